import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createToken, hashToken } from "@/lib/access/token";
import { openDatabase } from "@/lib/db/database";
import { applyMigrations } from "@/lib/db/migrations";
import { PersistentClient } from "./persistent-client";
import { ServedApplication } from "./served-application";

/** Low enough to be reached, in windows long enough not to end meanwhile. */
const limits = {
  LIMIT_CREATE: "2/600",
  LIMIT_EDIT: "6/600",
  LIMIT_GUESS: "4/600",
  LIMIT_ASSESSMENTS: "3",
};

const folder = mkdtempSync(path.join(tmpdir(), "tenancy-scale-limits-"));
const url = `file:${path.join(folder, "test.db")}`;
const opened: ServedApplication[] = [];

/** A process of its own, which has counted nothing yet. */
async function serve(settings: Readonly<Record<string, string>> = {}): Promise<ServedApplication> {
  const application = await ServedApplication.on(url, { ...limits, ...settings });
  opened.push(application);
  return application;
}

beforeAll(() => applyMigrations(url));
afterAll(async () => {
  for (const application of opened) await application.kill();
  rmSync(folder, { recursive: true });
});

it("tokens can be guessed a few times, then nothing opens for a while, whoever a browser says to be", async () => {
  const { address } = await serve();
  const db = await openDatabase(url);
  const visitor = await db.visitor.create({ data: { id: crypto.randomUUID(), tokenHash: "x" } });
  const id = crypto.randomUUID();
  const brief = { floorFirm: "process", floorPossible: "process", ruleSetVersion: "1", ruleSetHash: "x" };
  await db.assessment.create({ data: { id, name: "shared", answers: '{"shape":1,"entries":{}}', ...brief } });
  const end = async (data: object) => {
    const token = createToken();
    const link = { id: crypto.randomUUID(), assessmentId: id, label: "x", createdById: visitor.id };
    await db.shareLink.create({ data: { ...link, tokenHash: hashToken(token), ...data } });
    return token;
  };
  const misses = [
    createToken(),
    await end({ revokedAt: new Date() }),
    await end({ expiresAt: new Date(0) }),
    "no-token-at-all",
  ];
  const open = (token: string, forwarded: string) =>
    fetch(`${address}/s/${token}`, { headers: { accept: "text/html", "x-forwarded-for": forwarded } });
  for (const [at, token] of misses.entries()) {
    expect((await open(token, `203.0.113.${at}`)).status, token).toBe(410);
  }
  const refused = await open(createToken(), "203.0.113.77");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(500);
  expect(await refused.text()).toContain("That was too often");
  expect((await fetch(`${address}/rules`)).status).toBe(200);
  await db.$disconnect();
});

it("behind a proxy that is trusted, each address has guesses of its own", async () => {
  const { address } = await serve({ TRUSTED_PROXIES: "1" });
  const open = (heard: string) =>
    fetch(`${address}/s/${createToken()}`, { headers: { "x-forwarded-for": `forged, ${heard}` } });
  for (let at = 0; at < 4; at += 1) expect((await open("203.0.113.1")).status).toBe(410);
  expect((await open("203.0.113.1")).status).toBe(429);
  expect((await open("203.0.113.2")).status).toBe(410);
});

it("whoever starts too many assessments is told so at the form, and what was typed is kept", async () => {
  const client = new PersistentClient((await serve({ LIMIT_ASSESSMENTS: "10" })).address, true);
  // Whoever has no cookie yet is counted by address alone.
  await client.start("one", true);
  await client.start("two", false);
  await client.start("three", false);
  const page = await client.startPage("four, typed");
  expect(page).toContain("That was too often in a short time");
  expect(page).toContain('value="four, typed"');
});

it("whoever reaches too many results is told so at the form: each one is kept", async () => {
  const client = new PersistentClient((await serve()).address, true);
  const id = await client.start("concluded again and again", true);
  for (const why of ["first", "second"]) expect((await client.conclude(id, 1, why)).status).toBe(303);
  const refused = await client.conclude(id, 1, "third, typed");
  expect(refused.status).toBe(429);
  expect(refused.text).toContain("That was too often in a short time");
  expect(refused.text).toContain("third, typed");
});

it("whoever owns as many assessments as one may is told so at the form", async () => {
  const { address } = await serve({ LIMIT_CREATE: "100/600", LIMIT_EDIT: "100/600" });
  const client = new PersistentClient(address, true);
  await client.start("first", true);
  await client.start("second", false);
  await client.start("third", false);
  expect(await client.startPage("one too many")).toContain("There can be 3 of these at most");
});

it("programs that write too often are refused with a problem document and told when to try again", async () => {
  const client = new PersistentClient((await serve()).address, true);
  const id = await client.start("by program", true);
  for (let at = 0; at < 6; at += 1) await client.answer(id, "co-tenants", `note ${at}`, 1 + at);
  const refused = await client.answer(id, "co-tenants", "one too many", 7);
  expect(refused.status).toBe(429);
});
