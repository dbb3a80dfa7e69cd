import { answer, getResult, shareByLink, startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

test("two people answer by a link to edit: both see who changed what, and it ends with the link", async ({
  page,
  openAnotherVisitor,
  allowConsoleError,
}) => {
  allowConsoleError(/status of (404|410)/);
  const id = await startAssessment(page, "payments-api", "university-research-groups");
  await getResult(page, id);
  const address = await shareByLink(page, id, { label: "Platform team", scope: "edit", shows: "latest" });

  const guest = await openAnotherVisitor();
  await guest.goto(address);
  // Looking grants nothing.
  expect((await guest.request.get(`/a/${id}/sections`)).status()).toBe(404);
  await guest.getByLabel("What do others call you?").fill("Ben");
  await guest.getByRole("button", { name: "Start editing" }).click();
  await guest.waitForURL(`**/a/${id}/sections`);
  await expect(guest.getByText("under the name Ben")).toBeVisible();
  await answer(guest, id, "co-tenants", "unrelated-organisations");

  await page.goto(`/a/${id}/sections`);
  await expect(page.getByText("by: Ben (self-declared)")).toBeVisible();
  await page.goto(`/a/${id}/check`);
  await expect(page.getByText("Ben (self-declared)")).toHaveCount(1);
  await page.getByRole("link", { name: "See who changed what" }).click();
  const changes = page.getByRole("main").getByRole("listitem");
  await expect(changes.first()).toContainText("Ben (self-declared)");
  await expect(changes.first()).toContainText("by the link “Platform team”");
  await guest.goto(`/a/${id}/activity`);
  await expect(guest.getByRole("main").getByRole("listitem").first()).toContainText("You");
  await expect(guest.getByText("Platform team")).toHaveCount(0);
  // What is the owner's to do is not there for others.
  expect((await guest.goto(`/a/${id}/share`))?.status()).toBe(404);
  // Whoever has begun already is led on.
  await guest.goto(address);
  await expect(guest.getByRole("link", { name: "Go on editing" })).toBeVisible();

  await page.goto(`/a/${id}/share`);
  await page.getByRole("button", { name: /^Revoke/ }).click();
  await expect(page.getByText("1 link has ended")).toBeVisible();
  expect((await guest.goto(`/a/${id}/q/co-tenants`))?.status()).toBe(404);
  expect((await guest.goto(address))?.status()).toBe(410);
});

test("different answers at a time merge; the same one leads to the conflict page, which says who it was", async ({
  page,
  openAnotherVisitor,
  allowConsoleError,
}) => {
  allowConsoleError(/status of 412/);
  const id = await startAssessment(page, "payments-api", "blank");
  const address = await shareByLink(page, id, { label: "Team", scope: "edit" });
  const guest = await openAnotherVisitor();
  await guest.goto(address);
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText("There is no result yet");
  await guest.getByLabel("What do others call you?").fill("Ben");
  await guest.getByRole("button", { name: "Start editing" }).click();
  await guest.waitForURL(`**/a/${id}/sections`);

  // Both have the same version before them; each answers something else.
  await page.goto(`/a/${id}/q/co-tenants`);
  await guest.goto(`/a/${id}/q/code-origin`);
  await guest.locator('input[name=answer][value="own-reviewed"]').check();
  await guest.getByRole("button", { name: "Continue" }).click();
  await guest.waitForURL((url) => !url.pathname.endsWith("/q/code-origin"));
  await page.locator('input[name=answer][value="same-team"]').check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/q/co-tenants"));
  await page.goto(`/a/${id}/activity`);
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(2);

  // Now the same question: the answer that comes second is not saved.
  await page.goto(`/a/${id}/q/co-tenants`);
  await answer(guest, id, "co-tenants", "unrelated-organisations");
  await page.locator('input[name=answer][value="nobody"]').check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "This question was answered twice" })).toBeVisible();
  await expect(page.getByText("The answer that is stored · Ben (self-declared)")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a link is made, opened, joined with a name that is asked for again, and the name is changed", async ({
    page,
    allowConsoleError,
  }) => {
    allowConsoleError(/status of 422/);
    const id = await startAssessment(page, "payments-api", "blank");
    const address = await shareByLink(page, id, { label: "Team", scope: "edit" });
    await page.context().clearCookies();
    await page.goto(address);
    await page.getByRole("button", { name: "Start editing" }).click();
    await expect(page.getByRole("alert")).toContainText("Enter your name");
    await expect(page).toHaveTitle(/^Error: /);
    await page.getByLabel("What do others call you?").fill("Ben");
    await page.getByRole("button", { name: "Start editing" }).click();
    await page.waitForURL(`**/a/${id}/sections`);
    await page.getByRole("link", { name: "Change your name" }).click();
    await page.getByLabel("What do others call you?").fill("Benedikt");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByLabel("What do others call you?")).toHaveValue("Benedikt");
  });
});
