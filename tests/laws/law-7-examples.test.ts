import { describe, expect, test } from "vitest";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { is } from "@/lib/engine/condition";
import { evaluate } from "@/lib/engine/evaluate";
import type { RuleSet } from "@/lib/engine/rule";
import { findRuleSetProblems } from "@/lib/engine/validate-rule-set";
import { chosen, citation, demandRung, makeRule } from "./support/make";
import { plantRule, sampleRuleSet } from "./support/sample-rule-set";

/** Law 7: each rule does on its examples what they say, and rests on sources that somebody has read. */
function findWrongExamples(set: RuleSet): readonly string[] {
  return set.rules
    .filter((rule) => !rule.retired)
    .flatMap((rule) =>
      rule.examples.flatMap(({ name, answers, outcome }) => {
        const actual = evaluate(set, answers).outcomes.find(({ ruleId }) => ruleId === rule.id)?.outcome;
        return actual === outcome ? [] : [`${rule.id}, "${name}": ${actual} instead of ${outcome}.`];
      }),
    );
}

/** Citations said to have been read on a day that has not come yet, anywhere on earth. */
function findUnreadCitations({ rules }: RuleSet, now: Date): readonly string[] {
  const lastDay = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  return rules.flatMap(({ id, citations }) =>
    citations.flatMap(({ url, readOn }) => (readOn <= lastDay ? [] : [`${id}: ${url} read on ${readOn}.`])),
  );
}

describe("the rule set", () => {
  test("every example comes out as it says", () => {
    expect(findWrongExamples(ruleSet)).toEqual([]);
  });

  test("every citation has an https address and a day that has come, and nothing else is amiss", () => {
    expect(findRuleSetProblems(ruleSet)).toEqual([]);
    expect(findUnreadCitations(ruleSet, new Date())).toEqual([]);
  });
});

describe("the law notices", () => {
  test("nothing in a sound rule set", () => {
    expect(findWrongExamples(sampleRuleSet)).toEqual([]);
    expect(findRuleSetProblems(sampleRuleSet)).toEqual([]);
    expect(findUnreadCitations(sampleRuleSet, new Date("2026-01-02T00:00:00Z"))).toEqual([]);
  });

  test("an example that no longer comes out as it says, for each outcome", () => {
    const examples = [
      { name: "one", answers: { code: chosen("own") }, outcome: "applies" },
      { name: "two", answers: { code: chosen("vendor") }, outcome: "undecided" },
      { name: "three", answers: {}, outcome: "does-not-apply" },
    ] as const;
    const planted = plantRule(makeRule("BAD", is("code", "vendor"), demandRung("vm"), { examples }));
    expect(findWrongExamples(planted)).toEqual([
      'BAD, "one": does-not-apply instead of applies.',
      'BAD, "two": applies instead of undecided.',
      'BAD, "three": undecided instead of does-not-apply.',
    ]);
  });

  test("a source said to have been read in the future", () => {
    const citations = [{ ...citation, readOn: "2026-06-02" }] as const;
    const planted = plantRule(makeRule("BAD", is("code", "vendor"), demandRung("vm"), { citations }));
    expect(findUnreadCitations(planted, new Date("2026-06-01T00:00:00Z"))).toEqual([
      "BAD: https://example.org/source read on 2026-06-02.",
    ]);
    expect(findUnreadCitations(planted, new Date("2026-06-02T00:00:00Z"))).toEqual([]);
  });

  test("a rule that cites nothing, or shows only one outcome", () => {
    const planted = plantRule(makeRule("BAD", is("code", "vendor"), demandRung("vm")));
    expect(findRuleSetProblems(planted).map(({ where }) => where)).toEqual([
      "rule BAD",
      "rule BAD",
      "rule BAD",
    ]);
  });
});
