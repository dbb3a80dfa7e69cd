import type { DiagnoseMigrationHistoryOutput, MigrationList } from "@prisma/schema-engine-wasm";
import { type DatabaseKind, databaseKindOf } from "@/lib/env";
import { everything, withSchemaEngine } from "./migrate-engine";
import { readMigrations } from "./migrate-files";
import { migratePostgresql } from "./migrate-postgresql";
import { migrateSqlite } from "./migrate-sqlite";
import type { MigrationTransaction } from "./migrate-transaction";

/** The database and the migrations that came with this version do not belong together. */
export class MigrationHistoryMismatch extends Error {}

/** A migration could not be applied; nothing of it, nor of others pending with it, is left behind. */
export class MigrationFailure extends Error {}

/**
 * Brings a database to the present schema: applies the migrations it has not seen, in order, all or none.
 *
 * Prisma's own schema engine does it and keeps its `_prisma_migrations` table, so Prisma's command line
 * remains usable on the same database. Safe to call from several processes at once: one migrates, the others
 * wait and then find nothing to do.
 *
 * @param databaseUrl `file:` address of an SQLite file whose folder exists, or `postgresql:` address
 * @param migrations where the migrations are read from, if not from prisma/migrations
 * @returns the names of the migrations that this call applied
 * @throws MigrationHistoryMismatch, MigrationFailure, MigrationLockTimeout, or the driver's connection error
 */
export function applyMigrations(
  databaseUrl: string,
  migrations: MigrationList = readMigrations(kindOf(databaseUrl)),
): Promise<{ applied: string[] }> {
  const migrateInTransaction = kindOf(databaseUrl) === "sqlite" ? migrateSqlite : migratePostgresql;
  return migrateInTransaction(databaseUrl, (transaction) => migrate(transaction, migrations));
}

function kindOf(databaseUrl: string): DatabaseKind {
  const kind = databaseKindOf(databaseUrl);
  if (kind === null) throw new Error("A database address starts with file: or postgresql://");
  return kind;
}

function migrate(
  transaction: MigrationTransaction,
  migrationsList: MigrationList,
): Promise<{ applied: string[] }> {
  return withSchemaEngine(transaction.adapter, async (engine) => {
    const input = { migrationsList, filters: everything };
    const { appliedMigrationNames } = await engine.applyMigrations(input).catch((error: unknown) => {
      const cause = transaction.scriptFailure() ?? error;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new MigrationFailure(`The database could not be migrated, and is as it was before: ${reason}`, {
        cause,
      });
    });
    // Afterwards, because the engine can diagnose only a database that has its table; nothing is committed yet.
    checkHistory(await engine.diagnoseMigrationHistory({ ...input, optInToShadowDatabase: false }));
    return { applied: appliedMigrationNames };
  });
}

/** Refuses a database that a newer version has migrated, or whose migrations were edited after the fact. */
function checkHistory({ history, editedMigrationNames }: DiagnoseMigrationHistoryOutput): void {
  if (editedMigrationNames.length > 0) {
    throw new MigrationHistoryMismatch(
      `This database was made with other contents of the migration ${editedMigrationNames.join(", ")}. ` +
        "Use the version that made it, or begin with a new database.",
    );
  }
  if (history !== null && "unpersistedMigrationNames" in history) {
    throw new MigrationHistoryMismatch(
      `This database has the migration ${history.unpersistedMigrationNames.join(", ")}, which this version ` +
        "does not know. Use the newer version that made it, or restore a backup from before.",
    );
  }
}
