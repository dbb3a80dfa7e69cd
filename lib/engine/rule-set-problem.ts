import type { QuestionLogic } from "./question";

/** Something wrong with a rule set, where, and what to do about it. */
export type RuleSetProblem = { readonly where: string; readonly problem: string; readonly remedy: string };

export type Found = Omit<RuleSetProblem, "where">;
export type QuestionById = ReadonlyMap<string, QuestionLogic>;

export function found(isWrong: boolean, problem: string, remedy: string): readonly Found[] {
  return isWrong ? [{ problem, remedy }] : [];
}

/** The types exclude a wrong level, but a rule set may also have been read from storage. */
export function offScale<T extends string>(scale: readonly T[], level: T): readonly Found[] {
  return found(!scale.includes(level), `"${level}" is not on the scale.`, `Use one of: ${scale.join(", ")}.`);
}
