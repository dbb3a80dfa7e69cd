import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signalCommands } from "./child-process.mjs";
import { generateClients } from "./generate.mjs";
import { installPackages, isInstalled } from "./install.mjs";
import { explain, step } from "./progress.mjs";
import { proveRules } from "./prove-rules.mjs";
import { onStopSignal, stoppedCode } from "./stop-signals.mjs";
import { provide } from "./test-provisions.mjs";
import { stages } from "./test-stages.mjs";
import { printSummary } from "./test-summary.mjs";

/** How long what is running may take to end by itself when the tests are interrupted. */
const graceSeconds = 20;
const unknownStageCode = 2;

/**
 * Runs stages one after the other, whatever comes of each, and ends the process: with 0 when all have passed.
 *
 * @param {string[]} names stages to run; none means all
 */
export async function runTests(names) {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no stage ${unknown.join(", ")}. Stages: ${stages.map(({ name }) => name).join(", ")}.`,
    );
    process.exit(unknownStageCode);
  }
  const chosen = names.length === 0 ? stages : stages.filter(({ name }) => names.includes(name));
  const interruption = watchForInterruption();
  const context = { folder: mkdtempSync(join(tmpdir(), "tenancy-scale-reports-")), cleanups: [] };
  const results = [];
  try {
    for (const stage of [preparation, ...chosen]) {
      if (interruption.happened) break;
      const result = await runStage(stage, context);
      if (stage !== preparation || result.failed > 0) results.push(result);
      if (stage === preparation && result.failed > 0) break;
    }
  } finally {
    for (const cleanup of context.cleanups) await cleanup();
    rmSync(context.folder, { recursive: true });
  }
  if (interruption.happened) {
    console.log("\nInterrupted; what had been started is ended and removed.");
    process.exit(stoppedCode);
  }
  process.exit(printSummary(results) ? 0 : 1);
}

const preparation = {
  name: "preparation",
  needs: [],
  async run() {
    await step("Packages", async () => {
      if (isInstalled()) return "up to date";
      await installPackages();
      return "installed";
    });
    await step("Database clients", async () => ((await generateClients()) ? "generated" : "up to date"));
    await step("Proofs", async () => ((await proveRules()) ? "settled" : "up to date"));
    return { passed: 1, failed: 0 };
  },
};

/** A stage that cannot run has failed: it is never left out. */
async function runStage({ name, needs, run }, context) {
  console.log(`\n━━━ ${name}`);
  const startedAt = Date.now();
  const finish = (counts) => ({ name, seconds: (Date.now() - startedAt) / 1000, ...counts });
  try {
    for (const need of needs) await provide(need, context);
    return finish(await run(context));
  } catch (error) {
    console.error(`\n${explain(error)}`);
    return finish({ passed: 0, failed: 1, message: "could not run, or failed as a whole" });
  }
}

/** Ends what is running when this process is told to stop; the loop above then finds out and cleans up. */
function watchForInterruption() {
  const interruption = { happened: false };
  onStopSignal(() => {
    // The first time politely: test runners stop their browsers and servers when they are interrupted.
    signalCommands(interruption.happened ? "SIGKILL" : "SIGINT");
    interruption.happened = true;
    setTimeout(() => signalCommands("SIGKILL"), graceSeconds * 1000).unref();
  });
  return interruption;
}
