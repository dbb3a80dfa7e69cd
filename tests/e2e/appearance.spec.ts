import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser";

const day = "rgb(251, 250, 246)";
const night = "rgb(14, 21, 31)";

/** The page's colour as painted, whatever notation the browser computes it in. */
const paperOf = (page: Page) =>
  page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d", { colorSpace: "srgb" });
    if (!context) throw new Error("no canvas");
    context.fillStyle = getComputedStyle(document.body).backgroundColor;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return `rgb(${red}, ${green}, ${blue})`;
  });

const isHatchSeen = (page: Page) => page.locator("main [data-part=hatch]").first().isVisible();

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, colorScheme: "light" });

  test("the theme is chosen in the footer, and the page stays the same", async ({ page }) => {
    await page.goto("/compare?ids=1");
    await expect(page.getByRole("button", { name: "As the system" })).toHaveAttribute("aria-current", "true");
    await page.getByRole("button", { name: "Dark" }).click();
    await expect(page).toHaveURL(/\/compare\?ids=1$/);
    await expect(page.getByRole("button", { name: "Dark" })).toHaveAttribute("aria-current", "true");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.locator('meta[name="color-scheme"]')).toHaveAttribute("content", "dark");
    await page.getByRole("button", { name: "As the system" }).click();
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  });
});

for (const [system, follows] of [
  ["light", day],
  ["dark", night],
] as const) {
  test(`pages follow a ${system} system until a theme is chosen`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto("/");
    expect(await paperOf(page)).toBe(follows);
    await page.getByRole("button", { name: "Light" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    expect(await paperOf(page)).toBe(day);
    await page.getByRole("button", { name: "Dark" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    expect(await paperOf(page)).toBe(night);
  });
}

test("the chosen theme is in the first bytes of the page, so that nothing flashes", async ({
  page,
  allowConsoleError,
}) => {
  allowConsoleError(/status of (404|410)/);
  await page.goto("/");
  await page.getByRole("button", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  for (const path of ["/", "/rules", "/new", "/nothing-here", "/s/ended"]) {
    const html = await (await page.request.get(path)).text();
    expect(html.slice(0, 300), path).toMatch(/<html[^>]* data-theme="dark"/);
  }
});

test("hatching is off, on when asked for, and always on in print and in forced colours", async ({ page }) => {
  await page.goto("/");
  expect(await isHatchSeen(page)).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await isHatchSeen(page)).toBe(true);
  await page.emulateMedia({ media: "screen", forcedColors: "active" });
  expect(await isHatchSeen(page)).toBe(true);
  await page.emulateMedia({ forcedColors: "none" });
  await page.getByRole("group", { name: "Hatching" }).getByRole("button", { name: "On" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-hatching", "on");
  expect(await isHatchSeen(page)).toBe(true);
});

for (const path of ["/", "/new"]) {
  test(`the two fonts of every page are fetched early, and nothing comes from elsewhere: ${path}`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    // Asked for by the page or its headers rather than by the stylesheet; twice would mean two different files.
    const fetched = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter((entry) => entry instanceof PerformanceResourceTiming && entry.initiatorType === "link")
        .map(({ name }) => name)
        .filter((name) => name.endsWith(".woff2")),
    );
    expect(fetched).toHaveLength(2);
    const fonts = asked.filter((url) => url.endsWith(".woff2"));
    expect(new Set(fonts).size).toBe(fonts.length);
    const used = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
    );
    expect(used.join()).toMatch(/Source Serif 4/);
    expect(used.join()).toMatch(/Atkinson Hyperlegible Next/);
    const origin = new URL(page.url()).origin;
    expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
  });

  test(`the address bar, the home screen and a chat get the glyph, and no verdict: ${path}`, async ({
    page,
  }) => {
    await page.goto(path);
    const manifest = await page.request.get(
      (await page.locator('link[rel="manifest"]').getAttribute("href")) ?? "",
    );
    const { icons, theme_color } = await manifest.json();
    expect(theme_color).toBe("#fbfaf6");
    for (const { src, type } of icons) {
      const icon = await page.request.get(src);
      expect(icon.status(), src).toBe(200);
      expect(icon.headers()["content-type"]).toContain(type);
    }
    const preview = await page.locator('meta[property="og:image"]').getAttribute("content");
    const image = await page.request.get(preview ?? "");
    expect(image.headers()["content-type"]).toBe("image/png");
    const bytes = await image.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    // An image that lacks its fonts or its drawing is far smaller.
    expect(bytes.length).toBeGreaterThan(20_000);
  });
}
