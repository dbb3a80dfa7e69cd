import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges } from "@/lib/engine/apply-changes";
import { buildDiagram, type Diagram } from "@/lib/engine/diagram/build-diagram";
import { evaluate } from "@/lib/engine/evaluate";
import type { Answers } from "@/lib/engine/question";
import type { RuleSet } from "@/lib/engine/rule";
import { type Rung, rungs } from "@/lib/engine/scales";
import { minimalChangesTo, type WayTo, whatWouldChange } from "@/lib/engine/what-would-change";
import { everyMinimalChange, linesOf, type Parts, partsOf, sizeOf } from "./support/change-sets";
import { partialAnswers, violationsOf } from "./support/random-answers";
import { smallRuleSets } from "./support/random-rule-sets";

const situations = smallRuleSets().chain((ruleSet) =>
  partialAnswers(ruleSet.questions).map((answers) => ({ ruleSet, answers })),
);

type Search = {
  readonly smallest: (ruleSet: RuleSet, answers: Answers) => readonly WayTo[];
  readonly minimal: (ruleSet: RuleSet, answers: Answers, to: Rung, size: number) => readonly Changes[];
};
type Changes = WayTo["smallest"][number];

const diagrams = new WeakMap<RuleSet, Diagram>();

function diagramOf(ruleSet: RuleSet): Diagram {
  const diagram = diagrams.get(ruleSet) ?? buildDiagram(ruleSet);
  diagrams.set(ruleSet, diagram);
  return diagram;
}

const engine: Search = {
  smallest: (ruleSet, answers) => whatWouldChange(diagramOf(ruleSet), answers),
  minimal: (ruleSet, answers, to, size) => minimalChangesTo(diagramOf(ruleSet), answers, to, size),
};

/** Law 4: sets of changes are sound (they work), minimal (no part works) and complete. */

function findUnsoundChanges(search: Search, runs: number): readonly string[] {
  const property = fc.property(situations, ({ ruleSet, answers }) => {
    for (const { rung, smallest } of search.smallest(ruleSet, answers)) {
      for (const changes of [...smallest, ...search.minimal(ruleSet, answers, rung, 3)]) {
        const after = applyChanges(ruleSet.questions, answers, changes);
        if (evaluate(ruleSet, after).recommended !== rung) throw new Error(JSON.stringify({ rung, changes }));
      }
    }
  });
  return violationsOf(property, runs);
}

function findWrongMinimals(search: Search, runs: number): readonly string[] {
  const property = fc.property(situations, ({ ruleSet, answers }) => {
    const every = everyMinimalChange(ruleSet, answers, 3);
    for (const rung of rungs) {
      const found = search.minimal(ruleSet, answers, rung, 3);
      const parts = found.map((changes) => partsOf(ruleSet.questions, answers, changes));
      expect(linesOf(parts), rung).toEqual(linesOf(every.get(rung) ?? []));
    }
  });
  return violationsOf(property, runs);
}

function findWrongSmallest(search: Search, runs: number): readonly string[] {
  const property = fc.property(situations, ({ ruleSet, answers }) => {
    const every = everyMinimalChange(ruleSet, answers, 10);
    for (const { rung, distance, smallest } of search.smallest(ruleSet, answers)) {
      const expected = smallestOf(every.get(rung) ?? []);
      const parts = smallest.map((changes) => partsOf(ruleSet.questions, answers, changes));
      expect({ rung, distance, sets: linesOf(parts) }).toEqual({ rung, ...expected });
    }
  });
  return violationsOf(property, runs);
}

function smallestOf(sets: readonly Parts[]): { distance: number | null; sets: readonly string[] } {
  if (sets.length === 0) return { distance: null, sets: [] };
  const distance = Math.min(...sets.map(sizeOf));
  return { distance, sets: distance === 0 ? [] : linesOf(sets.filter((set) => sizeOf(set) === distance)) };
}

describe("on random small rule sets", () => {
  test("every set of changes leads where it says", () => {
    expect(findUnsoundChanges(engine, 150)).toEqual([]);
  });

  test("the minimal sets up to three changes are all that trying everything finds", () => {
    expect(findWrongMinimals(engine, 150)).toEqual([]);
  });

  test("the smallest sets of any size are all that trying everything finds", () => {
    expect(findWrongSmallest(engine, 150)).toEqual([]);
  });
});

describe("the law notices", () => {
  const first = (sets: readonly Changes[]) => sets.slice(0, 1);

  test("a set of changes with one change left out", () => {
    const faulty = { ...engine, smallest: mapSmallest((sets) => sets.map((changes) => changes.slice(1))) };
    expect(findUnsoundChanges(faulty, 300)).toHaveLength(1);
    expect(findWrongSmallest(faulty, 300)).toHaveLength(1);
  });

  test("a set of changes with one too many", () => {
    const idle = { kind: "tick", question: "q9", option: "a" } as const;
    const minimal: Search["minimal"] = (...given) => engine.minimal(...given).map((sets) => [...sets, idle]);
    expect(findWrongMinimals({ ...engine, minimal }, 300)).toHaveLength(1);
  });

  test("all sets of changes but the first left out", () => {
    const minimal: Search["minimal"] = (...given) => first(engine.minimal(...given));
    expect(findWrongMinimals({ ...engine, minimal }, 300)).toHaveLength(1);
    expect(findWrongSmallest({ ...engine, smallest: mapSmallest(first) }, 300)).toHaveLength(1);
  });

  function mapSmallest(change: (sets: readonly Changes[]) => readonly Changes[]): Search["smallest"] {
    return (...given) => engine.smallest(...given).map((way) => ({ ...way, smallest: change(way.smallest) }));
  }
});
