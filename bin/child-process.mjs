import { spawn } from "node:child_process";
import { UserFailure } from "./progress.mjs";

/** A command that ended with a failure. What it printed tells more than our stack trace would. */
export class CommandFailure extends UserFailure {
  /** @param {string} message @param {string} output what the command printed, both streams together */
  constructor(message, output) {
    super(output === "" ? message : `${message}\n${output}`);
    this.output = output;
  }
}

/** Commands that have been started here and have not ended. */
const running = new Set();

/**
 * Sends a signal to every command that is running, and to what those have started.
 *
 * @param {NodeJS.Signals} signal
 */
export function signalCommands(signal) {
  for (const child of running) {
    try {
      // Each leads a process group, which a negative number stands for.
      process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
    } catch (error) {
      if (error.code !== "ESRCH") throw error; // It has just ended by itself.
    }
  }
}

/**
 * Runs a command to its end, keeping what it prints.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 * @returns {Promise<string>} standard output
 * @throws {CommandFailure} when it cannot be started or ends with another code than 0
 */
export async function runQuietly(command, args, options = {}) {
  let standardOutput = "";
  let everything = "";
  const child = start(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.on("data", (chunk) => {
    standardOutput += chunk;
    everything += chunk;
  });
  child.stderr.on("data", (chunk) => {
    everything += chunk;
  });
  const { code, signal } = await ending(child);
  if (code === 0) return standardOutput;
  throw new CommandFailure(`${command} ended with ${signal ?? `code ${code}`}.`, everything.trim());
}

/**
 * Runs a command to its end, letting it print.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null }>} how it ended
 */
export function runVisibly(command, args, options = {}) {
  return ending(start(command, args, { ...options, stdio: ["ignore", "inherit", "inherit"] }));
}

function start(command, args, options) {
  // A group of its own, so that a signal meant for it reaches all that it starts, and nothing else.
  const child = spawn(command, args, { ...options, detached: process.platform !== "win32" });
  if (child.pid !== undefined) running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

function ending(child) {
  return new Promise((resolve, reject) => {
    child.once("error", (error) =>
      reject(new CommandFailure(`${child.spawnfile} could not be started: ${error.message}`, "")),
    );
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
}
