import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { evaluate } from "@/lib/engine/evaluate";
import type { RuleSet } from "@/lib/engine/rule";
import { axes, type Evaluate, floorsOf } from "./support/floors";
import { notApplicable } from "./support/make";
import { anyChoice, partialAnswers, violationsOf } from "./support/random-answers";
import { sampleRuleSet } from "./support/sample-rule-set";

/** Law 8: an answer added, or learned after "I don't know yet", never widens an interval. */
function findWideningAnswers(rules: RuleSet, engine: Evaluate, runs: number): readonly string[] {
  const addition = fc.constantFrom(...rules.questions).chain((question) =>
    fc.record({
      id: fc.constant(question.id),
      answer: question.mayNotApply
        ? fc.oneof(
            { weight: 5, arbitrary: anyChoice(question) },
            { weight: 1, arbitrary: fc.constant(notApplicable) },
          )
        : anyChoice(question),
    }),
  );
  const property = fc.property(partialAnswers(rules.questions), addition, (answers, { id, answer }) => {
    const { [id]: _dropped, ...others } = answers;
    const before = floorsOf(engine(rules, others));
    const after = floorsOf(engine(rules, { ...others, [id]: answer }));
    for (const axis of axes) {
      expect(after[axis].firm, `${axis} after ${id}`).toBeGreaterThanOrEqual(before[axis].firm);
      expect(after[axis].possible, `${axis} after ${id}`).toBeLessThanOrEqual(before[axis].possible);
    }
  });
  return violationsOf(property, runs);
}

test("no answer added to the rule set's questions widens an interval", () => {
  expect(findWideningAnswers(ruleSet, evaluate, 500)).toEqual([]);
});

describe("the law notices", () => {
  test("nothing in a sound rule set and engine", () => {
    expect(findWideningAnswers(sampleRuleSet, evaluate, 300)).toEqual([]);
  });

  test("an engine that takes what it does not know for harmless", () => {
    const engine: Evaluate = (rules, answers) => {
      const verdict = evaluate(rules, answers);
      return answers["code"]
        ? verdict
        : { ...verdict, floor: { ...verdict.floor, possible: verdict.floor.firm } };
    };
    expect(findWideningAnswers(sampleRuleSet, engine, 2000)).toHaveLength(1);
  });

  test("an engine that takes what it does not know for certain", () => {
    const engine: Evaluate = (rules, answers) => {
      const verdict = evaluate(rules, answers);
      return answers["code"]
        ? verdict
        : { ...verdict, floor: { ...verdict.floor, firm: verdict.floor.possible } };
    };
    expect(findWideningAnswers(sampleRuleSet, engine, 2000)).toHaveLength(1);
  });
});
