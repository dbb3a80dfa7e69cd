import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPlaywrightCounts, readVitestCounts } from "@/bin/test-reports.mjs";
import { runProgram } from "../support/program";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tenancy-scale-reports-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(report: object): string {
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(report));
  return file;
}

const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
const playwright = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };

describe("a stage of tests", () => {
  it("has passed when all of its tests have", () => {
    expect(readVitestCounts(write(vitest), 0)).toEqual({ passed: 3, failed: 0 });
    expect(readPlaywrightCounts(write({ stats: playwright }), 0)).toEqual({ passed: 3, failed: 0 });
  });

  it("counts those that failed, and those that needed a second try", () => {
    expect(readVitestCounts(write({ ...vitest, numFailedTests: 2 }), 1)).toEqual({ passed: 3, failed: 2 });
    const unstable = { ...playwright, unexpected: 1, flaky: 1 };
    expect(readPlaywrightCounts(write({ stats: unstable }), 1)).toEqual({ passed: 3, failed: 2 });
  });

  it("has failed when a test was skipped", () => {
    expect(readVitestCounts(write({ ...vitest, numPendingTests: 1, numTodoTests: 1 }), 0).failed).toBe(2);
    expect(readPlaywrightCounts(write({ stats: { ...playwright, skipped: 1 } }), 0).failed).toBe(1);
  });

  it("has failed when it ran no test, or did not come as far as a report", () => {
    expect(readVitestCounts(write({ ...vitest, numPassedTests: 0 }), 0).failed).toBe(1);
    expect(readPlaywrightCounts(path.join(folder, "missing.json"), 0).failed).toBe(1);
  });

  it("has failed when the runner says so, although no test did", () => {
    expect(readVitestCounts(write(vitest), 1).failed).toBe(1);
    expect(readPlaywrightCounts(write({ stats: playwright }), null).failed).toBe(1);
  });
});

describe("npm test", () => {
  it("refuses a stage that does not exist and names those that do", async () => {
    const { code, output } = await runProgram(["bin/test.mjs", "everything"], {});
    expect(output).toContain(
      "There is no stage everything. Stages: lint, dead-code, types, unit, laws, integration",
    );
    expect(code).toBe(2);
  });
});
