/** Writes a migration for each database from what changed in prisma/schema.prisma: npm run db:migration -- NAME */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { DiffTarget } from "@prisma/schema-engine-wasm";
import { everything, withSchemaEngine } from "@/lib/db/migrate-engine";
import { type Dialect, deriveSchema, dialects, root, schemaPath } from "./dialects.mjs";
import { unconnectedAdapter } from "./unconnected-adapter";

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
for (const dialect of dialects) scripts.set(dialect, await writeScript(dialect));

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

/** The SQL that leads from the previous schema to the present one. Needs no database server. */
function writeScript(dialect: Dialect): Promise<string> {
  return withSchemaEngine(unconnectedAdapter(dialect), async (engine) => {
    const { stdout } = await engine.diff({
      from: datamodel(previous, dialect),
      to: datamodel(present, dialect),
      script: true,
      exitCode: null,
      filters: everything,
    });
    return stdout?.includes("empty migration") ? "" : (stdout ?? "");
  });
}

function datamodel(source: string, dialect: Dialect): DiffTarget {
  const content = deriveSchema(source, dialect);
  return { tag: "schemaDatamodel", files: [{ path: `${dialect}.prisma`, content }] };
}

/** Where the first migration starts: a database with nothing in it. */
function withoutModels(source: string): string {
  return source.slice(0, source.indexOf("\nmodel "));
}
