import { type Diagram, terminals } from "./build-diagram";
import { unknownValue } from "./variables";

/**
 * What each value of each variable costs, starting from somebody's answers: nothing for the one value that
 * they give, and Infinity where a value cannot be taken.
 */
export type Costs = readonly (readonly number[])[];

/** By `node * terminals.length + terminal`; read them with `sizeOf`. */
export type LeastCosts = Uint16Array;

export const changeCost = 1;

/**
 * Ticks that come with first answering a multiple choice count as part of that one answer. Their small
 * extra keeps them apart from ticks that cost nothing; a million of them are not yet a change.
 */
const tickOfNewAnswerCost = 2 ** -20;

/** Infinity among least costs: the most to which a change can be added within 15 bits. */
const never = 0x7ffe;

/** How many changed answers a cost stands for; Infinity if it cannot be paid. */
export function sizeOf(cost: number): number {
  return cost < never ? Math.floor(cost) : Number.POSITIVE_INFINITY;
}

/** The costs of moving away from the answers of an assignment. Nobody moves back to "I don't know". */
export function costsFrom({ variables }: Diagram, assignment: readonly number[]): Costs {
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

/**
 * The least cost from each node to each terminal, in whole changes.
 *
 * This goes over all nodes, and is most of the time that an answer takes. So two terminals share a word
 * of 32 bits, the lesser cost of both is taken at once and without a branch, and the loop over a node's
 * words is written out.
 */
export function leastCosts({ flat, variableOf }: Diagram, costs: Costs): LeastCosts {
  const words = new Int32Array(variableOf.length * wordsPerNode);
  const least = new Uint16Array(words.buffer);
  least.fill(never, 0, terminals.length ** 2);
  for (let end = 0; end < terminals.length; end += 1) least[end * terminals.length + end] = 0;
  // Every index below is within bounds; the fallbacks are for the compiler alone.
  for (const { variable, nodes, children } of flat) {
    const { stay, moves, steps, degree } = pricesOf(costs[variable] ?? []);
    for (let at = 0; at < nodes.length; at += 1) {
      const start = at * degree;
      const own = (nodes[at] ?? 0) * wordsPerNode;
      const kept = (children[start + stay] ?? 0) * wordsPerNode;
      let first = words[kept] ?? 0;
      let second = words[kept + 1] ?? 0;
      let third = words[kept + 2] ?? 0;
      let fourth = words[kept + 3] ?? 0;
      for (let move = 0; move < moves.length; move += 1) {
        const child = (children[start + (moves[move] ?? 0)] ?? 0) * wordsPerNode;
        const step = steps[move] ?? 0;
        first = lesserOfBoth(first, (words[child] ?? 0) + step);
        second = lesserOfBoth(second, (words[child + 1] ?? 0) + step);
        third = lesserOfBoth(third, (words[child + 2] ?? 0) + step);
        fourth = lesserOfBoth(fourth, (words[child + 3] ?? 0) + step);
      }
      words[own] = first;
      words[own + 1] = second;
      words[own + 2] = third;
      words[own + 3] = fourth;
    }
  }
  return least;
}

/** The costs of a variable's values as the search reads them: which is kept, which may be taken, for what. */
function pricesOf(valueCosts: readonly number[]): {
  readonly stay: number;
  readonly moves: readonly number[];
  /** By move: what it adds to a word. */
  readonly steps: readonly number[];
  readonly degree: number;
} {
  const stay = valueCosts.indexOf(0);
  const moves: number[] = [];
  const steps: number[] = [];
  for (const [position, cost] of valueCosts.entries()) {
    if (position === stay || cost === Number.POSITIVE_INFINITY) continue;
    moves.push(position);
    steps.push(sizeOf(cost) * oneInBoth);
  }
  return { stay, moves, steps, degree: valueCosts.length };
}

/** Eight terminals at two costs to a word, of 15 bits each. */
const wordsPerNode = 4;
const oneInBoth = 0x0001_0001;
const topBits = 0x8000_8000 | 0;

/**
 * The lesser cost in each half of two words. Each cost of `a` gets a top bit; taking `b` away leaves it
 * where `b` is no greater, and all the bits below it then make the mask that lets `b` in.
 */
function lesserOfBoth(a: number, b: number): number {
  const isFromB = ((a | topBits) - b) & topBits;
  const mask = isFromB - (isFromB >>> 15);
  return a ^ ((a ^ b) & mask);
}
