import { expect, test } from "vitest";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { currentProofs } from "./current-proofs";

test("the report kept for the pages is of the rule set in force, and every claim in it holds", () => {
  expect(currentProofs.ruleSet, "stale: run `npm run generate`").toEqual({
    version: currentRuleSet.version,
    hash: currentRuleSet.hash,
  });
  expect(currentProofs.laws.filter(({ holds }) => !holds)).toEqual([]);
  const outcomes = currentProofs.answerSets.byOutcome.map(({ count }) => BigInt(count));
  expect(outcomes.reduce((sum, count) => sum + count, 0n)).toBe(BigInt(currentProofs.answerSets.total));
});
