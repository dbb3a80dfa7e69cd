/** Serves the application for end-to-end tests, on PORT, with data that is gone afterwards, while TEST_RUNNER_PID runs. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./dialects.mjs";
import { onStopSignal } from "./stop-signals.mjs";

const runnerPollMilliseconds = 500;

const folder = mkdtempSync(join(tmpdir(), "tenancy-scale-e2e-"));
const { DATABASE_URL: _, TEST_RUNNER_PID: runner, ...environment } = process.env;
const server = spawn(process.execPath, ["bin/start.mjs"], {
  cwd: root,
  env: {
    ...environment,
    HOST: "127.0.0.1",
    DATA_DIR: folder,
    ALLOW_PSEUDO_LOCALE: "yes",
    SHOW_GALLERY: "yes",
  },
  stdio: "inherit",
});

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
