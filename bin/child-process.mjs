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

/**
 * Runs a command to its end, keeping what it prints.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 * @returns {Promise<string>} standard output
 * @throws {CommandFailure} when it cannot be started or ends with another code than 0
 */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let everything = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
      everything += chunk;
    });
    child.stderr.on("data", (chunk) => {
      everything += chunk;
    });
    child.on("error", (error) =>
      reject(new CommandFailure(`${command} could not be started: ${error.message}`, "")),
    );
    child.on("close", (code, signal) => {
      if (code === 0) resolve(output);
      else
        reject(
          new CommandFailure(`${command} ended with ${signal ?? `code ${code}`}.\n${everything.trim()}`),
        );
    });
  });
}
