import { describe, expect, test } from "vitest";
import { chosen, demandRung, exclude, makeRule, makeRuleSet, scale } from "@/tests/laws/support/make";
import { always, any, is } from "./condition";
import { outcomesOf, partByOutcome, withEffect } from "./outcome";
import type { Effect } from "./rule";

const gate = scale("gate", ["closed", "open"]);
const inner = scale("inner", ["low", "high"], is("gate", "open"));

describe("outcomes", () => {
  test("a rule applies, does not apply or is undecided as its condition is true, false or unknown", () => {
    const ruleSet = makeRuleSet([gate], [makeRule("R-1", is("gate", "open"), demandRung("vm"))]);
    const outcomeFor = (option: string | null) =>
      outcomesOf(ruleSet, option === null ? {} : { gate: chosen(option) }).map(({ outcome }) => outcome);
    expect(outcomeFor("open")).toEqual(["applies"]);
    expect(outcomeFor("closed")).toEqual(["does-not-apply"]);
    expect(outcomeFor(null)).toEqual(["undecided"]);
  });

  test("a trace names the answers read, gates included", () => {
    const ruleSet = makeRuleSet([gate, inner], [makeRule("R-1", is("inner", "high"), demandRung("vm"))]);
    expect(outcomesOf(ruleSet, {})).toEqual([
      { ruleId: "R-1", outcome: "undecided", read: ["gate", "inner"] },
    ]);
  });

  test("a rule that cannot be evaluated is an error, never a rule that does not apply, and stands alone", () => {
    const ruleSet = makeRuleSet(
      [gate],
      [
        makeRule("BROKEN", any(always, is("nobody", "x")), demandRung("vm")),
        makeRule("SOUND", always, demandRung("container")),
      ],
    );
    expect(outcomesOf(ruleSet, {})).toEqual([
      { ruleId: "BROKEN", outcome: "error", read: [] },
      { ruleId: "SOUND", outcome: "applies", read: [] },
    ]);
  });

  test("branching in a circle makes errors of the rules behind it, whichever is read first", () => {
    const circle = [scale("a", ["x", "y"], is("b", "y")), scale("b", ["x", "y"], is("a", "y"))];
    const rules = [
      makeRule("A", is("a", "y"), demandRung("vm")),
      makeRule("B", is("b", "y"), demandRung("vm")),
      makeRule("G", is("gate", "open"), demandRung("vm")),
    ];
    for (const ordered of [rules, rules.toReversed()]) {
      const outcomes = outcomesOf(makeRuleSet([...circle, gate], ordered), {});
      expect(new Map(outcomes.map(({ ruleId, outcome }) => [ruleId, outcome]))).toEqual(
        new Map([
          ["A", "error"],
          ["B", "error"],
          ["G", "undecided"],
        ]),
      );
    }
  });

  test("a retired rule has no outcome", () => {
    const ruleSet = makeRuleSet([gate], [makeRule("OLD", always, demandRung("vm"), { retired: "2.0.0" })]);
    expect(outcomesOf(ruleSet, {})).toEqual([]);
  });
});

describe("parting rules by outcome", () => {
  const isExclusion = (effect: Effect): effect is Extract<Effect, { kind: "exclude" }> =>
    effect.kind === "exclude";
  const ruleSet = makeRuleSet(
    [gate],
    [
      makeRule("APPLIES", always, exclude("vm")),
      makeRule("MIGHT", is("gate", "open"), exclude("vm")),
      makeRule("BROKEN", is("nobody", "x"), exclude("vm")),
      makeRule("OTHER-KIND", always, demandRung("vm")),
      makeRule("RETIRED", always, exclude("vm"), { retired: "2.0.0" }),
    ],
  );

  test("an undecided rule and a broken one are both still possible", () => {
    const { applying, possible } = withEffect(partByOutcome(ruleSet, outcomesOf(ruleSet, {})), isExclusion);
    expect(applying.map(({ id }) => id)).toEqual(["APPLIES"]);
    expect(possible.map(({ id }) => id)).toEqual(["MIGHT", "BROKEN"]);
  });

  test("a rule that does not apply is in neither part", () => {
    const answers = { gate: chosen("closed") };
    const { applying, possible } = withEffect(
      partByOutcome(ruleSet, outcomesOf(ruleSet, answers)),
      isExclusion,
    );
    expect([...applying, ...possible].map(({ id }) => id)).toEqual(["APPLIES", "BROKEN"]);
  });
});
