import { answerHere, startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

test.use({ javaScriptEnabled: false });

test("the whole job can be done without JavaScript, from the first question to a shared link", async ({
  page,
  openAnotherVisitor,
}) => {
  const id = await startAssessment(page, "no script at all", "blank");
  await page.getByRole("link", { name: /^Continue/ }).click();

  // Every question that comes up is answered with its most demanding option, or its last box.
  const seen: string[] = [];
  while (page.url().includes("/q/")) {
    seen.push(new URL(page.url()).pathname);
    expect(seen.length).toBeLessThan(80);
    const values = await page
      .locator("input[name=answer]")
      .evaluateAll((inputs) => inputs.map((input) => input.getAttribute("value") ?? ""));
    const options = values.filter((value) => value !== "unknown" && value !== "not-applicable");
    await answerHere(page, options.at(-1) ?? "unknown");
  }
  expect(new Set(seen).size).toBe(seen.length);
  await expect(page).toHaveURL(/\/check$/);
  await page.getByRole("button", { name: "Get the result" }).click();
  await expect(page).toHaveURL(/\/result$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Dedicated host|No rung fits/);

  await page.goto(`/a/${id}/share`);
  await page.getByLabel("Who is it for?").fill("Audit team");
  await page.getByRole("button", { name: /Create a link/ }).click();
  const address = await page.getByLabel("Address of the link").inputValue();
  const reader = await openAnotherVisitor();
  await reader.goto(address);
  await expect(reader.getByText("Shared with you, read only")).toBeVisible();
});

test("a form with nothing selected says so at the field and keeps what was typed", async ({ page }) => {
  const id = await startAssessment(page, "no script, bad input", "blank");
  await page.goto(`/a/${id}/q/co-tenants`);
  await page.getByText("Add a note").click();
  await page.getByLabel("Note", { exact: true }).fill("Ask the platform team");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator("#error-summary")).toContainText("Select an answer");
  await expect(page.getByLabel("Note", { exact: true })).toHaveValue("Ask the platform team");
});
