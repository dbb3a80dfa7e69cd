import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { CommandFailure, runQuietly } from "./child-process.mjs";
import { installDebianPackages } from "./debian-packages.mjs";
import { root } from "./dialects.mjs";
import { UserFailure } from "./progress.mjs";

const commands = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const applications = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser is driven by tests only: nothing of what it does on its own is wanted. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A Chromium that starts: the one of CHROMIUM_PATH, the system's, or Playwright's own.
 *
 * @param {Record<string, string | undefined>} environment
 * @returns {string | undefined} path of its executable
 * @throws {UserFailure} when CHROMIUM_PATH names none
 */
export function findChromium(environment) {
  if (environment.CHROMIUM_PATH) {
    if (starts(environment.CHROMIUM_PATH)) return environment.CHROMIUM_PATH;
    throw new UserFailure(`CHROMIUM_PATH is ${environment.CHROMIUM_PATH}, which is no Chromium that starts.`);
  }
  const onPath = (environment.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...applications, playwrightsOwn()].find(starts);
}

/**
 * Finds a Chromium, or installs one: Playwright's, or where that cannot be had or does not start, Debian's.
 *
 * @returns {Promise<string>} path of its executable
 * @throws {UserFailure} when there is none and none can be installed
 */
export async function provideChromium() {
  for (const install of [undefined, installPlaywrights, () => installDebianPackages(["chromium"])]) {
    await install?.();
    const found = findChromium(process.env);
    if (found !== undefined) return found;
  }
  throw new UserFailure(
    "No Chromium was found, and none could be installed. Install Chromium or Google Chrome, " +
      "or set CHROMIUM_PATH to its executable.",
  );
}

async function installPlaywrights() {
  console.log("Installing Playwright's Chromium…");
  const cli = join(root, "node_modules", "@playwright", "test", "cli.js");
  try {
    await runQuietly(process.execPath, [cli, "install", "chromium"], {
      cwd: root,
      env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
    });
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    console.log("It could not be downloaded.");
  }
}

function playwrightsOwn() {
  return createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
}

/** A browser may be there without the libraries it needs. */
function starts(path) {
  return existsSync(path) && spawnSync(path, ["--version"], { stdio: "ignore" }).status === 0;
}
