import type { Database } from "@/lib/db/database";
import type { DatabaseKind } from "@/lib/env";

/** What is said differently to the two databases. */
export type Dialect = {
  /** Rows with one column, n. */
  readonly series: (from: number, to: number) => string;
  /** A UUID of a group of ids, from a number. */
  readonly idOf: (group: string, number: string) => string;
  /** So many minutes before the last change. */
  readonly momentOf: (minutes: string) => string;
  readonly now: string;
  readonly inTwoWeeks: string;
  readonly no: string;
  /** Switches triggers and indexes off; the statements that put them back. */
  readonly switchOff: (transaction: Database) => Promise<readonly string[]>;
  /** What a database that is in use does by itself sooner or later. */
  readonly afterwards: readonly string[];
};

type Stored = { readonly name: string; readonly definition: string };

const listed = ["LibraryEntry", "LibraryWord"];

const postgresql: Dialect = {
  series: (from, to) => `generate_series(${from}::bigint, ${to}::bigint) AS s(n)`,
  idOf: (group, number) => `'00000000-0000-4000-${group}-' || lpad(to_hex(${number}), 12, '0')`,
  momentOf: (minutes) => `TIMESTAMP '2026-11-01' - (${minutes}) * INTERVAL '1 minute'`,
  now: "CURRENT_TIMESTAMP",
  inTwoWeeks: "CURRENT_TIMESTAMP + INTERVAL '14 days'",
  no: "false",
  switchOff: async (transaction) => {
    await transaction.$executeRawUnsafe("SET LOCAL session_replication_role = replica");
    await transaction.$executeRawUnsafe("SET LOCAL maintenance_work_mem = '512MB'");
    const indexes = await transaction.$queryRawUnsafe<Stored[]>(
      `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
       WHERE tablename IN (${listed.map((table) => `'${table}'`).join(", ")}) AND indexname NOT LIKE '%pkey'
         AND indexname NOT LIKE '%key'`,
    );
    for (const { name } of indexes) await transaction.$executeRawUnsafe(`DROP INDEX "${name}"`);
    return indexes.map(({ definition }) => definition);
  },
  afterwards: ["VACUUM ANALYZE"],
};

const sqlite: Dialect = {
  series: (from, to) =>
    `(WITH RECURSIVE s(n) AS (SELECT ${from} UNION ALL SELECT n + 1 FROM s WHERE n < ${to}) SELECT n FROM s)`,
  idOf: (group, number) => `'00000000-0000-4000-${group}-' || printf('%012x', ${number})`,
  momentOf: (minutes) =>
    `strftime('%Y-%m-%dT%H:%M:%S', '2026-11-01', '-' || (${minutes}) || ' minutes') || '.000+00:00'`,
  now: "strftime('%Y-%m-%dT%H:%M:%S', 'now') || '.000+00:00'",
  inTwoWeeks: "strftime('%Y-%m-%dT%H:%M:%S', 'now', '+14 days') || '.000+00:00'",
  no: "0",
  switchOff: async (transaction) => {
    const stored = await transaction.$queryRawUnsafe<Stored[]>(
      `SELECT name, sql AS definition FROM sqlite_master WHERE sql IS NOT NULL AND (type = 'trigger'
         OR (type = 'index' AND tbl_name IN (${listed.map((table) => `'${table}'`).join(", ")})
           AND sql NOT LIKE '%UNIQUE%'))`,
    );
    for (const { name, definition } of stored) {
      const kind = definition.startsWith("CREATE TRIGGER") ? "TRIGGER" : "INDEX";
      await transaction.$executeRawUnsafe(`DROP ${kind} "${name}"`);
    }
    return stored.map(({ definition }) => definition);
  },
  afterwards: [],
};

export const dialects: Readonly<Record<DatabaseKind, Dialect>> = { postgresql, sqlite };
