import { startAssessment } from "../support/assessment-pages";
import { expect, test } from "../support/browser";

const nobody = { answer: { kind: "chosen", options: ["nobody"] } };
const sameTeam = { answer: { kind: "chosen", options: ["same-team"] } };

test("a write by the API names the version it is based on, and is refused when the answer has changed since", async ({
  page,
}) => {
  const id = await startAssessment(page, "by program", "blank");
  const { request } = page;
  const place = `/api/assessments/${id}/answers/co-tenants`;
  const read = await request.get(place);
  expect(await read.json()).toEqual({ question: "co-tenants", entry: null });
  const tag = read.headers()["etag"] ?? "";
  expect((await request.put(place, { data: nobody })).status()).toBe(428);

  const saved = await request.put(place, { data: nobody, headers: { "if-match": tag } });
  expect(saved.status()).toBe(200);
  const late = await request.put(place, { data: sameTeam, headers: { "if-match": tag } });
  expect(late.status()).toBe(412);
  expect(late.headers()["content-type"]).toContain("application/problem+json");

  // Another question is another thing: the tag is as old, but nothing of it has changed.
  const other = { answer: { kind: "unknown" } };
  const beside = `/api/assessments/${id}/answers/code-origin`;
  expect((await request.put(beside, { data: other, headers: { "if-match": tag } })).status()).toBe(200);

  const whole = await request.get(`/api/assessments/${id}`);
  expect(whole.headers()["etag"]).toBe('"3"');
  expect(await whole.json()).toMatchObject({ name: "by program", version: 3 });
  const again = await request.get(`/api/assessments/${id}`, { headers: { "if-none-match": '"3"' } });
  expect(again.status()).toBe(304);
});

test("a write sent again with its key is told of its first success; the key with another body is refused", async ({
  page,
}) => {
  const id = await startAssessment(page, "sent again", "blank");
  const { request } = page;
  const place = `/api/assessments/${id}/answers/co-tenants`;
  const keyed = (version: number) => ({
    "if-match": `"${version}"`,
    "idempotency-key": '"one-key-for-one-write"',
  });
  const first = await request.put(place, { data: nobody, headers: keyed(1) });
  expect(await first.json()).toMatchObject({ version: 2 });
  await request.put(place, { data: sameTeam, headers: { "if-match": '"2"' } });

  // The acknowledgement got lost, and meanwhile somebody answered otherwise: the write is not made again.
  const again = await request.put(place, { data: nobody, headers: keyed(1) });
  expect(await again.json()).toMatchObject({ version: 2 });
  expect((await (await request.get(place)).json()).entry.answer).toEqual(sameTeam.answer);

  const other = await request.put(place, { data: sameTeam, headers: keyed(1) });
  expect(other.status()).toBe(422);
  expect(await other.json()).toMatchObject({ code: "key-reused" });
});

test("starting sent twice from one page makes one assessment, though the visitor is new", async ({
  page,
  openAnotherVisitor,
}) => {
  await page.goto("/new");
  const form = await page
    .locator("form", { has: page.getByLabel("Name of the workload") })
    .evaluate((element) =>
      [...new FormData(element as HTMLFormElement)].map(([name, value]) => [name, String(value)]),
    );
  const multipart = Object.fromEntries([...form, ["name", "posted twice"], ["start", "blank"]]);
  const headers = { origin: new URL(page.url()).origin };
  const send = async (on: typeof page) =>
    await on.request.post("/new", { multipart, headers, maxRedirects: 0 });
  // The answer to the first attempt never arrives: whoever tries again has no cookie.
  const [first, second] = [await send(await openAnotherVisitor()), await send(page)];
  expect(first.status()).toBe(303);
  expect(second.headers()["location"]).toBe(first.headers()["location"]);
  await page.goto(second.headers()["location"] ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("posted twice");
});
