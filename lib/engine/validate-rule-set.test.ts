import { describe, expect, test } from "vitest";
import {
  chosen,
  citation,
  demandRung,
  exclude,
  makeRule,
  makeRuleSet,
  notApplicable,
  prefer,
  scale,
  ticks,
} from "@/tests/laws/support/make";
import { all, always, any, atLeast, type Condition, is, not } from "./condition";
import type { QuestionLogic } from "./question";
import type { Effect, Example, Rule, RuleSet } from "./rule";
import { findRuleSetProblems } from "./validate-rule-set";

const risk = scale("risk", ["low", "high"]);
const regimes = ticks("regimes", ["none", "pci", "dod"]);
const today: QuestionLogic = { ...scale("today", ["not-running", "vm"]), ordered: false };
const examples: readonly Example[] = [
  { name: "high", answers: { risk: chosen("high") }, outcome: "applies" },
  { name: "low", answers: { risk: chosen("low") }, outcome: "does-not-apply" },
  { name: "nothing said", answers: {}, outcome: "undecided" },
];
const sound = makeRule("TEN-01", is("risk", "high"), demandRung("vm"), { examples });

function ruleSetWith(more: Partial<RuleSet> = {}): RuleSet {
  return {
    ...makeRuleSet([risk, regimes, today], [sound], { question: "today", rungByOption: { vm: "vm" } }),
    ...more,
  };
}

function withRule(change: Partial<Rule>): RuleSet {
  return ruleSetWith({ rules: [{ ...sound, ...change }] });
}

function withQuestion(question: QuestionLogic): RuleSet {
  return ruleSetWith({ questions: [risk, regimes, today, question] });
}

/** A rule set from storage, where the types hold nothing. */
function read<T>(value: unknown): T {
  // The casts of this file stand for data that was stored before today's types.
  return value as T;
}

/** What was found, as one line each. */
function problemsOf(ruleSet: RuleSet): readonly string[] {
  return findRuleSetProblems(ruleSet).map(({ where, problem }) => `${where}: ${problem}`);
}

test("nothing is found in a sound rule set", () => {
  expect(findRuleSetProblems(ruleSetWith())).toEqual([]);
});

test("every problem comes with a remedy", () => {
  const problems = findRuleSetProblems(ruleSetWith({ rules: [makeRule("R", always, exclude())] }));
  expect(problems.length).toBeGreaterThan(3);
  for (const { remedy } of problems) expect(remedy).toMatch(/\w+.*\.$/);
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

  test("an id that is not kebab-case is found", () => {
    expect(problemsOf(withQuestion(scale("Q_1", ["x", "y"])))).toEqual([
      'question Q_1: The id "Q_1" is not kebab-case.',
    ]);
  });
});

