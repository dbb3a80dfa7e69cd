import type { PolicyResult } from "./policy";

/** Something that evaluates answer sets, over and over. */
export type Runner = {
  readonly name: string;
  /** Evaluates that many answer sets in turn. Returns something of all results, so that none is skipped. */
  run(count: number): number | Promise<number>;
};

/** One engine, or one way to use it, with the policy loaded. */
export type Contender = Runner & {
  readonly isPeer: boolean;
  /** What it comes to for the answer set with this number; only the floor, if it gives no more. */
  resultOf(index: number): PolicyResult | number | Promise<PolicyResult>;
};

/** Evaluates one answer set after the other. `weigh` takes a number from a result. */
export function makeRunner<T, R>(
  name: string,
  inputs: readonly T[],
  evaluate: (input: T) => R,
  weigh: (result: R) => number,
): Runner {
  return {
    name,
    run: (count) => {
      let sum = 0;
      for (let index = 0; index < count; index += 1) sum += weigh(evaluate(inputAt(inputs, index)));
      return sum;
    },
  };
}

/** The input with this number, counting round and round. */
export function inputAt<T>(inputs: readonly T[], index: number): T {
  const input = inputs[index % inputs.length];
  if (input === undefined) throw new RangeError("There are no inputs.");
  return input;
}
