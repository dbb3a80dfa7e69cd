import { describe, expect, test } from "vitest";
import type { Condition } from "@/lib/engine/condition";
import { outcomesOf } from "@/lib/engine/outcome";
import type { Rule, RuleSet } from "@/lib/engine/rule";
import { controls } from "../controls/control-catalogue";
import { questions } from "../questionnaire";
import { regulationQuestions } from "../questions/regulation";
import { controlRules } from "../rules/controls";
import { regimeRules } from "./regime-rules";

const rules: readonly Rule[] = [...regimeRules, ...controlRules];
const ruleSet: RuleSet = {
  version: "test",
  questions,
  rules,
  today: { question: "today", rungByOption: {} },
};

/** Words that promise what no placement can. */
const forbiddenWords =
  /\b(compliant|compliance guaranteed|safe|safer|unbreakable|military-grade|likely)\b|!/i;

/** The tests of single questions inside a condition. */
function testsIn(condition: Condition): readonly Extract<Condition, { op: "is" | "atLeast" }>[] {
  switch (condition.op) {
    case "always":
      return [];
    case "is":
    case "atLeast":
      return [condition];
    case "not":
      return testsIn(condition.of);
    case "all":
    case "any":
      return condition.of.flatMap(testsIn);
  }
}

function hasNegation(condition: Condition): boolean {
  if (condition.op === "not") return true;
  return (condition.op === "all" || condition.op === "any") && condition.of.some(hasNegation);
}

describe("every rule on regimes and controls", () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))("%s: its examples hold", (id, rule) => {
    for (const example of rule.examples) {
      const outcome = outcomesOf(ruleSet, example.answers).find(({ ruleId }) => ruleId === id)?.outcome;
      expect(outcome, example.name).toBe(example.outcome);
    }
    const outcomes = new Set(rule.examples.map((example) => example.outcome));
    expect(outcomes).toEqual(new Set(["applies", "does-not-apply", "undecided"]));
  });

  test("has an id of its own, in the scheme", () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    expect(regimeRules.filter((rule) => !/^REG-[A-Z0-9]+(-[A-Z0-9]+)*$/.test(rule.id))).toEqual([]);
    expect(controlRules.filter((rule) => !/^CTL-\d\d$/.test(rule.id))).toEqual([]);
  });

  test("only cautions when it rests on memory", () => {
    const fromMemory = rules.filter((rule) => rule.evidence === "memory");
    expect(fromMemory.length).toBeGreaterThan(0);
    expect(fromMemory.filter((rule) => rule.effect.kind !== "caution")).toEqual([]);
  });

  test("promises nothing that a placement cannot keep", () => {
    const wordsOf = (rule: Rule) => [
      rule.title,
      rule.rationale,
      rule.falsePositives,
      rule.effect.kind === "caution" ? rule.effect.message : "",
    ];
    expect(rules.flatMap(wordsOf).filter((words) => forbiddenWords.test(words))).toEqual([]);
    const optionWords = regulationQuestions.flatMap((question) => [
      question.prompt,
      question.hint,
      question.why,
      ...question.options.flatMap((option) => [option.label, option.consequence]),
    ]);
    expect(optionWords.filter((words) => forbiddenWords.test(words))).toEqual([]);
    expect(forbiddenWords.test("This placement is compliant")).toBe(true);
  });

  test("keeps the words of its force", () => {
    expect(rules.filter((rule) => rule.force !== "requirement" && /\bmust\b/i.test(rule.title))).toEqual([]);
    expect(rules.filter((rule) => rule.force === "requirement" && /\bshould\b/i.test(rule.title))).toEqual(
      [],
    );
  });

  test("cites an address and a day for everything", () => {
    const citations = rules.flatMap((rule) => rule.citations);
    expect(citations.filter(({ url }) => !url.startsWith("https://"))).toEqual([]);
    expect(citations.filter(({ readOn }) => !/^\d{4}-\d\d-\d\d$/.test(readOn))).toEqual([]);
  });

  test("asks only for controls of the catalogue", () => {
    const asked = rules.flatMap(({ effect }) => (effect.kind === "control" ? effect.controls : []));
    expect(asked.filter((id) => !Object.hasOwn(controls, id))).toEqual([]);
  });
});

describe("demands of regimes", () => {
  const demands = regimeRules.filter((rule) => rule.effect.kind === "demand");

  test("cover the regimes that name a rung or a pool", () => {
    const onTenancy = demands.filter(
      ({ effect }) => effect.kind === "demand" && (effect.axis === "rung" || effect.axis === "neighbours"),
    );
    expect(onTenancy.length).toBeGreaterThanOrEqual(25);
  });

  test("never turn off when an answer becomes more demanding", () => {
    const ordered = new Set(questions.filter((question) => question.ordered).map((question) => question.id));
    expect(demands.filter((rule) => hasNegation(rule.when))).toEqual([]);
    const exact = demands.filter((rule) =>
      testsIn(rule.when).some((part) => part.op === "is" && ordered.has(part.question)),
    );
    expect(exact).toEqual([]);
  });

  test("never wait for a grade that could not change them", () => {
    // A test for the least option is true of every answer, yet unknown while there is none: the firm
    // floor would be too low.
    const leastOption = new Map(
      questions
        .filter((question) => question.ordered)
        .map((question) => [question.id, question.options[0]?.id]),
    );
    const waiting = regimeRules.filter((rule) =>
      testsIn(rule.when).some(
        (part) => part.op === "atLeast" && leastOption.get(part.question) === part.option,
      ),
    );
    expect(waiting.map(({ id }) => id)).toEqual([]);
  });

  test("say in the title when a licence or purchase decides, not security", () => {
    const commercial = regimeRules.filter(
      (rule) => rule.effect.kind === "demand" && /^REG-(LIC|EVALUATED)/.test(rule.id),
    );
    expect(commercial.length).toBe(2);
    expect(commercial.filter((rule) => !rule.title.includes("not security"))).toEqual([]);
  });
});

describe("questions on regulation", () => {
  const conditions = [...rules.map((rule) => rule.when), ...questions.map((question) => question.shownWhen)];
  const tests = conditions.flatMap(testsIn);

  test.each(regulationQuestions.map((question) => [question.id, question] as const))(
    "%s: every option changes something",
    (id, question) => {
      const ids = question.options.filter((option) => !option.exclusive).map((option) => option.id);
      const named = new Set(
        tests
          .filter((part) => part.question === id)
          .flatMap((part) => (part.op === "is" ? part.options : [part.option])),
      );
      // The first option of an ordered question matters by turning off what the second one turns on.
      const mustBeNamed = question.ordered ? ids.slice(1) : ids;
      expect(mustBeNamed.filter((option) => !named.has(option))).toEqual([]);
    },
  );

  test("are short, and hint in one sentence without a final stop", () => {
    const long = regulationQuestions.filter((question) => question.prompt.split(" ").length > 14);
    expect(long.map(({ id }) => id)).toEqual([]);
    expect(regulationQuestions.filter((question) => /[.!]/.test(question.hint)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});
