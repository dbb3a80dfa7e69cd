import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { canonicalJson } from "@/lib/engine/canonical-json";
import { evaluate } from "@/lib/engine/evaluate";
import type { RuleSet } from "@/lib/engine/rule";
import type { Verdict } from "@/lib/engine/verdict";
import type { Evaluate } from "./support/floors";
import { chosen, demandRung, makeRule, notApplicable } from "./support/make";
import { partialAnswers, violationsOf } from "./support/random-answers";
import { plantRule, sampleRuleSet } from "./support/sample-rule-set";

/**
 * Law 1: total, deterministic, independent of the order of rules and questions. Whatever the
 * questionnaire accepts gets a complete verdict; asking again, or after shuffling, gets the same one; and
 * neither the rules nor the answers are changed by asking.
 */
function findInconstancy(rules: RuleSet, engine: Evaluate, runs: number): readonly string[] {
  freezeDeeply(rules);
  const property = fc.property(
    partialAnswers(rules.questions).map(freezeDeeply),
    fc.shuffledSubarray([...rules.rules], { minLength: rules.rules.length }),
    fc.shuffledSubarray([...rules.questions], { minLength: rules.questions.length }),
    (answers, shuffledRules, shuffledQuestions) => {
      const verdict = engine(rules, answers);
      if (!verdict.complete) throw new Error("Some rule could not be evaluated.");
      const again = engine(rules, answers);
      expect(again).toEqual(verdict);
      const shuffled = engine({ ...rules, rules: shuffledRules, questions: shuffledQuestions }, answers);
      expect(withoutOrder(shuffled)).toEqual(withoutOrder(verdict));
    },
  );
  return violationsOf(property, runs);
}

function freezeDeeply<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freezeDeeply);
  }
  return value;
}

/** A verdict whose lists are sorted: they follow the rule set's order, which is not part of what they say. */
function withoutOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutOrder).toSorted((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutOrder(part)]));
}

test("the rule set gives one complete verdict for whatever the questionnaire accepts", () => {
  expect(findInconstancy(ruleSet, evaluate, 300)).toEqual([]);
});

describe("the law notices", () => {
  function changed(
    change: (verdict: Verdict, answers: Parameters<Evaluate>[1]) => Partial<Verdict>,
  ): Evaluate {
    return (rules, answers) => {
      const verdict = evaluate(rules, answers);
      return { ...verdict, ...change(verdict, answers) };
    };
  }

  test("nothing in a sound rule set and engine", () => {
    expect(findInconstancy(sampleRuleSet, evaluate, 100)).toEqual([]);
  });

  test("an engine that throws on an answer the questionnaire accepts", () => {
    const engine = changed((_verdict, answers) => {
      if (answers["code"] === notApplicable) throw new Error("unexpected");
      return {};
    });
    expect(findInconstancy(sampleRuleSet, engine, 100)).toHaveLength(1);
  });

  test("an engine that remembers the last call", () => {
    let calls = 0;
    const engine = changed(() => ({ recommended: calls++ % 7 === 6 ? "vm" : "container" }));
    expect(findInconstancy(sampleRuleSet, engine, 100)).toHaveLength(1);
  });

  test("an engine that listens to the first rule that applies", () => {
    const engine = changed((verdict) => {
      const first = verdict.outcomes.find(({ outcome }) => outcome === "applies")?.ruleId;
      return { recommended: first === "PCI-1" ? "vm" : "container" };
    });
    expect(findInconstancy(sampleRuleSet, engine, 100)).toHaveLength(1);
  });

  test("an engine that tidies the answers it was given", () => {
    const engine: Evaluate = (rules, answers) => {
      Object.assign(answers, { code: chosen("own") });
      return evaluate(rules, answers);
    };
    expect(findInconstancy(sampleRuleSet, engine, 100)).toHaveLength(1);
  });

  test("a rule that cannot be evaluated", () => {
    const broken = plantRule(
      makeRule("BROKEN", { op: "is", question: "nobody", options: ["x"] }, demandRung("vm")),
    );
    expect(findInconstancy(broken, evaluate, 10)).toHaveLength(1);
  });
});
