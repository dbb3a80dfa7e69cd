import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { runQuietly } from "./child-process.mjs";
import { findFreePort } from "./ports.mjs";
import { UserFailure } from "./progress.mjs";

const user = "tenancy_scale";
/** Another program may take the free port before the server does. */
const attempts = 3;

/**
 * Starts a PostgreSQL server of our own: a new cluster in a temporary folder, on a free port of the loopback
 * interface, with a password and with fsync on, as it would run for real.
 *
 * @param {string} binaries folder of initdb and postgres
 * @returns {Promise<{ url: string, crash: () => Promise<void>, restart: () => Promise<void>, stop: () => Promise<void> }>}
 *   an administrator's address; `crash` kills the server with all its processes, as a loss of power would
 */
export async function startCluster(binaries) {
  const folder = mkdtempSync(join(tmpdir(), "tenancy-scale-postgresql-"));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  try {
    const account = unprivilegedAccount();
    if (account.uid !== undefined) chownSync(folder, account.uid, account.gid);
    const options = { ...account, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" } };
    const password = await createCluster(binaries, folder, options);
    const started = await startOnFreePort(binaries, folder, options);
    const { port } = started;
    let { server } = started;
    const end = async (kill) => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const exited = once(server, "exit");
      await kill();
      await exited;
    };
    return {
      url: `postgresql://${user}:${password}@127.0.0.1:${port}/postgres`,
      crash: () => end(() => killWithChildren(server.pid)),
      async restart() {
        const again = await startOn(port, binaries, folder, options);
        if (again.server.exitCode !== null)
          throw new UserFailure(`PostgreSQL did not start:\n${again.output}`);
        server = again.server;
      },
      async stop() {
        // PostgreSQL's "fast" shutdown: ends sessions, waits for nothing.
        await end(() => server.kill("SIGINT"));
        removeFolder();
      },
    };
  } catch (error) {
    removeFolder();
    throw error;
  }
}

async function createCluster(binaries, folder, options) {
  const password = randomBytes(12).toString("hex");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password);
  if (options.uid !== undefined) chownSync(passwordFile, options.uid, options.gid);
  chmodSync(passwordFile, 0o600);
  await runQuietly(
    join(binaries, "initdb"),
    [
      `--pgdata=${join(folder, "data")}`,
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--no-sync", // Only of the empty cluster; the server itself runs with fsync on.
    ],
    options,
  );
  return password;
}

async function startOnFreePort(binaries, folder, options) {
  let output = "";
  for (let attempt = 0; attempt < attempts; attempt++) {
    const port = await findFreePort();
    const started = await startOn(port, binaries, folder, options);
    if (started.server.exitCode === null) return { port, server: started.server };
    output = started.output;
  }
  throw new UserFailure(`PostgreSQL did not start:\n${output}`);
}

/** Starts the server on a port, or finds out why it ended at once. */
async function startOn(port, binaries, folder, options) {
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    max_connections: 200,
  };
  const server = spawn(
    join(binaries, "postgres"),
    [
      "-D",
      join(folder, "data"),
      ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    // A group of its own: Ctrl-C in a terminal must not end the server before the tests that use it.
    { ...options, detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  return { server, output: await outputUntilReady(server) };
}

/**
 * Kills the server and all its processes, at once and to the last. Each leads a session of its own, so a signal to
 * its group would not reach them; and while one is left, its memory keeps the server from being started again.
 */
async function killWithChildren(pid) {
  process.kill(pid, "SIGSTOP"); // It starts no more of them meanwhile.
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && processOf(name)?.parent === pid)
    .map(Number);
  for (const each of [...children, pid]) {
    try {
      process.kill(each, "SIGKILL");
    } catch (error) {
      if (error.code !== "ESRCH") throw error; // It has just ended by itself.
    }
  }
  while (children.some((each) => isAlive(each))) await pause(5);
}

/** Whether a process runs still: one that has ended may be listed until somebody has heard of it. */
function isAlive(pid) {
  const found = processOf(String(pid));
  return found !== undefined && found.state !== "Z" && found.state !== "X";
}

/** What Linux says of a process, or undefined when it has ended. @param {string} pid */
function processOf(pid) {
  try {
    // The second field, the name in brackets, may hold anything.
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return { state, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

/** What the server printed until it was ready, or until it ended. */
function outputUntilReady(server) {
  return new Promise((resolve, reject) => {
    let output = "";
    server.stderr.on("data", (chunk) => {
      output += chunk;
      if (output.includes("ready to accept connections")) resolve(output);
    });
    server.once("error", reject);
    server.once("exit", () => resolve(output));
  });
}

/** PostgreSQL refuses to run as root; an account that Debian's package makes, or else nobody, will do. */
function unprivilegedAccount() {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const account = ["postgres", "nobody"]
    .map((name) => accounts.find((fields) => fields[0] === name))
    .find(Boolean);
  if (account === undefined)
    throw new UserFailure("PostgreSQL needs an account other than root, such as nobody.");
  return { uid: Number(account[2]), gid: Number(account[3]) };
}
