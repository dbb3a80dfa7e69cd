import type { AnswersDocument } from "@/lib/schemas/answers-document";

/** The same answers and notes, in an assessment that has not been changed yet. */
export function asFirstVersion({ entries, ...document }: AnswersDocument): AnswersDocument {
  return {
    ...document,
    entries: Object.fromEntries(
      Object.entries(entries).map(([question, entry]) => [question, { ...entry, changedIn: 1 }]),
    ),
  };
}
