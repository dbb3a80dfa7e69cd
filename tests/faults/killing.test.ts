import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { providePostgresBinaries } from "@/bin/postgres-binaries.mjs";
import { startCluster } from "@/bin/postgres-cluster.mjs";
import { type Database, openDatabase } from "@/lib/db/database";
import { applyMigrations } from "@/lib/db/migrations";
import { ServedApplication } from "./served-application";
import { findFaults, Writers } from "./writers";

/** A few in every test run; `npm run faults` sets a hundred. */
// biome-ignore lint/style/noProcessEnv: set by bin/faults.mjs for this test only.
const kills = Number(process.env["FAULT_KILLS"] ?? 4);
const writerCount = 6;
/** Without keys the first duplicate ends the trial; it is there after a kill or two. */
const killsWithoutKeys = 12;
const mostLooks = 80;
const arrivalMilliseconds = 20;
/** Limits are for people; these writers are faster. */
const unlimited = {
  LIMIT_CREATE: "1000000/60",
  LIMIT_EDIT: "1000000/60",
  LIMIT_ASSESSMENTS: "1000000",
};

type Ground = {
  readonly url: string;
  readonly application: ServedApplication;
  /** What can be killed: it comes back before this is done. */
  readonly victims: readonly (() => Promise<void>)[];
};

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

const grounds = { sqlite: onSqlite, postgresql: onPostgresql };

async function serve(url: string): Promise<ServedApplication> {
  await applyMigrations(url);
  const application = await ServedApplication.on(url, unlimited);
  cleanups.push(() => application.kill());
  return application;
}

function killed(application: ServedApplication): () => Promise<void> {
  return async () => {
    await application.kill();
    await application.start();
  };
}

/** The database is a part of the application's process: killing one kills both. */
async function onSqlite(): Promise<Ground> {
  const folder = mkdtempSync(path.join(tmpdir(), "tenancy-scale-faults-"));
  cleanups.push(async () => rmSync(folder, { recursive: true }));
  const url = `file:${path.join(folder, "test.db")}`;
  const application = await serve(url);
  return { url, application, victims: [killed(application)] };
}

async function onPostgresql(): Promise<Ground> {
  const cluster = await startCluster(await providePostgresBinaries());
  cleanups.push(() => cluster.stop());
  const application = await serve(cluster.url);
  const crash = async () => {
    await cluster.crash();
    application.thaw();
    await cluster.restart();
    await application.untilReady();
  };
  return { url: cluster.url, application, victims: [killed(application), crash] };
}

/** Kills by turns while requests are under way. Stops early when told that it has seen enough. */
async function killRepeatedly(
  { victims }: Ground,
  writers: Writers,
  times: number,
  strike: (at: number) => Promise<void>,
  hasSeenEnough: () => Promise<boolean> = async () => false,
): Promise<number> {
  for (let at = 0; at < times; at += 1) {
    const before = writers.acknowledgements;
    while (writers.acknowledgements < before + writerCount) await writers.untilSent();
    await strike(at);
    await victims[at % victims.length]?.();
    if (await hasSeenEnough()) return at + 1;
  }
  return times;
}

/** Somewhere within a request, another place each time. */
async function anywhere(): Promise<void> {
  await pause(Math.random() * 25);
}

/**
 * Stops the application at the moment at which a retry does harm: something is stored, and its sender has not
 * been told. It is left so, to be killed. Where no such moment is found, any other will do.
 */
async function whenUnacknowledged({ application }: Ground, db: Database, writers: Writers): Promise<void> {
  for (let look = 0; look < mostLooks; look += 1) {
    await writers.untilSent();
    await anywhere();
    application.freeze();
    // What was answered before is still on its way.
    await pause(arrivalMilliseconds);
    if ((await db.assessment.count()) > writers.ledger.acknowledged.names.size) return;
    application.thaw();
  }
}

describe.each(["sqlite", "postgresql"] as const)("on %s", (kind) => {
  it(`of ${kills} kills during writes none loses what was acknowledged, and retries make no duplicate`, async () => {
    const began = Date.now();
    const ground = await grounds[kind]();
    const db = await openDatabase(ground.url);
    cleanups.push(() => db.$disconnect());
    const options = { count: writerCount, isKeyed: true, answers: 3 };
    const writers = new Writers([ground.application.address], options);
    await killRepeatedly(ground, writers, kills, (at) =>
      at % 4 < 2 ? anywhere() : whenUnacknowledged(ground, db, writers),
    );
    await writers.finish();
    const faults = await findFaults(db, writers.ledger);
    const { names, notes } = writers.ledger.acknowledged;
    console.log(
      `${kind}: ${kills} kills, ${names.size} assessments and ${notes.size} answers acknowledged, ` +
        `${writers.retries} retries, ${faults.lost.length} lost, ${faults.duplicates.length} duplicates, ` +
        `${Math.round((Date.now() - began) / 1000)} s`,
    );
    expect(faults).toEqual({ lost: [], duplicates: [] });
    expect(names.size).toBeGreaterThan(kills);
  });

  it("without keys the same finds duplicates: it would tell if keys did not work", async () => {
    const ground = await grounds[kind]();
    const db = await openDatabase(ground.url);
    cleanups.push(() => db.$disconnect());
    const options = { count: 3 * writerCount, isKeyed: false, answers: 0 };
    const writers = new Writers([ground.application.address], options);
    const needed = await killRepeatedly(
      ground,
      writers,
      killsWithoutKeys,
      () => whenUnacknowledged(ground, db, writers),
      async () => (await findFaults(db, writers.ledger)).duplicates.length > 0,
    );
    await writers.finish();
    console.log(`${kind}, without keys: a duplicate after ${needed} kills`);
    const { lost, duplicates } = await findFaults(db, writers.ledger);
    expect(duplicates).not.toEqual([]);
    expect(lost).toEqual([]);
  });
});
