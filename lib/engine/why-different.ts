import { type Diagram, terminals } from "./diagram/build-diagram";
import { type AnswerChange, changeCost, leastCosts, pathsWithin } from "./diagram/reach";
import type { Answers } from "./question";
import type { Rung } from "./scales";

/**
 * Why two assessments have different verdicts: every smallest set of the differences between their
 * answers that alone turns the first verdict into the second. Differences that account for nothing are
 * left out. Empty when the verdicts are the same.
 *
 * @param reached the second assessment's recommended rung; null for none
 */
export function whyDifferent(
  diagram: Diagram,
  first: Answers,
  second: Answers,
  reached: Rung | null,
): readonly (readonly AnswerChange[])[] {
  const from = diagram.space.assignmentOf(first);
  const to = diagram.space.assignmentOf(second);
  const costs = diagram.variables.map((variable, index) =>
    variable.values.map((_, position) => {
      if (position === from[index]) return 0;
      // Taking over that a multiple choice was answered shows in its ticks, and costs nothing itself.
      if (position === to[index]) return variable.kind === "answered" ? 1 : changeCost;
      return Number.POSITIVE_INFINITY;
    }),
  );
  const least = leastCosts(diagram, costs);
  const target = reached ?? "conflict";
  const cost = least[diagram.root * terminals.length + terminals.indexOf(target)] ?? Number.POSITIVE_INFINITY;
  return cost === 0 || cost === Number.POSITIVE_INFINITY
    ? []
    : [...pathsWithin(diagram, costs, least, target, cost)];
}
