import { expect, it } from "vitest";
import { demandRung, exclude, makeRule, makeRuleSet, prefer } from "@/tests/laws/support/make";
import { always } from "./condition";
import { decidingRules } from "./deciding-rules";
import { evaluate } from "./evaluate";
import type { Rule } from "./rule";

/** What decides between the verdicts of two rule sets, for answers that do not matter. */
function decidingBetween(before: readonly Rule[], after: readonly Rule[]) {
  return decidingRules(evaluate(makeRuleSet([], before), {}), evaluate(makeRuleSet([], after), {}));
}

const demandsContainer = makeRule("CONTAINER", always, demandRung("container"));
const demandsVm = makeRule("VM", always, demandRung("vm"));
const none = { come: [], gone: [] };

it("only what raises the floor is named, not what applies below it all along", () => {
  expect(decidingBetween([demandsContainer], [demandsContainer, demandsVm])).toEqual({
    ...none,
    come: ["VM"],
  });
  expect(decidingBetween([demandsContainer, demandsVm], [demandsContainer])).toEqual({
    ...none,
    gone: ["VM"],
  });
});

it("a rule that demands another rung than before is named", () => {
  const stricter = makeRule("VM", always, demandRung("dedicated-host"));
  expect(decidingBetween([demandsVm], [stricter])).toEqual({ ...none, come: ["VM"] });
  expect(decidingBetween([stricter], [demandsVm])).toEqual({ ...none, gone: ["VM"] });
});

it("an exclusion of another rung and another preference are named", () => {
  const [one, other] = [exclude("process"), exclude("container")].map((effect) =>
    makeRule("X", always, effect),
  );
  if (!one || !other) throw new Error("Two rules were made.");
  expect(decidingBetween([one], [other])).toEqual({ come: ["X"], gone: ["X"] });
  const prefers = makeRule("P", always, prefer("vm", "process"));
  expect(decidingBetween([], [prefers])).toEqual({ ...none, come: ["P"] });
});

it("the same verdict has nothing that decides", () => {
  expect(decidingBetween([demandsVm], [demandsVm])).toEqual(none);
});
