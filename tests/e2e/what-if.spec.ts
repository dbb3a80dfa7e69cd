import type { Page } from "@playwright/test";
import { answer, getResult, startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

/** Picks an option of a lever by the code that the address will carry, and shows the result. */
async function tryOut(page: Page, ...codes: string[]): Promise<void> {
  for (const code of codes) {
    await page.locator(`#set-${code.split(":")[0]}`).selectOption(code);
  }
  await page.getByRole("button", { name: "Show the result" }).click();
  await page.waitForURL((url) => url.searchParams.get("set") === codes.join(","));
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a lever moves the floor on the page, and nothing is saved until asked", async ({ page }) => {
      const id = await startAssessment(page, "ledger", "public-cloud");
      const verdict = await getResult(page, id);
      await page.goto(`/a/${id}/what-if`);
      await expect(page.getByText("No changes yet")).toBeVisible();
      await tryOut(page, "co-tenants:nobody");
      await expect(page.getByText(/^1 change: the floor falls from \d to \d\.$/)).toBeVisible();
      await expect(page.locator("[data-base-floor]")).toHaveCount(1);
      await expect(page.locator("[data-base-floor]")).toContainText("Floor before");
      await page.goto(`/a/${id}/result`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(verdict);

      await page.goBack();
      await page.getByRole("link", { name: "Reset" }).first().click();
      await expect(page).toHaveURL(`/a/${id}/what-if`);
    });

    test("a way to a rung is a link that fills the explorer and leads there", async ({ page }) => {
      const id = await startAssessment(page, "ledger", "public-cloud");
      await page.goto(`/a/${id}/what-if`);
      const way = page.getByRole("link", { name: /towards Container in a VM, way 1/ });
      await way.click();
      await page.waitForURL(/\?set=/);
      await expect(page.locator("#outcome")).toHaveText(/^Container in a VM/);
    });

    test("the tried changes can be kept as a copy, or applied to the assessment", async ({ page }) => {
      const id = await startAssessment(page, "ledger", "public-cloud");
      await page.goto(`/a/${id}/what-if?set=co-tenants:same-team`);
      const tried = (await page.locator("#outcome").textContent()) ?? "";
      await page.getByRole("button", { name: "Save as a copy" }).click();
      await page.waitForURL((url) => /\/check$/.test(url.pathname) && !url.pathname.includes(id));
      await expect(page.getByText("ledger (what if)").first()).toBeVisible();
      const copy = new URL(page.url()).pathname.split("/")[2] ?? "";
      expect(await getResult(page, copy)).toBe(tried);
      expect(await getResult(page, id)).not.toBe(tried);

      await page.goto(`/a/${id}/what-if?set=co-tenants:same-team`);
      await page.getByRole("button", { name: "Apply to this assessment" }).click();
      await page.waitForURL(new RegExp(`/a/${id}/check$`));
      expect(await getResult(page, id)).toBe(tried);
    });
  });
}

test("the address carries nothing but the codes of what was changed", async ({ page }) => {
  const id = await startAssessment(page, "ledger", "public-cloud");
  await page.goto(`/a/${id}/what-if?set=nothing:x,co-tenants:same-team&set=&set=co-tenants:same-team`);
  expect(new URL(page.url()).search).toBe("?set=co-tenants:same-team");
});

test("applying is refused when somebody changed the answer in between", async ({ page, context }) => {
  const id = await startAssessment(page, "ledger", "public-cloud");
  await page.goto(`/a/${id}/what-if?set=co-tenants:same-team`);
  const other = await context.newPage();
  await answer(other, id, "co-tenants", "same-organisation");
  await page.getByRole("button", { name: "Apply to this assessment" }).click();
  await expect(page.locator("#error-summary")).toBeFocused();
});
