import { describe, expect, test } from "vitest";
import { scale, ticks } from "@/tests/laws/support/make";
import {
  problemsOf,
  read,
  regimes,
  risk,
  ruleSetWith,
  sound,
  today,
  withQuestion,
  withRule,
} from "@/tests/laws/support/sound-rule-set";
import { all, always, any, atLeast, type Condition, is, not } from "./condition";
import type { QuestionLogic } from "./question";
import type { Rule } from "./rule";
import { findRuleSetProblems } from "./validate-rule-set";

test("nothing is found in a sound rule set", () => {
  expect(findRuleSetProblems(ruleSetWith())).toEqual([]);
});

test("the remedy for a wrong name lists the right ones", () => {
  const remediesFor = (change: Partial<Rule>) =>
    findRuleSetProblems(withRule(change)).map(({ remedy }) => remedy);
  expect(remediesFor({ when: is("risk", "huge") })).toEqual(["Use one of: low, high."]);
  expect(remediesFor({ effect: read({ kind: "demand", axis: "spread", level: "S9" }) })).toEqual([
    "Use one of: S0, S1, S2, S3, S4.",
  ]);
});

describe("ids", () => {
  test("a repeated rule, question or option is found", () => {
    expect(problemsOf(ruleSetWith({ rules: [sound, sound] }))).toEqual([
      'rules: The id "TEN-01" is used more than once.',
    ]);
    expect(problemsOf(withQuestion(risk))).toContain('questions: The id "risk" is used more than once.');
    expect(problemsOf(withQuestion(scale("q", ["x", "x"])))).toEqual([
      'question q: The id "x" is used more than once.',
    ]);
  });

  test.each(["unknown", "not-applicable", "constructor"])("an option called %s is found", (id) => {
    expect(problemsOf(withQuestion(scale("q", ["x", id])))).toEqual([
      `question q: The id "${id}" is reserved.`,
    ]);
  });

  test("a question with a reserved id is found", () => {
    expect(problemsOf(withQuestion(scale("__proto__", ["x", "y"])))).toContain(
      'question __proto__: The id "__proto__" is reserved.',
    );
  });

  test.each(["Q-1", "q_1", "-q", "q-"])("the id %s, which is not kebab-case, is found", (id) => {
    expect(problemsOf(withQuestion(scale(id, ["x", "y"])))).toEqual([
      `question ${id}: The id "${id}" is not kebab-case.`,
    ]);
  });
});

describe("questions", () => {
  test("a single choice with an exclusive option is found", () => {
    const question: QuestionLogic = {
      ...scale("q", []),
      options: [{ id: "x", exclusive: true }, { id: "y" }],
    };
    const problem = "question q: A single choice has an option marked exclusive.";
    expect(problemsOf(withQuestion(question))).toEqual([problem]);
    const options = question.options.map(({ id }) => ({ id, exclusive: true }));
    expect(problemsOf(withQuestion({ ...question, options }))).toEqual([problem]);
  });

  test("a multiple choice marked ordered, or with nothing to combine, is found", () => {
    expect(problemsOf(withQuestion({ ...ticks("q", ["x", "y"]), ordered: true }))).toEqual([
      "question q: A multiple choice is marked ordered.",
    ]);
    const options = [
      { id: "x", exclusive: true },
      { id: "y", exclusive: true },
    ];
    expect(problemsOf(withQuestion({ ...ticks("q", []), options }))).toEqual([
      "question q: Every option of a multiple choice is exclusive.",
    ]);
  });

  test("a question that leaves no choice is found", () => {
    for (const question of [scale("q", ["x"]), ticks("q", [])]) {
      expect(problemsOf(withQuestion(question))).toEqual(["question q: It has fewer than two options."]);
    }
  });

  test("branching in a circle is found, for every question on it and none before it", () => {
    const circle = [
      scale("a", ["x", "y"], is("c", "y")),
      scale("b", ["x", "y"], is("a", "y")),
      scale("c", ["x", "y"], is("b", "y")),
      scale("d", ["x", "y"], is("c", "y")),
    ];
    expect(problemsOf(ruleSetWith({ questions: [risk, regimes, today, ...circle] }))).toEqual(
      ["a", "b", "c"].map((id) => `question ${id}: Whether it is asked depends on itself.`),
    );
  });

  test("a question that gates itself is found", () => {
    expect(problemsOf(withQuestion(scale("q", ["x", "y"], is("q", "y"))))).toEqual([
      "question q: Whether it is asked depends on itself.",
    ]);
  });

  test("a gate that names what does not exist is found", () => {
    expect(problemsOf(withQuestion(scale("q", ["x", "y"], is("nobody", "y"))))).toEqual([
      'question q: There is no question "nobody".',
    ]);
  });
});

