import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runQuietly } from "./child-process.mjs";
import { root } from "./dialects.mjs";

const report = join(root, "lib", "exchange", "generated", "proofs.json");
const stampPath = join(dirname(report), "rules.sha256");
const folders = ["lib/catalogue", "lib/engine"];

/**
 * Settles the claims about the rule set and keeps the report for the pages to show, unless the rules and
 * the engine are what they were. Takes about five seconds.
 *
 * @returns {Promise<boolean>} whether anything was proved
 */
export async function proveRules() {
  const stamp = fingerprint();
  if (existsSync(report) && existsSync(stampPath) && readFileSync(stampPath, "utf8") === stamp) return false;
  // A claim that fails is shown too: the tests decide whether it may be released.
  const text = await runQuietly(
    process.execPath,
    ["bin/run.mjs", "bin/prove.ts", "--json", "--report-only"],
    {
      cwd: root,
    },
  );
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, text);
  writeFileSync(stampPath, stamp);
  return true;
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const path of folders.flatMap(listSources).sort()) {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

function listSources(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => join(folder, name));
}
