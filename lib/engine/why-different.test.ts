import { expect, test } from "vitest";
import {
  chosen,
  demandRung,
  exclude,
  makeRule,
  makeRuleSet,
  notApplicable,
  scale,
  ticks,
  unknown,
} from "@/tests/laws/support/make";
import { all, atLeast, is, not } from "./condition";
import { buildDiagram } from "./diagram/build-diagram";
import { evaluate } from "./evaluate";
import type { Answers } from "./question";
import { whyDifferent } from "./why-different";

const ruleSet = makeRuleSet(
  [scale("risk", ["low", "high"]), scale("code", ["own", "any"]), ticks("regimes", ["none", "pci", "dod"])],
  [
    makeRule("R1", is("risk", "high"), demandRung("vm")),
    makeRule("R2", atLeast("code", "any"), demandRung("container")),
    makeRule("R3", is("regimes", "pci"), demandRung("vm")),
    makeRule("R4", not(is("regimes", "pci", "dod")), exclude("process")),
    makeRule("R5", is("regimes", "dod"), exclude("dedicated-host", "vm")),
  ],
);
const diagram = buildDiagram(ruleSet);

function why(first: Answers, second: Answers) {
  return whyDifferent(diagram, first, second, evaluate(ruleSet, second).recommended);
}

const low = { risk: chosen("low"), code: chosen("own"), regimes: chosen("dod") };

test("the difference that accounts for the verdicts is named, and idle differences are not", () => {
  const second = { ...low, risk: chosen("high"), code: chosen("any"), regimes: chosen("pci") };
  expect(why({ ...low, regimes: chosen("pci", "dod"), risk: chosen("high") }, second)).toEqual([
    [{ kind: "untick", question: "regimes", option: "dod" }],
  ]);
});

test("a choice is named with what it was before, whichever option that is", () => {
  const none = { ...low, regimes: chosen("none") };
  expect(why({ ...none, risk: chosen("high") }, none)).toEqual([
    [{ kind: "choose", question: "risk", from: "high", to: "low" }],
  ]);
});

test("each of several sets that alone would do is named", () => {
  const first = { ...low, regimes: chosen("none") };
  expect(why(first, { risk: chosen("high"), code: chosen("own"), regimes: chosen("pci") })).toEqual([
    [{ kind: "choose", question: "risk", from: "low", to: "high" }],
    [{ kind: "tick", question: "regimes", option: "pci" }],
  ]);
});

test("equal verdicts have nothing to account for, however the answers differ", () => {
  expect(
    why({ risk: chosen("high"), regimes: chosen("none") }, { risk: chosen("high"), code: chosen("any") }),
  ).toEqual([]);
});

test("an answer that only one has is taken over whole, none of these included", () => {
  const open = { ...low, regimes: unknown };
  expect(why(open, { ...low, regimes: chosen("none") })).toEqual([
    [{ kind: "tick", question: "regimes", option: "none" }],
  ]);
  expect(
    why({ ...open, risk: chosen("high") }, { ...low, risk: chosen("high"), regimes: chosen("pci", "dod") }),
  ).toEqual([
    [
      { kind: "tick", question: "regimes", option: "pci" },
      { kind: "tick", question: "regimes", option: "dod" },
    ],
  ]);
});

test("an answer that the second has not given is taken back", () => {
  expect(
    why(
      { ...low, risk: chosen("high"), regimes: chosen("dod") },
      { code: chosen("any"), regimes: chosen("dod") },
    ),
  ).toEqual([
    [
      { kind: "withdraw", question: "risk", to: "unknown" },
      { kind: "choose", question: "code", from: "own", to: "any" },
    ],
  ]);
  expect(why({ ...low, regimes: chosen("none") }, low)).toEqual([
    [{ kind: "tick", question: "regimes", option: "dod" }],
  ]);
  expect(why({ ...low, regimes: chosen("none") }, { ...low, regimes: unknown })).toEqual([
    [{ kind: "withdraw", question: "regimes", to: "unknown" }],
  ]);
});

test("an answer that does not apply is told from one not known, on either side", () => {
  const high = { ...low, risk: chosen("high"), regimes: chosen("none") };
  expect(why(high, { ...high, risk: notApplicable })).toEqual([
    [{ kind: "withdraw", question: "risk", to: "not-applicable" }],
  ]);
  expect(why({ ...high, risk: notApplicable }, high)).toEqual([
    [{ kind: "choose", question: "risk", from: null, to: "high" }],
  ]);
  expect(why({ ...high, risk: unknown }, high)).toEqual([
    [{ kind: "choose", question: "risk", from: null, to: "high" }],
  ]);
});

test("an answer taken over whole brings its own ticks only", () => {
  const two = makeRuleSet(
    [ticks("regimes", ["none", "pci"]), ticks("tools", ["x", "y"])],
    [makeRule("R1", is("tools", "x"), demandRung("vm"))],
  );
  const second = { regimes: chosen("pci"), tools: chosen("x", "y") };
  expect(whyDifferent(buildDiagram(two), {}, second, "vm")).toEqual([
    [
      { kind: "tick", question: "tools", option: "x" },
      { kind: "tick", question: "tools", option: "y" },
    ],
  ]);
});

test("a larger set of differences is not named where a smaller one does", () => {
  const either = makeRuleSet(
    ["risk", "code", "class"].map((id) => scale(id, ["low", "high"])),
    [
      makeRule("ALONE", is("risk", "high"), demandRung("vm")),
      makeRule("TOGETHER", all(is("code", "high"), is("class", "high")), demandRung("vm")),
    ],
  );
  const answersAt = (level: string) => ({ risk: chosen(level), code: chosen(level), class: chosen(level) });
  expect(whyDifferent(buildDiagram(either), answersAt("low"), answersAt("high"), "vm")).toEqual([
    [{ kind: "choose", question: "risk", from: "low", to: "high" }],
  ]);
});

test("an answer taken over whole brings all its ticks, whatever else the first has answered", () => {
  const two = makeRuleSet(
    [ticks("regimes", ["none", "pci"]), ticks("tools", ["x", "y"])],
    [makeRule("R1", is("tools", "x"), demandRung("vm"))],
  );
  const second = { regimes: chosen("pci"), tools: chosen("x", "y") };
  expect(whyDifferent(buildDiagram(two), { regimes: chosen("pci") }, second, "vm")).toEqual([
    [
      { kind: "tick", question: "tools", option: "x" },
      { kind: "tick", question: "tools", option: "y" },
    ],
  ]);
});

test("a verdict that the second answers do not lead to is accounted for by nothing", () => {
  expect(whyDifferent(diagram, low, low, "dedicated-host")).toEqual([]);
});
