/**
 * Measures the engine beside others and on the real catalogue:
 * npm run bench:engine [-- --json] [-- --quick]
 *
 * Figures of different runs on a busy machine do not compare; ratios within one run do. Ends with 1 only
 * when engines disagree, since then there is nothing to compare.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bundle } from "./bundle";
import type { CatalogueReport } from "./catalogue-worker";
import type { DriftReport } from "./drift-worker";
import { measureInChromium } from "./measure-in-chromium";
import type { WaysTimes } from "./measure-ways";
import type { PolicyReport } from "./policy-worker";
import { toJson, toText } from "./report";

const { values } = parseArgs({
  options: { json: { type: "boolean", default: false }, quick: { type: "boolean", default: false } },
});

// Each worker writes the report of its own type.
const policy = runWorker("policy-worker.ts") as PolicyReport;
if (policy.disagreements.length > 0) {
  process.stderr.write(`${policy.disagreements.join("\n")}\n`);
  process.exit(1);
}
const catalogue = runWorker("catalogue-worker.ts") as CatalogueReport;
const chromium = await measureBrowser();
const drift = runWorker("drift-worker.ts") as DriftReport;
const report = { policy, catalogue, chromium, drift };
process.stdout.write(`${values.json ? JSON.stringify(toJson(report), null, 2) : toText(report)}\n`);

/** Runs a file in a process of its own, and reads the JSON that it writes. */
function runWorker(file: string): unknown {
  process.stderr.write(`${file}…\n`);
  const { status, stdout } = spawnSync(
    process.execPath,
    [bundle(file, "node"), ...(values.quick ? ["--quick"] : [])],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`${file} ended with ${status}.`);
  return JSON.parse(stdout);
}

/** Without a browser the rest is still worth having. */
async function measureBrowser(): Promise<WaysTimes | string> {
  process.stderr.write("Chromium…\n");
  try {
    return await measureInChromium(readFileSync(bundle("browser-page.ts", "browser"), "utf8"));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
