/**
 * Serves the application for end-to-end tests, on PORT, while TEST_RUNNER_PID runs. Its data and all that it
 * logs are in E2E_FOLDER, where tests may look, and gone afterwards.
 */
import { spawn } from "node:child_process";
import { createWriteStream, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./dialects.mjs";
import { onStopSignal } from "./stop-signals.mjs";

const runnerPollMilliseconds = 500;

const { DATABASE_URL: _, TEST_RUNNER_PID: runner, E2E_FOLDER: folder, ...environment } = process.env;
if (!folder) throw new Error("E2E_FOLDER is not set: playwright.config.ts does it.");
const server = spawn(process.execPath, ["bin/start.mjs"], {
  cwd: root,
  env: {
    ...environment,
    HOST: "127.0.0.1",
    DATA_DIR: folder,
    ALLOW_PSEUDO_LOCALE: "yes",
    SHOW_GALLERY: "yes",
  },
  stdio: ["inherit", "pipe", "pipe"],
});
const log = createWriteStream(join(folder, "server.log"));
for (const [output, shown] of [
  [server.stdout, process.stdout],
  [server.stderr, process.stderr],
]) {
  output.pipe(log, { end: false });
  output.pipe(shown, { end: false });
}

server.once("exit", (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
onStopSignal(() => server.kill("SIGTERM"));

// The test runner may be killed without a chance to say so: then nobody needs this any more.
setInterval(() => {
  if (!isRunning(Number(runner))) server.kill("SIGTERM");
}, runnerPollMilliseconds).unref();

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
