import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { evaluate } from "@/lib/engine/evaluate";
import type { RuleSet } from "@/lib/engine/rule";
import type { Verdict } from "@/lib/engine/verdict";
import type { Evaluate } from "./support/floors";
import { partialAnswers, violationsOf } from "./support/random-answers";
import { sampleRuleSet } from "./support/sample-rule-set";

const advice: readonly string[] = ["control", "caution", "prefer"];

/**
 * Law 9: controls, cautions and preferences change no floor. Without them every floor, every rung's
 * standing and every conflict stays as it was; and where no preference was at work, so does the
 * recommendation.
 */
function findFloorsMovedByAdvice(rules: RuleSet, engine: Evaluate, runs: number): readonly string[] {
  const bare = { ...rules, rules: rules.rules.filter(({ effect }) => !advice.includes(effect.kind)) };
  const property = fc.property(partialAnswers(rules.questions), (answers) => {
    const advised = engine(rules, answers);
    const plain = engine(bare, answers);
    expect(bindingPartsOf(plain)).toEqual(bindingPartsOf(advised));
    if (advised.preferences.length === 0) {
      expect(plain.recommended).toBe(advised.recommended);
      expect(plain.insideDedicatedHost).toBe(advised.insideDedicatedHost);
    }
    expect({ controls: plain.controls, cautions: plain.cautions, preferences: plain.preferences }).toEqual({
      controls: [],
      cautions: [],
      preferences: [],
    });
  });
  return violationsOf(property, runs);
}

function bindingPartsOf({
  floor,
  rungs,
  conflict,
  spread,
  controlPlane,
  dataInUse,
  neighbours,
  gap,
}: Verdict) {
  return { floor, rungs, conflict, spread, controlPlane, dataInUse, neighbours, gap };
}

test("no control, caution or preference of the rule set moves a floor", () => {
  expect(findFloorsMovedByAdvice(ruleSet, evaluate, 300)).toEqual([]);
});

describe("the law notices", () => {
  function changed(change: (verdict: Verdict) => Partial<Verdict>): Evaluate {
    return (rules, answers) => {
      const verdict = evaluate(rules, answers);
      return { ...verdict, ...change(verdict) };
    };
  }

  test("nothing in a sound rule set and engine", () => {
    expect(findFloorsMovedByAdvice(sampleRuleSet, evaluate, 200)).toEqual([]);
  });

  test("an engine that raises the floor when a control is asked for", () => {
    const engine = changed(({ floor, controls }) =>
      controls.length > 0 ? { floor: { ...floor, firm: "dedicated-host" } } : {},
    );
    expect(findFloorsMovedByAdvice(sampleRuleSet, engine, 200)).toHaveLength(1);
  });

  test("an engine that takes a preference for a demand", () => {
    const engine = changed(({ floor, preferences }) => {
      const preferred = preferences.at(-1)?.to;
      return preferred ? { floor: { ...floor, firm: preferred } } : {};
    });
    expect(findFloorsMovedByAdvice(sampleRuleSet, engine, 500)).toHaveLength(1);
  });

  test("an engine that recommends more because of a caution", () => {
    const engine = changed(({ cautions }) => (cautions.length > 0 ? { recommended: "dedicated-host" } : {}));
    expect(findFloorsMovedByAdvice(sampleRuleSet, engine, 500)).toHaveLength(1);
  });
});
