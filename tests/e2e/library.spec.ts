import type { Page } from "@playwright/test";
import { answer, getResult, startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

// Nothing in the library needs a script.
test.use({ javaScriptEnabled: false });

async function tick(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await page.getByLabel(`Select ${name}`, { exact: true }).check();
}

const rows = (page: Page) => page.locator("#assessments tbody th a[href$='/sections']");

test("assessments are found by words, narrowed and ordered, and the address holds it all", async ({
  page,
  context,
}) => {
  const cloud = await startAssessment(page, "Payments API", "public-cloud");
  await answer(page, cloud, "today", "container");
  await startAssessment(page, "Über ledger", "university-research-groups");
  await startAssessment(page, "batch", "blank");
  await page.goto("/library");
  await expect(rows(page)).toHaveText(["batch", "Über ledger", "Payments API"]);

  await page.getByRole("searchbox", { name: "Name" }).fill("uber LED");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(rows(page)).toHaveText(["Über ledger"]);

  await page.getByRole("link", { name: "Clear" }).click();
  await page.getByText("Filters and order").click();
  await page.getByLabel("Today against the floor").selectOption("Short");
  await page.getByLabel("Order").selectOption("By name");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(rows(page)).toHaveText(["Payments API"]);
  await expect(page.getByText("Shown: Today against the floor: Short.")).toBeVisible();

  const kept = await context.newPage();
  await kept.goto(page.url());
  await expect(rows(kept)).toHaveText(["Payments API"]);

  await page.goto("/library?q=nothing+like+it&gap=short");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Nothing matches");
  await expect(
    page.getByText("Name: nothing like it and Today against the floor: Short.").first(),
  ).toBeVisible();
  await page.locator("main").getByRole("link", { name: "Clear" }).last().click();
  await expect(rows(page)).toHaveCount(3);
});

test("a selection is tagged, found by its tag, and untagged", async ({ page }) => {
  for (const name of ["one", "two", "three"]) await startAssessment(page, name, "blank");
  await page.goto("/library?sort=name");
  await tick(page, "one", "two");
  await page.getByLabel("Tag", { exact: true }).last().fill("Card Data");
  await page.getByRole("button", { name: "Add tag" }).click();
  await expect(page.getByText("2 assessments tagged.")).toBeVisible();
  await expect(page).toHaveURL(/sort=name/);
  await page.getByRole("link", { name: "#card-data" }).first().click();
  await expect(rows(page)).toHaveCount(2);
  await tick(page, "one");
  await page.getByLabel("Tag", { exact: true }).last().fill("card data");
  await page.getByRole("button", { name: "Remove tag" }).click();
  await expect(rows(page)).toHaveText(["two"]);
});

test("what is wrong with a selection is said, and the selection stays", async ({
  page,
  allowConsoleError,
}) => {
  allowConsoleError(/status of 422/);
  for (const name of ["one", "two"]) await startAssessment(page, name, "blank");
  await page.goto("/library");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.locator("#error-summary")).toContainText("Select at least one assessment.");
  await tick(page, "one");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.locator("#error-summary")).toContainText("Select 2 to 6 assessments to compare.");
  await expect(page.getByLabel("Select one", { exact: true })).toBeChecked();
  await page.getByRole("button", { name: "Add tag" }).click();
  await expect(page.locator("#error-summary")).toContainText("Enter a tag");
  await expect(page).toHaveTitle(/^Error: Library/);
  await tick(page, "two");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/\/compare\?ids=/);
});

test("a selection is exported as JSON lines, to nobody else", async ({ page, openAnotherVisitor }) => {
  const id = await startAssessment(page, "one", "public-cloud");
  await page.goto("/library");
  await tick(page, "one");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export as JSON" }).click();
  expect((await download).suggestedFilename()).toBe("assessments.jsonl");
  const lines = await (await page.request.get(`/library.jsonl?ids=${id}`)).text();
  expect(JSON.parse(lines)).toMatchObject({ id, name: "one" });
  const stranger = await openAnotherVisitor();
  expect((await stranger.request.get(`/library.jsonl?ids=${id}`)).status()).toBe(404);
});

test("what is moved into the bin ends its links, and comes back with them", async ({
  page,
  openAnotherVisitor,
  allowConsoleError,
}) => {
  allowConsoleError(/status of (404|410)/);
  const id = await startAssessment(page, "short-lived", "university-research-groups");
  await getResult(page, id);
  await page.goto(`/a/${id}/share`);
  await page.getByLabel("Who is it for?").fill("Audit team");
  await page.getByRole("button", { name: /Create/ }).click();
  const address = await page.getByLabel("Address of the link").inputValue();
  const reader = await openAnotherVisitor();
  const open = async () => (await reader.goto(address))?.status();
  expect(await open()).toBe(200);

  const move = async () => {
    await page.goto("/library");
    await tick(page, "short-lived");
    await page.getByRole("button", { name: "Move to the bin" }).click();
    await expect(page.getByText("1 assessment is in the bin.")).toBeVisible();
  };
  await move();
  await expect(rows(page)).toHaveCount(0);
  expect(await open()).toBe(410);
  expect((await page.request.get(`/a/${id}/result`)).status()).toBe(404);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("1 assessment is back in the library.")).toBeVisible();
  expect(await open()).toBe(200);

  await move();
  await page.getByRole("link", { name: "Bin", exact: true }).click();
  await tick(page, "short-lived");
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("The bin is empty");
  expect(await open()).toBe(200);

  await move();
  await page.goto("/library/bin");
  await tick(page, "short-lived");
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByText("1 assessment was deleted for good.")).toBeVisible();
  expect(await open()).toBe(410);
});

test("the grid counts by floor and today, and each cell leads to its list", async ({ page }) => {
  const id = await startAssessment(page, "cloud offer", "public-cloud");
  await answer(page, id, "today", "container");
  await startAssessment(page, "not placed", "blank");
  await page.goto("/library?view=grid");
  const cell = page.locator("#portfolio").getByRole("link", { name: /today 2 · .* short: 1$/ });
  await expect(cell).toContainText("short");
  await cell.click();
  await expect(rows(page)).toHaveText(["cloud offer"]);
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto("/library?view=grid");
  await expect(page.locator("#portfolio")).toBeHidden();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Furthest short first");
  const items = page.locator("section[aria-labelledby=portfolio-list] li");
  await expect(items).toHaveCount(2);
  await expect(items.first()).toContainText("short: 1");
});

test("a second click on a form of the library does nothing twice", async ({ page }) => {
  for (const name of ["one", "two"]) await startAssessment(page, name, "blank");
  await page.goto("/library");
  const once = await page
    .locator("#assessments")
    .locator("xpath=..")
    .locator("input[name=once]")
    .inputValue();
  const id = await page.getByLabel("Select one", { exact: true }).inputValue();
  const send = () =>
    page.request.post("/library", {
      headers: { origin: new URL(page.url()).origin },
      multipart: { once, id, do: "bin" },
      maxRedirects: 0,
    });
  const answers = [await send(), await send()];
  expect(answers.map((each) => each.status())).toEqual([303, 303]);
  expect(answers[1]?.headers()["location"]).toBe(answers[0]?.headers()["location"]);
});
