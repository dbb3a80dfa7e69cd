import { expect, test } from "vitest";
import { is } from "@/lib/engine/condition";
import {
  chosen,
  demandRung,
  makeRule,
  makeRuleSet,
  notApplicable,
  scale,
  ticks,
} from "@/tests/laws/support/make";
import { buildDiagram, terminals } from "./build-diagram";
import { changeCost, costsFrom, leastCosts, sizeOf } from "./reach";

const ruleSet = makeRuleSet(
  [scale("risk", ["low", "high"]), ticks("regimes", ["none", "pci", "dod"])],
  [
    makeRule("R1", is("risk", "high"), demandRung("vm")),
    makeRule("R2", is("regimes", "dod"), demandRung("dedicated-host")),
  ],
);
const diagram = buildDiagram(ruleSet);
const never = Number.POSITIVE_INFINITY;

function distances(answers: Parameters<typeof costsFrom>[1]) {
  const least = leastCosts(diagram, costsFrom(diagram, answers));
  const entries = terminals.map((name, index) => [
    name,
    sizeOf(least[diagram.root * terminals.length + index] ?? -1),
  ]);
  return Object.fromEntries(entries);
}

test("what is said stays free, another option or tick is one change, and nobody moves back to not knowing", () => {
  expect(costsFrom(diagram, { risk: chosen("low"), regimes: chosen("pci") })).toEqual([
    [0, changeCost, never, never],
    [0, never, never],
    [changeCost, 0],
    [0, changeCost],
  ]);
});

test("a first answer is one change with whatever ticks it takes", () => {
  const costs = costsFrom(diagram, { regimes: notApplicable });
  expect(costs).toEqual([
    [changeCost, changeCost, 0, never],
    [changeCost, never, 0],
    [0, 1],
    [0, 1],
  ]);
  expect(distances({}).vm).toBe(1);
  expect(distances({})["dedicated-host"]).toBe(1);
});

test("the least cost is counted to every end, and nothing leads where no rule does", () => {
  expect(distances({ risk: chosen("high"), regimes: chosen("dod") })).toEqual({
    process: 2,
    container: never,
    "sandboxed-container": never,
    "container-in-vm": never,
    vm: 1,
    "dedicated-host": 0,
    conflict: never,
    impossible: never,
  });
});
