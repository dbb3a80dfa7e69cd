import { describe, expect, test } from "vitest";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { all, any, atLeast, type Condition, is } from "@/lib/engine/condition";
import { completeModestly, findContextThatTells, firstOf, waysToMake } from "@/lib/engine/diagram/satisfy";
import { evaluate } from "@/lib/engine/evaluate";
import type { Answer, QuestionLogic } from "@/lib/engine/question";
import type { Effect, Rule, RuleSet } from "@/lib/engine/rule";
import { controlPlanes, dataInUseLevels, rungs, spreadLevels } from "@/lib/engine/scales";
import type { Verdict } from "@/lib/engine/verdict";
import { chosen, demandRung, exclude, makeRule, scale, ticks } from "./support/make";
import { plantQuestion, plantRule, sampleRuleSet } from "./support/sample-rule-set";

/**
 * Law 6: everything in the rule set can happen and everything asked matters. Each claim is settled by a
 * search for a witness that is exact, so "never" means never. That no rule is shadowed by another
 * everywhere is part of the law as designed and not held here yet: it needs the whole answer space at
 * once, which is the decision diagram's work.
 */
function inForce({ rules }: RuleSet): readonly Rule[] {
  return rules.filter((rule) => !rule.retired);
}

function isPossible({ questions }: RuleSet, condition: Condition, wanted: boolean): boolean {
  return !waysToMake(questions, condition, wanted).next().done;
}

function findIdleRules(set: RuleSet): readonly string[] {
  return inForce(set).flatMap(({ id, when }) => [
    ...(isPossible(set, when, true) ? [] : [`${id} never applies.`]),
    ...(isPossible(set, when, false) ? [] : [`${id} always applies.`]),
  ]);
}

/**
 * Verdicts worth looking at: for each rule some ways to make it apply, and for each demand and exclusion
 * a way to make both apply, with everything else answered modestly.
 */
function* telltaleVerdicts(set: RuleSet): Generator<Verdict> {
  const rules = inForce(set);
  const verdictOn = (answers: Record<string, Answer>) =>
    evaluate(set, completeModestly(set.questions, answers));
  yield verdictOn({});
  for (const { when } of rules) {
    for (const answers of firstOf(20, waysToMake(set.questions, when, true))) yield verdictOn(answers);
  }
  for (const exclusion of rules.filter(({ effect }) => effect.kind === "exclude")) {
    for (const { when, effect } of rules) {
      if (effect.kind !== "exclude" && !(effect.kind === "demand" && effect.axis === "rung")) continue;
      for (const answers of firstOf(2, waysToMake(set.questions, all(exclusion.when, when), true))) {
        yield verdictOn(answers);
      }
    }
  }
}

function findUnreachable(set: RuleSet): readonly string[] {
  const missing = new Set([
    ...rungs.map((rung) => `recommended: ${rung}`),
    ...spreadLevels.map((level) => `spread: ${level}`),
    ...controlPlanes.map((level) => `control plane: ${level}`),
    ...dataInUseLevels.map((level) => `data in use: ${level}`),
    "conflict",
  ]);
  for (const verdict of telltaleVerdicts(set)) {
    missing.delete(`recommended: ${verdict.recommended}`);
    missing.delete(`spread: ${verdict.spread.firm}`);
    missing.delete(`control plane: ${verdict.controlPlane.firm}`);
    missing.delete(`data in use: ${verdict.dataInUse.firm}`);
    if (verdict.conflict) missing.delete("conflict");
    if (missing.size === 0) break;
  }
  return [...missing];
}

/** Options whose choice changes no rule's outcome in any context. */
function findIdleOptions(set: RuleSet): readonly string[] {
  const asked = set.questions.filter(({ id }) => id !== set.today.question);
  return [...asked.flatMap((question) => findIdleOptionsOf(set, question)), ...findIdlePlacements(set)];
}

function findIdleOptionsOf(set: RuleSet, question: QuestionLogic): readonly string[] {
  const tells = (one: Answer, other: Answer): boolean =>
    inForce(set).some(
      ({ when }) => findContextThatTells(set.questions, when, question.id, one, other) !== null,
    );
  const ids = question.options.map(({ id }) => id);
  if (question.kind === "single") {
    // In a single choice each option must be told from the one before it: else the two are one option.
    return ids.slice(1).flatMap((id, index) => {
      const before = ids[index] ?? "";
      return tells(chosen(before), chosen(id)) ? [] : [`${question.id}: no rule tells ${id} from ${before}.`];
    });
  }
  const shared = question.options.filter((option) => !option.exclusive).map(({ id }) => id);
  return ids.flatMap((id) => {
    const others = shared.filter((other) => other !== id);
    // A tick must change something beside other ticks; an option that stands alone, instead of another.
    const matters = others.some((other) =>
      shared.includes(id) ? tells(chosen(other), chosen(other, id)) : tells(chosen(other), chosen(id)),
    );
    return matters ? [] : [`${question.id}: no rule looks at ${id}.`];
  });
}

