import { cpSync, existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { runQuietly } from "@/bin/child-process.mjs";
import { root } from "@/bin/dialects.mjs";

/** What to install, and where: outside of the sources, so that nothing takes it for ours. */
const manifest = path.join(import.meta.dirname, "lighthouse");
const folder = path.join(root, "data", "lighthouse");
const entry = path.join(folder, "node_modules", "lighthouse", "core", "index.js");

/** What is read of a report by Lighthouse. */
export type Report = {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly numericValue?: number }>
  >;
};

type Lighthouse = (url: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>;

/**
 * Lighthouse, installed on first use: it brings two hundred packages that nobody else needs, so it is not
 * among those that every start installs.
 */
export async function loadLighthouse(): Promise<Lighthouse> {
  if (!existsSync(entry)) {
    cpSync(manifest, folder, { recursive: true });
    await runQuietly("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });
  }
  const { default: lighthouse }: { default: Lighthouse } = await import(pathToFileURL(entry).href);
  return lighthouse;
}
