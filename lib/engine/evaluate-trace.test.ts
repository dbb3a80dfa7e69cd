import { describe, expect, test } from "vitest";
import {
  chosen,
  demandRung,
  makeRule,
  makeRuleSet,
  notApplicable,
  scale,
  unknown,
} from "@/tests/laws/support/make";
import { always, any, is, not } from "./condition";
import { evaluate } from "./evaluate";
import type { QuestionLogic } from "./question";

const risk = scale("risk", ["low", "middle", "high"]);
const gate = scale("gate", ["closed", "open"]);
const inner = scale("inner", ["low", "high"], is("gate", "open"));

describe("the further axes", () => {
  const ruleSet = makeRuleSet(
    [risk],
    [
      makeRule("S1", always, { kind: "demand", axis: "spread", level: "S1" }),
      makeRule("S3", is("risk", "high"), { kind: "demand", axis: "spread", level: "S3" }),
      makeRule("CP", always, { kind: "demand", axis: "control-plane", level: "own-cluster" }),
      makeRule("CC", is("risk", "middle"), {
        kind: "demand",
        axis: "data-in-use",
        level: "confidential-computing",
      }),
      makeRule("POOL", always, {
        kind: "demand",
        axis: "neighbours",
        boundary: "host",
        community: "federal",
      }),
      makeRule("POOL-MAYBE", is("risk", "high"), {
        kind: "demand",
        axis: "neighbours",
        boundary: "kernel",
        community: "nobody",
      }),
    ],
  );

  test("each axis has its own interval, with the rules that put it there", () => {
    const verdict = evaluate(ruleSet, {});
    expect(verdict.spread).toEqual({
      firm: "S1",
      possible: "S3",
      demandedBy: ["S1"],
      mayBeDemandedBy: ["S3"],
    });
    expect(verdict.controlPlane).toMatchObject({
      firm: "own-cluster",
      demandedBy: ["CP"],
      mayBeDemandedBy: [],
    });
    expect(verdict.dataInUse).toMatchObject({ firm: "none", possible: "confidential-computing" });
  });

  test("only what reaches a level is named for it, and only what would exceed it as possible", () => {
    const layered = makeRuleSet(
      [risk],
      [
        makeRule("LOW", always, { kind: "demand", axis: "spread", level: "S1" }),
        makeRule("HIGH", always, { kind: "demand", axis: "spread", level: "S3" }),
        makeRule("MAYBE-AS-HIGH", is("risk", "high"), { kind: "demand", axis: "spread", level: "S3" }),
        makeRule("MAYBE-LOWER", is("risk", "high"), { kind: "demand", axis: "spread", level: "S2" }),
      ],
    );
    expect(evaluate(layered, {}).spread).toEqual({
      firm: "S3",
      possible: "S3",
      demandedBy: ["HIGH"],
      mayBeDemandedBy: [],
    });
  });

  test("no further axis moves the rung", () => {
    expect(evaluate(ruleSet, { risk: chosen("high") }).floor).toMatchObject({
      firm: "process",
      possible: "process",
    });
  });

  test("only communities that are asked for are listed", () => {
    expect(evaluate(ruleSet, {}).neighbours).toEqual([
      { boundary: "host", community: "federal", ruleId: "POOL" },
    ]);
  });
});

describe("controls and cautions", () => {
  test("a control is listed once with every rule that asks for it", () => {
    const ruleSet = makeRuleSet(
      [risk],
      [
        makeRule("A", always, { kind: "control", controls: ["seccomp", "netpol"] }),
        makeRule("B", always, { kind: "control", controls: ["seccomp"] }),
        makeRule("C", is("risk", "high"), { kind: "control", controls: ["audit"] }),
        makeRule("D", always, { kind: "caution", message: "Mind the licence." }),
      ],
    );
    const verdict = evaluate(ruleSet, {});
    expect(verdict.controls).toEqual([
      { control: "seccomp", rules: ["A", "B"] },
      { control: "netpol", rules: ["A"] },
    ]);
    expect(verdict.cautions).toEqual([{ ruleId: "D", message: "Mind the licence." }]);
  });
});

