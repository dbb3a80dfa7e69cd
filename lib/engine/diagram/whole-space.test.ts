import fc from "fast-check";
import { expect, test } from "vitest";
import { everyAnswers, smallRuleSets } from "@/tests/laws/support/random-rule-sets";
import { evaluate } from "../evaluate";
import type { Answers } from "../question";
import type { RuleSet } from "../rule";
import { positionOn, rungs } from "../scales";
import { buildDiagram, terminals } from "./build-diagram";
import type { Node } from "./decision-nodes";
import { functionOf, type WholeSpace, wholeSpaceOf } from "./whole-space";

function endOf({ nodes, space }: WholeSpace, start: Node, answers: Answers): number {
  const assignment = space.assignmentOf(answers);
  return assignment.reduce((node, position, variable) => nodes.given(node, variable, position), start);
}

function withoutRule(ruleSet: RuleSet, id: string): RuleSet {
  return { ...ruleSet, rules: ruleSet.rules.filter((rule) => rule.id !== id) };
}

test("floor and verdict end where the evaluator's do, for every set of answers of random small rule sets", () => {
  fc.assert(
    fc.property(smallRuleSets(), (ruleSet) => {
      const whole = wholeSpaceOf(ruleSet);
      const wrong = everyAnswers(ruleSet.questions).find((answers) => {
        const { floor, recommended } = evaluate(ruleSet, answers);
        const ends = [whole.floor, whole.verdict].map((node) =>
          whole.nodes.valueOf(endOf(whole, node, answers)),
        );
        return (
          ends[0] !== positionOn(rungs, floor.firm) ||
          ends[1] !== terminals.indexOf(recommended ?? "conflict")
        );
      });
      expect(wrong).toBeUndefined();
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("it and the diagram are the same function", () => {
  fc.assert(
    fc.property(smallRuleSets(), (ruleSet) => {
      const { nodes, verdict } = wholeSpaceOf(ruleSet);
      expect(functionOf(buildDiagram(ruleSet), nodes)).toBe(verdict);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test("a rule has an effect exactly where some answers come to another floor or recommendation without it", () => {
  fc.assert(
    fc.property(smallRuleSets(), (ruleSet) => {
      const whole = wholeSpaceOf(ruleSet);
      const every = everyAnswers(ruleSet.questions);
      for (const { id } of ruleSet.rules) {
        const lacking = withoutRule(ruleSet, id);
        const makesDifference = every.some((answers) => {
          const [all, fewer] = [evaluate(ruleSet, answers), evaluate(lacking, answers)];
          return all.recommended !== fewer.recommended || all.floor.firm !== fewer.floor.firm;
        });
        expect(whole.findEffectOf(id) !== null, id).toBe(makesDifference);
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);
