import { build, isBuilt, nextCli, nextEnvironment } from "./build.mjs";
import { CommandFailure, runQuietly, runVisibly, signalCommands } from "./child-process.mjs";
import { prepareDataFolder } from "./data-folder.mjs";
import { checkPostgresql } from "./database-reachable.mjs";
import { root } from "./dialects.mjs";
import { generateClients } from "./generate.mjs";
import { installPackages, isInstalled } from "./install.mjs";
import { reservePort } from "./ports.mjs";
import { endWithFailure, seconds, step, UserFailure } from "./progress.mjs";
import { proveRules } from "./prove-rules.mjs";
import { readSettings, sqlitePath } from "./settings.mjs";
import { onStopSignal, stoppedCode } from "./stop-signals.mjs";
import { addressOf, waitUntilReady } from "./wait-until-ready.mjs";

/**
 * Installs, generates, builds and migrates what is not up to date, then serves until told to stop.
 * What costs nothing to check is checked first.
 *
 * @param {"start" | "dev"} mode
 */
export async function startServer(mode) {
  let isStopping = false;
  onStopSignal((signal) => {
    isStopping = true;
    signalCommands(signal);
  });
  try {
    const settings = readSettings(process.env);
    settings.port = await reservePort(settings.host, settings.port);
    await prepare(settings, mode);
    if (!isStopping) process.exit(await serve(settings, mode));
  } catch (error) {
    signalCommands("SIGTERM");
    if (!isStopping) endWithFailure(error);
  }
  process.exit(stoppedCode);
}

async function prepare(settings, mode) {
  await step("Data folder", () => {
    prepareDataFolder(settings);
    return settings.dataDir;
  });
  await step("Packages", async () => {
    if (isInstalled()) return "up to date";
    await installPackages();
    return "installed";
  });
  await step("Database clients", async () => ((await generateClients()) ? "generated" : "up to date"));
  await step("Proofs", async () => ((await proveRules()) ? "settled" : "up to date"));
  if (sqlitePath(settings.databaseUrl) === undefined) {
    await step("PostgreSQL", async () => {
      await checkPostgresql(settings.databaseUrl);
      return "reachable";
    });
  }
  if (mode === "start") {
    await step("Build", async () => {
      if (isBuilt()) return "up to date";
      await build();
      return "built";
    });
  }
  await step("Database", () => migrate(settings));
}

/** In a process of its own, so that the schema engine's memory is given back before serving. */
async function migrate({ databaseUrl }) {
  const environment = { ...process.env, DATABASE_URL: databaseUrl };
  try {
    const report = await runQuietly(process.execPath, ["bin/run.mjs", "bin/migrate.ts"], {
      cwd: root,
      env: environment,
    });
    return report.trim();
  } catch (error) {
    throw error instanceof CommandFailure ? new UserFailure(error.output, { cause: error }) : error;
  }
}

/** Serves until the server ends. @returns {Promise<number>} the exit code */
async function serve({ host, port, dataDir, databaseUrl }, mode) {
  const startedAt = Date.now();
  const environment = { ...nextEnvironment, DATA_DIR: dataDir, DATABASE_URL: databaseUrl };
  const end = runVisibly(process.execPath, [nextCli, mode, "--hostname", host, "--port", String(port)], {
    cwd: root,
    env: environment,
  });
  const hasEnded = await Promise.race([end.then(() => true), waitUntilReady(host, port).then(() => false)]);
  if (!hasEnded) {
    console.log(
      `\nTenancy Scale is ready at ${addressOf(host, port)} (${seconds(startedAt)}). Ctrl-C stops it.`,
    );
  }
  const { code } = await end;
  return code ?? 1;
}
