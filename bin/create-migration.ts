/** Writes a migration for each database from what changed in prisma/schema.prisma: npm run db:migration -- NAME */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Dialect, dialects, root, schemaPath } from "./dialects.mjs";
import { writeSchemaScript } from "./schema-script";

const migrations = join(root, "prisma", "migrations");
/** The schema as the newest migration leaves it: the next one starts from there. */
const snapshotPath = join(migrations, "schema.prisma");

const name = process.argv[2] ?? "";
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Give the migration a name in lower case, such as: npm run db:migration -- add_share_labels");
  process.exit(2);
}

const present = readFileSync(schemaPath, "utf8");
const previous = existsSync(snapshotPath) ? readFileSync(snapshotPath, "utf8") : withoutModels(present);
const folder = `${new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14)}_${name}`;

const scripts = new Map<Dialect, string>();
for (const dialect of dialects) scripts.set(dialect, await writeSchemaScript(previous, present, dialect));

if ([...scripts.values()].every((script) => script === "")) {
  console.error("The schema asks for nothing that the migrations do not make already.");
  process.exit(1);
}
for (const [dialect, script] of scripts) {
  const path = join(migrations, dialect, folder, "migration.sql");
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, script);
  writeFileSync(join(migrations, dialect, "migration_lock.toml"), `provider = "${dialect}"\n`);
  console.log(`Wrote ${relative(root, path)}: review it before you commit it.`);
}
writeFileSync(snapshotPath, present);

/** Where the first migration starts: a database with nothing in it. */
function withoutModels(source: string): string {
  return source.slice(0, source.indexOf("\nmodel "));
}