describe("conditions", () => {
  const faults: readonly (readonly [string, Condition, string])[] = [
    ["a question that does not exist", is("nobody", "x"), 'There is no question "nobody".'],
    ["at least on a question that does not exist", atLeast("nobody", "x"), 'There is no question "nobody".'],
    ["an option that does not exist", is("risk", "low", "huge"), 'Question "risk" has no option "huge".'],
    ["a level that does not exist", atLeast("risk", "huge"), 'Question "risk" has no option "huge".'],
    [
      "at least on options without an order",
      atLeast("regimes", "pci"),
      '"At least" is asked of "regimes", whose options have no order.',
    ],
    ["a test that names no option", is("risk"), 'A test of "risk" names no option, so it never holds.'],
    ["an empty all", all(), "all() has no parts."],
    ["an empty any", any(), "any() has no parts."],
  ];

  test.each(faults)("%s is found, at any depth", (_name, condition, problem) => {
    expect(problemsOf(withRule({ when: condition }))).toEqual([`rule TEN-01: ${problem}`]);
    expect(problemsOf(withRule({ when: all(is("risk", "high"), not(any(condition, always))) }))).toEqual([
      `rule TEN-01: ${problem}`,
    ]);
  });
});

describe("today", () => {
  test("a question, option or rung that does not exist is found", () => {
    expect(problemsOf(ruleSetWith({ today: { question: "now", rungByOption: {} } }))).toEqual([
      'today: There is no question "now".',
    ]);
    expect(
      problemsOf(ruleSetWith({ today: { question: "today", rungByOption: { pod: "container" } } })),
    ).toEqual(['today: Question "today" has no option "pod".']);
    expect(
      problemsOf(ruleSetWith({ today: { question: "today", rungByOption: { vm: read("pod") } } })),
    ).toEqual(['today: "pod" is not on the scale.']);
  });
});

describe("communities, territories and stricter controls", () => {
  const pool = (community: string): Rule => ({
    ...sound,
    id: `TEN-${community}`,
    effect: { kind: "demand", axis: "neighbours", boundary: "host", community },
  });
  const rules = [pool("federal"), pool("secret")];

  test.each([
    ["one that no rule asks for", [{ name: "martian" }], 'No rule asks for "martian".'],
    ["one that is not listed", [{ name: "secret", within: ["federal"] }], '"secret" speaks of "federal"'],
    [
      "one within itself",
      [
        { name: "secret", within: ["federal"] },
        { name: "federal", within: ["secret"] },
      ],
      '"secret" lies within itself.',
    ],
    [
      "one within what it is apart from",
      [{ name: "federal" }, { name: "secret", within: ["federal"], apartFrom: ["federal"] }],
      '"secret" lies within what it is apart from.',
    ],
  ] as const)("%s is found", (_name, communities, problem) => {
    expect(problemsOf(ruleSetWith({ rules, communities })).join()).toContain(`communities: ${problem}`);
  });

  test("sound ones are not", () => {
    const communities = [{ name: "federal" }, { name: "secret", within: ["federal"] }];
    expect(problemsOf(ruleSetWith({ rules, communities }))).toEqual([]);
    const apart = [{ name: "federal", apartFrom: ["secret"] }, { name: "secret" }];
    expect(problemsOf(ruleSetWith({ rules, communities: apart }))).toEqual([]);
  });

  test("territories are held to the same, and a territory is no community", () => {
    const inUnion: Rule = { ...sound, effect: { kind: "demand", axis: "territory", territory: "Union" } };
    const union = { name: "Union", isCountry: false };
    expect(problemsOf(ruleSetWith({ rules: [inUnion], territories: [union] }))).toEqual([]);
    expect(problemsOf(ruleSetWith({ rules, territories: [union] }))).toEqual([
      'territories: No rule asks for "Union".',
    ]);
    expect(problemsOf(ruleSetWith({ rules: [inUnion], communities: [union] }))).toEqual([
      'communities: No rule asks for "Union".',
    ]);
    const federal = { name: "federal", isCountry: false };
    expect(problemsOf(ruleSetWith({ rules, territories: [federal] }))).toEqual([
      'territories: No rule asks for "federal".',
    ]);
  });

  test("a control stricter than itself, or asked for by no rule, is found", () => {
    const asking: Rule = { ...sound, effect: { kind: "control", controls: ["yearly", "monthly"] } };
    const problems = (stricterControls: Readonly<Record<string, string>>) =>
      problemsOf(ruleSetWith({ rules: [asking], stricterControls }));
    expect(problems({ yearly: "monthly" })).toEqual([]);
    expect(problems({ yearly: "weekly" })).toEqual([
      'stricter controls: No rule asks for the control "weekly".',
    ]);
    expect(problems({ yearly: "monthly", monthly: "yearly" })).toEqual([
      'stricter controls: "yearly" is stricter than itself.',
      'stricter controls: "monthly" is stricter than itself.',
    ]);
  });
});
