/** Brings the database of DATABASE_URL to the present schema: what was done on standard output, or why not. */

import { MigrationLockTimeout } from "@/lib/db/migrate-transaction";
import { applyMigrations, MigrationFailure, MigrationHistoryMismatch } from "@/lib/db/migrations";
import { databaseKindOf, environment } from "@/lib/env";

const { databaseUrl } = environment();

// Ended by hand, because the schema engine leaves a timer of ten seconds behind.
process.exit(await migrate());

async function migrate(): Promise<number> {
  try {
    const { applied } = await applyMigrations(databaseUrl);
    const kind = databaseKindOf(databaseUrl) === "sqlite" ? "SQLite" : "PostgreSQL";
    console.log(`${kind}, ${applied.length === 0 ? "up to date" : `migrations applied: ${applied.length}`}`);
    return 0;
  } catch (error) {
    console.error(explain(error));
    return 1;
  }
}

function explain(error: unknown): string {
  const isExpected =
    error instanceof MigrationFailure ||
    error instanceof MigrationHistoryMismatch ||
    error instanceof MigrationLockTimeout;
  if (isExpected) return error.message;
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && error.code === "SQLITE_NOTADB") {
    return `${databaseUrl.slice("file:".length)} is not an SQLite database. Move it away, or choose another file.`;
  }
  return `The database cannot be used: ${error.message}`;
}
