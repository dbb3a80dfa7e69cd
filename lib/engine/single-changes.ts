import type { AnswerChange } from "./apply-changes";
import { type Diagram, type Terminal, terminals } from "./diagram/build-diagram";
import { changesOn } from "./diagram/describe-way";
import { minimalWays } from "./diagram/minimal-ways";
import { costsFrom, leastCosts } from "./diagram/reach";
import type { Answers } from "./question";
import type { Rung } from "./scales";

/** A change that by itself leads to another outcome: a rung, or that none fits. */
export type SingleChange = { readonly change: AnswerChange; readonly leadsTo: Rung | "conflict" };

/**
 * Every change of one answer after which another rung would be recommended, or none would fit. First
 * answering a multiple choice is one change, even where it takes more than one tick.
 */
export function singleChangesFrom(
  diagram: Diagram,
  answers: Answers,
  recommended: Rung | null,
): readonly SingleChange[] {
  const assignment = diagram.space.assignmentOf(answers);
  const costs = costsFrom(diagram, assignment);
  const least = leastCosts(diagram, costs);
  const here: Terminal = recommended ?? "conflict";
  return terminals.flatMap((leadsTo) => {
    if (leadsTo === here || leadsTo === "impossible") return [];
    return minimalWays(diagram, costs, leadsTo, 1, least)
      .flatMap((way) => changesOn(way, diagram.variables, assignment))
      .map((change) => ({ change, leadsTo }));
  });
}
