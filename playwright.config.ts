import { defineConfig, devices } from "@playwright/test";
import { chromiumArguments } from "./bin/chromium.mjs";
import { decideE2eSettings } from "./bin/e2e-settings.mjs";

const { port, chromiumPath, folder } = await decideE2eSettings();
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  // Tests share a server and nothing else: every one starts as a visitor of its own.
  workers: "100%",
  // Only there to end what hangs: a busy machine is several times slower than an idle one.
  timeout: 120_000,
  // A test that passes only the second time has failed.
  retries: 0,
  use: {
    baseURL,
    // What a failed page said and looked like is kept. A trace of everything takes a fifth longer: `--trace on`.
    trace: "off",
    screenshot: "only-on-failure",
  },
  projects: [
    {
      name: "chromium",
      use: {
        ...devices["Desktop Chrome"],
        launchOptions: { executablePath: chromiumPath, args: chromiumArguments },
      },
    },
  ],
  webServer: {
    command: "node bin/e2e-server.mjs",
    url: `${baseURL}/api/health`,
    env: { PORT: port, E2E_FOLDER: folder, TEST_RUNNER_PID: String(process.pid) },
    stdout: "pipe",
    // A build may be due first.
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
  },
});
