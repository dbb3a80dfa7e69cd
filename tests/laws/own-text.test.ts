import { describe, expect, test } from "vitest";
import { regimeRules } from "@/lib/catalogue/regimes/regime-rules";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { always, any, atLeast, is } from "@/lib/engine/condition";
import type { RuleSet } from "@/lib/engine/rule";
import { boundBy, findBeyondTheirText, findUncautionedTerritories, textOf } from "./support/own-text";
import { findWrongRegimeFloors, floorsBesideCoTenants } from "./support/regime-floors";

/** A rule on a text speaks only where that text binds, whatever else is answered; so do its grades. */

describe("the rule set", () => {
  test("no rule, and no question of a grade, speaks without its text (every combination)", () => {
    expect(findBeyondTheirText(ruleSet)).toEqual([]);
  });

  test("every text that keeps a workload in a territory brings the caution that all such texts share", () => {
    expect(findUncautionedTerritories(ruleSet)).toEqual([]);
  });

  test("every rule on a regime belongs to a text, but for contracts, places and what regimes share", () => {
    const others = regimeRules.filter(({ id }) => !textOf(id)).map(({ id }) => id);
    expect(others).toEqual([
      "REG-LOC-NATIONAL",
      "REG-HW-RUNG",
      "REG-HW-EVIDENCE",
      "REG-HW-FACILITY",
      "REG-LOC-REGION",
      "REG-LOC-COUNTRY",
      "REG-LOC-STAFF",
      "REG-LOC-CONTRACT",
      "REG-HIGH-WATER",
      "REG-DESCOPE",
      "REG-HOST-DUTIES-CONTRACT",
    ]);
  });

  test("every text is one that rules or questions stand for", () => {
    const ids = [...ruleSet.rules, ...ruleSet.questions].map(({ id }) => id);
    const idle = Object.keys(boundBy).filter((beginning) => !ids.some((id) => id.startsWith(beginning)));
    expect(idle).toEqual([]);
  });
});

describe("the law notices", () => {
  const withRule = (id: string, when: RuleSet["rules"][number]["when"]): RuleSet => ({
    ...ruleSet,
    rules: ruleSet.rules.map((rule) => (rule.id === id ? { ...rule, when } : rule)),
  });

  test("a rule that speaks of a second text, or without one", () => {
    expect(findBeyondTheirText(withRule("REG-FEDRAMP-RUNG", is("regimes", "fedramp", "swift")))).toEqual([
      "REG-FEDRAMP-RUNG",
    ]);
    expect(findBeyondTheirText(withRule("REG-HIPAA-CTL", always))).toEqual(["REG-HIPAA-CTL"]);
  });

  test("a rule that another answer can bring up", () => {
    const when = any(is("regimes", "hitrust"), atLeast("neighbour-sensitivity", "different"));
    expect(findBeyondTheirText(withRule("REG-HITRUST-RUNG", when))).toEqual(["REG-HITRUST-RUNG"]);
  });

  test("a territory without its caution", () => {
    const changed = withRule(
      "REG-LOC-NATIONAL",
      is("regimes", "dod", "mlps", "csap", "sa-nca", "secnumcloud-hds"),
    );
    expect(findUncautionedTerritories(changed)).toEqual(["REG-LOC-INDIA", "REG-LOC-CANADA"]);
    expect(findUncautionedTerritories(withRule("REG-LOC-NATIONAL", always))).toEqual(["REG-LOC-NATIONAL"]);
  });

  test("a question of a grade that another text brings up", () => {
    const questions = ruleSet.questions.map((question) =>
      question.id === "dod-level" ? { ...question, shownWhen: is("regimes", "dod", "cjis") } : question,
    );
    expect(findBeyondTheirText({ ...ruleSet, questions })).toContain("dod-level");
  });

  test("a floor that a text is not read to set", () => {
    expect(findWrongRegimeFloors(ruleSet)).toEqual([]);
    const changed = withRule("REG-HITRUST-RUNG", is("regimes", "hitrust"));
    expect(floorsBesideCoTenants(changed, { regimes: "hitrust" })).toBe("M M M M M M");
    expect(findWrongRegimeFloors(changed)).toHaveLength(1);
  });
});
