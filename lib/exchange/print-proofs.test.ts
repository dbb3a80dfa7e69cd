import { expect, test } from "vitest";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { explainProofs, type ProofReport, proveRuleSet } from "./print-proofs";

test("the report is of the rule set in force, and its counts add up", () => {
  const { ruleSet, answerSets, laws } = proveRuleSet();
  expect(ruleSet).toEqual({ version: currentRuleSet.version, hash: currentRuleSet.hash });
  const sum = answerSets.byOutcome.reduce((total, { count }) => total + BigInt(count), 0n);
  expect(String(sum)).toBe(answerSets.total);
  expect(answerSets.byOutcome.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 6);
  expect(laws.every(({ holds, against }) => holds === (against.length === 0))).toBe(true);
}, 60_000);

test("a law that fails says so, with what speaks against it", () => {
  const report: ProofReport = {
    ruleSet: { version: "1.0.0", hash: "0123456789abcdef" },
    diagram: { nodes: 9, variables: 2 },
    answerSets: { total: "4", byOutcome: [{ outcome: "vm", count: "4", share: 1 }] },
    laws: [
      { claim: "This holds.", how: "By trying.", against: [], holds: true },
      { claim: "This does not.", how: "By trying.", against: ["A witness."], holds: false },
    ],
  };
  expect(explainProofs(report).split("\n")).toEqual([
    "Rule set 1.0.0 (0123456789ab): 9 nodes over 2 variables.",
    "4 complete sets of answers lead to:",
    "  vm                   100.0000 %  4",
    "",
    "holds  This holds.",
    "       By trying.",
    "FAILS  This does not.",
    "       By trying.",
    "       - A witness.",
    "",
  ]);
});
