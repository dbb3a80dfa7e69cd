import { expect, it } from "vitest";
import { chosen } from "@/lib/catalogue/examples";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { driftOf } from "./drift";

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
