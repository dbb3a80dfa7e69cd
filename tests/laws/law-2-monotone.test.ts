import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { all, atLeast, is, not } from "@/lib/engine/condition";
import { stepsUp } from "@/lib/engine/diagram/answer-space";
import { evaluate } from "@/lib/engine/evaluate";
import type { RuleSet } from "@/lib/engine/rule";
import { axes, type Evaluate, floorsOf } from "./support/floors";
import { findLoweringSteps } from "./support/lowering-steps";
import { demandRung, makeRule } from "./support/make";
import { completeAnswers, violationsOf } from "./support/random-answers";
import { plantRule, sampleRuleSet } from "./support/sample-rule-set";

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
