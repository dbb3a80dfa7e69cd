import type { Answers } from "../question";
import { type Diagram, terminals } from "./build-diagram";
import { unknownValue } from "./variables";

/**
 * What each value of each variable costs, starting from somebody's answers. Infinity where the value
 * cannot be taken.
 */
export type Costs = readonly (readonly number[])[];

/**
 * One changed answer. Ticks that come with first answering a multiple choice count as part of that one
 * answer; their small extra keeps them apart from ticks that cost nothing.
 */
export const changeCost = 1_000;
const tickOfNewAnswerCost = 1;

/** How many answers a cost stands for. */
export function sizeOf(cost: number): number {
  return Math.floor(cost / changeCost);
}

/** The costs of moving away from these answers. Nobody moves back to "I don't know". */
export function costsFrom({ space, variables }: Diagram, answers: Answers): Costs {
  const assignment = space.assignmentOf(answers);
  const isNew = new Set(
    variables.flatMap((variable, index) =>
      variable.kind === "answered" && assignment[index] !== 0 ? [variable.question] : [],
    ),
  );
  return variables.map((variable, index) => {
    const base = assignment[index];
    return variable.values.map((value, position) => {
      if (position === base) return 0;
      if (variable.kind === "tick") return isNew.has(variable.question) ? tickOfNewAnswerCost : changeCost;
      return variable.values.indexOf(unknownValue) <= position && value !== "answered"
        ? Number.POSITIVE_INFINITY
        : changeCost;
    });
  });
}

/** The least cost from each node to each terminal, as `node * terminals.length + terminal`. */
export function leastCosts({ flat }: Diagram, costs: Costs): Float64Array {
  const { variableOf, firstChildOf, children } = flat;
  const width = terminals.length;
  const least = new Float64Array(variableOf.length * width).fill(Number.POSITIVE_INFINITY);
  for (let terminal = 0; terminal < width; terminal += 1) least[terminal * width + terminal] = 0;
  // Every index below is within bounds; the fallbacks are for the compiler alone.
  for (let node = width; node < variableOf.length; node += 1) {
    const valueCosts = costs[variableOf[node] ?? 0] ?? [];
    const start = firstChildOf[node] ?? 0;
    const end = firstChildOf[node + 1] ?? 0;
    const own = node * width;
    for (let at = start; at < end; at += 1) {
      const step = valueCosts[at - start] ?? Number.POSITIVE_INFINITY;
      if (step === Number.POSITIVE_INFINITY) continue;
      const child = (children[at] ?? 0) * width;
      for (let terminal = 0; terminal < width; terminal += 1) {
        const cost = step + (least[child + terminal] ?? 0);
        if (cost < (least[own + terminal] ?? 0)) least[own + terminal] = cost;
      }
    }
  }
  return least;
}
