import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { getResult, startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

/** A file behind a link of the page, by its name. */
async function fileBehind(page: Page, name: string | RegExp) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("main").getByRole("link", { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function withNote(page: Page): Promise<string> {
  const id = await startAssessment(page, "payments-api", "card-payments");
  await page.goto(`/a/${id}/q/co-tenants`);
  await page.getByText("Add a note").click();
  await page.getByLabel("Note", { exact: true }).fill("only for us");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/q/co-tenants"));
  return id;
}

test("a result is exported in each form, with notes or without, and imported again", async ({
  page,
  openAnotherVisitor,
}) => {
  const id = await withNote(page);
  await getResult(page, id);
  await page.getByRole("link", { name: "Export", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Export");
  const json = await fileBehind(page, "JSON");
  expect(json.name).toBe("payments-api-1.json");
  const file = JSON.parse(json.bytes.toString());
  expect(file.answers["co-tenants"]).toMatchObject({ note: "only for us" });
  const published = await page.request.get(new URL(file.$schema).pathname);
  expect((await published.json()).title).toBe("Tenancy Scale assessment");
  expect((await fileBehind(page, "Markdown")).bytes.toString()).toContain("only for us");
  const record = await fileBehind(page, "Decision record");
  expect(record.name).toBe("payments-api-1.madr.md");
  expect(record.bytes.toString()).toContain("## Considered Options");

  await page.getByLabel("Notes").selectOption("no");
  await page.getByRole("button", { name: "Update" }).click();
  await expect(page.getByText("Notes are left out.")).toBeVisible();
  for (const name of ["JSON", "CSV", "Markdown", "Decision record"]) {
    expect((await fileBehind(page, name)).bytes.toString()).not.toContain("only for us");
  }
  expect((await fileBehind(page, "PDF")).bytes.subarray(0, 5).toString()).toBe("%PDF-");

  // Somebody else makes an assessment of their own of it.
  const other = await openAnotherVisitor();
  await other.goto("/new");
  await other.getByRole("link", { name: "Import a file that was exported here" }).click();
  await other.getByLabel("File", { exact: true }).setInputFiles({
    name: json.name,
    mimeType: "application/json",
    buffer: json.bytes,
  });
  await other.getByRole("button", { name: "Import" }).click();
  await other.waitForURL(/\/a\/[0-9a-f-]{36}\/sections$/);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("payments-api");
  const copy = new URL(other.url()).pathname.split("/")[2] ?? "";
  expect(copy).not.toBe(id);
  const again = await other.request.get(`/a/${copy}/export.json`);
  expect((await again.json()).answers).toEqual(file.answers);
  expect((await other.request.get(`/a/${id}/export.json`)).status()).toBe(404);
});

test("a file that does not fit is refused with the place, and what was pasted stays", async ({
  page,
  allowConsoleError,
}) => {
  allowConsoleError(/status of 422/);
  await page.goto("/new/import");
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose a file, or paste its content.");
  const pasted = '{\n  "answers": {\n    "co-tenant": "nobody"\n  }\n}';
  await page.getByLabel("Or its content").fill(pasted);
  await page.getByLabel("Name of the workload").fill("from elsewhere");
  await page.getByRole("button", { name: "Import" }).click();
  await expect(
    page.getByText(/^Line 3, answers\.co-tenant: There is no question.*Nearest: co-tenants/),
  ).toBeVisible();
  await expect(page.getByLabel("Or its content")).toHaveValue(pasted);
  await page.getByLabel("Leave out what this edition of the questions does not have").check();
  await page.getByRole("button", { name: "Import" }).click();
  await page.waitForURL(/\/sections$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("from elsewhere");
});

test("no other page takes a file", async ({ page }) => {
  await page.goto("/new");
  const answered = await page.request.post("/new", {
    headers: { origin: new URL(page.url()).origin },
    multipart: { file: { name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") } },
  });
  expect(answered.status()).toBe(400);
});

test("a shared link exports what it shows, without notes, and nothing once it has ended", async ({
  page,
  openAnotherVisitor,
  allowConsoleError,
}) => {
  allowConsoleError(/status of 410/);
  const id = await withNote(page);
  await getResult(page, id);
  await page.goto(`/a/${id}/share`);
  await page.getByLabel("Who is it for?").fill("Audit team");
  await page.getByRole("button", { name: /Create a link/ }).click();
  const address = await page.getByLabel("Address of the link").inputValue();
  const reader = await openAnotherVisitor();
  await reader.goto(`${address}/export`);
  for (const name of ["JSON", "CSV", "Markdown", "Decision record"]) {
    const text = (await fileBehind(reader, name)).bytes.toString();
    expect(text).not.toContain("only for us");
    expect(text).not.toContain(id);
  }
  await page.goto(`/a/${id}/share`);
  await page
    .getByRole("button", { name: /^Revoke/ })
    .first()
    .click();
  await expect(page.getByText("Withdrawn", { exact: true })).toHaveCount(1);
  for (const end of ["export", "export.json", "export.csv", "export.md", "export.madr.md"]) {
    expect((await reader.request.get(`${address}/${end}`)).status(), end).toBe(410);
  }
});

test("a comparison is kept as a table, a workbook and data, and no name in it is a formula", async ({
  page,
}) => {
  const first = await startAssessment(page, '=HYPERLINK("http://x.example")', "card-payments");
  const second = await startAssessment(page, "cloud offer", "public-cloud");
  await page.goto(`/compare?ids=${first},${second}`);
  const csv = (await fileBehind(page, "CSV")).bytes.toString();
  expect(csv).toContain(`"'=HYPERLINK(""http://x.example"")"`);
  expect(csv).not.toMatch(/(^|,)"?=/m);
  const workbook = await fileBehind(page, "XLSX");
  expect(workbook.name).toBe("Comparison-of-2.xlsx");
  expect(workbook.bytes.subarray(0, 2).toString()).toBe("PK");
  const data = JSON.parse((await fileBehind(page, "JSON")).bytes.toString());
  expect(data.sides.map(({ assessment }: { assessment: string }) => assessment)).toEqual([first, second]);
  expect(data.sharing).toHaveLength(1);
});
