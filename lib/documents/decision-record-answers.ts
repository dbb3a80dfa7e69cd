import type { Exported } from "@/lib/assessments/read-export";
import { describeAnswer } from "@/lib/catalogue/describe-answer";
import { questionIn } from "@/lib/catalogue/in-language";
import { createSituation } from "@/lib/engine/situation";
import type { Words } from "@/lib/messages/words";
import { answersIn } from "@/lib/schemas/answers-document";
import { markdownText } from "./markdown-text";

/** What was known: every question asked, with its answer, and with the notes where they are shown. */
export function answerLines(words: Words, { answers, ruleSet }: Exported, isNoteShown: boolean): string {
  const { questions } = ruleSet.book;
  const situation = createSituation(questions, answersIn(answers));
  return questions
    .filter(({ id }) => situation.isAsked(id) === true)
    .map((written) => {
      const question = questionIn(words, written);
      const entry = answers.entries[question.id];
      const said = `- ${markdownText(question.prompt)} **${markdownText(describeAnswer(words, question, entry?.answer))}**`;
      const note =
        isNoteShown && entry?.note
          ? ` ${markdownText(words.t("check.answer.note", { note: entry.note }))}`
          : "";
      return `${said}${note}`;
    })
    .join("\n");
}
