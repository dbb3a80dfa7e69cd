import { explainProofs, proveRuleSet } from "@/lib/exchange/print-proofs";

/** Proves the laws over all answers: npm run prove -- [--json]. Ends with 1 when a law fails. */
const report = proveRuleSet();
const isJson = process.argv.slice(2).includes("--json");
process.stdout.write(isJson ? `${JSON.stringify(report, null, 2)}\n` : explainProofs(report));
process.exitCode = report.laws.every(({ holds }) => holds) ? 0 : 1;
