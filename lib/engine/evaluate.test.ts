import { describe, expect, test } from "vitest";
import {
  chosen,
  demandRung,
  exclude,
  makeRule,
  makeRuleSet,
  prefer,
  scale,
  unknown,
} from "@/tests/laws/support/make";
import { always, is } from "./condition";
import { evaluate } from "./evaluate";
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
        makeRule("HOUSE", is("risk", "high"), demandRung("dedicated-host"), { force: "house-policy" }),
      ],
    );
    expect(evaluate(ruleSet, {}).floor).toEqual({
      firm: "vm",
      possible: "dedicated-host",
      byForce: {
        requirement: { firm: "sandboxed-container", possible: "sandboxed-container" },
        guidance: { firm: "vm", possible: "vm" },
        "house-policy": { firm: "process", possible: "dedicated-host" },
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
    expect(byRung["container"]).toMatchObject({
      standing: "below-floor",
      forbiddenBy: ["SANDBOX"],
      mayBeDemandedBy: [],
      mayBeExcludedBy: [],
    });
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
