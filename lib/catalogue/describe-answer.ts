import type { Answer } from "@/lib/engine/question";
import type { Words } from "@/lib/messages/words";

/** As much of a question as its answer needs to be read; also true of questions in an old rule book. */
export type LabelledQuestion = {
  readonly id: string;
  readonly prompt: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
};

/** An answer in words. An option that the questionnaire no longer has is shown by its id. */
export function describeAnswer(words: Words, question: LabelledQuestion, answer: Answer | undefined): string {
  if (!answer) return words.t("verdict.answer.none");
  switch (answer.kind) {
    case "unknown":
      return words.t("verdict.answer.unknown");
    case "not-applicable":
      return words.t("verdict.answer.notApplicable", { reason: answer.reason });
    case "chosen":
      return answer.options
        .map((id) => question.options.find((option) => option.id === id)?.label ?? id)
        .join("; ");
  }
}
