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

test("an assessment is copied: by its link, or picked where one is started, and by nobody else", async ({
  page,
  openAnotherVisitor,
  allowConsoleError,
}) => {
  allowConsoleError(/status of (404|422)/);
  await page.goto("/new");
  await expect(page.locator("input[name=start][value=copy]")).toHaveCount(0);
  const id = await startAssessment(page, "payments-api", "public-cloud");
  await page.getByRole("link", { name: "Copy this assessment" }).click();
  await expect(page.getByLabel("Name of the workload")).toHaveValue("payments-api (copy)");
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("payments-api (copy)");
  const copy = new URL(page.url()).pathname.split("/")[2];
  expect(copy).not.toBe(id);
  const answersOf = async (each: string | undefined) => {
    const file = await (await page.request.get(`/a/${each}/export.json?revision=draft`)).json();
    return file.answers;
  };
  expect(await answersOf(copy)).toEqual(await answersOf(id));

  // Picked by hand, and found by words; nothing picked is said at the field.
  await page.goto("/new?start=copy&q=payments");
  await expect(page.getByText("2 match “payments”.")).toBeVisible();
  await page.getByRole("searchbox", { name: "Find by name" }).fill("nothing like it");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByText("Nothing matches “nothing like it”.")).toBeVisible();
  await page.getByRole("link", { name: "Clear" }).click();
  await page.getByLabel("Name of the workload").fill("another");
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.locator("#error-summary")).toContainText("Select the assessment to copy.");
  await expect(page.getByLabel("Name of the workload")).toHaveValue("another");
  await page.getByLabel("Assessment to copy").selectOption(id);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("another");

  const stranger = await openAnotherVisitor();
  const missing = "00000000-0000-4000-8000-000000000000";
  for (const each of [id, missing, "rubbish"]) {
    expect((await stranger.goto(`/new?copy=${each}`))?.status()).toBe(404);
  }
  const said: string[] = [];
  for (const each of [id, missing]) {
    const origin = new URL(page.url()).origin;
    const multipart = { name: "mine", start: "copy", copyOf: each };
    const posted = await stranger.request.post("/new", { headers: { origin }, multipart });
    expect(posted.status()).toBe(422);
    said.push((await posted.text()).replaceAll(/name="once"[^>]*>/g, ""));
  }
  expect(said[0]).toContain("There is nothing here that you have access to.");
  expect(said[0]?.replaceAll(id, missing)).toBe(said[1]);
});
