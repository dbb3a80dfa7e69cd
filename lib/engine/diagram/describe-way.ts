import type { AnswerChange, AnswerDifference } from "../apply-changes";
import type { Way } from "./minimal-ways";
import { notApplicableValue, unknownValue, type Variable } from "./variables";

/**
 * A way as differences of answers. A first answer to a multiple choice shows in its ticks; without any,
 * it is the option that stands alone.
 */
export function differencesOn(
  way: Way,
  variables: readonly Variable[],
  assignment: readonly number[],
): readonly AnswerDifference[] {
  const changed = new Map(way.map(({ variable, position }) => [variable, position]));
  return way.flatMap(({ variable: index, position }): readonly AnswerDifference[] => {
    const variable = variables[index];
    const value = variable?.values[position];
    if (!variable || value === undefined) return [];
    const { question } = variable;
    if (variable.kind === "tick") {
      return [{ kind: position === 1 ? "tick" : "untick", question, option: variable.option }];
    }
    if (value === unknownValue) return [{ kind: "withdraw", question, to: "unknown" }];
    if (value === notApplicableValue) return [{ kind: "withdraw", question, to: "not-applicable" }];
    if (variable.kind === "choice") {
      const before = variable.values[assignment[index] ?? -1];
      const isOption = before !== unknownValue && before !== notApplicableValue;
      return [{ kind: "choose", question, from: isOption ? (before ?? null) : null, to: value }];
    }
    return firstTicks(variable, variables, assignment, changed);
  });
}

/** Ticks that come with an answer and are no step of their own. */
function firstTicks(
  { question, alone }: Extract<Variable, { kind: "answered" }>,
  variables: readonly Variable[],
  assignment: readonly number[],
  changed: ReadonlyMap<number, number>,
): readonly AnswerDifference[] {
  const ticks = variables.flatMap((each, index) =>
    each.kind === "tick" && each.question === question ? [{ option: each.option, index }] : [],
  );
  const without = ticks.filter(({ index }) => assignment[index] === 1 && !changed.has(index));
  if (without.length > 0) {
    return without.map(({ option }) => ({ kind: "tick", question, option }) as const);
  }
  const isTicked = ticks.some(({ index }) => changed.get(index) === 1);
  return isTicked || alone === null ? [] : [{ kind: "tick", question, option: alone }];
}

/** The same where nothing is taken back, as costs from somebody's answers have it. */
export function changesOn(
  way: Way,
  variables: readonly Variable[],
  assignment: readonly number[],
): readonly AnswerChange[] {
  return differencesOn(way, variables, assignment).map((difference) => {
    if (difference.kind === "withdraw") throw new Error(`A change takes back "${difference.question}".`);
    return difference;
  });
}
