import { join } from "node:path";

export const root = join(import.meta.dirname, "..");
export const schemaPath = join(root, "prisma", "schema.prisma");

/** The databases that are served; each has its own generated client and its own migration history. */
export const dialects = /** @type {const} */ (["sqlite", "postgresql"]);

/** @typedef {(typeof dialects)[number]} Dialect */

/**
 * The schema of one dialect, derived from the text of prisma/schema.prisma, which is written for SQLite.
 * Only the provider and the folder of the generated client differ.
 *
 * @param {string} source text of prisma/schema.prisma
 * @param {Dialect} dialect
 * @returns {string}
 */
export function deriveSchema(source, dialect) {
  if (dialect === "sqlite") return source;
  const provider = /^(\s*provider\s*=\s*)"sqlite"/m;
  const output = /^(\s*output\s*=\s*)"\.\.\/lib\/db\/generated\/sqlite"/m;
  if (!provider.test(source) || !output.test(source)) {
    throw new Error(
      'prisma/schema.prisma must name provider "sqlite" and output "../lib/db/generated/sqlite"',
    );
  }
  return source.replace(provider, `$1"${dialect}"`).replace(output, `$1"./${dialect}"`);
}
