import report from "./generated/proofs.json";
import type { ProofReport } from "./print-proofs";

/** What has been settled about the rule set in force, kept by `npm run generate`. */
export const currentProofs: ProofReport = report;
