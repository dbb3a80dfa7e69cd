import type { Answer, Answers, QuestionLogic } from "./question";

/** One change of an answer: another option of a single choice, or a tick set or taken away. */
export type AnswerChange =
  /** `from` is null where no option was chosen before. */
  | { readonly kind: "choose"; readonly question: string; readonly from: string | null; readonly to: string }
  | { readonly kind: "tick" | "untick"; readonly question: string; readonly option: string };

/** A change, or that an answer is taken back: only a comparison with other answers says that. */
export type AnswerDifference =
  | AnswerChange
  | { readonly kind: "withdraw"; readonly question: string; readonly to: Exclude<Answer["kind"], "chosen"> };

/**
 * The answers after some changes. Ticking an option that stands alone unticks the others, ticking
 * another unticks it, and unticking the last leaves "none of these", or no answer where there is no such
 * option.
 */
export function applyChanges(
  questions: readonly QuestionLogic[],
  answers: Answers,
  changes: readonly AnswerDifference[],
): Answers {
  const changed = new Set(changes.map(({ question }) => question));
  const after = questions
    .filter(({ id }) => changed.has(id))
    .map((question) => {
      const own = changes.filter((change) => change.question === question.id);
      return [question.id, answerAfter(question, answers[question.id], own)] as const;
    });
  return { ...answers, ...Object.fromEntries(after) };
}

function answerAfter(
  { options }: QuestionLogic,
  before: Answer | undefined,
  changes: readonly AnswerDifference[],
): Answer {
  const ticked = new Set(before?.kind === "chosen" ? before.options : []);
  for (const change of changes) {
    switch (change.kind) {
      case "choose":
        return { kind: "chosen", options: [change.to] };
      case "withdraw":
        return change.to === "unknown"
          ? { kind: "unknown" }
          : { kind: "not-applicable", reason: "It does not apply in the other answers." };
      case "tick":
        ticked.add(change.option);
        break;
      case "untick":
        ticked.delete(change.option);
        break;
    }
  }
  const shared = options.filter(({ id, exclusive }) => !exclusive && ticked.has(id));
  const alone = options.find(({ exclusive }) => exclusive);
  const kept = shared.length > 0 ? shared : alone ? [alone] : [];
  return kept.length > 0 ? { kind: "chosen", options: kept.map(({ id }) => id) } : { kind: "unknown" };
}
