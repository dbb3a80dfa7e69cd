import { expect, test } from "vitest";
import { all, is } from "@/lib/engine/condition";
import type { Answers } from "@/lib/engine/question";
import {
  chosen,
  demandRung,
  makeRule,
  makeRuleSet,
  notApplicable,
  scale,
  ticks,
} from "@/tests/laws/support/make";
import { buildDiagram, type Diagram, terminals } from "./build-diagram";
import { changeCost, costsFrom, type LeastCosts, leastCosts, sizeOf } from "./reach";

const ruleSet = makeRuleSet(
  [scale("risk", ["low", "high"]), ticks("regimes", ["none", "pci", "dod"])],
  [
    makeRule("R1", is("risk", "high"), demandRung("vm")),
    makeRule("R2", is("regimes", "dod"), demandRung("dedicated-host")),
  ],
);
const diagram = buildDiagram(ruleSet);
const never = Number.POSITIVE_INFINITY;

function costs(answers: Answers) {
  return costsFrom(diagram, diagram.space.assignmentOf(answers));
}

function distances(answers: Answers) {
  return distancesFromRoot(diagram, leastCosts(diagram, costs(answers)));
}

function distancesFromRoot({ root }: Diagram, least: LeastCosts) {
  const entries = terminals.map((name, index) => [
    name,
    sizeOf(least[root * terminals.length + index] ?? -1),
  ]);
  return Object.fromEntries(entries);
}

test("what is said stays free, another option or tick is one change, and nobody moves back to not knowing", () => {
  expect(costs({ risk: chosen("low"), regimes: chosen("pci") })).toEqual([
    [0, changeCost, never, never],
    [0, never, never],
    [changeCost, 0],
    [0, changeCost],
  ]);
});

test("a first answer is one change with whatever ticks it takes", () => {
  const [risk, answered, ...withIt] = costs({ regimes: notApplicable });
  expect([risk, answered]).toEqual([
    [changeCost, changeCost, 0, never],
    [changeCost, never, 0],
  ]);
  expect(withIt).toEqual([
    [0, expect.any(Number)],
    [0, expect.any(Number)],
  ]);
  const [, tick] = withIt[0] ?? [];
  expect(tick).toBeGreaterThan(0);
  expect(sizeOf(1_000 * (tick ?? 1))).toBe(0);
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

test("ends next to each other keep their own costs, also of hundreds of changes", () => {
  const options = Array.from({ length: 300 }, (_, index) => `regime-${index}`);
  const demanding = (count: number) => all(...options.slice(0, count).map((option) => is("regimes", option)));
  const long = buildDiagram(
    makeRuleSet(
      [ticks("regimes", ["none", ...options])],
      [
        makeRule("R1", demanding(1), demandRung("container")),
        makeRule("R2", demanding(130), demandRung("sandboxed-container")),
        makeRule("R3", demanding(260), demandRung("vm")),
        makeRule("R4", demanding(300), demandRung("dedicated-host")),
      ],
    ),
  );
  const far = (answers: Answers) =>
    distancesFromRoot(long, leastCosts(long, costsFrom(long, long.space.assignmentOf(answers))));
  expect(far({ regimes: chosen("none") })).toEqual({
    process: 0,
    container: 1,
    "sandboxed-container": 130,
    "container-in-vm": never,
    vm: 260,
    "dedicated-host": 300,
    conflict: never,
    impossible: never,
  });
  expect(far({ regimes: chosen(...options) })).toEqual({
    process: 1,
    container: 1,
    "sandboxed-container": 1,
    "container-in-vm": never,
    vm: 1,
    "dedicated-host": 0,
    conflict: never,
    impossible: never,
  });
});

test("every end has its half of a word", () => {
  expect(leastCosts(diagram, costs({}))).toHaveLength(diagram.variableOf.length * terminals.length);
});
