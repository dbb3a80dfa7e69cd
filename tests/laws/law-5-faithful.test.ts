import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { any, atLeast, is } from "@/lib/engine/condition";
import { evaluate } from "@/lib/engine/evaluate";
import type { Answers } from "@/lib/engine/question";
import type { RuleSet } from "@/lib/engine/rule";
import type { RungStanding, Verdict } from "@/lib/engine/verdict";
import { type Axis, axes, type Evaluate, floorsOf } from "./support/floors";
import { exclude, makeRule, prefer } from "./support/make";
import { completeAnswers, violationsOf } from "./support/random-answers";
import { plantRule, sampleRuleSet } from "./support/sample-rule-set";

/**
 * Law 5: explanations are faithful. The rules named as decisive for a floor are those that hold it up:
 * without them it falls, without any others it stays, and each of them alone would hold it. Of a conflict no
 * member can be spared, and what a preference is said to have moved does not move without it.
 */
type Check = (set: RuleSet, engine: Evaluate, answers: Answers) => void;

const checkFloors: Check = (set, engine, answers) => {
  const verdict = engine(set, answers);
  const before = floorsOf(verdict);
  const decisive = decisiveRules(verdict);
  const demands = set.rules.filter(({ effect }) => effect.kind === "demand").map(({ id }) => id);
  for (const axis of axes) {
    const named = decisive[axis];
    const floorWithout = (ids: readonly string[]) =>
      floorsOf(evaluate(without(set, ids), answers))[axis].firm;
    const floor = before[axis].firm;
    if (floor === 0) continue;
    expect(floorWithout(named), `${axis} without ${named}`).toBeLessThan(floor);
    for (const id of named) {
      expect(floorWithout(demands.filter((each) => each !== id)), `${axis} by ${id} alone`).toBe(floor);
    }
  }
};

function decisiveRules({
  floor,
  rungs,
  spread,
  controlPlane,
  dataInUse,
}: Verdict): Record<Axis, readonly string[]> {
  return {
    rung: rungs.find(({ rung }) => rung === floor.firm)?.demandedBy ?? [],
    spread: spread.demandedBy,
    "control plane": controlPlane.demandedBy,
    "data in use": dataInUse.demandedBy,
  };
}

const checkConflict: Check = (set, engine, answers) => {
  const { conflict, recommended } = engine(set, answers);
  expect(conflict === null).toBe(recommended !== null);
  if (!conflict) return;
  const members = [...conflict.demands, ...conflict.exclusions];
  const alone = (ids: readonly string[]) => evaluate(only(set, ids), answers).recommended;
  expect(alone(members), `only ${members}`).toBeNull();
  for (const id of members) {
    expect(alone(members.filter((each) => each !== id)), `${members} without ${id}`).not.toBeNull();
  }
};

/**
 * Preferences that make the same step stand or fall together, and each step is one that is taken only for
 * them. The last step decides where it ends; an earlier one may have been a detour.
 */
const checkPreferences: Check = (set, engine, answers) => {
  const { preferences, recommended, rungs } = engine(set, answers);
  const verdictWithout = (ids: readonly string[]) => evaluate(without(set, ids), answers);
  for (const { from, to } of preferences) {
    const alike = preferences
      .filter((each) => each.from === from && each.to === to)
      .map(({ ruleId }) => ruleId);
    const after = verdictWithout(alike);
    expect(after.preferences.some((step) => step.from === from && step.to === to)).toBe(false);
    if (to === recommended) expect(after.recommended, `without ${alike}`).not.toBe(recommended);
  }
  const named = preferences.map(({ ruleId }) => ruleId);
  const lowest = rungs.find(({ standing }) => standing === "feasible")?.rung ?? null;
  expect(preferences[0]?.from ?? recommended).toBe(lowest);
  expect(verdictWithout(named).recommended === recommended, `without ${named}`).toBe(named.length === 0);
  const others = set.rules.filter(({ id, effect }) => effect.kind === "prefer" && !named.includes(id));
  expect(verdictWithout(others.map(({ id }) => id)).recommended, "by those named alone").toBe(recommended);
};

/** A rung is below the floor, excluded or feasible exactly because of the rules it names. */
const checkStandings: Check = (set, engine, answers) => {
  for (const { rung, standing, forbiddenBy, excludedBy } of engine(set, answers).rungs) {
    const standingWithout = (ids: readonly string[]) =>
      standingOf(evaluate(without(set, ids), answers), rung);
    const named = [...forbiddenBy, ...excludedBy];
    expect(standingWithout(named), `${rung} without ${named}`).toBe("feasible");
    const others = set.rules.map(({ id }) => id).filter((id) => !named.includes(id));
    expect(standingWithout(others), `${rung} by ${named} alone`).toBe(standing);
  }
};

function standingOf(verdict: Verdict, rung: RungStanding["rung"]): RungStanding["standing"] | undefined {
  return verdict.rungs.find((each) => each.rung === rung)?.standing;
}

