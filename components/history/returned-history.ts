import type { FieldProblem } from "@/lib/result";

/** A form of a history that came back: which one it was, what is wrong with it and what was typed. */
export type ReturnedHistory = {
  readonly do: "milestone" | "restore" | "re-evaluate";
  /** The revision it was about; 0 for none. */
  readonly number: number;
  readonly problems: readonly FieldProblem[];
  readonly typed: string;
};

/** The id of a field of one revision's form, unique on a page with many. */
export function fieldId(what: ReturnedHistory["do"], number: number): string {
  return `${what}-${number}`;
}

/** The problems of a returned form, each led to its one visible field. */
export function problemsOf(returned: ReturnedHistory | null) {
  if (!returned) return [];
  const messages = new Set(returned.problems.map(({ message }) => message));
  return [...messages].map((message) => ({ fieldId: fieldId(returned.do, returned.number), message }));
}