/** The question about today feeds the gap and no rule: each rung must have its option. */
function findIdlePlacements({ today }: RuleSet): readonly string[] {
  const named = Object.values(today.rungByOption);
  return rungs
    .filter((rung) => !named.includes(rung))
    .map((rung) => `${today.question}: no option for ${rung}.`);
}

describe("the rule set", () => {
  test("every rule can apply, and can fail to apply", () => {
    expect(findIdleRules(ruleSet)).toEqual([]);
  });

  test("every rung, spread, control plane and protection can come out, and so can a conflict", () => {
    expect(findUnreachable(ruleSet)).toEqual([]);
  });

  test("every option of every question changes some rule's outcome somewhere", () => {
    expect(findIdleOptions(ruleSet)).toEqual([]);
  });
});

describe("the law notices", () => {
  const without = (kind: Effect["kind"]): RuleSet => ({
    ...sampleRuleSet,
    rules: sampleRuleSet.rules.filter(({ effect }) => effect.kind !== kind),
  });
  const withoutRule = (id: string): RuleSet => ({
    ...sampleRuleSet,
    rules: sampleRuleSet.rules.filter((rule) => rule.id !== id),
  });

  test("nothing in a sound rule set", () => {
    expect(findIdleRules(sampleRuleSet)).toEqual([]);
    expect(findUnreachable(sampleRuleSet)).toEqual([]);
    expect(findIdleOptions(sampleRuleSet)).toEqual([]);
  });

  test("a rule whose parts contradict each other, through a gate", () => {
    const contradiction = all(is("neighbours", "nobody"), is("trust", "hostile"));
    expect(findIdleRules(plantRule(makeRule("BAD", contradiction, demandRung("vm"))))).toEqual([
      "BAD never applies.",
    ]);
  });

  test("a rule that applies whatever is answered", () => {
    const tautology = any(is("code", "own"), atLeast("code", "vendor"));
    expect(findIdleRules(plantRule(makeRule("BAD", tautology, demandRung("vm"))))).toEqual([
      "BAD always applies.",
    ]);
  });

  test("a rung that is never recommended, though a rule demands it", () => {
    const whereItWouldCome = any(is("code", "arbitrary"), is("kernel", "modules"));
    const planted = plantRule(makeRule("BAD", whereItWouldCome, exclude("container-in-vm")));
    expect(findUnreachable(planted)).toEqual(["recommended: container-in-vm"]);
  });

  test.each([
    ["COP-3", "spread: S3"],
    ["API-1", "control plane: virtual-control-plane"],
    ["OPR-1", "data in use: confidential-computing"],
    ["DOD-1", "recommended: dedicated-host"],
  ])("a level that nothing demands any more (without %s)", (id, unreachable) => {
    expect(findUnreachable(withoutRule(id))).toEqual([unreachable]);
  });

  test("that no conflict is left", () => {
    expect(findUnreachable(without("exclude"))).toEqual(["conflict"]);
  });

  test("a question that no rule reads", () => {
    expect(findIdleOptions(plantQuestion(scale("colour", ["red", "blue"])))).toEqual([
      "colour: no rule tells blue from red.",
    ]);
    expect(findIdleOptions(plantQuestion(ticks("colours", ["none", "red"])))).toEqual([
      "colours: no rule looks at none.",
      "colours: no rule looks at red.",
    ]);
  });

  test("a question that only gates a question that no rule reads", () => {
    const planted = plantQuestion(scale("colour", ["red", "blue"]));
    const questions = [...planted.questions, scale("shade", ["light", "dark"], is("colour", "blue"))];
    expect(findIdleOptions({ ...planted, questions })).toEqual([
      "colour: no rule tells blue from red.",
      "shade: no rule tells dark from light.",
    ]);
  });

  test("an option that no rule tells from the one before it", () => {
    expect(findIdleOptions(withoutRule("STR-1"))).toEqual([
      "neighbours: no rule tells strangers from colleagues.",
    ]);
  });

  test("a tick that no rule looks at", () => {
    expect(findIdleOptions(withoutRule("EXP-1"))).toEqual(["regimes: no rule looks at export."]);
  });

  test("a placement of today without an option", () => {
    const { vm: _vm, ...rest } = sampleRuleSet.today.rungByOption;
    const planted = { ...sampleRuleSet, today: { ...sampleRuleSet.today, rungByOption: rest } };
    expect(findIdleOptions(planted)).toEqual(["today: no option for vm."]);
  });
});
