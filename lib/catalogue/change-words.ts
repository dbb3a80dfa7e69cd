import type { AnswerChange } from "@/lib/engine/apply-changes";
import type { Answer } from "@/lib/engine/question";
import type { Words } from "@/lib/messages/words";
import { describeAnswer } from "./describe-answer";
import { questionIn } from "./in-language";
import type { Question } from "./question";
import { questionById } from "./questionnaire";

/** A change of an answer in words: "Yes, in clear → Yes, tokenised before it", "add “PCI DSS”". */
export function changeText(words: Words, change: AnswerChange, before: Answer | undefined): string {
  const found = questionById(change.question);
  const question = found && questionIn(words, found);
  const label = (id: string) => question?.options.find((option) => option.id === id)?.label ?? id;
  switch (change.kind) {
    case "choose":
      return words.t("whatIf.change.choose", {
        from: question ? describeAnswer(words, question, before) : "",
        to: label(change.to),
      });
    case "tick":
      return words.t("whatIf.change.tick", { option: label(change.option) });
    case "untick":
      return words.t("whatIf.change.untick", { option: label(change.option) });
  }
}

/** Whether somebody can decide otherwise, or has to live with it. */
export function natureText({ t }: Words, nature: Question["nature"]): string {
  return t(nature === "yours" ? "whatIf.nature.yours" : "whatIf.nature.fact");
}
