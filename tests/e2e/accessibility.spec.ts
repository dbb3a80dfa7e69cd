import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { getResult, startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

async function expectAccessible(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${path}: ${id} ${nodes.map(({ html }) => html).join(" ")}`),
  ).toEqual([]);
  await expect(page.locator("h1")).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), path).toBe(
    true,
  );
}

for (const [colorScheme, width] of [
  ["light", 1280],
  ["dark", 375],
  ["light", 320],
] as const) {
  test(`every page is free of axe violations and side-scrolling: ${colorScheme}, ${width} px`, async ({
    page,
    allowConsoleError,
  }) => {
    // Some twenty pages are read by axe one after the other.
    test.setTimeout(300_000);
    allowConsoleError(/status of (404|410)/);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    for (const path of [
      "/",
      "/new",
      "/library",
      "/compare",
      "/rules",
      "/rules/TEN-01",
      "/nothing-here",
      "/s/ended",
    ]) {
      await expectAccessible(page, path);
    }
    const id = await startAssessment(page, "accessible", "public-cloud");
    await getResult(page, id);
    const other = await startAssessment(page, "the other one", "university-research-groups");
    await getResult(page, other);
    for (const path of [
      "sections",
      "q/co-tenants",
      "q/regimes",
      "q/tenant-data",
      "check",
      "result",
      "share",
    ]) {
      await expectAccessible(page, `/a/${id}/${path}`);
    }
    await expectAccessible(page, "/library");
    await expectAccessible(page, "/compare");
    await expectAccessible(page, `/compare?ids=${id},${other}`);
    await page.goto(`/a/${id}/share`);
    await page.getByLabel("Who is it for?").fill("Audit team");
    await page.getByRole("button", { name: /Create a link/ }).click();
    await expectAccessible(page, new URL(await page.getByLabel("Address of the link").inputValue()).pathname);
  });
}

test("an error moves focus to its summary, whose link leads to the field", async ({ page }) => {
  await page.goto("/new");
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.locator("#error-summary")).toBeFocused();
  await page.getByRole("link", { name: /Enter a name/ }).click();
  await expect(page.getByLabel("Name of the workload")).toBeFocused();
});

test("a question can be answered by keyboard alone", async ({ page }) => {
  const id = await startAssessment(page, "keyboard", "blank");
  await page.goto(`/a/${id}/q/co-tenants`);
  await page.locator("input[name=answer]").first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator('input[value="same-team"]')).toBeChecked();
  await page.getByRole("button", { name: "Continue" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/q\/trust$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("a long name without spaces widens no page of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const id = await startAssessment(page, "n".repeat(120), "card-payments");
  const other = await startAssessment(page, "m".repeat(120), "internal-tool");
  await getResult(page, id);
  await page.goto(`/a/${id}/share`);
  await page.getByLabel("Who is it for?").fill("x".repeat(80));
  await page.getByRole("button", { name: /Create a link/ }).click();
  await expect(page.getByLabel("Address of the link")).toBeVisible();
  for (const path of [
    ...["sections", "q/co-tenants", "check", "result", "share"].map((each) => `/a/${id}/${each}`),
    "/library",
    "/compare",
    `/compare?ids=${id},${other}`,
  ]) {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `pixels beyond the right edge of ${path}`).toBeLessThanOrEqual(0);
  }
});

test("pages of an assessment are titled by what they are and by its name", async ({ page }) => {
  const id = await startAssessment(page, "ledger", "internal-tool");
  await getResult(page, id);
  for (const [path, title] of [
    ["sections", "Sections · ledger · Tenancy Scale"],
    ["check", "Check your answers · ledger · Tenancy Scale"],
    ["result", "Result · ledger · Tenancy Scale"],
    ["share", "Share · ledger · Tenancy Scale"],
  ] as const) {
    await page.goto(`/a/${id}/${path}`);
    await expect(page).toHaveTitle(title);
  }
  await page.goto("/new");
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page).toHaveTitle(/^Error: Start an assessment/);
});

test("the ladder is printed with its drawings and words side by side", async ({ page }) => {
  const id = await startAssessment(page, "printed", "public-cloud");
  await getResult(page, id);
  // The text width of A4 within the margins.
  await page.setViewportSize({ width: 657, height: 980 });
  await page.emulateMedia({ media: "print" });
  const overlaps = await page.locator("[data-rung-row]").evaluateAll((rows) =>
    rows.map((row) => {
      const glyph = row.querySelector("[data-glyph]")?.getBoundingClientRect();
      const name = row.querySelector("[data-ladder-name]")?.getBoundingClientRect();
      const marks = row.querySelector("[data-ladder-marks]")?.getBoundingClientRect();
      return glyph && name && marks ? Math.max(glyph.right - name.left, name.right - marks.left) : Infinity;
    }),
  );
  expect(overlaps).toHaveLength(6);
  expect(Math.max(...overlaps)).toBeLessThanOrEqual(0);
});
