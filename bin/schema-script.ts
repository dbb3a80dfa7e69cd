import type { SchemasContainer } from "@prisma/schema-engine-wasm";
import { everything, withSchemaEngine } from "@/lib/db/migrate-engine";
import { type Dialect, deriveSchema } from "./dialects.mjs";
import { unconnectedAdapter } from "./unconnected-adapter";

/**
 * The SQL that leads from one schema to another. Needs no database server.
 *
 * @param from text of prisma/schema.prisma as it was
 * @param to text of prisma/schema.prisma as it is
 * @returns an empty text when they ask for the same tables
 */
export function writeSchemaScript(from: string, to: string, dialect: Dialect): Promise<string> {
  return withSchemaEngine(unconnectedAdapter(dialect), async (engine) => {
    const { stdout, exitCode } = await engine.diff({
      from: schemaTarget(from, dialect),
      to: schemaTarget(to, dialect),
      script: true,
      exitCode: true,
      filters: everything,
    });
    return exitCode === nothingToDo ? "" : (stdout ?? "");
  });
}

/** What the schema engine answers when both sides are equal. */
export const nothingToDo = 0;

/** A schema text in the form that the schema engine compares. */
export function schemaTarget(
  source: string,
  dialect: Dialect,
): SchemasContainer & { tag: "schemaDatamodel" } {
  const content = deriveSchema(source, dialect);
  return { tag: "schemaDatamodel", files: [{ path: `${dialect}.prisma`, content }] };
}
