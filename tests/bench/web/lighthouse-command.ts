import { cpSync, existsSync } from "node:fs";
import path from "node:path";
import { runQuietly } from "@/bin/child-process.mjs";
import { root } from "@/bin/dialects.mjs";

/** What to install, and where: outside of the sources, so that nothing takes it for ours. */
const manifest = path.join(import.meta.dirname, "lighthouse");
const folder = path.join(root, "data", "lighthouse");
const command = path.join(folder, "node_modules", "lighthouse", "cli", "index.js");

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

/**
 * Lighthouse on a page, in a browser that listens on a port. It is installed on first use: it brings two
 * hundred packages that nobody else needs, so it is not among those that every start installs.
 */
export async function callLighthouse(
  url: string,
  port: number,
  categories: readonly string[],
  extraHeaders: Readonly<Record<string, string>>,
): Promise<Report> {
  if (!existsSync(command)) {
    cpSync(manifest, folder, { recursive: true });
    await runQuietly("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });
  }
  const output = await runQuietly(process.execPath, [
    command,
    url,
    `--port=${port}`,
    "--output=json",
    "--quiet",
    "--disable-full-page-screenshot",
    `--only-categories=${categories.join(",")}`,
    `--extra-headers=${JSON.stringify(extraHeaders)}`,
  ]);
  return JSON.parse(output) as Report; // What its own documentation promises;
}
