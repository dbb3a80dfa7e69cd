import type { APIRequestContext } from "@playwright/test";
import { startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

const answerUrl = (id: string, question = "co-tenants") => `/api/assessments/${id}/answers/${question}`;
const good = { answer: { kind: "chosen", options: ["nobody"] } };

async function put(
  request: APIRequestContext,
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
) {
  return await request.put(url, {
    headers: { "content-type": "application/json", "if-match": '"1"', ...headers },
    data: Buffer.from(body),
  });
}

test("the API answers each bad body with its own status and words, and stores nothing", async ({ page }) => {
  const id = await startAssessment(page, "bad bodies", "blank");
  const { request } = page;
  const cases: readonly [body: string, status: number, says: RegExp, headers?: Record<string, string>][] = [
    ["{", 400, /not JSON/],
    ["", 400, /not JSON/],
    ["null", 422, /problems/],
    ["[]", 422, /problems/],
    ["{}", 422, /answer/],
    [JSON.stringify({ ...good, version: 1 }), 422, /version/],
    [JSON.stringify({ ...good, more: true }), 422, /more/],
    [JSON.stringify({ ...good, answer: { kind: "chosen", options: ["no-such"] } }), 422, /no-such/],
    [JSON.stringify({ ...good, answer: { kind: "chosen", options: [] } }), 422, /problems/],
    [
      JSON.stringify({ ...good, answer: { kind: "chosen", options: ["nobody", "same-team"] } }),
      422,
      /one option/,
    ],
    [JSON.stringify({ ...good, note: "x".repeat(501) }), 422, /500/],
    [JSON.stringify({ ...good, note: "a\u0000b" }), 422, /invisible/],
    ['{"answer":{"kind":"chosen","options":["nobody"]},"note":"\\ud800"}', 422, /invisible/],
    [JSON.stringify(good), 412, /changed/, { "if-match": '"99"' }],
    [JSON.stringify(good), 412, /no version/, { "if-match": '"1e3"' }],
    [JSON.stringify(good), 412, /no version/, { "if-match": "1" }],
    [JSON.stringify(good), 428, /If-Match/, { "if-match": "*" }],
    [JSON.stringify(good), 400, /Idempotency-Key/, { "idempotency-key": "short" }],
    [JSON.stringify({ ...good, note: "x".repeat(70_000) }), 413, /larger than/],
    [JSON.stringify(good), 415, /application\/json/, { "content-type": "text/plain" }],
  ];
  for (const [body, status, says, headers] of cases) {
    const response = await put(request, answerUrl(id), body, headers);
    expect(response.status(), body.slice(0, 80)).toBe(status);
    expect(await response.text()).toMatch(says);
  }
  await page.goto(`/a/${id}/q/co-tenants`);
  await expect(page.locator("input[name=answer]:checked")).toHaveCount(0);
});

test("the API tells a stranger nothing, and nothing exists at made-up addresses", async ({
  page,
  openAnotherVisitor,
}) => {
  const id = await startAssessment(page, "foreign ids", "blank");
  const stranger = (await openAnotherVisitor()).request;
  const body = JSON.stringify(good);
  for (const [request, url] of [
    [stranger, answerUrl(id)],
    [page.request, answerUrl(crypto.randomUUID())],
    [page.request, answerUrl("not-an-id")],
    [page.request, answerUrl(id, "no-such-question")],
    [page.request, answerUrl(id, "__proto__")],
    [page.request, answerUrl("%00")],
  ] as const) {
    expect((await put(request, url, body)).status(), url).toBe(404);
  }
});

test("made-up addresses of pages are 404, not 500", async ({ page, allowConsoleError }) => {
  allowConsoleError(/status of (400|404|410)/);
  const id = await startAssessment(page, "addresses", "blank");
  const paths = [
    "/a/1/sections",
    "/a/%00/result",
    `/a/${id}/q/no-such`,
    `/a/${id}/q/constructor`,
    `/a/${id}/result?revision=7`,
    "/rules/NO-99",
    "/rules/__proto__",
    "/nothing/here",
    `/compare?ids=${crypto.randomUUID()},${crypto.randomUUID()}`,
  ];
  for (const path of paths) expect((await page.goto(path))?.status(), path).toBe(404);
  for (const path of ["/s/x", "/s/%00", `/s/${"x".repeat(2_000)}`]) {
    expect((await page.goto(path))?.status(), path).toBe(410);
  }
  for (const path of [
    "/library?after=rubbish",
    "/compare?ids=rubbish",
    "/new?preset=rubbish",
    `/a/${id}/result?revision=x`,
  ]) {
    expect((await page.goto(path))?.status(), path).toBe(200);
  }
});

test("forms that no page sends get an answer below 500, and change nothing", async ({ page }) => {
  const id = await startAssessment(page, "forged forms", "blank");
  const url = `/a/${id}/q/co-tenants`;
  const headers = { origin: new URL(page.url()).origin };
  const forged = [
    { headers: { ...headers, "content-type": "multipart/form-data; boundary=x" }, data: "--x\r\nrubbish" },
    { headers: { ...headers, "content-type": "multipart/form-data" }, data: "no boundary" },
    { headers: { ...headers, "content-type": "application/x-www-form-urlencoded" }, data: "answer=nobody" },
    { headers: { ...headers, "content-type": "text/plain" }, data: "answer=nobody" },
    { headers: { ...headers, "next-action": "0".repeat(42) }, data: "[]" },
    { headers: { ...headers, "next-action": "rubbish" }, data: "{" },
    { headers: { ...headers, "next-action": "0".repeat(42) }, multipart: { 0: '["$1"]' } },
    {
      headers: { ...headers, "content-type": "multipart/form-data; boundary=x" },
      data: '--x\r\ncontent-disposition: form-data; name="$ACTION_REF_1"\r\n\r\n\r\n--x\r\ncontent-disposition: form-data; name="$ACTION_1:0"\r\n\r\nrubbish\r\n--x--\r\n',
    },
  ];
  for (const options of forged) {
    const response = await page.request.post(url, options);
    expect(response.status(), JSON.stringify(options)).toBeLessThan(500);
  }
  const foreign = { origin: "https://elsewhere.example" };
  for (const own of [foreign, { origin: "null" }, {}]) {
    const response = await page.request.post(url, { headers: own, multipart: { answer: "nobody" } });
    expect(response.status(), JSON.stringify(own)).toBe(403);
  }
  for (const path of ["/a/%E2%82%AC/links/x", "/a/%0D%0A/links/%00", `/a/${id}/links/%00`]) {
    const response = await page.request.post(path, { headers, multipart: { label: "x", expires: "7" } });
    expect(response.status(), path).toBeLessThan(500);
  }
  const huge = await page.request.post(url, { headers, multipart: { note: "x".repeat(70_000) } });
  expect(huge.status()).toBe(413);
  await page.goto(url);
  await expect(page.locator("input[name=answer]:checked")).toHaveCount(0);
});

test("a name of 10,000 characters, and one of control characters, are refused at the field", async ({
  page,
  allowConsoleError,
}) => {
  allowConsoleError(/status of 422/);
  await page.goto("/new");
  const field = page.getByLabel("Name of the workload");
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.locator("#error-summary")).toContainText("Enter a name");
  await field.fill("x".repeat(10_000));
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.locator("#error-summary")).toContainText("120 characters or fewer");
  await field.fill("evil\u202Egnp.exe");
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.locator("#error-summary")).toContainText("invisible characters");
  await expect(field).toHaveValue("evil\u202Egnp.exe");
});

