import type { Locator } from "@playwright/test";
import { expect, test } from "./support/made";
import { titled } from "./support/rows";

/** What is drawn of each rung, bottom first: how light the reader's own block is, and how deep the wall goes. */
async function drawn(figure: Locator): Promise<readonly { rung: number; grey: number; wall: number }[]> {
  const rows = await figure.locator("[data-rung-row]").all();
  const measured = await Promise.all(
    rows.map(async (row) => ({
      rung: Number(await row.getAttribute("value")),
      wall: await row.locator("rect[data-part=wall]").evaluate((wall) => wall.getBoundingClientRect().height),
      grey: await row.locator("[data-glyph]").evaluate((glyph) => {
        const block = [...glyph.querySelectorAll("[class*='fill-rung']")][0] ?? glyph;
        const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
        if (!canvas) return Number.NaN;
        canvas.fillStyle = getComputedStyle(block).fill;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      }),
    })),
  );
  return measured.sort((a, b) => a.rung - b.rung);
}

const isRising = (values: readonly number[]) =>
  values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));

for (const colorScheme of ["light", "dark"] as const) {
  test(
    titled("Ladder", ["N", "Z", "greyscale"], `${colorScheme}: order without colour, all facts in text`),
    async ({ page, made }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/a/${made.id}/result`);
      const figure = page.locator("#ladder");
      for (const width of [1280, 640, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const rungs = await drawn(figure);
        expect(rungs.map(({ rung }) => rung)).toEqual([1, 2, 3, 4, 5, 6]);
        expect(isRising(rungs.map(({ wall }) => wall)), "the wall is deeper on every rung").toBe(true);
        const greys = rungs.map(({ grey }) => grey);
        // By day more isolation is darker, by night lighter: it always stands further from the page.
        expect(isRising(colorScheme === "dark" ? greys : greys.toReversed()), greys.join(" ")).toBe(true);
      }
      const items = await figure
        .getByRole("listitem")
        .filter({ hasText: /^Rung \d of 6/ })
        .allTextContents();
      expect(items).toHaveLength(6);
      expect(items.map((text) => text.slice(0, "Rung 6 of 6, ".length))).toEqual(
        [6, 5, 4, 3, 2, 1].map((number) => `Rung ${number} of 6, `),
      );
      expect(items.filter((text) => text.includes("Recommended"))).toHaveLength(1);
      expect(items.some((text) => /Floor set by [A-Z]{2,}/.test(text))).toBe(true);
      await figure.getByText("Read as a table").click();
      await expect(figure.getByRole("rowheader")).toHaveCount(6);
    },
  );
}

test(
  titled("Ladder", ["F"], "forced colours keep the outlines, the wall and the order"),
  async ({ browser, made, baseURL }) => {
    const context = await browser.newContext({
      ...(baseURL !== undefined && { baseURL }),
      storageState: made.storageState,
      forcedColors: "active",
    });
    const page = await context.newPage();
    await page.goto(`/a/${made.id}/result`);
    const figure = page.locator("#ladder");
    const rungs = await drawn(figure);
    expect(isRising(rungs.map(({ wall }) => wall))).toBe(true);
    const system = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("i"));
      const colours = ["CanvasText", "Canvas"].map((name) => {
        probe.style.setProperty("color", name);
        return getComputedStyle(probe).color;
      });
      probe.remove();
      return colours;
    });
    const walls = figure.locator("rect[data-part=wall]");
    for (const wall of await walls.all()) {
      expect(await wall.evaluate((each) => getComputedStyle(each).fill)).toBe(system[0]);
    }
    const tag = figure.getByText("Recommended", { exact: true }).first();
    expect(
      await tag.evaluate((each) =>
        Number.parseFloat(getComputedStyle(each.closest("span") ?? each).borderTopWidth),
      ),
    ).toBeGreaterThan(0);
    await context.close();
  },
);

test(`${titled("Report", ["print snapshot"], "a result on paper")}: nothing closed, black on white, headings in order`, async ({
  page,
  made,
}) => {
  const documents = [`/a/${made.id}`, made.sharedPath].map((path) => `${path}/report`);
  for (const path of [`/a/${made.id}/result`, made.sharedPath, ...documents]) {
    await page.goto(path);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const paper = await page.evaluate(() => {
      const body = getComputedStyle(document.body);
      const closed = [...document.querySelectorAll("details")].filter(
        (each) =>
          each.checkVisibility() &&
          // Beside a rung there is room for two rules; the paper lists all of them under "Why this rung".
          !each.closest("[data-ladder]") &&
          ![...each.children].some(
            (child) => child.tagName !== "SUMMARY" && child.getBoundingClientRect().height > 0,
          ),
      );
      const levels = [...document.querySelectorAll("h1, h2, h3, h4")]
        .filter((each) => each.checkVisibility())
        .map((each) => Number(each.tagName.slice(1)));
      const heads = [...document.querySelectorAll("thead")].filter((each) => each.checkVisibility());
      return {
        colours: [body.color, body.backgroundColor],
        closed: closed.map((each) => each.textContent?.slice(0, 80)),
        jumps: levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
        heads: heads.filter((each) => getComputedStyle(each).display !== "table-header-group").length,
        controls: [...document.querySelectorAll("button, nav, select")].filter((each) =>
          each.checkVisibility(),
        ).length,
      };
    });
    expect(paper, path).toEqual({
      colours: ["rgb(0, 0, 0)", "rgb(255, 255, 255)"],
      closed: [],
      jumps: [],
      heads: 0,
      controls: 0,
    });
    await page.emulateMedia({ media: null, colorScheme: null });
  }
});

test(titled("Compare, diff, grid", ["A", "K", "N", "Z"], "two side by side"), async ({ page, made }) => {
  await page.goto(`/compare?ids=${made.id},${made.otherId}`);
  const region = page.getByRole("region", { name: "Verdicts side by side" });
  await region.focus();
  await expect(region).toBeFocused();
  const table = region.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveCount(3);
  await expect(table.getByRole("columnheader", { name: "payments-api" })).toBeVisible();
  await expect(table.getByRole("rowheader", { name: "Firm floor" })).toBeVisible();
  const scopes = await table
    .locator("th")
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("scope")));
  expect(scopes.every((scope) => scope === "col" || scope === "row")).toBe(true);
  await page.setViewportSize({ width: 320, height: 640 });
  const widths = await table
    .locator("thead th")
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
  expect(Math.max(...widths)).toBeLessThanOrEqual(320);
  // Moved by keyboard alone, the first column stays in sight.
  await region.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowRight");
  const firm = table.getByRole("rowheader", { name: "Firm floor" });
  expect((await firm.boundingBox())?.x ?? -1).toBeGreaterThanOrEqual(0);
});

test(
  titled("What-if, reorder", ["K"], "a change is tried by keyboard alone, and nothing is to be dragged"),
  async ({ page, made }) => {
    await page.goto(`/a/${made.id}/what-if`);
    await expect(page.locator("[draggable=true], [role=slider]")).toHaveCount(0);
    const lever = page.locator("#set-co-tenants");
    const before = await lever.inputValue();
    await lever.focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    const chosen = await lever.inputValue();
    expect(chosen).not.toBe(before);
    await page.getByRole("button", { name: "Show the result" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("set") === chosen);
  },
);
