import type { AnswerDifference } from "@/lib/engine/apply-changes";
import type { Answers } from "@/lib/engine/question";
import type { Words } from "@/lib/messages/words";
import { changeText } from "./change-words";
import { describeAnswer } from "./describe-answer";
import { type InLanguage, questionIn } from "./in-language";
import type { Question } from "./question";
import { questionById } from "./questionnaire";

/** A difference between two sets of answers in words, with the question it is about. */
export type DifferenceText = {
  readonly prompt: string;
  readonly text: string;
  readonly lang?: "en";
};

/** What stands on one side and what on the other: "Yes, in clear → Yes, tokenised before it". */
export function differenceText(words: Words, difference: AnswerDifference, base: Answers): DifferenceText {
  const found = questionById(difference.question);
  const question: InLanguage<Question> | undefined = found && questionIn(words, found);
  const before = base[difference.question];
  const text =
    difference.kind === "withdraw"
      ? words.t("whatIf.change.choose", {
          from: question ? describeAnswer(words, question, before) : "",
          to: words.t(difference.to === "unknown" ? "compare.answer.open" : "compare.answer.doesNotApply"),
        })
      : changeText(words, difference, before);
  return {
    prompt: question?.prompt ?? difference.question,
    text,
    ...(question?.lang && { lang: question.lang }),
  };
}
