import type { Exported } from "@/lib/assessments/read-export";
import { describeAnswer } from "@/lib/catalogue/describe-answer";
import { questionIn } from "@/lib/catalogue/in-language";
import { createSituation } from "@/lib/engine/situation";
import type { Words } from "@/lib/messages/words";
import { type AnswerEntry, answersIn } from "@/lib/schemas/answers-document";
import { printCsv } from "./csv";
import { sourceOf } from "./report-answers";

/** Every question that is asked, one a line, with what was answered. */
export function assessmentCsv(words: Words, { answers, ruleSet }: Exported, isNoteShown: boolean): string {
  const { t } = words;
  const { questions } = ruleSet.book;
  const situation = createSituation(questions, answersIn(answers));
  const head = [
    t("export.csv.question"),
    t("export.csv.prompt"),
    t("export.csv.options"),
    t("export.csv.answer"),
    t("export.csv.source"),
    ...(isNoteShown ? [t("export.csv.note"), t("export.csv.ask")] : []),
  ];
  const rows = questions
    .filter(({ id }) => answers.entries[id] !== undefined || situation.isAsked(id) === true)
    .map((written) => {
      const question = questionIn(words, written);
      const entry = answers.entries[question.id];
      return [
        question.id,
        question.prompt,
        optionsOf(entry),
        situation.isAsked(question.id) === true
          ? describeAnswer(words, question, entry?.answer)
          : t("export.csv.notAsked", { answer: describeAnswer(words, question, entry?.answer) }),
        sourceOf(words, entry),
        ...(isNoteShown ? [entry?.note ?? "", entry?.ask ?? ""] : []),
      ];
    });
  return printCsv([head, ...rows]);
}

/** The ids of the options, as files name them. */
function optionsOf(entry: AnswerEntry | undefined): string {
  if (!entry) return "";
  return entry.answer.kind === "chosen" ? entry.answer.options.join(" ") : entry.answer.kind;
}
