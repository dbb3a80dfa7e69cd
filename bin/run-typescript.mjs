import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./dialects.mjs";
import { installPackages, isInstalled } from "./install.mjs";
import { endWithFailure } from "./progress.mjs";

/**
 * Runs a TypeScript file in this very process: its exit code, input and output are those of the command.
 * Progress goes to standard error, because standard output belongs to the file.
 *
 * @param {string} file path from the repository's root
 * @param {string[]} args
 */
export async function runTypeScript(file, args) {
  if (!isInstalled()) {
    console.error("Installing packages…");
    await installPackages().catch(endWithFailure);
  }
  const path = resolve(root, file);
  process.argv = [process.execPath, path, ...args];
  // tsx finds the path aliases of tsconfig.json from the working folder, which may be any other.
  process.env.TSX_TSCONFIG_PATH = join(root, "tsconfig.json");
  const { register } = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(path).href);
}
