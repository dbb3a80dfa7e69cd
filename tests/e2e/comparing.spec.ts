import { getResult, startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

test("two assessments stand side by side, the answers that differ first", async ({ page }) => {
  const university = await startAssessment(page, "research batch", "university-research-groups");
  await getResult(page, university);
  const cloud = await startAssessment(page, "cloud offer", "public-cloud");
  await getResult(page, cloud);

  await page.goto("/compare");
  await page.getByLabel("research batch").check();
  await page.getByLabel("cloud offer").check();
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Compare 2 assessments");

  const verdicts = page.locator("#verdicts");
  await expect(verdicts.getByRole("columnheader", { name: "research batch" })).toBeVisible();
  await expect(verdicts.getByRole("row", { name: /^Firm floor/ })).toContainText("Container");
  const differing = page.locator("#differing");
  await expect(differing.getByRole("row").nth(1)).toContainText("kernel");
  const headings = await page.getByRole("heading", { level: 2 }).allTextContents();
  expect(headings[0]).toBe("Verdicts");
  expect(headings[1]).toMatch(/^Answers that differ: [1-9]/);
});

test("a comparison needs two assessments, and says so", async ({ page }) => {
  await page.goto("/compare");
  await expect(page.getByText(/needs two assessments/)).toBeVisible();
});

test("the next day it is all still there", async ({ page, context }) => {
  const id = await startAssessment(page, "come back tomorrow", "university-research-groups");
  const verdict = await getResult(page, id);
  await page.close();
  const tomorrow = await context.newPage();
  await tomorrow.goto("/library");
  await tomorrow.getByRole("link", { name: "Revision 1" }).click();
  await expect(tomorrow.getByRole("heading", { level: 1 })).toHaveText(verdict);
});

test("whoever keeps starting assessments keeps their library", async ({ page, context }) => {
  const visitor = async () => {
    const found = (await context.cookies()).find(({ name }) => name === "visitor");
    if (!found) throw new Error("The browser has no visitor's cookie.");
    return found;
  };
  const inDays = (days: number) => Date.now() / 1000 + days * 86_400;
  await startAssessment(page, "first", "blank");
  const given = await visitor();
  await context.addCookies([{ ...given, expires: inDays(1) }]);
  await startAssessment(page, "much later", "blank");
  const renewed = await visitor();
  expect(renewed.value).toBe(given.value);
  expect(renewed.expires).toBeGreaterThan(inDays(300));
});
