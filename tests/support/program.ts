import { spawn } from "node:child_process";
import { root } from "@/bin/dialects.mjs";

/** How a program ended, and what it said. */
interface Ending {
  code: number | null;
  /** Standard output and standard error. */
  output: string;
}

/**
 * Runs a Node program of this repository to its end.
 *
 * @param args its file, from the repository's root, and its arguments
 * @param environment settings in addition to the machine's own
 */
export function runProgram(args: string[], environment: Record<string, string>): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const child = startProgram(args, environment);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}

/** Starts a Node program of this repository, whose output can be read and which can be killed. */
export function startProgram(args: string[], environment: Record<string, string>) {
  // biome-ignore lint/style/noProcessEnv: the program finds Node's tools by what the machine has set.
  const env = { ...process.env, ...environment };
  return spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
}
