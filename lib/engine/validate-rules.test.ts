import { describe, expect, test } from "vitest";
import { chosen, citation, demandRung, exclude, notApplicable, prefer } from "@/tests/laws/support/make";
import {
  examples,
  problemsOf,
  read,
  regimes,
  risk,
  today,
  withRule,
} from "@/tests/laws/support/sound-rule-set";
import type { Effect, Example } from "./rule";
import type { Rung } from "./scales";

function composite(rung: Rung, countsAs: Rung): Effect {
  return { kind: "composite", rung, countsAs };
}

describe("effects", () => {
  const faults: readonly (readonly [string, Effect, string])[] = [
    ["a preference that moves down", prefer("container", "vm"), "does not move up"],
    ["a preference for the rung at hand", prefer("container", "container"), "does not move up"],
    ["a preference over nothing", prefer("vm"), "prefers a rung over none"],
    ["an exclusion of nothing", exclude(), "excludes no rung"],
    ["a composite that counts as a lower rung", composite("vm", "container"), "changes nothing"],
    ["a composite that counts as itself", composite("vm", "vm"), "vm counting as vm changes nothing"],
    [
      "a composite of a rung off the scale",
      composite(read("unikernel"), "vm"),
      '"unikernel" is not on the scale',
    ],
    ["a control rule without controls", { kind: "control", controls: [] }, "asks for no control"],
    ["a caution without words", { kind: "caution", message: " " }, "says nothing"],
    [
      "a community without a name",
      { kind: "demand", axis: "neighbours", boundary: "host", community: " " },
      "has no name",
    ],
    [
      "a territory without a name",
      { kind: "demand", axis: "territory", territory: " " },
      "territory has no name",
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

  const soundEffects: readonly (readonly [string, Effect])[] = [
    ["a spread", { kind: "demand", axis: "spread", level: "S2" }],
    ["a control plane", { kind: "demand", axis: "control-plane", level: "own-cluster" }],
    ["data in use", { kind: "demand", axis: "data-in-use", level: "confidential-computing" }],
    ["a composite", composite("container", "vm")],
    ["a preference", prefer("vm", "container", "process")],
  ];

  test.each(soundEffects)("%s on its scale is not", (_name, effect) => {
    expect(problemsOf(withRule({ effect }))).toEqual([]);
  });

  test("what does not bind yet may only caution", () => {
    const preview = "From 2028";
    expect(problemsOf(withRule({ effect: { kind: "caution", message: "Soon." }, preview }))).toEqual([]);
    for (const effect of [demandRung("vm"), exclude("vm"), prefer("vm", "process")]) {
      expect(problemsOf(withRule({ effect, preview }))).toEqual([
        "rule TEN-01: It does not bind yet, and does more than caution.",
      ]);
    }
  });

  test.each([demandRung("vm"), exclude("vm"), prefer("vm", "process"), composite("process", "vm")])(
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

  test.each([
    "",
    "2026",
    "1 May 2026",
    "2026-13-01",
    "2026-02-29",
    "2026-00-10",
    "2026-01-00",
    "2100-02-29",
    "2026-04-31",
    "x2026-04-30",
    "2026-04-30x",
    "2026-04-30T00:00:00Z",
  ])('the day "%s" is found', (readOn) => {
    expect(problemsOf(withRule({ citations: [{ ...citation, readOn }] }))).toEqual([
      `rule TEN-01: "${readOn}" is not a day.`,
    ]);
  });

  test("a leap day is a day", () => {
    expect(problemsOf(withRule({ citations: [{ ...citation, readOn: "2024-02-29" }] }))).toEqual([]);
    expect(problemsOf(withRule({ citations: [{ ...citation, readOn: "2000-02-29" }] }))).toEqual([]);
  });

  test("a source without a title is found", () => {
    expect(problemsOf(withRule({ citations: [{ ...citation, title: " " }] }))[0]).toContain("has no title");
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
    ["names no question twice", { nobody: chosen("x", "y") }, 'There is no question "nobody".'],
    ["says no question does not apply", { nobody: notApplicable }, 'There is no question "nobody".'],
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

  test("an example may tick several options", () => {
    const both: Example = { name: "both", answers: { regimes: chosen("pci", "dod") }, outcome: "undecided" };
    expect(problemsOf(withRule({ examples: [...examples, both] }))).toEqual([]);
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