describe("open questions", () => {
  const ruleSet = makeRuleSet(
    [risk, gate, inner],
    [
      makeRule("SPREAD", is("risk", "high"), { kind: "demand", axis: "spread", level: "S2" }),
      makeRule("INNER", is("inner", "high"), demandRung("vm")),
      makeRule("GATE", is("gate", "open"), demandRung("container")),
    ],
  );

  test("the furthest-reaching comes first, and one that moves no rung last", () => {
    expect(evaluate(ruleSet, {}).openQuestions).toEqual([
      { question: "gate", couldRaiseTo: "vm", rules: ["INNER", "GATE"] },
      { question: "risk", couldRaiseTo: null, rules: ["SPREAD"] },
    ]);
  });

  test("a question that can only raise what already stands as high moves no rung", () => {
    const high = { ...ruleSet, rules: [...ruleSet.rules, makeRule("HIGH", always, demandRung("vm"))] };
    expect(evaluate(high, {}).openQuestions).toEqual([
      { question: "risk", couldRaiseTo: null, rules: ["SPREAD"] },
      { question: "gate", couldRaiseTo: null, rules: ["INNER", "GATE"] },
    ]);
  });

  test("a question not asked yet is not open; it opens with its gate", () => {
    const open = evaluate(ruleSet, { gate: chosen("open"), risk: chosen("low") }).openQuestions;
    expect(open.map(({ question }) => question)).toEqual(["inner"]);
  });

  test("an unknown answer keeps its question open; a definite one or 'does not apply' closes it", () => {
    const openWith = (answer: Parameters<typeof evaluate>[1][string]) =>
      evaluate(ruleSet, { gate: chosen("closed"), risk: answer }).openQuestions.map(
        ({ question }) => question,
      );
    expect(openWith(unknown)).toEqual(["risk"]);
    expect(openWith(chosen("high"))).toEqual([]);
    expect(openWith(notApplicable)).toEqual([]);
    expect(openWith(chosen("an-option-of-an-older-rule-set"))).toEqual(["risk"]);
  });

  test("a question that could raise the floor by one rung comes before one that cannot", () => {
    const modest = { ...ruleSet, rules: ruleSet.rules.filter(({ id }) => id !== "INNER") };
    expect(evaluate(modest, {}).openQuestions.map(({ question }) => question)).toEqual(["gate", "risk"]);
  });

  test("a question read only by rules that are settled without it is not open", () => {
    const settled = makeRuleSet([risk], [makeRule("R", any(always, is("risk", "high")), demandRung("vm"))]);
    expect(evaluate(settled, {}).openQuestions).toEqual([]);
  });

  test("a question that nothing waits for is not open", () => {
    expect(evaluate(makeRuleSet([risk], []), {}).openQuestions).toEqual([]);
  });

  test.each(["constructor", "__proto__", "toString"])("a question called %s is open until answered", (id) => {
    const odd = makeRuleSet([scale(id, ["x", "y"])], [makeRule("R", is(id, "y"), demandRung("vm"))]);
    expect(evaluate(odd, {}).openQuestions.map(({ question }) => question)).toEqual([id]);
  });
});

describe("the gap to today's placement", () => {
  const today: QuestionLogic = { ...scale("today", ["not-running", "on-vm", "constructor"]), ordered: false };
  const ruleSet = makeRuleSet([today], [makeRule("A", always, demandRung("container"))], {
    question: "today",
    rungByOption: { "on-vm": "vm" },
  });

  test("is negative for headroom and positive for rungs short", () => {
    expect(evaluate(ruleSet, { today: chosen("on-vm") }).gap).toEqual({ today: "vm", rungsShort: -3 });
    const strict = { ...ruleSet, rules: [makeRule("A", always, demandRung("dedicated-host"))] };
    expect(evaluate(strict, { today: chosen("on-vm") }).gap).toEqual({ today: "vm", rungsShort: 1 });
  });

  test("is absent when today is not given, not running or does not apply", () => {
    for (const answers of [
      {},
      { today: unknown },
      { today: notApplicable },
      { today: chosen("not-running") },
    ]) {
      expect(evaluate(ruleSet, answers).gap).toBeNull();
    }
  });

  test("never comes from a name that every object has", () => {
    expect(evaluate(ruleSet, { today: chosen("constructor") }).gap).toBeNull();
    expect(evaluate({ ...ruleSet, today: { ...ruleSet.today, question: "constructor" } }, {}).gap).toBeNull();
  });

  test("never comes from a hidden answer", () => {
    const hidden = { ...ruleSet, questions: [{ ...today, shownWhen: not(always) }] };
    expect(evaluate(hidden, { today: chosen("on-vm") }).gap).toBeNull();
  });

  test("a rule set without a question about today still has a verdict", () => {
    expect(evaluate({ ...ruleSet, questions: [] }, { today: chosen("on-vm") }).gap).toBeNull();
  });
});
