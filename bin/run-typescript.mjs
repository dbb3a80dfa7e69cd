import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { signalCommands } from "./child-process.mjs";
import { root } from "./dialects.mjs";
import { installPackages, isInstalled } from "./install.mjs";
import { endWithFailure } from "./progress.mjs";
import { onStopSignal, stoppedCode } from "./stop-signals.mjs";

/**
 * Runs a TypeScript file in this very process: its exit code, input and output are those of the command.
 * Progress goes to standard error, because standard output belongs to the file.
 *
 * @param {string} file path from the repository's root
 * @param {string[]} args
 */
export async function runTypeScript(file, args) {
  endQuietlyWithReader();
  if (!isInstalled()) await install();
  const path = resolve(root, file);
  process.argv = [process.execPath, path, ...args];
  // tsx finds the path aliases of tsconfig.json from the working folder, which may be any other.
  process.env.TSX_TSCONFIG_PATH = join(root, "tsconfig.json");
  const { register } = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(path).href);
}

/** Whoever reads the output may stop reading, as `head` does: that is no failure. */
function endQuietlyWithReader() {
  process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

async function install() {
  console.error("Installing packages…");
  const resume = onStopSignal((signal) => {
    signalCommands(signal);
    process.exit(stoppedCode);
  });
  await installPackages().catch(endWithFailure);
  resume();
}
