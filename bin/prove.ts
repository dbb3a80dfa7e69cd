import { parseArgs } from "node:util";
import { explainProofs, proveRuleSet } from "@/lib/exchange/print-proofs";

/**
 * Proves the laws over all answers: npm run prove -- [--json] [--report-only]. Ends with 1 when a law fails,
 * unless only the report is wanted.
 */
const { values } = parseArgs({
  options: { json: { type: "boolean", default: false }, "report-only": { type: "boolean", default: false } },
});
const report = proveRuleSet();
process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : explainProofs(report));
process.exitCode = values["report-only"] || report.laws.every(({ holds }) => holds) ? 0 : 1;
