import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { all, any, atLeast, type Condition, is, not } from "@/lib/engine/condition";
import type { Effect, Example } from "@/lib/engine/rule";
import { createSituation } from "@/lib/engine/situation";
import { chosen, demandRung, makeRule, makeRuleSet, scale, ticks } from "../laws/support/make";
import { conditionsOn, everyAnswers } from "../laws/support/random-rule-sets";
import { areSame } from "../laws/support/same-condition";
import { createChecks } from "./checks";
import { mutantsOf } from "./condition-mutants";
import { mutantsOfRuleSet } from "./rule-mutants";

const questions = [
  scale("risk", ["low", "middle", "high"]),
  ticks("regimes", ["none", "pci", "dod"]),
  scale("level", ["two", "four"], is("regimes", "dod")),
];

describe("a condition is changed in one place at a time", () => {
  const conditionsOf = (condition: Condition) =>
    mutantsOf(questions, condition).map((mutant) => mutant.condition);

  test("a threshold by one option up and down, where there is one", () => {
    expect(conditionsOf(atLeast("risk", "middle"))).toEqual([
      atLeast("risk", "low"),
      atLeast("risk", "high"),
    ]);
    expect(conditionsOf(atLeast("risk", "high"))).toEqual([atLeast("risk", "middle")]);
  });

  test("an option forgotten, or its neighbour taken in", () => {
    expect(conditionsOf(is("regimes", "pci"))).toEqual([
      is("regimes", "pci", "none"),
      is("regimes", "pci", "dod"),
    ]);
    expect(conditionsOf(is("risk", "middle", "high"))).toEqual([
      is("risk", "high"),
      is("risk", "middle"),
      is("risk", "middle", "high", "low"),
    ]);
  });

  test("a part forgotten, all for any, and a not removed, at any depth", () => {
    const [a, b] = [is("risk", "low", "middle", "high"), not(is("risk", "low", "middle", "high"))];
    expect(conditionsOf(all(a, b)).slice(0, 3)).toEqual([any(a, b), all(b), all(a)]);
    expect(conditionsOf(any(a, b)).slice(0, 3)).toEqual([all(a, b), any(b), any(a)]);
    expect(conditionsOf(all(a, b))).toContainEqual(all(a, is("risk", "low", "middle", "high")));
  });
});

test("two conditions are the same exactly when no answers tell them apart", () => {
  const answers = everyAnswers(questions);
  const pairs = fc.tuple(conditionsOn(questions, 1), conditionsOn(questions, 2));
  fc.assert(
    fc.property(pairs, ([one, other]) => {
      const comeToTheSame = answers.every((each) => {
        const { truthOf } = createSituation(questions, each);
        return truthOf(one) === truthOf(other);
      });
      expect(areSame(questions, one, other)).toBe(comeToTheSame);
    }),
    { numRuns: 200 },
  );
  const both = atLeast("risk", "middle");
  expect(areSame(questions, both, is("risk", "middle", "high"))).toBe(true);
  const always = is("risk", "low", "middle", "high");
  expect(areSame(questions, not(both), all(always, not(both)))).toBe(false);
  const strict = questions.map((question) => ({ ...question, mayNotApply: false }));
  expect(areSame(strict, not(both), all(always, not(both)))).toBe(true);
});

test("every rule in force and every gate is changed, and changes without effect are set apart", () => {
  const rules = [
    makeRule("TEN-01", any(atLeast("risk", "high"), is("risk", "high")), demandRung("vm")),
    makeRule("TEN-02", atLeast("risk", "high"), demandRung("vm"), { retired: "2.0.0" }),
  ];
  const { mutants, equivalent } = mutantsOfRuleSet(makeRuleSet(questions, rules));
  expect(new Set(mutants.map(({ where, group }) => `${group} ${where}`))).toEqual(
    new Set(["TEN TEN-01", "gates level"]),
  );
  // "any" for "all", and either of the two parts forgotten.
  expect(equivalent).toEqual(["TEN", "TEN", "TEN"]);
});

test("a slip is noticed where an example shows it, and counted where nothing does", () => {
  const examples: readonly Example[] = [
    { name: "agents", answers: { "code-origin": chosen("arbitrary-code") }, outcome: "applies" },
    { name: "our own", answers: { "code-origin": chosen("own-reviewed") }, outcome: "does-not-apply" },
    { name: "not known", answers: {}, outcome: "undecided" },
  ];
  const warns: Effect = { kind: "caution", message: "Mind this." };
  const planted = makeRule("NEW-01", atLeast("code-origin", "customer-code"), warns, { examples });
  const sound = { ...ruleSet, rules: [...ruleSet.rules, planted] };
  const noticedBy = createChecks(sound);
  const { mutants } = mutantsOfRuleSet(sound);
  const own = mutants.filter(({ where }) => where === "NEW-01");
  expect(own.map((mutant) => [mutant.change, noticedBy(mutant)])).toEqual([
    ["code-origin at least vendor-binary instead of customer-code", null],
    ["code-origin at least arbitrary-code instead of customer-code", null],
  ]);
  const unlike = { ...planted, when: atLeast("code-origin", "own-reviewed") };
  const changed = { ...sound, rules: [...ruleSet.rules, unlike] };
  expect(
    noticedBy({ where: "NEW-01", group: "NEW", change: "", ruleSet: changed, concerned: [unlike] }),
  ).toBe("examples");
}, 60_000);
