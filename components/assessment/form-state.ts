import type { FieldProblem } from "@/lib/result";

/**
 * What a form shows after a post that did not go through: every problem, and everything that was
 * typed. `attempt` changes with each post and keys the form, so that React shows the typed values.
 */
export type FormState<Typed> = {
  readonly attempt: number;
  readonly problems: readonly FieldProblem[];
  readonly typed: Typed;
};

/** The problem of one field, if it has one, and what stands before it for those who listen. */
export function problemAt(
  problems: readonly FieldProblem[],
  field: string,
  { errorPrefix }: { readonly errorPrefix: string },
): { readonly prefix: string; readonly message: string } | undefined {
  const problem = problems.find((each) => each.field === field);
  return problem && { prefix: errorPrefix, message: problem.message };
}

/** The problems as the error summary lists them, one a field. */
export function summaryOf(problems: readonly FieldProblem[]) {
  const first = new Map(problems.toReversed().map(({ field, message }) => [field, message]));
  return [...first].toReversed().map(([fieldId, message]) => ({ fieldId, message }));
}
