import type { AnswerChange } from "./apply-changes";
import { type Diagram, type Terminal, terminals } from "./diagram/build-diagram";
import { changesOn } from "./diagram/describe-way";
import { minimalWays, type Way } from "./diagram/minimal-ways";
import { costsFrom, type LeastCosts, leastCosts, sizeOf } from "./diagram/reach";
import type { Answers } from "./question";
import { positionOn, type Rung, rungs } from "./scales";

export type { AnswerChange } from "./apply-changes";

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
 * question is one change, with no more ticks than it takes.
 */
export function whatWouldChange(diagram: Diagram, answers: Answers): readonly WayTo[] {
  const assignment = diagram.space.assignmentOf(answers);
  const costs = costsFrom(diagram, assignment);
  const least = leastCosts(diagram, costs);
  return rungs.map((rung) => {
    const distance = distanceTo(diagram, least, rung);
    if (distance === Number.POSITIVE_INFINITY) return { rung, distance: null, smallest: [] };
    if (distance === 0) return { rung, distance, smallest: [] };
    const ways = minimalWays(diagram, costs, rung, distance, least);
    return { rung, distance, smallest: listChanges(diagram, assignment, ways) };
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
  const assignment = diagram.space.assignmentOf(answers);
  const costs = costsFrom(diagram, assignment);
  const ways = minimalWays(diagram, costs, target, maximumSize, leastCosts(diagram, costs));
  return listChanges(diagram, assignment, ways);
}

function distanceTo({ root }: Diagram, least: LeastCosts, terminal: Terminal): number {
  return sizeOf(least[root * terminals.length + terminals.indexOf(terminal)] ?? Number.POSITIVE_INFINITY);
}

function listChanges(
  { variables }: Diagram,
  assignment: readonly number[],
  ways: readonly Way[],
): readonly (readonly AnswerChange[])[] {
  return ways.toSorted((a, b) => a.length - b.length).map((way) => changesOn(way, variables, assignment));
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
  const least = leastCosts(diagram, costsFrom(diagram, diagram.space.assignmentOf(answers)));
  const nearest = (candidates: readonly Terminal[]) => {
    const distance = Math.min(...candidates.map((terminal) => distanceTo(diagram, least, terminal)));
    return Number.isFinite(distance) ? distance : null;
  };
  const here: Terminal = recommended ?? "conflict";
  const stricter = recommended === null ? [] : rungs.slice(positionOn(rungs, recommended) + 1);
  return {
    toAnyOther: nearest(terminals.filter((each) => each !== here && each !== "impossible")),
    toStricter: nearest(stricter),
  };
}
