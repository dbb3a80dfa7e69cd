import { describe, expect, test } from "vitest";
import {
  chosen,
  demandRung,
  exclude,
  makeRule,
  makeRuleSet,
  notApplicable,
  prefer,
  scale,
  unknown,
} from "@/tests/laws/support/make";
import { always, is, not } from "./condition";
import { evaluate } from "./evaluate";
import type { QuestionLogic } from "./question";
import { rungs } from "./scales";

const risk = scale("risk", ["low", "middle", "high"]);
const gate = scale("gate", ["closed", "open"]);
const inner = scale("inner", ["low", "high"], is("gate", "open"));

const vmOnHighRisk = makeRule("VM", is("risk", "high"), demandRung("vm"));

describe("floors", () => {
  test("the floor is the highest rung demanded by the rules that apply", () => {
    const ruleSet = makeRuleSet(
      [risk],
      [
        makeRule("A", always, demandRung("container")),
        makeRule("B", always, demandRung("container-in-vm")),
        vmOnHighRisk,
      ],
    );
    const verdict = evaluate(ruleSet, { risk: chosen("low") });
    expect(verdict.floor).toMatchObject({ firm: "container-in-vm", possible: "container-in-vm" });
    expect(verdict.recommended).toBe("container-in-vm");
  });

  test("without rules the floor is the least isolated rung, and it is recommended", () => {
    const verdict = evaluate(makeRuleSet([], []), {});
    expect(verdict.floor).toMatchObject({ firm: "process", possible: "process" });
    expect(verdict.recommended).toBe("process");
    expect(verdict.complete).toBe(true);
  });

  test("a missing answer raises the possible floor and leaves the firm one", () => {
    const ruleSet = makeRuleSet([risk], [makeRule("A", always, demandRung("container")), vmOnHighRisk]);
    expect(evaluate(ruleSet, {}).floor).toMatchObject({ firm: "container", possible: "vm" });
    expect(evaluate(ruleSet, { risk: unknown }).floor).toMatchObject({ firm: "container", possible: "vm" });
    expect(evaluate(ruleSet, {}).recommended).toBe("container");
  });

  test("an undecided demand below the firm floor does not lower the possible one", () => {
    const ruleSet = makeRuleSet(
      [risk],
      [makeRule("A", always, demandRung("vm")), makeRule("B", is("risk", "high"), demandRung("container"))],
    );
    expect(evaluate(ruleSet, {}).floor).toMatchObject({ firm: "vm", possible: "vm" });
  });

  test("a rule that cannot be evaluated widens the floor and marks the verdict incomplete", () => {
    const ruleSet = makeRuleSet(
      [risk],
      [makeRule("BROKEN", is("nobody", "x"), demandRung("dedicated-host"))],
    );
    const verdict = evaluate(ruleSet, { risk: chosen("low") });
    expect(verdict.complete).toBe(false);
    expect(verdict.floor).toMatchObject({ firm: "process", possible: "dedicated-host" });
  });

  test("requirement, guidance and house policy have floors of their own", () => {
    const ruleSet = makeRuleSet(
      [risk],
      [
        makeRule("LAW", always, demandRung("sandboxed-container"), { force: "requirement" }),
        makeRule("GUIDE", always, demandRung("vm"), { force: "guidance" }),
        makeRule("HOUSE", is("risk", "high"), demandRung("container"), { force: "house-policy" }),
      ],
    );
    expect(evaluate(ruleSet, {}).floor).toEqual({
      firm: "vm",
      possible: "vm",
      byForce: {
        requirement: { firm: "sandboxed-container", possible: "sandboxed-container" },
        guidance: { firm: "vm", possible: "vm" },
        "house-policy": { firm: "process", possible: "container" },
      },
    });
  });

  test("a hidden answer moves no floor", () => {
    const ruleSet = makeRuleSet([gate, inner], [makeRule("A", is("inner", "high"), demandRung("vm"))]);
    const hidden = evaluate(ruleSet, { gate: chosen("closed"), inner: chosen("high") });
    expect(hidden.floor).toMatchObject({ firm: "process", possible: "process" });
  });
});

