import { describe, expect, test } from "vitest";
import { questions } from "@/lib/catalogue/questionnaire";
import { findDisagreements } from "./check-equal";
import type { Contender } from "./contender";
import { makeOurs } from "./ours";
import { factSets, policyRuleSet, policyRules } from "./policy";
import { randomAnswers } from "./random-assessments";
import { quantile } from "./rates";
import { judgeGoals } from "./report";
import { seededRandom } from "./seeded";

/** What the benchmark rests on. The peers are checked by the benchmark itself, before it measures. */

describe("the policy", () => {
  test("is of the size that was agreed, and reaches several levels", () => {
    expect(policyRules).toHaveLength(40);
    expect(policyRuleSet.questions.map(({ options }) => options.length)).toEqual(Array(25).fill(4));
    expect(new Set(policyRules.map(({ tests }) => tests.length))).toEqual(new Set([1, 2, 3]));
    expect(factSets).toHaveLength(300);
    expect(new Set(policyRules.map(({ level }) => level)).size).toBeGreaterThan(3);
  });
});

describe("before anything is measured", () => {
  const [ours] = makeOurs();
  if (!ours) throw new Error("We do not contend.");

  test("all of our own ways to evaluate come to what the policy says", async () => {
    expect(await findDisagreements(makeOurs())).toEqual([]);
  });

  const faulty: readonly (readonly [string, Contender["resultOf"]])[] = [
    ["another floor", async (index) => ({ ...(await fullResult(ours, index)), floor: 0 })],
    ["a rule less", async (index) => withoutFirstFired(await fullResult(ours, index))],
    ["another floor alone", () => 0],
  ];

  test.each(faulty)("an engine that gives %s is noticed", async (_, resultOf) => {
    expect(await findDisagreements([{ ...ours, name: "faulty", resultOf }])).toEqual([
      expect.stringContaining("faulty on answer set"),
    ]);
  });
});

async function fullResult(contender: Contender, index: number) {
  const result = await contender.resultOf(index);
  if (typeof result === "number") throw new TypeError("It gives only the floor.");
  return result;
}

function withoutFirstFired(result: Awaited<ReturnType<typeof fullResult>>) {
  return { ...result, fired: result.fired.slice(1) };
}

test("the same seed makes the same assessments, with every question answered", () => {
  const make = (seed: number) => randomAnswers(questions, seededRandom(seed), 0.1);
  expect(make(1)).toEqual(make(1));
  expect(make(1)).not.toEqual(make(2));
  expect(Object.keys(make(1))).toEqual(questions.map(({ id }) => id));
});

test("a quantile is a value below which that share lies", () => {
  expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(quantile([5, 1, 4, 2, 3], 0.99)).toBe(5);
});

test("goals are ratios to the fastest peer, and not met by what was not measured", () => {
  const rate = (median: number) => ({ median, worst: median, cpuMicroseconds: 1 });
  const ways = { median: 1, p99: 17, worst: 20, buildDiagram: 1, nodes: 1 };
  const goals = judgeGoals({
    policy: {
      disagreements: [],
      peers: ["zen-engine", "json-rules-engine", "quick"],
      rates: {
        "zen-engine": rate(2),
        "json-rules-engine": rate(3),
        quick: rate(100),
        ours: rate(1000),
        "ours-floor": rate(1400),
      },
    },
    catalogue: { questions: 1, rules: 1, rates: {}, ways },
    chromium: "There is none.",
    drift: {
      assessments: 0,
      moved: 0,
      byRule: {},
      seconds: { making: 0, reading: 0, evaluating: 0 },
      cpuSeconds: 0,
      peakRssMiB: 0,
    },
  });
  expect(goals.map(({ measured, isMet }) => [measured, isMet])).toEqual([
    [10, true],
    [500, true],
    [1000 / 3, false],
    [14, false],
    [1, true],
    [17, false],
    [null, false],
    [null, false],
  ]);
});