describe("questions", () => {
  test("a single choice with an exclusive option is found", () => {
    const question: QuestionLogic = {
      ...scale("q", []),
      options: [{ id: "x", exclusive: true }, { id: "y" }],
    };
    expect(problemsOf(withQuestion(question))).toEqual([
      "question q: A single choice has an option marked exclusive.",
    ]);
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
    expect(problemsOf(withQuestion(scale("q", ["x"])))).toEqual([
      "question q: It has fewer than two options.",
    ]);
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

describe("effects", () => {
  const faults: readonly (readonly [string, Effect, string])[] = [
    ["a preference that moves down", prefer("container", "vm"), "does not move up"],
    ["a preference for the rung at hand", prefer("container", "container"), "does not move up"],
    ["a preference over nothing", prefer("vm"), "prefers a rung over none"],
    ["an exclusion of nothing", exclude(), "excludes no rung"],
    ["a control rule without controls", { kind: "control", controls: [] }, "asks for no control"],
    ["a caution without words", { kind: "caution", message: " " }, "says nothing"],
    [
      "a community without a name",
      { kind: "demand", axis: "neighbours", boundary: "host", community: "" },
      "has no name",
    ],
    ["a rung off the scale", demandRung(read("unikernel")), '"unikernel" is not on the scale'],
    ["an excluded rung off the scale", exclude(read("unikernel")), '"unikernel" is not on the scale'],
    ["a preferred rung off the scale", prefer("vm", read("unikernel")), '"unikernel" is not on the scale'],
    [
      "a spread off the scale",
      read({ kind: "demand", axis: "spread", level: "S9" }),
      '"S9" is not on the scale',
    ],
    [
      "a control plane off the scale",
      read({ kind: "demand", axis: "control-plane", level: "own" }),
      '"own" is not on the scale',
    ],
    [
      "data in use off the scale",
      read({ kind: "demand", axis: "data-in-use", level: "tee" }),
      '"tee" is not on the scale',
    ],
  ];

  test.each(faults)("%s is found", (_name, effect, problem) => {
    const problems = problemsOf(withRule({ effect }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  test.each([demandRung("vm"), exclude("vm"), prefer("vm", "process")])(
    "memory alone may not bind the verdict ($kind)",
    (effect) => {
      expect(problemsOf(withRule({ effect, evidence: "memory" }))).toEqual([
        `rule TEN-01: A rule resting on memory may not ${effect.kind}.`,
      ]);
    },
  );

  test("memory may caution, and a third party's account may demand", () => {
    expect(
      problemsOf(withRule({ effect: { kind: "caution", message: "Check." }, evidence: "memory" })),
    ).toEqual([]);
    expect(problemsOf(withRule({ evidence: "secondary" }))).toEqual([]);
  });
});

describe("sources", () => {
  test("a rule without a citation is found", () => {
    expect(problemsOf(withRule({ citations: read([]) }))).toEqual(["rule TEN-01: It cites no source."]);
  });

  test.each(["http://example.org/", "example.org", "", "javascript:alert(1)"])(
    'the address "%s" is found',
    (url) => {
      expect(problemsOf(withRule({ citations: [{ ...citation, url }] }))).toEqual([
        `rule TEN-01: "${url}" is not an https address.`,
      ]);
    },
  );

  test.each(["", "2026", "1 May 2026", "2026-13-01", "2026-02-29", "2026-00-10", "2100-02-29", "2026-04-31"])(
    'the day "%s" is found',
    (readOn) => {
      expect(problemsOf(withRule({ citations: [{ ...citation, readOn }] }))).toEqual([
        `rule TEN-01: "${readOn}" is not a day.`,
      ]);
    },
  );

  test("a leap day is a day", () => {
    expect(problemsOf(withRule({ citations: [{ ...citation, readOn: "2024-02-29" }] }))).toEqual([]);
  });

  test("a source without a title is found", () => {
    expect(problemsOf(withRule({ citations: [{ ...citation, title: "" }] }))[0]).toContain("has no title");
  });
});

describe("examples", () => {
  test.each(["applies", "does-not-apply", "undecided"])(
    'a rule without an example of "%s" is found',
    (outcome) => {
      const rest = examples.filter((example) => example.outcome !== outcome);
      expect(problemsOf(withRule({ examples: rest }))).toEqual([
        `rule TEN-01: No example shows the outcome "${outcome}".`,
      ]);
    },
  );

  const faults: readonly (readonly [string, Example["answers"], string])[] = [
    ["names no question", { nobody: chosen("x") }, 'There is no question "nobody".'],
    ["names no option", { risk: chosen("huge") }, 'Question "risk" has no option "huge".'],
    ["chooses nothing", { risk: chosen() }, '"risk" is answered with nothing.'],
    [
      "chooses twice in a single choice",
      { risk: chosen("low", "high") },
      '"risk" has more options than it may.',
    ],
    [
      "ticks beside an exclusive option",
      { regimes: chosen("none", "pci") },
      '"regimes" has more options than it may.',
    ],
  ];

  test.each(faults)("an example that %s is found", (_name, answers, problem) => {
    const example: Example = { name: "odd", answers, outcome: "applies" };
    expect(problemsOf(withRule({ examples: [...examples, example] }))).toEqual([
      `rule TEN-01: Example "odd": ${problem}`,
    ]);
  });

  test("an example that says 'does not apply' where that is not accepted is found", () => {
    const strict = { ...risk, mayNotApply: false };
    const example: Example = { name: "odd", answers: { risk: notApplicable }, outcome: "does-not-apply" };
    const ruleSet = withRule({ examples: [...examples, example] });
    expect(problemsOf({ ...ruleSet, questions: [strict, regimes, today] })).toEqual([
      'rule TEN-01: Example "odd": "risk" is said not to apply, which it does not accept.',
    ]);
    expect(problemsOf(ruleSet)).toEqual([]);
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
