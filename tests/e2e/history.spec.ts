import { answer, getResult, startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

/** An assessment with two results: tenants of one organisation, then unrelated ones. Gives its id. */
async function withTwoRevisions(page: Parameters<typeof startAssessment>[0]): Promise<string> {
  const id = await startAssessment(page, "ledger", "university-research-groups");
  await answer(page, id, "co-tenants", "same-organisation");
  await getResult(page, id);
  await answer(page, id, "co-tenants", "unrelated-organisations");
  await page.goto(`/a/${id}/check`);
  await page.getByLabel("Why now?").fill("We sell it now");
  await page.getByRole("button", { name: "Get the result" }).click();
  await page.waitForURL(/\/result$/);
  return id;
}

test("the history tells what was said, when, by whom and why, and loads no script", async ({ page }) => {
  const id = await withTwoRevisions(page);
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Revision 2", "Revision 1"]);
  await expect(page.locator("#revision-2")).toContainText("Why: We sell it now");
  await expect(page.locator("#revision-2")).toContainText("by you");
  await expect(page.locator("#revision-2")).toContainText(/Floor \d → \d/);
  await expect(page.locator("script[src]")).toHaveCount(0);
  await page.getByRole("link", { name: "Result of revision 1" }).click();
  await expect(page).toHaveURL(`/a/${id}/result?revision=1`);
});

test("a revision is named as a milestone; a name that is too long comes back with what was typed", async ({
  page,
  allowConsoleError,
}) => {
  allowConsoleError(/status of 422/);
  const id = await withTwoRevisions(page);
  await page.goto(`/a/${id}/history`);
  const first = page.locator("#revision-1");
  await first.getByText("Name as milestone").click();
  await first.getByLabel("Name of the milestone").fill("x".repeat(81));
  await first.getByRole("button", { name: "Save the name" }).click();
  await expect(page.getByRole("alert")).toContainText(
    "Shorten the milestone's name to 80 characters or fewer.",
  );
  await expect(first.getByLabel("Name of the milestone")).toHaveValue("x".repeat(81));
  await first.getByLabel("Name of the milestone").fill("Before launch");
  await first.getByRole("button", { name: "Save the name" }).click();
  await expect(first.getByText("Milestone: Before launch")).toBeVisible();
  await expect(page).toHaveURL(/\/history#revision-1$/);
});

test("a diff says the effect before the detail, in words and signs, side by side where there is room", async ({
  page,
}) => {
  const id = await withTwoRevisions(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`/a/${id}/history`);
  await page.getByRole("link", { name: "What changed since revision 1" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Revision 1 → Revision 2");
  await expect(page.locator("[data-effect]")).toHaveText(/^Floor \d → \d because .*[A-Z]{3}-\d+.* now appl/);
  const changed = page.locator("#q-co-tenants");
  await expect(changed).toContainText("Changed");
  await expect(changed.getByText("−", { exact: true })).toBeVisible();
  await expect(changed.getByText("+", { exact: true })).toBeVisible();
  await expect(page.getByText(/\d+ unchanged answers/)).toBeVisible();
  const lines = changed.locator("[data-sign]");
  await expect(lines).toHaveCount(2);
  const tops = async () => (await lines.all()).map(async (line) => (await line.boundingBox())?.y);
  const [before, after] = await Promise.all(await tops());
  expect(after).toBeGreaterThan(before ?? 0);
  await page.getByRole("link", { name: "Side by side" }).click();
  await expect(page).toHaveURL(/view=side$/);
  const [left, right] = await Promise.all(await tops());
  expect(right).toBe(left);
  await page.setViewportSize({ width: 375, height: 800 });
  const [upper, lower] = await Promise.all(await tops());
  expect(lower).toBeGreaterThan(upper ?? 0);
});

test("restoring makes an earlier revision the draft, keeps what the draft said, and says why", async ({
  page,
}) => {
  const id = await withTwoRevisions(page);
  await answer(page, id, "co-tenants", "same-team");
  await page.goto(`/a/${id}/history`);
  await expect(page.getByText("The draft has changed since revision 2")).toBeVisible();
  const first = page.locator("#revision-1");
  await first.getByText("Restore as a new draft").click();
  await first.getByLabel("Why?").fill("The deal is off");
  await first.getByRole("button", { name: "Restore revision 1" }).click();
  await page.waitForURL(/#revision-4$/);
  await expect(page.locator("#revision-4")).toContainText("Restored from revision 1");
  await expect(page.locator("#revision-4")).toContainText("Why: The deal is off");
  await expect(page.locator("#revision-3")).toContainText("Draft kept before another was restored");
  await page.goto(`/a/${id}/q/co-tenants`);
  await expect(page.locator('input[name=answer][value="same-organisation"]')).toBeChecked();
  await page.goto(`/a/${id}/diff?from=3&to=draft`);
  await expect(page.locator("#q-co-tenants")).toContainText("Changed");
});

test("restoring over a draft that somebody changed meanwhile is refused until it is asked for again", async ({
  page,
  context,
  allowConsoleError,
}) => {
  allowConsoleError(/status of 422/);
  const id = await withTwoRevisions(page);
  await page.goto(`/a/${id}/diff?from=1&to=draft`);
  const other = await context.newPage();
  await answer(other, id, "co-tenants", "same-team");
  await page.getByLabel("Why?").fill("as agreed");
  await page.getByRole("button", { name: "Restore revision 1" }).click();
  await expect(page.getByRole("alert")).toContainText("The draft changed after you opened this page.");
  await expect(page.getByLabel("Why?")).toHaveValue("as agreed");
  await page.getByRole("button", { name: "Restore revision 1" }).click();
  await page.waitForURL(/\/history#revision-4$/);
});

test("a stranger finds neither history nor diff, and addresses of nothing say so", async ({
  page,
  openAnotherVisitor,
  allowConsoleError,
}) => {
  allowConsoleError(/status of 404/);
  const id = await withTwoRevisions(page);
  const stranger = await openAnotherVisitor();
  for (const path of ["history", "diff?from=1&to=2"]) {
    expect((await stranger.goto(`/a/${id}/${path}`))?.status()).toBe(404);
  }
  expect((await page.goto(`/a/${id}/diff?from=1&to=99`))?.status()).toBe(404);
  expect((await page.goto(`/a/${id}/diff?from=x&to=%00`))?.status()).toBe(200);
  expect((await page.goto(`/a/${id}/history?before=-1`))?.status()).toBe(200);
});

test("the report on today's rules says that all is well where it is, and takes no damaged form", async ({
  page,
  allowConsoleError,
}) => {
  allowConsoleError(/status of 422/);
  await withTwoRevisions(page);
  await page.goto("/library/drift");
  await expect(page.getByText("Every result of yours is what today's rules would say.")).toBeVisible();
  // Of all that was said on the way, the end alone is seen.
  await expect(page.getByText(/^Looked at/).filter({ visible: true })).toHaveText(
    "Looked at 1 of 1 of your assessments.",
  );
  expect((await page.goto("/library/drift?after=nonsense"))?.status()).toBe(200);
});
