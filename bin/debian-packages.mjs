import { existsSync } from "node:fs";
import { runQuietly } from "./child-process.mjs";

const aptGet = "/usr/bin/apt-get";

/**
 * Installs packages where that is possible: on Debian and its kin, as root. Elsewhere it does nothing.
 *
 * @param {string[]} packages
 * @returns {Promise<boolean>} whether it was possible
 */
export async function installDebianPackages(packages) {
  if (process.getuid?.() !== 0 || !existsSync(aptGet)) return false;
  const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  console.log(`Installing the Debian packages ${packages.join(", ")}…`);
  await runQuietly(aptGet, ["update", "--quiet"], options);
  await runQuietly(aptGet, ["install", "--yes", "--quiet", "--no-install-recommends", ...packages], options);
  return true;
}
