import type { AnswerDifference } from "./apply-changes";
import { type Diagram, terminals } from "./diagram/build-diagram";
import { differencesOn } from "./diagram/describe-way";
import { minimalWays } from "./diagram/minimal-ways";
import { changeCost, leastCosts, sizeOf } from "./diagram/reach";
import type { Variable } from "./diagram/variables";
import type { Answers } from "./question";
import type { Rung } from "./scales";

/**
 * Why two assessments have different verdicts: every smallest set of the differences between their
 * answers that alone turns the first verdict into the second. Differences that account for nothing are
 * left out. Empty when the verdicts are the same.
 *
 * One difference is another option, or another tick where both have answered; where only one has answered
 * a multiple choice, its whole answer is.
 *
 * @param reached the second assessment's recommended rung; null for none
 */
export function whyDifferent(
  diagram: Diagram,
  first: Answers,
  second: Answers,
  reached: Rung | null,
): readonly (readonly AnswerDifference[])[] {
  const { space, variables } = diagram;
  const { from, to } = withUnreadTicksAlike(variables, space.assignmentOf(first), space.assignmentOf(second));
  const costs = variables.map((variable, index) =>
    variable.values.map((_, position) => {
      if (position === from[index]) return 0;
      return position === to[index] ? changeCost : Number.POSITIVE_INFINITY;
    }),
  );
  const least = leastCosts(diagram, costs);
  const target = reached ?? "conflict";
  const cost = least[diagram.root * terminals.length + terminals.indexOf(target)] ?? Number.POSITIVE_INFINITY;
  if (cost === 0) return [];
  const ways = minimalWays(diagram, costs, target, sizeOf(cost), least);
  return ways.map((way) => differencesOn(way, variables, from));
}

/**
 * Both assignments with the same ticks wherever only one of them has answered the multiple choice, or
 * neither: nothing reads ticks that are no answer, so an answer taken over brings them all.
 */
function withUnreadTicksAlike(
  variables: readonly Variable[],
  from: readonly number[],
  to: readonly number[],
): { readonly from: readonly number[]; readonly to: readonly number[] } {
  const isAnsweredIn = (assignment: readonly number[], question: string) =>
    variables.some(
      (each, index) => each.kind === "answered" && each.question === question && assignment[index] === 0,
    );
  const pairs = variables.map(({ kind, question }, index) => {
    const pair = { from: from[index] ?? 0, to: to[index] ?? 0 };
    if (kind !== "tick") return pair;
    if (!isAnsweredIn(from, question)) return { from: pair.to, to: pair.to };
    return isAnsweredIn(to, question) ? pair : { from: pair.from, to: pair.from };
  });
  return { from: pairs.map((pair) => pair.from), to: pairs.map((pair) => pair.to) };
}