describe("the standing of each rung", () => {
  const ruleSet = makeRuleSet(
    [risk],
    [
      makeRule("SANDBOX", always, demandRung("sandboxed-container")),
      makeRule("NO-NESTING", always, exclude("container-in-vm")),
      vmOnHighRisk,
      makeRule("MAYBE-NO-VM", is("risk", "middle"), exclude("vm")),
    ],
  );

  test("names what demands, forbids and excludes it, and what still might", () => {
    const byRung = Object.fromEntries(evaluate(ruleSet, {}).rungs.map((entry) => [entry.rung, entry]));
    expect(Object.keys(byRung)).toEqual([...rungs]);
    expect(byRung["container"]).toMatchObject({ standing: "below-floor", forbiddenBy: ["SANDBOX"] });
    expect(byRung["sandboxed-container"]).toMatchObject({
      standing: "feasible",
      demandedBy: ["SANDBOX"],
      forbiddenBy: [],
    });
    expect(byRung["container-in-vm"]).toMatchObject({ standing: "excluded", excludedBy: ["NO-NESTING"] });
    expect(byRung["vm"]).toMatchObject({
      standing: "feasible",
      demandedBy: [],
      mayBeDemandedBy: ["VM"],
      mayBeExcludedBy: ["MAYBE-NO-VM"],
    });
  });

  test("a rung below the floor stays below it even when it is also excluded", () => {
    const both = makeRuleSet(
      [],
      [makeRule("VM", always, demandRung("vm")), makeRule("NO", always, exclude("container"))],
    );
    expect(evaluate(both, {}).rungs[1]).toMatchObject({ standing: "below-floor", excludedBy: ["NO"] });
  });
});

describe("exclusions, preferences and conflicts", () => {
  test("an excluded rung is stepped over, upwards", () => {
    const ruleSet = makeRuleSet(
      [],
      [makeRule("A", always, demandRung("container")), makeRule("NO", always, exclude("container"))],
    );
    const verdict = evaluate(ruleSet, {});
    expect(verdict.recommended).toBe("sandboxed-container");
    expect(verdict.floor.firm).toBe("container");
  });

  test("a preference moves the recommendation and no floor", () => {
    const ruleSet = makeRuleSet([], [makeRule("P", always, prefer("vm", "process"))]);
    const verdict = evaluate(ruleSet, {});
    expect(verdict.recommended).toBe("vm");
    expect(verdict.floor.firm).toBe("process");
    expect(verdict.preferences).toEqual([{ ruleId: "P", from: "process", to: "vm" }]);
  });

  test("an undecided preference or exclusion changes no recommendation", () => {
    const ruleSet = makeRuleSet(
      [risk],
      [
        makeRule("P", is("risk", "high"), prefer("vm", "process")),
        makeRule("E", is("risk", "high"), exclude("process")),
      ],
    );
    expect(evaluate(ruleSet, {}).recommended).toBe("process");
  });

  test("with no rung left nothing is recommended and the contradiction is named", () => {
    const ruleSet = makeRuleSet(
      [],
      [
        makeRule("VM", always, demandRung("vm")),
        makeRule("LOW", always, demandRung("container")),
        makeRule("NO-VM", always, exclude("vm", "dedicated-host")),
        makeRule("NO-PROCESS", always, exclude("process")),
      ],
    );
    const verdict = evaluate(ruleSet, {});
    expect(verdict.recommended).toBeNull();
    expect(verdict.conflict).toEqual({ demands: ["VM"], exclusions: ["NO-VM"] });
    expect(verdict.insideDedicatedHost).toBeNull();
  });

  test("without a contradiction no conflict is named", () => {
    expect(evaluate(makeRuleSet([], []), {}).conflict).toBeNull();
  });
});

describe("inside a dedicated host", () => {
  test("the remaining demands say what runs inside", () => {
    const ruleSet = makeRuleSet(
      [],
      [
        makeRule("HOST", always, demandRung("dedicated-host")),
        makeRule("SANDBOX", always, demandRung("sandboxed-container")),
      ],
    );
    expect(evaluate(ruleSet, {}).insideDedicatedHost).toBe("sandboxed-container");
  });

  test("exclusions hold inside as well", () => {
    const ruleSet = makeRuleSet(
      [],
      [
        makeRule("HOST", always, demandRung("dedicated-host")),
        makeRule("SANDBOX", always, demandRung("sandboxed-container")),
        makeRule("NO", always, exclude("sandboxed-container", "container-in-vm")),
      ],
    );
    expect(evaluate(ruleSet, {}).insideDedicatedHost).toBe("vm");
  });

  test("nothing is named when every other rung is excluded", () => {
    const ruleSet = makeRuleSet(
      [],
      [
        makeRule("HOST", always, demandRung("dedicated-host")),
        makeRule(
          "NO",
          always,
          exclude("process", "container", "sandboxed-container", "container-in-vm", "vm"),
        ),
      ],
    );
    expect(evaluate(ruleSet, {})).toMatchObject({ recommended: "dedicated-host", insideDedicatedHost: null });
  });

  test("another recommendation has no inside", () => {
    expect(evaluate(makeRuleSet([], []), {}).insideDedicatedHost).toBeNull();
  });
});

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
