import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./chromium.mjs";
import { findFreePort } from "./ports.mjs";
import { UserFailure } from "./progress.mjs";

/**
 * Where end-to-end tests find the application and the browser. Playwright's workers read its configuration
 * again: what the first reading decided is handed on to them in the environment.
 *
 * @returns {Promise<{ port: string, chromiumPath: string, folder: string }>} with the folder of its data and its log
 */
export async function decideE2eSettings() {
  process.env.E2E_FOLDER ??= mkdtempSync(join(tmpdir(), "tenancy-scale-e2e-"));
  process.env.E2E_PORT ??= String(await findFreePort());
  const chromiumPath = process.env.CHROMIUM_PATH ?? findChromium(process.env);
  if (chromiumPath === undefined) {
    throw new UserFailure(
      "No Chromium was found. Run `node bin/test.mjs e2e`, which installs one, or set CHROMIUM_PATH.",
    );
  }
  process.env.CHROMIUM_PATH = chromiumPath;
  return { port: process.env.E2E_PORT, chromiumPath, folder: process.env.E2E_FOLDER };
}
