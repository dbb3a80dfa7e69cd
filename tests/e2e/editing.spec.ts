import { startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

test("picking again and continuing right away is no conflict with oneself", async ({ page }) => {
  const id = await startAssessment(page, "quick fingers", "blank");
  await page.goto(`/a/${id}/q/co-tenants`);
  for (const value of ["same-team", "nobody", "own-customers"]) {
    await page.locator(`input[value="${value}"]`).check();
  }
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(/\/q\/trust$/);
  await page.goto(`/a/${id}/q/co-tenants`);
  await expect(page.locator('input[value="own-customers"]')).toBeChecked();
});

test("two tabs that answer one question differently: the second is told and shown the other's answer", async ({
  page,
  context,
  allowConsoleError,
}) => {
  allowConsoleError(/status of 412/);
  const id = await startAssessment(page, "two tabs", "blank");
  const other = await context.newPage();
  await page.goto(`/a/${id}/q/code-origin`);
  await other.goto(`/a/${id}/q/code-origin`);
  await page.locator('input[value="vendor-binary"]').check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/code-origin"));

  await other.locator('input[value="own-reviewed"]').check();
  await other.getByRole("button", { name: "Continue" }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("This question was answered twice");

  // Nothing was overwritten; saving once more is a decision.
  await page.goto(`/a/${id}/q/code-origin`);
  await expect(page.locator('input[value="vendor-binary"]')).toBeChecked();
  await other.getByLabel("Our own, reviewed").check();
  await other.getByRole("button", { name: "Continue" }).click();
  await other.waitForURL((url) => !url.pathname.endsWith("/code-origin"));
  await page.reload();
  await expect(page.locator('input[value="own-reviewed"]')).toBeChecked();
});

test("an assessment can be renamed, and a bad name is refused with what was typed kept", async ({ page }) => {
  await startAssessment(page, "old name", "blank");
  await page.getByText("Rename this assessment").click();
  const field = page.getByLabel("New name");
  const long = "x".repeat(10_000);
  await field.fill(long);
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.locator("#error-summary")).toContainText("120 characters or fewer");
  await expect(field).toHaveValue(long);
  await field.fill("new name");
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("new name");
});

test("script in a name or a note is shown as text", async ({ page }) => {
  const script = "<script>document.title='pwned'</script><img src=x onerror=alert(1)>";
  const id = await startAssessment(page, script, "blank");
  await page.goto(`/a/${id}/q/co-tenants`);
  await page.locator('input[value="nobody"]').check();
  await page.getByText("Add a note").click();
  await page.getByLabel("Note", { exact: true }).fill(script);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/co-tenants"));
  await page.goto(`/a/${id}/check`);
  await expect(page.getByText(`Note: ${script}`)).toBeVisible();
  expect(await page.title()).not.toBe("pwned");
});
