import { answer, startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an answer that sets others aside asks first, keeps them, and brings them back", async ({
      page,
      allowConsoleError,
    }) => {
      allowConsoleError(/status of 409/);
      const id = await startAssessment(page, "branching", "blank");
      await answer(page, id, "co-tenants", "own-customers");
      await answer(page, id, "trust", "full");

      const heading = page.getByRole("heading", { level: 1 });
      const changeTo = async (value: string) => {
        await page.goto(`/a/${id}/q/co-tenants`);
        await page.locator(`input[value="${value}"]`).check();
        await page.getByRole("button", { name: "Continue" }).click();
      };
      await changeTo("nobody");
      await expect(heading).toHaveText("This sets aside 1 answer");
      await expect(page).toHaveTitle(/^This sets aside 1 answer/);
      await expect(page.getByText("How far do the neighbours trust each other?")).toBeVisible();
      await page.getByRole("link", { name: "Keep my answer" }).click();
      await expect(page.locator('input[value="own-customers"]')).toBeChecked();

      await changeTo("nobody");
      await page.getByRole("button", { name: "Change anyway" }).click();
      await page.waitForURL((url) => !url.pathname.endsWith("/co-tenants"));
      expect(new URL(page.url()).pathname).not.toContain("/q/trust");

      await changeTo("own-customers");
      await page.waitForURL(/\/q\/trust$/);
      await expect(page.locator('input[value="full"]')).toBeChecked();
    });

    test("changing an answer from the check page comes back there, by way of what it newly requires", async ({
      page,
    }) => {
      const id = await startAssessment(page, "change", "blank");
      await answer(page, id, "co-tenants", "nobody");
      await page.goto(`/a/${id}/check`);
      await page.getByRole("link", { name: /^Change Who else may run/ }).click();
      await page.locator('input[value="own-customers"]').check();
      await page.getByRole("button", { name: "Continue" }).click();
      const steps = new Set<string>();
      for (;;) {
        await page.waitForURL((url) => !steps.has(url.pathname) && !url.pathname.endsWith("/co-tenants"));
        const { pathname } = new URL(page.url());
        if (pathname.endsWith("/check")) break;
        steps.add(pathname);
        await page.locator('input[value="unknown"]').check();
        await page.getByRole("button", { name: "Continue" }).click();
      }
      const asked = [...steps].map((path) => path.split("/").at(-1));
      expect(asked).toContain("trust");
      // Open as well, but not on account of this change.
      expect(asked).not.toContain("code-origin");
    });

    test("the title says that a form has a problem", async ({ page }) => {
      const id = await startAssessment(page, "title", "blank");
      await page.goto(`/a/${id}/q/co-tenants`);
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page.locator("#error-summary")).toBeVisible();
      await expect(page).toHaveTitle(/^Error: Who else may run/);
      await page.goto(`/a/${id}/q/co-tenants`);
      await expect(page).toHaveTitle(/^Who else may run/);
    });
  });
}

test("two answers to one question are shown side by side, and neither wins by itself", async ({
  page,
  context,
  allowConsoleError,
}) => {
  allowConsoleError(/status of 412/);
  const id = await startAssessment(page, "two answers", "blank");
  const other = await context.newPage();
  await other.goto(`/a/${id}/q/code-origin`);
  await answer(page, id, "code-origin", "vendor-binary");
  await other.locator('input[value="own-reviewed"]').check();
  await expect(other.getByRole("status")).toContainText("answered elsewhere");
  await other.getByRole("status").getByRole("button", { name: "Compare" }).click();
  await expect(other.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(other.getByLabel("Our own, reviewed")).not.toBeChecked();
  await expect(other.getByLabel("A vendor's binary")).not.toBeChecked();
});

test("a digit picks an answer only while one has the focus, and Ctrl with Enter continues", async ({
  page,
}) => {
  const id = await startAssessment(page, "keys", "blank");
  await page.goto(`/a/${id}/q/co-tenants`);
  await page.getByRole("link", { name: "Back" }).focus();
  await page.keyboard.press("3");
  await expect(page.locator("input[name=answer]:checked")).toHaveCount(0);
  await page.locator('input[value="nobody"]').focus();
  await page.keyboard.press("3");
  await expect(page.locator("input[name=answer]").nth(2)).toBeChecked();
  await expect(page.locator("input[name=answer]").nth(2)).toBeFocused();
  await expect(page.getByRole("status")).toHaveText(/^Saved/);
  await expect(page).toHaveURL(/\/q\/co-tenants$/);

  // In a text, digits are text.
  await page.getByText("Add a note").click();
  const note = page.getByLabel("Note", { exact: true });
  await note.pressSequentially("4 groups");
  await expect(note).toHaveValue("4 groups");
  await expect(page.locator("input[name=answer]").nth(2)).toBeChecked();
  await page.keyboard.press("Control+Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("/co-tenants"));
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("the check page shows what is unknown and what is assumed before what is settled", async ({ page }) => {
  const id = await startAssessment(page, "order", "university-research-groups");
  await answer(page, id, "co-tenants", "unknown");
  await page.goto(`/a/${id}/check`);
  const titles = await page.getByRole("heading", { level: 2 }).allTextContents();
  expect(titles.slice(0, 2)).toEqual(["You don't know yet", "Assumed from the preset"]);
  await page.getByRole("link", { name: "Review them" }).click();
  await expect(page).toHaveURL(/#unknown$/);
});