test("the health check says what is running", async ({ page }) => {
  const response = await page.request.get("/api/health");
  expect(response.status()).toBe(200);
  expect(await response.json()).toEqual({
    ready: true,
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    ruleSet: {
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
    database: "sqlite",
  });
});

test("a form's action called by hand, with whatever else, answers below 500 and changes nothing", async ({
  page,
}) => {
  const id = await startAssessment(page, "called by hand", "blank");
  const url = `/a/${id}/sections`;
  await page.goto(url);
  const posted = page.waitForRequest((request) => request.method() === "POST");
  await page.getByText("Rename this assessment").click();
  await page.getByLabel("New name").fill("\u200B");
  await page.getByRole("button", { name: "Rename" }).click();
  const action = (await posted).headers()["next-action"] ?? "";
  await expect(page.locator("#error-summary")).toContainText("Enter a name");
  const headers = { origin: new URL(page.url()).origin, "next-action": action };
  const good = { version: "1", name: "hijacked" };
  const forged: readonly [args: unknown, fields: Record<string, string>][] = [
    [[], {}],
    [[id], {}],
    [[id, null, null], {}],
    [[id, {}, "$K1"], { version: "x", name: "x" }],
    [[id, null, "$K1"], { version: "1", name: "" }],
    [[{}, null, "$K1"], good],
    [[crypto.randomUUID(), null, "$K1"], good],
    [[id, { attempt: 0 }, "$K1"], { version: "1", ["__proto__"]: "x", "name.x": "x" }],
  ];
  for (const [args, fields] of forged) {
    const parts = Object.entries(fields).map(([name, value]) => [`_1_${name}`, value]);
    const multipart = { ...Object.fromEntries(parts), 0: JSON.stringify(args) };
    const response = await page.request.post(url, { headers, multipart });
    expect(response.status(), JSON.stringify(args)).toBeLessThan(500);
  }
  await page.goto(url);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("called by hand");
});

test("pages have no methods but those of reading and of posting forms", async ({ page }) => {
  for (const method of ["PUT", "PATCH", "DELETE"]) {
    const response = await page.request.fetch("/library", { method });
    expect(response.status(), method).toBe(405);
    expect(response.headers()["allow"]).toBe("GET, HEAD, POST");
  }
});
