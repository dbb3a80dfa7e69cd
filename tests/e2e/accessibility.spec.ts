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
    test.slow();
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
