/** Serves the application for end-to-end tests, on PORT, with data that is gone afterwards. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./dialects.mjs";
import { onStopSignal } from "./stop-signals.mjs";

const parentPollMilliseconds = 500;

const folder = mkdtempSync(join(tmpdir(), "tenancy-scale-e2e-"));
const { DATABASE_URL: _, ...environment } = process.env;
const server = spawn(process.execPath, ["bin/start.mjs"], {
  cwd: root,
  env: { ...environment, HOST: "127.0.0.1", DATA_DIR: folder },
  stdio: "inherit",
});

server.once("exit", (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
onStopSignal(() => server.kill("SIGTERM"));

// Whoever started this may be killed without a chance to say so; another process then becomes the parent.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) server.kill("SIGTERM");
}, parentPollMilliseconds).unref();
