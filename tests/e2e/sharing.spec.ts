import { answer, getResult, startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

test("a link opens for somebody without an account, shows no notes, and is gone once revoked", async ({
  page,
  openAnotherVisitor,
  allowConsoleError,
}) => {
  allowConsoleError(/status of 410/);
  const id = await startAssessment(page, "payments-api", "university-research-groups");
  await page.goto(`/a/${id}/q/co-tenants`);
  await page.getByText("Add a note").click();
  await page.getByLabel("Note", { exact: true }).fill("only for us");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/q/co-tenants"));
  const verdict = await getResult(page, id);
  await page.getByRole("link", { name: "Share", exact: true }).click();
  await page.getByLabel("Who is it for?").fill("Audit team");
  await page.getByRole("button", { name: /Create a link/ }).click();
  const address = await page.getByLabel("Address of the link").inputValue();
  expect(new URL(address).pathname).toMatch(/^\/s\/[\w-]{43}$/);
  await expect(page.getByRole("listitem").filter({ hasText: "Audit team" })).toBeVisible();

  const reader = await openAnotherVisitor();
  const opened = await reader.goto(address);
  expect(opened?.status()).toBe(200);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(verdict);
  await expect(reader.getByText("only for us")).toHaveCount(0);
  await expect(reader.getByRole("link", { name: "Change answers" })).toHaveCount(0);

  // The owner changes an answer: the link keeps showing what it was made for.
  await answer(page, id, "co-tenants", "unrelated-organisations");
  expect(await getResult(page, id)).not.toBe(verdict);
  await expect(reader.getByText("not the latest")).toHaveCount(0);
  await reader.reload();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(verdict);
  await expect(reader.getByText("Revision 1 of 2: not the latest")).toBeVisible();
  await expect(reader.getByRole("navigation", { name: "Main" })).toHaveCount(0);
  await expect(reader.getByRole("main").getByRole("button")).toHaveCount(0);

  await page.goto(`/a/${id}/share`);
  await page.getByRole("button", { name: /^Revoke/ }).click();
  await expect(page.getByText("Withdrawn", { exact: true })).toBeVisible();
  const ended = await reader.goto(address);
  expect(ended?.status()).toBe(410);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("This link has ended");
  await expect(reader.getByText("Audit team")).toHaveCount(0);
});

test("a stranger who knows an assessment's address sees nothing", async ({
  page,
  openAnotherVisitor,
  allowConsoleError,
}) => {
  allowConsoleError(/status of (404|410)/);
  const id = await startAssessment(page, "private", "university-research-groups");
  await getResult(page, id);
  const stranger = await openAnotherVisitor();
  for (const path of ["sections", "q/co-tenants", "check", "result", "share"]) {
    const response = await stranger.goto(`/a/${id}/${path}`);
    expect(response?.status(), path).toBe(404);
    await expect(stranger.getByText("private", { exact: true })).toHaveCount(0);
  }
  expect((await stranger.goto(`/compare?ids=${id},${crypto.randomUUID()}`))?.status()).toBe(404);
  expect((await stranger.goto(`/s/${"A".repeat(43)}`))?.status()).toBe(410);
  await stranger.goto("/library");
  await expect(stranger.getByText("No assessments yet")).toBeVisible();
});
