import { existsSync, readFileSync } from "node:fs";

/** What a Vitest run counts as. @param {string} path of its JSON report @param {number | null} code its exit code */
export function readVitestCounts(path, code) {
  const report = readReport(path);
  return judge({
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    code,
  });
}

/** What a Playwright run counts as. @param {string} path of its JSON report @param {number | null} code its exit code */
export function readPlaywrightCounts(path, code) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readReport(path)?.stats ?? {};
  return judge({ passed: expected, failed: unexpected + flaky, skipped, code });
}

/** A run without tests, or with skipped ones, has failed; so has one that ended badly with no test failing. */
function judge({ passed, failed, skipped, code }) {
  if (failed > 0) return { passed, failed };
  if (skipped > 0) return { passed, failed: skipped, message: `${skipped} skipped, which counts as failed` };
  if (passed === 0) return { passed, failed: 1, message: "no test was run" };
  if (code !== 0) return { passed, failed: 1, message: "failed outside of its tests" };
  return { passed, failed };
}

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}
