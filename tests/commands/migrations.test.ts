import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { dialects, root, schemaPath } from "@/bin/dialects.mjs";
import { writeSchemaScript } from "@/bin/schema-script";
import { readMigrations } from "@/lib/db/migrate-files";
import { applyMigrations, MigrationFailure, MigrationHistoryMismatch } from "@/lib/db/migrations";
import { eachEmptyDatabase } from "../support/databases";
import { runProgram, startProgram } from "../support/program";
import { schemaDifference } from "../support/schema-difference";

eachEmptyDatabase((database) => {
  const committed = () => readMigrations(database.kind);
  const committedNames = () => committed().migrationDirectories.map(({ path }) => path);

  /** The committed migrations and one more, with the given script. */
  const withOneMore = (script: string) => {
    const migrations = committed();
    migrations.migrationDirectories.push({
      path: "99990101000000_one_more",
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: script } },
    });
    return migrations;
  };

  it("makes the database that the schema describes", async () => {
    await applyMigrations(database.url);
    expect(await schemaDifference(database.kind, database.url)).toBe("");
  });

  it("notices when the schema asks for more than the migrations make", async () => {
    await applyMigrations(database.url);
    const schema = `${readFileSync(schemaPath, "utf8")}\nmodel Unmigrated {\n  id String @id\n}\n`;
    expect(await schemaDifference(database.kind, database.url, schema)).toContain(
      'CREATE TABLE "Unmigrated"',
    );
  });

  it("applies each migration once, and the second time nothing", async () => {
    expect(await applyMigrations(database.url)).toEqual({ applied: committedNames() });
    expect(await applyMigrations(database.url)).toEqual({ applied: [] });
  });

  it("lets several starts in one process migrate at once", async () => {
    const results = await Promise.all([1, 2, 3, 4].map(() => applyMigrations(database.url)));
    expect(results.flatMap(({ applied }) => applied)).toEqual(committedNames());
  });

  it("lets several processes migrate at once", async () => {
    const migrate = () => runProgram(["bin/run.mjs", "bin/migrate.ts"], { DATABASE_URL: database.url });
    const endings = await Promise.all([migrate(), migrate(), migrate()]);
    expect(endings.map(({ output }) => output.trim().replace(/^.*?, /, "")).toSorted()).toEqual([
      `migrations applied: ${committedNames().length}`,
      "up to date",
      "up to date",
    ]);
    expect(await schemaDifference(database.kind, database.url)).toBe("");
  });

  it("takes over when another process is killed in the middle of its migration", async () => {
    const holder = startProgram(["bin/run.mjs", "tests/support/hold-migration-lock.ts", database.url], {});
    const [said] = await once(holder.stdout, "data");
    expect(String(said).trim()).toBe("holding");
    const migration = applyMigrations(database.url);
    holder.kill("SIGKILL");
    expect(await migration).toEqual({ applied: committedNames() });
    expect(await schemaDifference(database.kind, database.url)).toBe("");
  });

  it("leaves nothing of a migration that fails half-way, and can migrate afterwards", async () => {
    const broken = withOneMore('CREATE TABLE "Half" ("id" TEXT); SELECT * FROM "Nowhere";');
    await expect(applyMigrations(database.url, broken)).rejects.toThrow(MigrationFailure);
    await expect(applyMigrations(database.url, broken)).rejects.toThrow(/Nowhere/);
    expect(await applyMigrations(database.url)).toEqual({ applied: committedNames() });
    expect(await schemaDifference(database.kind, database.url)).toBe("");
  });

  it("keeps semicolons inside texts and functions whole", async () => {
    await applyMigrations(database.url, withOneMore(`CREATE TABLE "Text" ("it" TEXT DEFAULT 'one; two');`));
    const db = await database.open();
    await db.$executeRawUnsafe(`INSERT INTO "Text" DEFAULT VALUES`);
    expect(await db.$queryRawUnsafe(`SELECT "it" FROM "Text"`)).toEqual([{ it: "one; two" }]);
  });

  it("refuses a database that a newer version has migrated, and does not change it", async () => {
    await applyMigrations(database.url, withOneMore('CREATE TABLE "Newer" ("id" TEXT PRIMARY KEY);'));
    await expect(applyMigrations(database.url)).rejects.toThrow(MigrationHistoryMismatch);
    await expect(applyMigrations(database.url)).rejects.toThrow(/99990101000000_one_more/);
  });

  it("refuses a database whose migration has been edited since", async () => {
    await applyMigrations(database.url, withOneMore('CREATE TABLE "First" ("id" TEXT PRIMARY KEY);'));
    const edited = withOneMore('CREATE TABLE "Second" ("id" TEXT PRIMARY KEY);');
    await expect(applyMigrations(database.url, edited)).rejects.toThrow(
      /other contents of the migration 9999/,
    );
  });
});

it.each(dialects)("keeps the schema that the newest migration leads to, for %s", async (dialect) => {
  const snapshot = readFileSync(path.join(root, "prisma", "migrations", "schema.prisma"), "utf8");
  expect(await writeSchemaScript(snapshot, readFileSync(schemaPath, "utf8"), dialect)).toBe("");
});
