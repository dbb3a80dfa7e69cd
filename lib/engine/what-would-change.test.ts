import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everyMinimalChange, sizeOf } from "@/tests/laws/support/change-sets";
import { chosen, demandRung, exclude, makeRule, makeRuleSet, scale, ticks } from "@/tests/laws/support/make";
import { partialAnswers } from "@/tests/laws/support/random-answers";
import { smallRuleSets } from "@/tests/laws/support/random-rule-sets";
import { all, atLeast, is, not } from "./condition";
import { buildDiagram } from "./diagram/build-diagram";
import { evaluate } from "./evaluate";
import { positionOn, rungs } from "./scales";
import { minimalChangesTo, robustnessOf, whatWouldChange } from "./what-would-change";

const ruleSet = makeRuleSet(
  [
    scale("risk", ["low", "middle", "high"]),
    ticks("regimes", ["none", "pci", "dod"]),
    scale("level", ["il4", "il5"], is("regimes", "dod")),
  ],
  [
    makeRule("R1", atLeast("risk", "middle"), demandRung("container")),
    makeRule("R2", all(is("risk", "high"), is("regimes", "pci")), demandRung("vm")),
    makeRule("R3", is("level", "il5"), demandRung("dedicated-host")),
    makeRule("R4", not(is("regimes", "pci", "dod")), exclude("process")),
  ],
);
const diagram = buildDiagram(ruleSet);

const choose = (question: string, from: string | null, to: string) =>
  ({ kind: "choose", question, from, to }) as const;
const tick = (option: string) => ({ kind: "tick", question: "regimes", option }) as const;

test("every smallest set of changes is named, and what cannot be reached has none", () => {
  const ways = whatWouldChange(diagram, {
    risk: chosen("low"),
    regimes: chosen("pci"),
    level: chosen("il4"),
  });
  expect(ways).toEqual([
    { rung: "process", distance: 0, smallest: [] },
    {
      rung: "container",
      distance: 1,
      smallest: [[choose("risk", "low", "middle")], [{ kind: "untick", question: "regimes", option: "pci" }]],
    },
    { rung: "sandboxed-container", distance: null, smallest: [] },
    { rung: "container-in-vm", distance: null, smallest: [] },
    { rung: "vm", distance: 1, smallest: [[choose("risk", "low", "high")]] },
    { rung: "dedicated-host", distance: 2, smallest: [[tick("dod"), choose("level", "il4", "il5")]] },
  ]);
});

test("answering with none of these is a change that is named", () => {
  const [, container] = whatWouldChange(diagram, { risk: chosen("low") });
  expect(container?.smallest).toEqual([
    [choose("risk", "low", "middle")],
    [choose("risk", "low", "high")],
    [tick("none")],
  ]);
});

test("a first answer with ticks counts as near as one choice, and has no tick too many", () => {
  const vm = whatWouldChange(diagram, { risk: chosen("high") }).find(({ rung }) => rung === "vm");
  expect(vm).toEqual({ rung: "vm", distance: 1, smallest: [[tick("pci")]] });
});

test("minimal sets of more changes come after the smallest, without those that hold a smaller one", () => {
  const answers = { risk: chosen("low"), regimes: chosen("none"), level: chosen("il5") };
  expect(minimalChangesTo(diagram, answers, "vm", 3)).toEqual([[choose("risk", "low", "high"), tick("pci")]]);
  expect(minimalChangesTo(diagram, answers, "vm", 1)).toEqual([]);
  expect(minimalChangesTo(diagram, answers, "container", 3)).toEqual([[]]);
  expect(minimalChangesTo(diagram, answers, "vm", Number.POSITIVE_INFINITY)).toEqual(
    minimalChangesTo(diagram, answers, "vm", 3),
  );
  expect(minimalChangesTo(diagram, answers, "container-in-vm", Number.POSITIVE_INFINITY)).toEqual([]);
});

test("first answers to two multiple choices each have their own ticks", () => {
  const two = buildDiagram(
    makeRuleSet(
      [ticks("regimes", ["none", "pci", "dod"]), ticks("tools", ["none", "x", "y"])],
      [makeRule("R1", all(is("regimes", "pci"), is("tools", "x", "y")), demandRung("vm"))],
    ),
  );
  const use = (option: string) => ({ kind: "tick", question: "tools", option }) as const;
  expect(minimalChangesTo(two, {}, "vm", 2)).toEqual([
    [tick("pci"), use("x")],
    [tick("pci"), use("y")],
  ]);
  expect(minimalChangesTo(two, { tools: chosen("none") }, "vm", 1)).toEqual([]);
});

test("a set with a change too many is left out, though another of its size is not", () => {
  const either = buildDiagram(
    makeRuleSet(
      [scale("risk", ["low", "high"]), scale("code", ["own", "any"]), scale("data", ["public", "secret"])],
      [
        makeRule("R1", all(is("risk", "high"), is("code", "any")), demandRung("vm")),
        makeRule("R2", all(is("risk", "high"), is("data", "secret")), demandRung("vm")),
        makeRule("R3", all(is("code", "any"), is("data", "secret")), demandRung("vm")),
      ],
    ),
  );
  const answers = { risk: chosen("low"), code: chosen("own"), data: chosen("public") };
  expect(minimalChangesTo(either, answers, "vm", 3)).toEqual([
    [choose("risk", "low", "high"), choose("code", "own", "any")],
    [choose("risk", "low", "high"), choose("data", "public", "secret")],
    [choose("code", "own", "any"), choose("data", "public", "secret")],
  ]);
});

describe("robustness", () => {
  test("is the distance to the nearest other verdict, and to the nearest stricter rung", () => {
    fc.assert(
      fc.property(
        smallRuleSets().chain((set) => fc.tuple(fc.constant(set), partialAnswers(set.questions))),
        ([set, answers]) => {
          const { recommended } = evaluate(set, answers);
          const distances = [...everyMinimalChange(set, answers, 10)].map(([rung, sets]) => ({
            rung,
            distance: Math.min(...sets.map(sizeOf)),
          }));
          const nearest = (found: typeof distances) =>
            found.length === 0 ? null : Math.min(...found.map(({ distance }) => distance));
          expect(robustnessOf(buildDiagram(set), answers, recommended)).toEqual({
            toAnyOther: nearest(distances.filter(({ rung }) => rung !== recommended)),
            toStricter: nearest(
              distances.filter(
                ({ rung }) =>
                  rung !== null &&
                  recommended !== null &&
                  positionOn(rungs, rung) > positionOn(rungs, recommended),
              ),
            ),
          });
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
