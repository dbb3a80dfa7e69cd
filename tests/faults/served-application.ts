import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { nextCli, nextEnvironment } from "@/bin/build.mjs";
import { root } from "@/bin/dialects.mjs";
import { findFreePort } from "@/bin/ports.mjs";

const pollMilliseconds = 40;
const readyWithinMilliseconds = 60_000;
/** The end of what a process printed, for whoever has to find out why it did not start. */
const keptOutput = 4_000;

/** The application as it is served for real, from the build, in a process that can be killed and started again. */
export class ServedApplication {
  readonly address: string;
  readonly #port: number;
  readonly #environment: Readonly<Record<string, string>>;
  #child: ChildProcess | null = null;
  #output = "";

  private constructor(port: number, environment: Readonly<Record<string, string>>) {
    this.#port = port;
    this.#environment = environment;
    this.address = `http://127.0.0.1:${port}`;
  }

  /** Serves a database that is migrated already. */
  static async on(
    databaseUrl: string,
    settings: Readonly<Record<string, string>> = {},
  ): Promise<ServedApplication> {
    const served = new ServedApplication(await findFreePort(), { DATABASE_URL: databaseUrl, ...settings });
    await served.start();
    return served;
  }

  async start(): Promise<void> {
    const child = spawn(
      process.execPath,
      [nextCli, "start", "--hostname", "127.0.0.1", "--port", String(this.#port)],
      { cwd: root, env: { ...nextEnvironment, ...this.#environment }, stdio: ["ignore", "pipe", "pipe"] },
    );
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        this.#output = `${this.#output}${chunk}`.slice(-keptOutput);
      });
    }
    await this.untilReady();
  }

  /** Waits until it says that it and its database are ready. */
  async untilReady(): Promise<void> {
    const deadline = Date.now() + readyWithinMilliseconds;
    while (Date.now() < deadline) {
      const isReady = await fetch(`${this.address}/api/health`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isReady) return;
      if (this.#child?.exitCode !== null) break;
      await pause(pollMilliseconds);
    }
    throw new Error(`The application did not become ready:\n${this.#output}`);
  }

  /** Stops it where it is, with whatever it holds; `thaw` lets it go on. */
  freeze(): void {
    this.#child?.kill("SIGSTOP");
  }

  thaw(): void {
    this.#child?.kill("SIGCONT");
  }

  /** Ends it at once, in the middle of whatever it does. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, "exit");
    child.kill("SIGKILL");
    await exited;
  }
}
