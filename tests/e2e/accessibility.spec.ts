import { getResult, startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

test("an error moves focus to its summary, whose link leads to the field", async ({
  page,
  allowConsoleError,
}) => {
  allowConsoleError(/status of 422/);
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

test("pages of an assessment are titled by what they are and by its name", async ({
  page,
  allowConsoleError,
}) => {
  allowConsoleError(/status of 422/);
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
