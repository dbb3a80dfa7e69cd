import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe } from "vitest";
import { type Database, openDatabase } from "@/lib/db/database";
import { applyMigrations } from "@/lib/db/migrations";
import type { DatabaseKind } from "@/lib/env";

/** A database of its own for each test: migrated, empty, and gone afterwards. */
export interface TestDatabase {
  readonly kind: DatabaseKind;
  /** Where it is, to be read within a test or a hook. */
  readonly url: string;
  /** Opens a connection that is closed when the test has ended. Each call gives another one. */
  open(): Promise<Database>;
}

interface Place {
  url: string;
  remove: () => Promise<void> | void;
}

/**
 * Describes a suite once for each kind of database.
 *
 * @example eachDatabase((database) => { it("keeps answers", async () => { const db = await database.open(); }) })
 */
export function eachDatabase(suite: (database: TestDatabase) => void): void {
  eachEmptyDatabase((database) => {
    beforeEach(() => applyMigrations(database.url));
    suite(database);
  });
}

/** Like eachDatabase, before any migration: for the tests of migrations themselves. */
export function eachEmptyDatabase(suite: (database: TestDatabase) => void): void {
  const makers = { sqlite: makeSqlite, postgresql: makePostgresql };
  describe.each(["sqlite", "postgresql"] as const)("on %s", (kind) => {
    let place: Place | undefined;
    const opened: Database[] = [];

    beforeEach(async () => {
      place = await makers[kind]();
    });
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((database) => database.$disconnect()));
      await place?.remove();
      place = undefined;
    });

    suite({
      kind,
      get url() {
        if (place === undefined) throw new Error("A test database exists only within tests and their hooks");
        return place.url;
      },
      async open() {
        const database = await openDatabase(this.url);
        opened.push(database);
        return database;
      },
    });
  });
}

function makeSqlite(): Place {
  const folder = mkdtempSync(path.join(tmpdir(), "tenancy-scale-test-"));
  return {
    url: `file:${path.join(folder, "test.db")}`,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

async function makePostgresql(): Promise<Place> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await administer(`CREATE DATABASE ${name}`);
  const url = new URL(postgresAdminUrl());
  url.pathname = name;
  // Forced, because a test may have left a process behind that is still connected.
  return { url: url.href, remove: () => administer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresAdminUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The address of a PostgreSQL server on which tests may create databases. */
export function postgresAdminUrl(): string {
  // biome-ignore lint/style/noProcessEnv: set by bin/test.mjs for tests only; lib/env.ts is the application's.
  const url = process.env["TEST_POSTGRES_URL"];
  if (url) return url;
  throw new Error(
    "TEST_POSTGRES_URL is not set. Run `node bin/test.mjs integration`, which starts a PostgreSQL of its own, " +
      "or set it to postgresql://USER:PASSWORD@HOST:PORT/postgres of a server that may be used for tests.",
  );
}
