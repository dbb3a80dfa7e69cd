import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { all, atLeast, is, not } from "@/lib/engine/condition";
import { answerSpace, type Dimension, sizeOf, stepsUp } from "@/lib/engine/diagram/answer-space";
import { evaluate } from "@/lib/engine/evaluate";
import type { Answers } from "@/lib/engine/question";
import type { Rule, RuleSet } from "@/lib/engine/rule";
import { createSituation } from "@/lib/engine/situation";
import { axes, type Evaluate, floorsOf } from "./support/floors";
import { demandRung, makeRule } from "./support/make";
import { completeAnswers, violationsOf } from "./support/random-answers";
import { plantRule, sampleRuleSet } from "./support/sample-rule-set";

/** Beyond this many combinations a proof takes too long; split the rule. */
const largestProof = 250_000;

/**
 * Law 2: a more demanding answer never lowers a floor. Proved rule by rule over every combination of the
 * answers its condition can tell apart, gates included: no step up, in one question, takes a demand from
 * applying to not applying. Longer moves are chains of steps, and a floor is a maximum of demands, so
 * this settles the floors too.
 */
function findLoweringSteps({ questions, rules }: RuleSet): readonly string[] {
  return rules
    .filter((rule) => rule.effect.kind === "demand" && !rule.retired)
    .flatMap((rule) => {
      const space = answerSpace(questions, [rule.when]);
      if (sizeOf(space) > largestProof)
        return [`${rule.id}: ${sizeOf(space)} combinations are too many to prove.`];
      return findLoweringStepsOf(rule, space, questions);
    });
}

function findLoweringStepsOf(
  rule: Rule,
  space: readonly Dimension[],
  questions: RuleSet["questions"],
): readonly string[] {
  const truths = Array.from({ length: sizeOf(space) }, (_, index) =>
    createSituation(questions, answersAt(space, index)).truthOf(rule.when),
  );
  const lowering = new Set<string>();
  let stride = 1;
  for (const { question, states, steps } of space) {
    truths.forEach((truth, index) => {
      if (truth !== true) return;
      const position = Math.floor(index / stride) % states.length;
      for (const [from, to] of steps) {
        if (from !== position || truths[index + (to - from) * stride] === true) continue;
        lowering.add(`${rule.id}: in ${question.id}, from ${nameOf(states[from])} to ${nameOf(states[to])}`);
      }
    });
    stride *= states.length;
  }
  return [...lowering];
}

function nameOf(state: Dimension["states"][number] | undefined): string {
  return state?.kind === "chosen" ? state.options.join("+") : String(state?.kind);
}

/** The combination of answers with this number, the first question counting fastest. */
function answersAt(space: readonly Dimension[], index: number): Answers {
  let rest = index;
  const entries = space.flatMap(({ question, states }) => {
    const state = states[rest % states.length];
    rest = Math.floor(rest / states.length);
    return state ? [[question.id, state] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The same of whole verdicts, on random answers: every floor, after one step in one question. */
function findLoweredFloors(rules: RuleSet, engine: Evaluate, runs: number): readonly string[] {
  const step = fc.record({ question: fc.constantFrom(...rules.questions), choice: fc.nat() });
  const property = fc.property(completeAnswers(rules.questions), step, (answers, { question, choice }) => {
    const higher = stepsUp(question, answers[question.id]);
    const next = higher[choice % higher.length];
    if (!next) return;
    const before = floorsOf(engine(rules, answers));
    const after = floorsOf(engine(rules, { ...answers, [question.id]: next }));
    for (const axis of axes) {
      expect(after[axis].firm, axis).toBeGreaterThanOrEqual(before[axis].firm);
      expect(after[axis].possible, axis).toBeGreaterThanOrEqual(before[axis].possible);
    }
  });
  return violationsOf(property, runs);
}

describe("the rule set", () => {
  test("no demand falls away when an answer becomes more demanding (every combination)", () => {
    expect(findLoweringSteps(ruleSet)).toEqual([]);
  });

  test("no floor falls when an answer becomes more demanding (random verdicts)", () => {
    expect(findLoweredFloors(ruleSet, evaluate, 500)).toEqual([]);
  });
});

describe("the law notices", () => {
  test("nothing in a sound rule set", () => {
    expect(findLoweringSteps(sampleRuleSet)).toEqual([]);
    expect(findLoweredFloors(sampleRuleSet, evaluate, 200)).toEqual([]);
  });

  test("a demand on a middle option only", () => {
    const planted = plantRule(makeRule("BAD", is("code", "vendor"), demandRung("vm")));
    expect(findLoweringSteps(planted)).toEqual(["BAD: in code, from vendor to arbitrary"]);
  });

  test("a demand that ends when one more option is ticked", () => {
    const planted = plantRule(makeRule("BAD", not(is("regimes", "pci")), demandRung("vm")));
    expect(findLoweringSteps(planted)).toEqual([
      "BAD: in regimes, from none to pci",
      "BAD: in regimes, from dod to pci+dod",
    ]);
  });

  test("a demand that ends when a gate opens and shows a question", () => {
    const planted = plantRule(makeRule("BAD", not(is("trust", "hostile")), demandRung("vm")));
    expect(findLoweringSteps(planted)).toContain("BAD: in neighbours, from nobody to colleagues");
  });

  test("a demand that ends only in one rare combination", () => {
    const rare = all(is("trust", "hostile"), is("copies", "regions"), is("api", "cluster"));
    const planted = plantRule(makeRule("BAD", all(atLeast("code", "vendor"), not(rare)), demandRung("vm")));
    expect(findLoweringSteps(planted).length).toBeGreaterThan(0);
  });

  test("a demand on none of the regimes", () => {
    const planted = plantRule(makeRule("BAD", is("regimes", "none"), demandRung("vm")));
    expect(findLoweringSteps(planted)).toContain("BAD: in regimes, from none to pci");
    expect(findLoweredFloors(planted, evaluate, 500)).toHaveLength(1);
  });

  test.each(["spread", "control-plane", "data-in-use"] as const)("a lowering demand on %s", (axis) => {
    const effects = {
      spread: { kind: "demand", axis: "spread", level: "S4" },
      "control-plane": { kind: "demand", axis: "control-plane", level: "own-cluster" },
      "data-in-use": { kind: "demand", axis: "data-in-use", level: "confidential-computing" },
    } as const;
    const planted = plantRule(makeRule("BAD", is("code", "own"), effects[axis]));
    expect(findLoweringSteps(planted)).toEqual(["BAD: in code, from own to vendor"]);
    expect(findLoweredFloors(planted, evaluate, 2000)).toHaveLength(1);
  });

  test("an engine that asks most of the least demanding answer", () => {
    const engine: Evaluate = (rules, answers) => {
      const verdict = evaluate(rules, answers);
      const isOwnCode = answers["code"]?.kind === "chosen" && answers["code"].options.includes("own");
      return isOwnCode ? { ...verdict, floor: { ...verdict.floor, firm: "vm", possible: "vm" } } : verdict;
    };
    expect(findLoweredFloors(sampleRuleSet, engine, 2000)).toHaveLength(1);
  });
});
