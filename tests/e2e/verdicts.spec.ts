import { answer, getResult, startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

test("two research groups of a university get a container", async ({ page }) => {
  const id = await startAssessment(page, "biology and geology", "university-research-groups");
  await expect(page.getByText("Draft")).toBeVisible();
  const title = await getResult(page, id);
  expect(title).toMatch(/^Container(?!\s+in)/);
  await expect(
    page
      .locator("li")
      .filter({ hasText: /Recommended/ })
      .first(),
  ).toContainText("Container");
});

test("a public cloud with customers' own code gets a container in a VM, or a VM", async ({ page }) => {
  const id = await startAssessment(page, "public cloud", "public-cloud");
  expect(await getResult(page, id)).toMatch(/^(Container in a VM|VM)/);
});

test("DoD IL5 in a region shared with others gets a dedicated host, with its clause", async ({ page }) => {
  const id = await startAssessment(page, "mission system", "blank");
  await answer(page, id, "regimes", "dod");
  await answer(page, id, "dod-level", "il5");
  await answer(page, id, "dod-region", "shared");
  expect(await getResult(page, id)).toMatch(/^Dedicated host/);
  await expect(page.getByText("REG-IL5-SHARED").first()).toBeVisible();
});

test("an answer kept from a branch that was left has no influence, and comes back with the branch", async ({
  page,
  allowConsoleError,
}) => {
  // The save on picking is refused until the reader has said that others may be set aside.
  allowConsoleError(/status of 409/);
  const id = await startAssessment(page, "branching", "blank");
  await answer(page, id, "regimes", "dod");
  await answer(page, id, "dod-level", "il6");
  expect(await getResult(page, id)).toMatch(/^Dedicated host/);
  await page.goto(`/a/${id}/q/regimes`);
  await page.locator('input[name=answer][value="dod"]').uncheck();
  await page.locator('input[name=answer][value="none"]').check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Change anyway" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/q/regimes"));
  expect(await getResult(page, id)).not.toMatch(/^Dedicated host/);
  await page.goto(`/a/${id}/q/regimes`);
  await page.locator('input[name=answer][value="none"]').uncheck();
  await page.locator('input[name=answer][value="dod"]').check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/q/regimes"));
  expect(await getResult(page, id)).toMatch(/^Dedicated host/);
});
