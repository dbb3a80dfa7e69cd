import { readFileSync } from "node:fs";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { root, schemaPath } from "@/bin/dialects.mjs";
import { nothingToDo, schemaTarget } from "@/bin/schema-script";
import { everything, withSchemaEngine } from "@/lib/db/migrate-engine";
import type { DatabaseKind } from "@/lib/env";

/**
 * What would have to be done to a database to make it what prisma/schema.prisma says, as SQL.
 *
 * @returns an empty text when the database is that already
 */
export function schemaDifference(
  kind: DatabaseKind,
  databaseUrl: string,
  schema = readFileSync(schemaPath, "utf8"),
): Promise<string> {
  const target = schemaTarget(schema, kind);
  return withSchemaEngine(adapterFor(kind, databaseUrl), async (engine) => {
    const { stdout, exitCode } = await engine.diff({
      // Of this schema the engine takes only that it means the database it is connected to.
      from: { ...target, tag: "schemaDatasource", configDir: root },
      to: target,
      script: true,
      exitCode: true,
      filters: everything,
    });
    return exitCode === nothingToDo ? "" : (stdout ?? "");
  });
}

function adapterFor(kind: DatabaseKind, databaseUrl: string) {
  return kind === "sqlite"
    ? new PrismaLibSql({ url: databaseUrl })
    : new PrismaPg(introspectable(databaseUrl), { disposeExternalPool: true });
}

const singleCharacter = 18;
const fixedLengthText = 1042;

/** Prisma's adapter lacks a type of PostgreSQL's own catalogue, which the engine reads: pass it off as a text. */
function introspectable(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  const disguised = async (config: pg.QueryConfig) => {
    const result = await query(config);
    for (const field of result.fields) {
      if (field.dataTypeID === singleCharacter) field.dataTypeID = fixedLengthText;
    }
    return result;
  };
  // Of the many ways to call it, the adapter uses the one that takes a configuration.
  pool.query = disguised as typeof pool.query;
  return pool;
}
