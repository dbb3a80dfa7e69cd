import { expect, test } from "../support/browser";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("rules are narrowed by a form whose address can be kept, and paged", async ({ page }) => {
    await page.goto("/rules");
    await expect(page.locator("#found")).toHaveText(/^(\d+) of \1 rules$/);
    await page.getByRole("link", { name: "Next rules" }).click();
    await expect(page).toHaveURL(/page=2$/);
    await page.getByLabel("Law, standard or scheme").selectOption("dod");
    await page.getByLabel("Rung it demands").selectOption("dedicated-host");
    await page.getByRole("button", { name: "Show the rules" }).click();
    await expect(page.getByRole("link", { name: /^REG-IL5-SHARED/ })).toBeVisible();
    await expect(page.getByRole("link", { name: /^TEN-01/ })).toHaveCount(0);
    await page.reload();
    await expect(page.getByLabel("Law, standard or scheme")).toHaveValue("dod");
    await page.getByLabel("Words").fill("no such word");
    await page.getByRole("button", { name: "Show the rules" }).click();
    await expect(page.locator("#found")).toHaveText(/^None of/);
    await page.getByRole("link", { name: "Show all" }).click();
    await expect(page).toHaveURL("/rules");
  });

  test("what is proved is told with its counts", async ({ page }) => {
    await page.goto("/rules");
    const panel = page.locator("section").filter({ has: page.locator("#proved") });
    await expect(panel.getByText("A more demanding answer never lowers the floor.")).toBeVisible();
    await panel.getByText("How many answer sets lead to each rung").first().click();
    await expect(panel.getByRole("row")).toHaveCount(8);
  });

  test("a rule tells when it applies, its force, its sources, when they were read, and its examples", async ({
    page,
  }) => {
    await page.goto("/rules/REG-IL5-SHARED");
    for (const label of [
      "Applies when",
      "Effect",
      "Force",
      "Evidence",
      "Sources last read",
      "Changed in rule set",
    ]) {
      await expect(page.locator("dt").filter({ hasText: label }).first()).toBeVisible();
    }
    await expect(page.getByRole("heading", { name: "Sources" })).toBeVisible();
    await page
      .getByText(/^With .*answer/)
      .first()
      .click();
    await expect(
      page.locator("details dt").filter({ hasText: "Which DoD impact level" }).first(),
    ).toBeVisible();
  });
});
