import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runQuietly } from "./child-process.mjs";
import { deriveSchema, dialects, root, schemaPath } from "./dialects.mjs";

const generated = join(root, "lib", "db", "generated");
const stampPath = join(generated, "schema.sha256");

/**
 * Generates the Prisma client of each dialect from the one schema, unless nothing has changed since.
 *
 * @returns {Promise<boolean>} whether anything was generated
 */
export async function generateClients() {
  const source = readFileSync(schemaPath, "utf8");
  const stamp = fingerprint(source);
  if (existsSync(stampPath) && readFileSync(stampPath, "utf8") === stamp) return false;

  mkdirSync(generated, { recursive: true });
  for (const dialect of dialects) {
    await runQuietly(process.execPath, [prismaCli(), "generate", "--schema", schemaFile(source, dialect)], {
      cwd: root,
      env: { ...process.env, ...withoutDownloads() },
    });
  }
  writeFileSync(stampPath, stamp);
  return true;
}

/** Where Prisma reads the schema of a dialect: the source itself, or a copy derived from it. */
function schemaFile(source, dialect) {
  if (dialect === "sqlite") return schemaPath;
  const path = join(generated, `${dialect}.prisma`);
  writeFileSync(path, deriveSchema(source, dialect));
  return path;
}

function prismaCli() {
  const manifest = join(root, "node_modules", "prisma", "package.json");
  return join(dirname(manifest), JSON.parse(readFileSync(manifest, "utf8")).bin.prisma);
}

function fingerprint(source) {
  const { version } = JSON.parse(readFileSync(join(root, "node_modules", "prisma", "package.json"), "utf8"));
  return createHash("sha256").update(version).update(source).digest("hex");
}

/**
 * Generating needs no native schema engine, but Prisma's command line fetches one before it starts and fails
 * on a host without internet. Naming any executable stops that. Where an engine is present, it is left alone.
 */
function withoutDownloads() {
  const quiet = { CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  return hasSchemaEngine() ? quiet : { ...quiet, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
}

function hasSchemaEngine() {
  if (process.env.PRISMA_SCHEMA_ENGINE_BINARY) return true;
  const engines = join(root, "node_modules", "@prisma", "engines");
  return existsSync(engines) && readdirSync(engines).some((name) => name.startsWith("schema-engine-"));
}

if (process.argv[1] === import.meta.filename) {
  const { proveRules } = await import("./prove-rules.mjs");
  console.error(
    (await generateClients()) ? "Database clients generated." : "Database clients are up to date.",
  );
  console.error((await proveRules()) ? "Proofs settled." : "Proofs are up to date.");
}
