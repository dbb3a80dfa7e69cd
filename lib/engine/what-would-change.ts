import { type Diagram, type Terminal, terminals } from "./diagram/build-diagram";
import { type AnswerChange, changeCost, costsFrom, leastCosts, pathsWithin, sizeOf } from "./diagram/reach";
import type { Answers } from "./question";
import { positionOn, type Rung, rungs } from "./scales";

export type { AnswerChange } from "./diagram/reach";

/** What would lead to one rung. */
export type WayTo = {
  readonly rung: Rung;
  /** How many answers have to change at least; 0 for the rung recommended now, null if nothing leads there. */
  readonly distance: number | null;
  /** Every set of that many changes. */
  readonly smallest: readonly (readonly AnswerChange[])[];
};

/**
 * For every rung, all the smallest sets of answer changes after which it would be recommended, of any
 * size, exactly. Changing an answer means another option, or one tick more or less; answering an open
 * question is one change.
 */
export function whatWouldChange(diagram: Diagram, answers: Answers): readonly WayTo[] {
  const costs = costsFrom(diagram, answers);
  const least = leastCosts(diagram, costs);
  return rungs.map((rung) => {
    const cost = least[diagram.root * terminals.length + terminals.indexOf(rung)] ?? Number.POSITIVE_INFINITY;
    if (cost === Number.POSITIVE_INFINITY) return { rung, distance: null, smallest: [] };
    const smallest = cost === 0 ? [] : [...pathsWithin(diagram, costs, least, rung, cost)];
    return { rung, distance: sizeOf(cost), smallest };
  });
}

/**
 * All minimal sets of at most some size that lead to a rung: sets that work and of which no part works.
 * Smaller sets come first.
 */
export function minimalChangesTo(
  diagram: Diagram,
  answers: Answers,
  target: Rung,
  maximumSize: number,
): readonly (readonly AnswerChange[])[] {
  const costs = costsFrom(diagram, answers);
  const least = leastCosts(diagram, costs);
  const budget = maximumSize * changeCost + changeCost - 1;
  const found = [...pathsWithin(diagram, costs, least, target, budget)].map((changes) => ({
    changes,
    keys: new Set(changes.map((change) => JSON.stringify(change))),
  }));
  const minimal: typeof found = [];
  for (const candidate of found.toSorted((a, b) => a.keys.size - b.keys.size)) {
    const isCovered = minimal.some(({ keys }) => [...keys].every((key) => candidate.keys.has(key)));
    if (!isCovered) minimal.push(candidate);
  }
  return minimal.map(({ changes }) => changes);
}

/** How far the answers are from another verdict: in answers that would have to change. */
export type Robustness = {
  /** To the nearest other outcome, no rung at all included; null if there is none. */
  readonly toAnyOther: number | null;
  /** To the nearest stricter rung; null if there is none. */
  readonly toStricter: number | null;
};

/** The distance from these answers to the nearest different verdict, and to the nearest stricter one. */
export function robustnessOf(diagram: Diagram, answers: Answers, recommended: Rung | null): Robustness {
  const least = leastCosts(diagram, costsFrom(diagram, answers));
  const distanceTo = (terminal: Terminal) =>
    sizeOf(least[diagram.root * terminals.length + terminals.indexOf(terminal)] ?? Number.POSITIVE_INFINITY);
  const nearest = (candidates: readonly Terminal[]) => {
    const distance = Math.min(...candidates.map(distanceTo));
    return Number.isFinite(distance) ? distance : null;
  };
  const here: Terminal = recommended ?? "conflict";
  const stricter = recommended === null ? [] : rungs.slice(positionOn(rungs, recommended) + 1);
  return {
    toAnyOther: nearest(terminals.filter((each) => each !== here && each !== "impossible")),
    toStricter: nearest(stricter),
  };
}
