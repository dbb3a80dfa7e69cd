import { describe, expect, test } from "vitest";
import { chosen, demandRung, makeRule, makeRuleSet, scale } from "@/tests/laws/support/make";
import { always, is } from "./condition";
import { evaluate } from "./evaluate";
import type { Effect, Rule, RuleSet } from "./rule";
import type { SpreadLevel } from "./scales";

/** What a verdict says of pools, territories, commercial terms and composites. */

const risk = scale("risk", ["low", "high"]);
const onHighRisk = is("risk", "high");

describe("pools", () => {
  const keepFor = (community: string): Effect => ({
    kind: "demand",
    axis: "neighbours",
    boundary: "host",
    community,
  });
  const rules = [
    makeRule("A", always, keepFor("federal")),
    makeRule("B", always, keepFor("secret")),
    makeRule("C", onHighRisk, keepFor("korean")),
  ];

  test("are intersected as the rule set says that communities lie, with the rules behind them", () => {
    const communities = [{ name: "secret", within: ["federal"] }];
    expect(evaluate({ ...makeRuleSet([risk], rules), communities }, {}).pools).toEqual([
      {
        boundary: "host",
        names: ["secret"],
        demandedBy: ["A", "B"],
        mayBeDemandedBy: ["C"],
        contradictions: [],
      },
    ]);
    expect(evaluate(makeRuleSet([risk], rules), {}).pools[0]?.names).toEqual(["federal", "secret"]);
  });
});

describe("residency", () => {
  const keepIn = (id: string, territory: string, when = always): Rule =>
    makeRule(id, when, { kind: "demand", axis: "territory", territory });
  const spreadTo = (level: SpreadLevel): Rule =>
    makeRule("SPREAD", always, { kind: "demand", axis: "spread", level });
  const territories = [
    { name: "Union", isCountry: false },
    { name: "France", isCountry: true, within: ["Union"] },
    { name: "Korea", isCountry: true, apartFrom: ["Union"] },
  ];
  const residencyOf = (...rules: readonly Rule[]) => {
    const ruleSet: RuleSet = { ...makeRuleSet([risk], rules), territories };
    return evaluate(ruleSet, {}).residency;
  };

  test("is the innermost territory, with the rules behind it and those that may still ask", () => {
    expect(
      residencyOf(keepIn("U", "Union"), keepIn("F", "France"), keepIn("K", "Korea", onHighRisk)),
    ).toEqual({
      names: ["France"],
      demandedBy: ["U", "F"],
      mayBeDemandedBy: ["K"],
      contradictions: [],
      sitesWithin: [],
    });
  });

  test("names the country that must have sites enough from separate data centres up, and who asks", () => {
    const rules = [keepIn("U", "Union"), keepIn("F", "France")];
    expect(residencyOf(...rules, spreadTo("S2")).sitesWithin).toEqual([]);
    expect(residencyOf(...rules, spreadTo("S3")).sitesWithin).toEqual([
      { territory: "France", spread: "S3", rules: ["F", "SPREAD"] },
    ]);
    expect(residencyOf(...rules, spreadTo("S4")).sitesWithin).toHaveLength(1);
  });

  test("needs no sites within a territory of several countries, or within two that contradict", () => {
    expect(residencyOf(keepIn("U", "Union"), spreadTo("S3")).sitesWithin).toEqual([]);
    const contradicting = residencyOf(keepIn("F", "France"), keepIn("K", "Korea"), spreadTo("S3"));
    expect(contradicting.contradictions).toHaveLength(1);
    expect(contradicting.sitesWithin).toEqual([]);
  });
});

describe("commercial terms", () => {
  const security = makeRule("SECURITY", always, demandRung("container"));
  const maybe = makeRule("MAYBE", onHighRisk, demandRung("sandboxed-container"));
  const licence = makeRule("LICENCE", always, demandRung("dedicated-host"), { commercial: true });
  const purchase = makeRule("PURCHASE", onHighRisk, demandRung("vm"), { commercial: true });
  const commercialOf = (...rules: readonly Rule[]) => evaluate(makeRuleSet([risk], rules), {}).commercial;

  test("are told apart, with the floor that remains without them", () => {
    expect(commercialOf(security, maybe, licence, purchase)).toEqual({
      demandedBy: ["LICENCE"],
      mayBeDemandedBy: ["PURCHASE"],
      floorWithout: { firm: "container", possible: "sandboxed-container" },
    });
  });

  test("are told also where they only may apply, and not where there are none", () => {
    expect(commercialOf(security, purchase)?.mayBeDemandedBy).toEqual(["PURCHASE"]);
    expect(commercialOf(security, maybe)).toBeNull();
  });
});

describe("composites", () => {
  const between = makeRule("BETWEEN", always, {
    kind: "demand",
    axis: "rung",
    level: "vm",
    between: "tenants",
  });
  const plain = makeRule("PLAIN", always, demandRung("container"));
  const composite = (
    id: string,
    rung: "process" | "sandboxed-container",
    countsAs: "container" | "vm",
  ): Rule => makeRule(id, always, { kind: "composite", rung, countsAs });

  test("are named with the demands they meet; one that meets none is not", () => {
    const rules = [
      between,
      plain,
      composite("USED", "sandboxed-container", "vm"),
      composite("IDLE", "process", "container"),
    ];
    expect(evaluate(makeRuleSet([], rules), {}).composites).toEqual([
      { ruleId: "USED", rung: "sandboxed-container", countsAs: "vm", meets: ["BETWEEN"] },
    ]);
  });

  test("are not named where something else demands the rung anyway", () => {
    const rules = [
      between,
      makeRule("VM", always, demandRung("vm")),
      composite("MOOT", "sandboxed-container", "vm"),
    ];
    expect(evaluate(makeRuleSet([], rules), {}).composites).toEqual([]);
  });
});

test("a verdict is complete when every rule could be evaluated", () => {
  const ruleSet = makeRuleSet([risk], [makeRule("A", onHighRisk, demandRung("vm"))]);
  expect(evaluate(ruleSet, { risk: chosen("low") }).complete).toBe(true);
  expect(evaluate(ruleSet, {}).complete).toBe(true);
});
