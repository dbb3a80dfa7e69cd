import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { build, isBuilt, nextCli, nextEnvironment } from "@/bin/build.mjs";
import { runQuietly } from "@/bin/child-process.mjs";
import { root } from "@/bin/dialects.mjs";
import { generateClients } from "@/bin/generate.mjs";
import { findFreePort } from "@/bin/ports.mjs";

const readyMilliseconds = 60_000;

/** An application that is being served on this machine. */
export type Server = {
  readonly origin: string;
  readonly pid: number;
  /** The folder that the build is in. */
  readonly build: string;
  stop(): Promise<void>;
};

/**
 * Builds the empty application, every time anew. Its folder lies as deep as its sources, so that both find
 * the packages of this repository, and its name begins with a dot, so that the compiler passes it over.
 */
export async function serveReference(): Promise<Server> {
  const folder = path.join(root, "test-results", "bench-web", ".built", "reference");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.dirname(folder), { recursive: true });
  cpSync(path.join(import.meta.dirname, "reference"), folder, {
    recursive: true,
    filter: (file) => path.basename(file) !== "biome.json",
  });
  await runQuietly(process.execPath, [nextCli, "build"], { cwd: folder, env: nextEnvironment });
  return await serve(folder, "/static", {});
}

/** Builds the application, unless that has been done, and serves it with a database of its own. */
export async function serveApplication(): Promise<Server> {
  return await serveOn((data) => `file:${path.join(data, "bench.db")}`);
}

/** The same with a database that is there already. */
export async function serveApplicationOn(databaseUrl: string): Promise<Server> {
  return await serveOn(() => databaseUrl);
}

async function serveOn(databaseUrlIn: (data: string) => string): Promise<Server> {
  await generateClients();
  if (!isBuilt()) await build();
  const data = mkdtempSync(path.join(tmpdir(), "tenancy-scale-bench-"));
  const settings = { DATA_DIR: data, DATABASE_URL: databaseUrlIn(data), PUBLIC_URL: "" };
  await runQuietly(process.execPath, ["bin/run.mjs", "bin/migrate.ts"], {
    cwd: root,
    env: { ...nextEnvironment, ...settings },
  });
  const server = await serve(root, "/api/health", settings);
  return {
    ...server,
    stop: async () => {
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function serve(
  folder: string,
  probe: string,
  settings: Readonly<Record<string, string>>,
): Promise<Server> {
  const port = await findFreePort();
  const child = spawn(
    process.execPath,
    [nextCli, "start", "--hostname", "127.0.0.1", "--port", String(port)],
    { cwd: folder, env: { ...nextEnvironment, ...settings }, stdio: ["ignore", "ignore", "inherit"] },
  );
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  const origin = `http://127.0.0.1:${port}`;
  await waitFor(`${origin}${probe}`, child);
  return {
    origin,
    pid: child.pid ?? 0,
    build: path.join(folder, ".next"),
    stop: async () => {
      process.off("exit", end);
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await Promise.race([ended, wait(10_000, null, { ref: false }).then(end)]);
    },
  };
}

async function waitFor(url: string, child: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + readyMilliseconds; Date.now() < deadline; await wait(100)) {
    if (child.exitCode !== null) throw new Error(`The server of ${url} ended with ${child.exitCode}.`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error(`${url} did not answer in time.`);
}
