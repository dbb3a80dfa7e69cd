import { startAssessment } from "../../support/assessment-pages";
import { expect, test } from "../../support/browser";
import { titled } from "./support/rows";

const answers = "input[name=answer]";

for (const javaScriptEnabled of [true, false]) {
  const script = javaScriptEnabled ? "with script" : "without script";
  test.describe(script, () => {
    test.use({ javaScriptEnabled });

    test(`${titled("Question", ["K", "N", "J"], script)}; Errors (K N J); Repeat data (K J)`, async ({
      page,
    }) => {
      const id = await startAssessment(page, "payments-api", "blank");
      await page.goto(`/a/${id}/q/co-tenants`);

      await test.step("Question: the group is named by its legend, which is the heading, and described by its hint", async () => {
        const prompt = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
        const group = page.getByRole("group", { name: prompt, exact: true });
        await expect.soft(group.locator(answers).first()).toBeVisible();
        const hint = await group.evaluate((each) => {
          const described = each.closest("[aria-describedby]") ?? each.querySelector("[aria-describedby]");
          const ids = described?.getAttribute("aria-describedby")?.split(" ") ?? [];
          return ids.map((hintId) => document.getElementById(hintId)?.textContent ?? "").join(" ");
        });
        expect.soft(hint.trim()).not.toBe("");
        const unnamed = await page
          .locator(answers)
          .evaluateAll((inputs) =>
            inputs.filter(
              (input) => !(input instanceof HTMLInputElement) || (input.labels?.length ?? 0) === 0,
            ),
          );
        expect.soft(unnamed).toEqual([]);
      });

      await test.step("Errors: said at the top and at the field, first in the title, with a link to the first radio", async () => {
        const note = page.getByLabel("Note", { exact: true });
        await page.getByText("Add a note").click();
        await note.fill("Ask the platform team");
        await page.getByRole("button", { name: "Continue" }).click();
        const summary = page.locator("#error-summary");
        await expect.soft(summary).toContainText("There is a problem");
        await expect.soft(summary).toBeFocused();
        await expect.soft(page).toHaveTitle(/^Error: /);
        const message = (await summary.getByRole("link").textContent()) ?? "";
        await expect.soft(page.getByRole("main").getByText(message)).toHaveCount(2);
        await summary.getByRole("link").focus();
        await page.keyboard.press("Enter");
        await expect.soft(page.locator(answers).first()).toBeFocused();
        await expect.soft(note).toHaveValue("Ask the platform team");
      });

      await test.step("Question: the whole row is the target, and selecting goes nowhere", async () => {
        const here = page.url();
        const row = page
          .locator("[data-choice-row]")
          .filter({ has: page.locator('input[value="same-team"]') });
        const { width, height } = (await row.boundingBox()) ?? { width: 0, height: 0 };
        await row.click({ position: { x: width - 8, y: height - 8 } });
        await expect.soft(page.locator('input[value="same-team"]')).toBeChecked();
        await page.locator('input[value="same-team"]').focus();
        await page.keyboard.press("ArrowDown");
        await expect.soft(page.locator(`${answers}:checked`)).toHaveCount(1);
        await expect.soft(page.locator('input[value="same-team"]')).not.toBeChecked();
        expect.soft(new URL(page.url()).pathname).toBe(new URL(here).pathname);
      });

      await test.step("Repeat data: Change shows what was answered, and leads back to the check", async () => {
        const chosen = await page.locator(`${answers}:checked`).getAttribute("value");
        await page.getByRole("button", { name: "Continue" }).focus();
        await page.keyboard.press("Enter");
        await page.waitForURL((url) => !url.pathname.endsWith("/co-tenants"));
        await page.goto(`/a/${id}/check`);
        await page
          .getByRole("link", { name: /Change/ })
          .first()
          .focus();
        await page.keyboard.press("Enter");
        await page.waitForURL(/\/q\/co-tenants\?from=check$/);
        await expect.soft(page.locator(`${answers}:checked`)).toHaveValue(chosen ?? "");
        await expect.soft(page.getByLabel("Note", { exact: true })).toHaveValue("Ask the platform team");
        await page.getByRole("button", { name: "Continue" }).click();
        // There, or to a question that the changed answer brings up on the way.
        await page.waitForURL(/\/check$|[?&]from=check/);
      });
    });
  });
}

test(`${titled("Shortcuts", ["K"], "digits work inside the group only, and never continue")}`, async ({
  page,
}) => {
  const id = await startAssessment(page, "shortcuts", "blank");
  await page.goto(`/a/${id}/q/co-tenants`);
  await page.getByRole("button", { name: "Continue" }).focus();
  await page.keyboard.press("2");
  await expect(page.locator(`${answers}:checked`)).toHaveCount(0);
  await page.getByText("Add a note").click();
  await page.getByLabel("Note", { exact: true }).pressSequentially("2");
  await expect(page.getByLabel("Note", { exact: true })).toHaveValue("2");
  await expect(page.locator(`${answers}:checked`)).toHaveCount(0);
  await page.locator(answers).first().focus();
  await page.keyboard.press("2");
  await expect(page.locator(answers).nth(1)).toBeChecked();
  await expect(page).toHaveURL(/\/q\/co-tenants$/);
});

test(titled("Motion", ["M"], "a chosen answer is still told apart when nothing moves"), async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const id = await startAssessment(page, "still", "blank");
  await page.goto(`/a/${id}/q/co-tenants`);
  const row = page.locator("[data-choice-row]").nth(1);
  const look = () => row.evaluate((each) => getComputedStyle(each).boxShadow);
  const before = await look();
  await row.locator("input").check();
  expect(await look()).not.toBe(before);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
