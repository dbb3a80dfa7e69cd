import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { chromiumArguments } from "@/bin/chromium.mjs";
import { callLighthouse, type Report } from "./lighthouse-command";

/** Categories of Lighthouse, by its own names. */
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof categories)[number];

/** What Lighthouse made of a page: scores from 0 to 100, and what they come from. */
export type Audit = {
  readonly figures: Readonly<Record<Category | "largestPaintMilliseconds" | "blockingMilliseconds", number>>;
  /** Outside of performance, what costs points: category and audit. */
  readonly faults: readonly string[];
};

/** Now and then Lighthouse fails to record a trace, and asks to be run again. */
const attempts = 3;

/** Runs Lighthouse with its mobile settings, in a browser started for this page alone. */
export async function runLighthouse(executablePath: string, url: string, cookie: string): Promise<Audit> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await auditOnce(executablePath, url, cookie);
    } catch (error) {
      if (attempt === attempts) throw error;
    }
  }
}

async function auditOnce(executablePath: string, url: string, cookie: string): Promise<Audit> {
  const profile = mkdtempSync(path.join(tmpdir(), "bench-web-chromium-"));
  const args = ["--headless=new", "--remote-debugging-port=0", `--user-data-dir=${profile}`];
  const browser = spawn(executablePath, [...chromiumArguments, ...args, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
    // A group of its own, so that all of its processes can be ended together.
    detached: true,
  });
  const ended = new Promise((resolve) => browser.once("exit", resolve));
  const end = () => browser.pid && process.kill(-browser.pid, "SIGKILL");
  process.once("exit", end);
  try {
    const port = await debuggingPort(browser.stderr);
    const report = await callLighthouse(url, port, categories, cookie ? { cookie } : {});
    if (report.runtimeError) throw new Error(`${url}: ${report.runtimeError.message}`);
    return readResult(report);
  } finally {
    end();
    await ended;
    process.off("exit", end);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

function readResult({ categories: found, audits }: Report): Audit {
  const score = (category: Category) => Math.round((found[category]?.score ?? 0) * 100);
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    figures: {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
      seo: score("seo"),
      largestPaintMilliseconds: value("largest-contentful-paint"),
      blockingMilliseconds: value("total-blocking-time"),
    },
    faults: categories
      .filter((category) => category !== "performance")
      .flatMap((category) =>
        (found[category]?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
          .map(({ id }) => `${category}: ${id}`),
      ),
  };
}

/** Chromium says on which port it listens. */
async function debuggingPort(output: NodeJS.ReadableStream): Promise<number> {
  for await (const line of createInterface(output)) {
    const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(line)?.[1];
    if (port) return Number(port);
  }
  throw new Error("Chromium ended before it listened.");
}
