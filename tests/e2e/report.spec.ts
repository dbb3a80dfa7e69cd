import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { answer, getResult, startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";
import { overlappingTexts } from "../support/overlapping-texts";

async function readPdf(page: Page, link: string): Promise<{ text: string; pages: number; name: string }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: link }).click();
  const download = await downloading;
  const file = await getDocumentProxy(new Uint8Array(readFileSync(await download.path())));
  const { text, totalPages } = await extractText(file, { mergePages: true });
  return { text: text.replaceAll(/\s+/g, " "), pages: totalPages, name: download.suggestedFilename() };
}

async function share(page: Page, id: string): Promise<string> {
  await page.goto(`/a/${id}/share`);
  await page.getByLabel("Who is it for?").fill("Audit team");
  await page.getByRole("button", { name: /Create a link/ }).click();
  return new URL(await page.getByLabel("Address of the link").inputValue()).pathname;
}

test("a result is there as a page without anything folded, and as a PDF with the same content", async ({
  page,
}) => {
  const id = await startAssessment(page, "ledger", "card-payments");
  const verdict = await getResult(page, id);
  await page.getByRole("link", { name: "Report", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ledger");
  await expect(page.locator("#verdict")).toBeVisible();
  await expect(page.getByText(verdict, { exact: true })).toBeVisible();
  await expect(page.locator("main details")).toHaveCount(0);
  const { text, pages, name } = await readPdf(page, "Download as PDF, A4");
  expect(name).toBe("ledger-1.pdf");
  expect(pages).toBeGreaterThan(3);
  expect(text).toContain(verdict);
  expect(text).toContain(`Page 1 of ${pages}`);
  for (const heading of await page.locator("main section > h2").allTextContents())
    expect(text).toContain(heading);
  for (const address of await page
    .locator("#why ~ * a[href^=https]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""))) {
    expect(text.replaceAll(" ", "")).toContain(address);
  }
});

test("a shared report leaves out notes and where it came from, and ends with its link", async ({
  page,
  openAnotherVisitor,
  allowConsoleError,
}) => {
  allowConsoleError(/status of 410/);
  const id = await startAssessment(page, "ledger", "card-payments");
  await page.goto(`/a/${id}/q/co-tenants`);
  await page.getByText("Add a note").click();
  await page.getByLabel("Note", { exact: true }).fill("only for us");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/q/co-tenants"));
  await getResult(page, id);
  await page.goto(`/a/${id}/report`);
  await expect(page.getByText("only for us")).toBeVisible();
  const path = await share(page, id);

  const reader = await openAnotherVisitor();
  await reader.goto(`${path}/report`);
  await expect(reader.getByText("only for us")).toHaveCount(0);
  await expect(reader.getByText(id)).toHaveCount(0);
  const { text } = await readPdf(reader, "Download as PDF, Letter");
  expect(text).not.toContain("only for us");
  expect(text).not.toContain(id);

  await page.goto(`/a/${id}/share`);
  await page.getByRole("button", { name: /^Revoke/ }).click();
  await expect(page.getByText("1 link has ended")).toBeVisible();
  for (const ended of [`${path}/report`, `${path}/report.pdf`]) {
    expect((await reader.request.get(ended)).status(), ended).toBe(410);
  }
});

test("shared, report and rules pages load no script at all", async ({ page }) => {
  const id = await startAssessment(page, "ledger", "card-payments");
  await getResult(page, id);
  const path = await share(page, id);
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(`${page.url()} ${request.url()}`);
  });
  for (const address of [path, `${path}/report`, `/a/${id}/report`, "/rules", "/rules/TEN-01"]) {
    await page.goto(address, { waitUntil: "networkidle" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  expect(scripts).toEqual([]);
  // The list of requests does notice scripts.
  await page.goto(`/a/${id}/q/co-tenants`);
  expect(scripts).not.toEqual([]);
});

test("a stranger gets neither the report nor its PDF", async ({ page, openAnotherVisitor }) => {
  const id = await startAssessment(page, "private", "internal-tool");
  await getResult(page, id);
  const stranger = await openAnotherVisitor();
  for (const path of ["report", "report.pdf", "what-if"]) {
    const response = await stranger.request.get(`/a/${id}/${path}`);
    expect(response.status(), path).toBe(404);
    expect(await response.text()).not.toContain("private");
  }
});

test("on paper the ladder stands on the first page, and heads of tables are repeated", async ({ page }) => {
  const id = await startAssessment(page, "printed", "public-cloud");
  await answer(page, id, "co-tenants", "same-organisation");
  await getResult(page, id);
  await page.goto(`/a/${id}/report`);
  const printed = await page.pdf({ preferCSSPageSize: true, format: "A4" });
  const file = await getDocumentProxy(new Uint8Array(printed));
  const { text } = await extractText(file, { mergePages: false });
  const pages = text.map((each) => each.replaceAll(/\s+/g, " "));
  for (const rung of ["Dedicated host", "Sandboxed container", "Process"]) expect(pages[0]).toContain(rung);
  expect(pages.filter((each) => each.includes("Question Answer Said by")).length).toBeGreaterThan(1);
});

test("no text on paper lies over another, whichever page is printed", async ({ page }) => {
  const id = await startAssessment(page, "printed", "public-cloud");
  await getResult(page, id);
  for (const path of ["result", "report", "what-if", "check"]) {
    await page.goto(`/a/${id}/${path}`);
    const printed = await page.pdf({ preferCSSPageSize: true, format: "A4" });
    expect(await overlappingTexts(new Uint8Array(printed)), path).toEqual([]);
  }
});
