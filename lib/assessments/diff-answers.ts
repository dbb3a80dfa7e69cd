import { canonicalJson } from "@/lib/engine/canonical-json";
import type { AnswerEntry, AnswersDocument } from "@/lib/schemas/answers-document";
import type { RuleBook } from "@/lib/schemas/rule-book";

type AskedQuestion = RuleBook["questions"][number];

/** What became of one question between two states of an assessment. */
export type DiffedQuestion = {
  readonly id: string;
  /** As the later of the two words it, or the earlier where only that one asks it; null when neither does. */
  readonly question: AskedQuestion | null;
  readonly change: "added" | "removed" | "changed" | "same";
  readonly before: AnswerEntry | null;
  readonly after: AnswerEntry | null;
  /** What differs where both have answered. */
  readonly differs: { readonly answer: boolean; readonly note: boolean; readonly source: boolean };
  /** The later questionnaire has it no more: the answer is kept and counts for nothing. */
  readonly isUnasked: boolean;
};

type DiffedSide = { readonly answers: AnswersDocument; readonly book: RuleBook };

/** Question by question, in the order of the questionnaire, what two states differ in; unanswered ones left out. */
export function diffAnswers(from: DiffedSide, to: DiffedSide): readonly DiffedQuestion[] {
  const worded = new Map([...from.book.questions, ...to.book.questions].map((each) => [each.id, each]));
  const inOrder = [
    ...to.book.questions.map(({ id }) => id),
    ...from.book.questions.map(({ id }) => id),
    ...Object.keys(from.answers.entries),
    ...Object.keys(to.answers.entries),
  ];
  return [...new Set(inOrder)].flatMap((id) => {
    const before = from.answers.entries[id] ?? null;
    const after = to.answers.entries[id] ?? null;
    if (!before && !after) return [];
    const differs = differencesOf(before, after);
    return [
      {
        id,
        question: worded.get(id) ?? null,
        change: changeOf(before, after, differs),
        before,
        after,
        differs,
        isUnasked: to.book.questions.every((question) => question.id !== id),
      },
    ];
  });
}

function differencesOf(before: AnswerEntry | null, after: AnswerEntry | null): DiffedQuestion["differs"] {
  return {
    answer: canonicalJson(before?.answer ?? null) !== canonicalJson(after?.answer ?? null),
    note: before?.note !== after?.note || before?.ask !== after?.ask,
    source: before?.source !== after?.source,
  };
}

function changeOf(
  before: AnswerEntry | null,
  after: AnswerEntry | null,
  differs: DiffedQuestion["differs"],
): DiffedQuestion["change"] {
  if (!before) return "added";
  if (!after) return "removed";
  return differs.answer || differs.note || differs.source ? "changed" : "same";
}
