import { afterAll, beforeAll, expect, it } from "vitest";
import { providePostgresBinaries } from "@/bin/postgres-binaries.mjs";
import { startCluster } from "@/bin/postgres-cluster.mjs";
import { questions } from "@/lib/catalogue/questionnaire";
import { openDatabase } from "@/lib/db/database";
import { applyMigrations } from "@/lib/db/migrations";
import { createKey, PersistentClient } from "./persistent-client";
import { ServedApplication } from "./served-application";
import { findFaults, Writers } from "./writers";

/** Two applications that share one PostgreSQL, as behind a balancer. */
let cluster: Awaited<ReturnType<typeof startCluster>>;
let served: readonly ServedApplication[] = [];

beforeAll(async () => {
  cluster = await startCluster(await providePostgresBinaries());
  await applyMigrations(cluster.url);
  served = [await ServedApplication.on(cluster.url), await ServedApplication.on(cluster.url)];
});
afterAll(async () => {
  for (const application of served) await application.kill();
  await cluster?.stop();
});

/** One visitor with a browser on each of the two. */
async function visitorOnBoth() {
  const [left, right] = served.map(({ address }) => new PersistentClient(address, true));
  if (!left || !right) throw new Error("There are two applications.");
  const id = await left.start("on both", true);
  right.cookie = left.cookie;
  return { left, right, id };
}

async function stored(id: string) {
  const db = await openDatabase(cluster.url);
  const { answers, version } = await db.assessment.findUniqueOrThrow({ where: { id } });
  await db.$disconnect();
  return { entries: JSON.parse(answers).entries as Record<string, { note: string }>, version };
}

it("answers to different questions given to two processes at once are merged", async () => {
  const { left, right, id } = await visitorOnBoth();
  const statuses = await Promise.all(
    questions.map(async ({ id: question }, at) => {
      const saved = await (at % 2 === 0 ? left : right).answer(id, question, `note ${at}`, 1);
      return saved.status;
    }),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
  const { entries, version } = await stored(id);
  expect(version).toBe(1 + questions.length);
  expect(
    Object.values(entries)
      .map(({ note }) => note)
      .toSorted(),
  ).toEqual(questions.map((_, at) => `note ${at}`).toSorted());
});

it("of answers to one question given to two processes at once one is stored, and the others are told", async () => {
  const { left, right, id } = await visitorOnBoth();
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, (_, at) =>
      (at % 2 === 0 ? left : right).answer(id, "co-tenants", `note ${at}`, 1),
    ),
  );
  const winners = outcomes.flatMap((outcome, at) => (outcome.status === 200 ? [`note ${at}`] : []));
  expect(winners).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome.status === 412)).toHaveLength(7);
  expect((await stored(id)).entries["co-tenants"]?.note).toBe(winners[0]);
});

it("the same request sent to both processes at once is done once, and both say so", async () => {
  const { left, right, id } = await visitorOnBoth();
  const key = createKey();
  const [one, two] = await Promise.all([
    left.answer(id, "co-tenants", "twice", 1, key),
    right.answer(id, "co-tenants", "twice", 1, key),
  ]);
  expect(one).toEqual({ status: 200, version: 2 });
  expect(two).toEqual(one);
  const form = createKey();
  const started = await Promise.all([left.start("twice", true, form), right.start("twice", true, form)]);
  expect(new Set(started).size).toBe(1);
});

it("many writers on both lose nothing and make nothing twice, while one of the processes is killed", async () => {
  const [left, right] = served;
  if (!left || !right) throw new Error("There are two applications.");
  const writers = new Writers([left.address, right.address], { count: 6, isKeyed: true, answers: 3 });
  while (writers.acknowledgements < 40) await writers.untilSent();
  await left.kill();
  const before = writers.acknowledgements;
  while (writers.acknowledgements < before + 20) await writers.untilSent();
  await left.start();
  await writers.finish();
  const db = await openDatabase(cluster.url);
  expect(await findFaults(db, writers.ledger)).toEqual({ lost: [], duplicates: [] });
  await db.$disconnect();
});
