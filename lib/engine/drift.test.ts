import { expect, it } from "vitest";
import { chosen } from "@/lib/catalogue/examples";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { demandRung, exclude, makeRule, makeRuleSet, prefer } from "@/tests/laws/support/make";
import { always } from "./condition";
import { driftOf } from "./drift";
import type { Rule } from "./rule";

const answers = { "separate-hardware": chosen("dedicated-host") };

it("the same rules move nobody", () => {
  expect(driftOf(ruleSet, ruleSet, answers)).toMatchObject({
    moves: false,
    newlyBinding: [],
    noLongerBinding: [],
  });
});

it("rules taken away move whom they held, and are named", () => {
  const demandsHost = ruleSet.rules.filter(
    ({ effect }) => effect.kind === "demand" && effect.axis === "rung" && effect.level === "dedicated-host",
  );
  const without = { ...ruleSet, rules: ruleSet.rules.filter((rule) => !demandsHost.includes(rule)) };
  const drift = driftOf(ruleSet, without, answers);
  expect(drift).toMatchObject({
    moves: true,
    before: { floor: "dedicated-host" },
    after: { floor: "process" },
  });
  expect(demandsHost.map(({ id }) => id)).toEqual(expect.arrayContaining([...drift.noLongerBinding]));
  expect(driftOf(without, ruleSet, answers).newlyBinding).toEqual(drift.noLongerBinding);
});

/** What moves from some rules to others, for answers that do not matter. */
function driftBetween(before: readonly Rule[], after: readonly Rule[]) {
  return driftOf(makeRuleSet([], before), makeRuleSet([], after), {});
}

const excludesProcess = makeRule("EXCLUDES", always, exclude("process"));
const demandsContainer = makeRule("DEMANDS", always, demandRung("container"));
const prefersVm = makeRule("PREFERS", always, prefer("vm", "process"));

it("a floor that rises to where the recommendation was already is a move", () => {
  expect(driftBetween([excludesProcess], [demandsContainer])).toEqual({
    before: { recommended: "container", floor: "process" },
    after: { recommended: "container", floor: "container" },
    moves: true,
    newlyBinding: ["DEMANDS"],
    noLongerBinding: ["EXCLUDES"],
  });
});

it("a recommendation that rises over the same floor is a move, by the preference that raised it", () => {
  expect(driftBetween([], [prefersVm])).toEqual({
    before: { recommended: "process", floor: "process" },
    after: { recommended: "vm", floor: "process" },
    moves: true,
    newlyBinding: ["PREFERS"],
    noLongerBinding: [],
  });
});

it("a demand below the floor does not bind", () => {
  const demandsVm = makeRule("DEMANDS-VM", always, demandRung("vm"));
  expect(driftBetween([demandsVm], [demandsVm, demandsContainer])).toMatchObject({
    moves: false,
    newlyBinding: [],
  });
  expect(driftBetween([demandsContainer], [demandsVm, demandsContainer])).toMatchObject({
    newlyBinding: ["DEMANDS-VM"],
    noLongerBinding: [],
  });
});
