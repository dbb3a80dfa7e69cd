/**
 * Prints what came of each stage and, as the last line, the totals.
 *
 * @param {{ name: string, passed: number, failed: number, seconds: number, message?: string }[]} results
 * @returns {boolean} whether everything has passed
 */
export function printSummary(results) {
  console.log(`\n${row("Stage", "Outcome", "Passed", "Failed", "Seconds")}`);
  for (const { name, passed, failed, seconds, message } of results) {
    const outcome = failed === 0 ? "passed" : "FAILED";
    console.log(`${row(name, outcome, passed, failed, seconds.toFixed(1))}${message ? `   ${message}` : ""}`);
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
}

function row(name, outcome, ...numbers) {
  return name.padEnd(14) + outcome.padEnd(10) + numbers.map((number) => String(number).padStart(9)).join("");
}
