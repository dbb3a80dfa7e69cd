import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { applyChanges } from "@/lib/engine/apply-changes";
import { buildDiagram } from "@/lib/engine/diagram/build-diagram";
import { evaluate } from "@/lib/engine/evaluate";
import type { Answers } from "@/lib/engine/question";
import { rungs } from "@/lib/engine/scales";
import { type WayTo, whatWouldChange } from "@/lib/engine/what-would-change";
import { completeAnswers, violationsOf } from "./support/random-answers";
import { RuleSetSolver } from "./support/solver";

const diagram = buildDiagram(ruleSet);
type Search = (answers: Answers) => readonly WayTo[];
const engine: Search = (answers) => whatWouldChange(diagram, answers);

/**
 * Law 4 on the whole rule set, where trying everything is out of reach: every set of changes works, and a
 * satisfiability solver finds that many changes enough and one fewer not.
 */
function findWrongWays(search: Search, runs: number): readonly string[] {
  const property = fc.property(
    completeAnswers(ruleSet.questions),
    fc.constantFrom(...rungs),
    (answers, solved) => {
      for (const { rung, distance, smallest } of search(answers)) {
        for (const changes of smallest) {
          const after = applyChanges(ruleSet.questions, answers, changes);
          if (evaluate(ruleSet, after).recommended !== rung)
            throw new Error(JSON.stringify({ rung, changes }));
        }
        if (rung !== solved) continue;
        const solver = new RuleSetSolver(ruleSet);
        if (distance === null) {
          expect(solver.isReachable(rung)).toBe(false);
          continue;
        }
        expect(solver.isWithin(answers, rung, distance), `${rung} within ${distance}`).toBe(true);
        if (distance > 0)
          expect(solver.isWithin(answers, rung, distance - 1), `${rung} before ${distance}`).toBe(false);
      }
    },
  );
  return violationsOf(property, runs, true);
}

describe("the rule set", () => {
  test("every set of changes works, and a solver agrees on the fewest (random complete answers)", () => {
    expect(findWrongWays(engine, 15)).toEqual([]);
  });
});

describe("the law notices", () => {
  test("a distance one too long", () => {
    const faulty: Search = (answers) =>
      engine(answers).map((way) => ({ ...way, distance: way.distance === null ? null : way.distance + 1 }));
    expect(findWrongWays(faulty, 50)).toHaveLength(1);
  });

  test("a distance one too short", () => {
    const faulty: Search = (answers) =>
      engine(answers).map((way) => ({ ...way, distance: Math.max(0, (way.distance ?? 0) - 1) }));
    expect(findWrongWays(faulty, 50)).toHaveLength(1);
  });

  test("a rung taken for out of reach", () => {
    const faulty: Search = (answers) =>
      engine(answers).map(({ rung }) => ({ rung, distance: null, smallest: [] }));
    expect(findWrongWays(faulty, 50)).toHaveLength(1);
  });
});