function without(set: RuleSet, ids: readonly string[]): RuleSet {
  return { ...set, rules: set.rules.filter(({ id }) => !ids.includes(id)) };
}

function only(set: RuleSet, ids: readonly string[]): RuleSet {
  return { ...set, rules: set.rules.filter(({ id }) => ids.includes(id)) };
}

function findUnfaithful(check: Check, set: RuleSet, engine: Evaluate, runs: number): readonly string[] {
  const bare = { ...set, rules: set.rules.filter(({ effect }) => bindsVerdict.includes(effect.kind)) };
  const property = fc.property(completeAnswers(set.questions), (answers) => check(bare, engine, answers));
  return violationsOf(property, runs, true);
}

const bindsVerdict: readonly string[] = ["demand", "exclude", "prefer"];

describe("the rule set (random complete answers)", () => {
  test("the rules named as decisive for a floor hold it up, and no others do", () => {
    expect(findUnfaithful(checkFloors, ruleSet, evaluate, 150)).toEqual([]);
  });

  test("no member of a conflict can be spared", () => {
    expect(findUnfaithful(checkConflict, ruleSet, evaluate, 400)).toEqual([]);
  });

  test("preferences that moved the recommendation are those named", () => {
    expect(findUnfaithful(checkPreferences, ruleSet, evaluate, 400)).toEqual([]);
  });

  test("a rung stands where it does for the rules that it names", () => {
    expect(findUnfaithful(checkStandings, ruleSet, evaluate, 60)).toEqual([]);
  });
});

describe("the law notices", () => {
  const conflicting = plantRule(
    makeRule("KRN-0", any(is("kernel", "modules"), is("code", "vendor")), exclude("process", "container")),
  );
  const preferring = plantRule(makeRule("PRS-2", atLeast("code", "vendor"), prefer("dedicated-host", "vm")));

  test("nothing in a sound rule set and engine", () => {
    for (const check of [checkFloors, checkConflict, checkPreferences, checkStandings]) {
      expect(findUnfaithful(check, sampleRuleSet, evaluate, 200)).toEqual([]);
      expect(findUnfaithful(check, conflicting, evaluate, 200)).toEqual([]);
      expect(findUnfaithful(check, preferring, evaluate, 200)).toEqual([]);
    }
  });

  /** The engine with something done to each verdict. */
  const withFault =
    (spoil: (verdict: Verdict) => Partial<Verdict>): Evaluate =>
    (set, answers) => {
      const verdict = evaluate(set, answers);
      return { ...verdict, ...spoil(verdict) };
    };

  test("a decisive rule that is not named", () => {
    const forgetful = withFault(({ rungs }) => ({
      rungs: rungs.map((standing) => ({ ...standing, demandedBy: standing.demandedBy.slice(1) })),
    }));
    expect(findUnfaithful(checkFloors, sampleRuleSet, forgetful, 200)).toHaveLength(1);
  });

  test("a rule named as decisive that demands less", () => {
    const generous = withFault(({ rungs }) => ({
      rungs: rungs.map((standing) => ({
        ...standing,
        demandedBy: rungs.flatMap(({ demandedBy }) => demandedBy),
      })),
    }));
    expect(findUnfaithful(checkFloors, sampleRuleSet, generous, 200)).toHaveLength(1);
  });

  test("another axis explained by the wrong rules", () => {
    const confused = withFault(({ spread }) => ({
      spread: { ...spread, demandedBy: spread.mayBeDemandedBy },
    }));
    expect(findUnfaithful(checkFloors, sampleRuleSet, confused, 200)).toHaveLength(1);
  });

  test("a conflict with a member too many, and one with a member too few", () => {
    const padded = withFault(({ conflict, rungs }) => ({
      conflict: conflict && { ...conflict, demands: rungs.flatMap(({ demandedBy }) => demandedBy) },
    }));
    const thin = withFault(({ conflict }) => ({ conflict: conflict && { ...conflict, demands: [] } }));
    expect(findUnfaithful(checkConflict, conflicting, padded, 500)).toHaveLength(1);
    expect(findUnfaithful(checkConflict, conflicting, thin, 500)).toHaveLength(1);
  });

  test("a preference named that moved nothing, and one that is not named", () => {
    const boastful = withFault(({ preferences }) => ({
      preferences: [...preferences, { ruleId: "CON-1", from: "process", to: "container" }],
    }));
    const silent = withFault(() => ({ preferences: [] }));
    expect(findUnfaithful(checkPreferences, sampleRuleSet, boastful, 200)).toHaveLength(1);
    expect(findUnfaithful(checkPreferences, preferring, silent, 500)).toHaveLength(1);
  });

  test("a rung said to be excluded by fewer rules than exclude it", () => {
    const forgetful = withFault(({ rungs }) => ({
      rungs: rungs.map((standing) => ({ ...standing, excludedBy: standing.excludedBy.slice(1) })),
    }));
    expect(findUnfaithful(checkStandings, conflicting, forgetful, 200)).toHaveLength(1);
  });
});
