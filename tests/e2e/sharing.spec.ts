import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIResponse } from "@playwright/test";
import { openDatabase } from "@/lib/db/database";
import { answer, getResult, shareByLink, startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

/** Where the server under test keeps its data and its log, as `bin/e2e-settings.mjs` decided it. */
// biome-ignore lint/style/noProcessEnv: handed on by Playwright's configuration.
const serverFolder = process.env["E2E_FOLDER"] ?? "";

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
  await page.getByText("1 link has ended").click();
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

test("a link that follows shows the latest; one to an older revision says that there is a newer one", async ({
  page,
  openAnotherVisitor,
}) => {
  const id = await startAssessment(page, "payments-api", "university-research-groups");
  const first = await getResult(page, id);
  const following = await shareByLink(page, id, { label: "Team", shows: "latest" });
  await answer(page, id, "co-tenants", "unrelated-organisations");
  const second = await getResult(page, id);
  const pinned = await shareByLink(page, id, { label: "Audit", shows: "1" });
  const reader = await openAnotherVisitor();
  await reader.goto(following);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(second);
  await expect(reader.getByText("at present revision 2")).toBeVisible();
  await reader.goto(pinned);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(first);
  await expect(reader.getByText("Revision 1 of 2: not the latest")).toBeVisible();
});

test("notes, names and the verdict in chat previews are shown only where that was chosen", async ({
  page,
  openAnotherVisitor,
}) => {
  const id = await startAssessment(page, "payments-api", "university-research-groups");
  await page.goto(`/a/${id}/q/co-tenants`);
  await page.getByText("Add a note").click();
  await page.getByLabel("Note", { exact: true }).fill("ask the faculty");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/q/co-tenants"));
  const verdict = await getResult(page, id);
  await page.goto(`/a/${id}/activity`);
  await page.getByLabel("What do others call you?").fill("Zdenka");
  await page.getByRole("button", { name: "Save" }).click();
  const plain = await shareByLink(page, id, { label: "Plain" });
  const telling = await shareByLink(page, id, { label: "Telling", extras: ["notes", "names", "chats"] });

  const reader = await openAnotherVisitor();
  const previewOf = (property: string) =>
    reader.locator(`meta[property="og:${property}"]`).getAttribute("content");
  await reader.goto(plain);
  await expect(reader.getByText("Zdenka")).toHaveCount(0);
  await expect(reader.getByText("ask the faculty")).toHaveCount(0);
  expect(await previewOf("title")).not.toContain(verdict);
  expect(await previewOf("title")).not.toContain("payments-api");
  expect(await previewOf("image")).toMatch(/\/opengraph-image$/);

  await reader.goto(telling);
  await expect(reader.getByText("Shared by Zdenka.")).toBeVisible();
  await expect(reader.getByText("nobody has checked them")).toBeVisible();
  await expect(reader.getByText("Note: ask the faculty")).toHaveCount(1);
  expect(await previewOf("title")).toBe(`payments-api: ${verdict}`);
  const image = await reader.request.get((await previewOf("image")) ?? "");
  expect(image.status()).toBe(200);
  expect(image.headers()["content-type"]).toBe("image/png");
});

test("opens are counted by looking only: not for previews, and never for who looked", async ({
  page,
  openAnotherVisitor,
}) => {
  const id = await startAssessment(page, "payments-api", "university-research-groups");
  await getResult(page, id);
  const address = await shareByLink(page, id, { label: "Audit team", extras: ["opens"] });
  await expect(page.getByText("Not opened yet")).toBeVisible();
  const reader = await openAnotherVisitor();
  await reader.request.head(address);
  await reader.request.get(address, { headers: { "sec-purpose": "prefetch" } });
  await reader.goto(address);
  await reader.goto(address);
  await expect(async () => {
    await page.goto(`/a/${id}/share`);
    await expect(page.getByText(/^Opened 2 times, last on /)).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test("a link's label and end are changed later, and all links are ended at once", async ({
  page,
  openAnotherVisitor,
  allowConsoleError,
}) => {
  allowConsoleError(/status of (410|422)/);
  const id = await startAssessment(page, "payments-api", "university-research-groups");
  await getResult(page, id);
  const address = await shareByLink(page, id, { label: "Audit team" });
  await shareByLink(page, id, { label: "Board" });
  await page.getByRole("link", { name: "Change the link for Audit team" }).click();
  await page.getByLabel("Works for").selectOption("date");
  await page.getByLabel("Last day").fill("2020-01-01");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter a day that is not over yet.");
  await expect(page.getByLabel("Last day")).toHaveValue("2020-01-01");
  const nextYear = new Date().getUTCFullYear() + 1;
  await page.getByLabel("Last day").fill(`${nextYear}-03-04`);
  await page.getByLabel("Who is it for?").fill("Auditors");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Auditors" })).toContainText(
    `works until 4 March ${nextYear}`,
  );
  await page.getByText("End every link").click();
  await page.getByRole("button", { name: "Revoke all 2 links" }).click();
  await expect(page.getByText("2 links have ended")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Revoke/ })).toHaveCount(0);
  const reader = await openAnotherVisitor();
  expect((await reader.goto(address))?.status()).toBe(410);
});

test("the same form sent twice makes one link, whose address is shown once", async ({ page }) => {
  const id = await startAssessment(page, "payments-api", "university-research-groups");
  await getResult(page, id);
  await page.goto(`/a/${id}/share`);
  await page.getByLabel("Who is it for?").fill("Audit team");
  const posted = page.waitForRequest((request) => request.method() === "POST");
  await page.getByRole("button", { name: "Create a link" }).click();
  await expect(page.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  const request = await posted;
  const again = await page.request.fetch(request.url(), {
    method: "POST",
    headers: await request.allHeaders(),
    data: request.postDataBuffer() ?? "",
  });
  expect(await again.text()).toContain("already");
  await page.goto(`/a/${id}/share`);
  await expect(page.getByRole("listitem").filter({ hasText: "Audit team" })).toHaveCount(1);
  await expect(page.getByRole("img", { name: "QR code of the link" })).toHaveCount(0);
});

test("wrong, expired and revoked addresses are answered alike, to the byte", async ({ page, request }) => {
  const id = await startAssessment(page, "payments-api", "university-research-groups");
  await getResult(page, id);
  const expired = await shareByLink(page, id, { label: `Expired ${id}` });
  const revoked = await shareByLink(page, id, { label: "Revoked" });
  const database = await openDatabase(`file:${join(serverFolder, "tenancy-scale.db")}`);
  await database.shareLink.updateMany({
    where: { label: `Expired ${id}` },
    data: { expiresAt: new Date(0) },
  });
  await database.$disconnect();
  await page.goto(`/a/${id}/share`);
  await page.getByRole("button", { name: "Revoke the link for Revoked" }).click();
  await expect(page.getByText("2 links have ended")).toBeVisible();
  const answers = await Promise.all(
    [`/s/${"A".repeat(43)}`, expired, revoked].flatMap((address) =>
      ["", "/report", "/report.pdf"].map(async (rest) =>
        told(await request.get(`${address}${rest}`), address),
      ),
    ),
  );
  expect(answers[0]?.status).toBe(410);
  for (const answered of answers) expect(answered).toEqual(answers[0]);
});

/** An answer without what differs between any two: the address itself, the time, the nonce. */
async function told(response: APIResponse, address: string) {
  const path = new URL(address, "http://localhost").pathname;
  const headers = Object.entries(response.headers())
    .filter(([name]) => !["date", "content-length", "etag"].includes(name))
    .map(([name, value]) => `${name}: ${value.replace(/nonce-[^']+/g, "nonce")}`);
  const body = (await response.text()).replaceAll(new RegExp(`${path}(/report(\\.pdf)?)?`, "g"), "/s/TOKEN");
  return { status: response.status(), headers: headers.toSorted(), body };
}

test("an address is nowhere to be found after it was opened: not in a log, not in the database", async ({
  page,
  openAnotherVisitor,
}) => {
  const id = await startAssessment(page, "payments-api", "university-research-groups");
  await getResult(page, id);
  const address = await shareByLink(page, id, { label: "Audit team", scope: "edit", extras: ["opens"] });
  const reader = await openAnotherVisitor();
  await reader.goto(address);
  await reader.getByLabel("What do others call you?").fill("Ben");
  await reader.getByRole("button", { name: "Start editing" }).click();
  await reader.goto(`${address}/report`);
  await reader.request.get(`${address}/report.pdf`);
  await reader.request.get(`${address}/%`);
  const token = new URL(address).pathname.split("/")[2] ?? "";
  const files = readdirSync(serverFolder);
  expect(files).toEqual(expect.arrayContaining(["server.log", "tenancy-scale.db"]));
  // The guard itself: what is stored is found in these files.
  expect(files.some((file) => readFileSync(join(serverFolder, file)).includes(id))).toBe(true);
  for (const file of files) expect(readFileSync(join(serverFolder, file)).includes(token), file).toBe(false);
});
