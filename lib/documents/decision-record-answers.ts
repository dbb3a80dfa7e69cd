import type { Exported } from "@/lib/assessments/read-export";
import { describeAnswer } from "@/lib/catalogue/describe-answer";
import { questionIn } from "@/lib/catalogue/in-language";
import { createSituation } from "@/lib/engine/situation";
import type { Words } from "@/lib/messages/words";
import { answersIn } from "@/lib/schemas/answers-document";
import { markdownText } from "./markdown-text";

/** What was known: every question answered, with the notes where they are shown, and how many are open. */
export function answerLines(words: Words, { answers, ruleSet }: Exported, isNoteShown: boolean): string {
  const { questions } = ruleSet.book;
  const situation = createSituation(questions, answersIn(answers));
  const asked = questions.filter(({ id }) => situation.isAsked(id) === true);
  const open = asked.filter(({ id }) => answers.entries[id] === undefined).length;
  const lines = asked.flatMap((written) => {
    const question = questionIn(words, written);
    const entry = answers.entries[question.id];
    if (!entry) return [];
    const said = `**${markdownText(describeAnswer(words, question, entry.answer))}**`;
    const note =
      isNoteShown && entry.note ? ` ${markdownText(words.t("check.answer.note", { note: entry.note }))}` : "";
    return [`- ${markdownText(question.prompt)} ${said}${note}`];
  });
  return [
    ...lines,
    ...(open > 0 ? [`- ${markdownText(words.t("madr.unanswered", { count: open }))}`] : []),
  ].join("\n");
}
