import fc from "fast-check";
import { expect, test } from "vitest";
import { is } from "@/lib/engine/condition";
import { evaluate } from "@/lib/engine/evaluate";
import { demandRung, makeRule, makeRuleSet, scale, ticks } from "@/tests/laws/support/make";
import { everyCompleteAnswers, smallRuleSets } from "@/tests/laws/support/random-rule-sets";
import { buildDiagram, terminals } from "./build-diagram";
import { countOutcomes } from "./census";

test("counts what evaluating every complete set of answers counts", () => {
  fc.assert(
    fc.property(smallRuleSets(), (ruleSet) => {
      const counted = new Map<string, bigint>();
      for (const answers of everyCompleteAnswers(ruleSet.questions)) {
        const end = evaluate(ruleSet, answers).recommended ?? "conflict";
        counted.set(end, (counted.get(end) ?? 0n) + 1n);
      }
      const { impossible: _, ...outcomes } = countOutcomes(buildDiagram(ruleSet));
      const expected = terminals.flatMap((name) =>
        name === "impossible" ? [] : [[name, counted.get(name) ?? 0n]],
      );
      expect(outcomes).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: 100 },
  );
}, 60_000);

test("counts questions that no rule reads, and sets apart a multiple choice left without a tick", () => {
  const ruleSet = makeRuleSet(
    [ticks("unread", ["x", "y", "z"]), scale("read", ["a", "b", "c"]), ticks("last", ["none", "x"])],
    [makeRule("R", is("read", "c"), demandRung("vm"))],
  );
  expect(countOutcomes(buildDiagram(ruleSet))).toEqual({
    process: 7n * 2n * 2n,
    container: 0n,
    "sandboxed-container": 0n,
    "container-in-vm": 0n,
    vm: 7n * 1n * 2n,
    "dedicated-host": 0n,
    conflict: 0n,
    impossible: 1n * 3n * 2n,
  });
});
