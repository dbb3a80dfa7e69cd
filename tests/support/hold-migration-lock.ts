/** Takes the migration lock of a database, begins to change it, says so and stays: to be killed by a test. */
import { migratePostgresql } from "@/lib/db/migrate-postgresql";
import { migrateSqlite } from "@/lib/db/migrate-sqlite";
import type { MigrationTransaction } from "@/lib/db/migrate-transaction";
import { databaseKindOf } from "@/lib/env";

const databaseUrl = String(process.argv[2]);
const migrate = databaseKindOf(databaseUrl) === "sqlite" ? migrateSqlite : migratePostgresql;

await migrate(databaseUrl, async ({ adapter }: MigrationTransaction) => {
  const connection = await adapter.connect();
  await connection.executeScript('CREATE TABLE "HalfDone" ("id" TEXT)');
  console.log("holding");
  return new Promise(() => setInterval(() => {}, 60_000));
});
