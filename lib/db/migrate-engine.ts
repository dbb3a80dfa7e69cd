import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

export type SchemaEngine = bindings.SchemaEngine;

/** Nothing in the database is managed by anybody else. */
export const everything = { externalTables: [], externalEnums: [] } satisfies bindings.SchemaFilter;

/**
 * Lends Prisma's own schema engine, the WebAssembly build, connected through a driver adapter.
 *
 * The native engine is a download that a host without internet cannot make; this one is in the npm package.
 * The engine holds a connection, so it is given back when `use` has ended, whatever the outcome.
 */
export async function withSchemaEngine<Outcome>(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  use: (engine: SchemaEngine) => Promise<Outcome>,
): Promise<Outcome> {
  instantiate();
  const engine = await bindings.SchemaEngine.new(
    { datamodels: undefined },
    ignoreLog,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    return await use(engine);
  } finally {
    engine.free();
  }
}

let instantiated = false;

/** The package's entry imports its .wasm file as a module, which Node does not do: load it by hand, once. */
function instantiate(): void {
  if (instantiated) return;
  const path = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const compiled = new WebAssembly.Module(readFileSync(path.replace(/\.js$/, ".wasm")));
  // The bindings are the imports the module asks for; their types know nothing of WebAssembly's.
  const imports = { "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports };
  const { exports } = new WebAssembly.Instance(compiled, imports);
  bindings.__wbg_set_wasm(exports);
  const start = exports["__wbindgen_start"];
  if (typeof start !== "function") throw new Error("Prisma's schema engine has no start function");
  start();
  instantiated = true;
}

/** Failures arrive as errors; the log only repeats them. */
function ignoreLog(): void {}
