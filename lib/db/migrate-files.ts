import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm";
import type { DatabaseKind } from "@/lib/env";

const lockfileName = "migration_lock.toml";
const scriptName = "migration.sql";

/** The committed migrations of a dialect, oldest first, in the form that Prisma's schema engine reads. */
export function readMigrations(dialect: DatabaseKind, folder = migrationsFolder(dialect)): MigrationList {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  if (names.length === 0) throw new Error(`There are no migrations in ${folder}`);
  return {
    baseDir: folder,
    lockfile: { path: lockfileName, content: readFileSync(join(folder, lockfileName), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: names.map((path) => ({
      path,
      migrationFile: {
        path: scriptName,
        content: { tag: "ok", value: readFileSync(join(folder, path, scriptName), "utf8") },
      },
    })),
  };
}

function migrationsFolder(dialect: DatabaseKind): string {
  return join(import.meta.dirname, "..", "..", "prisma", "migrations", dialect);
}
