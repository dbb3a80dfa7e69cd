import { describeAnswer } from "@/lib/catalogue/describe-answer";
import { questionIn, sectionIn } from "@/lib/catalogue/in-language";
import { sections } from "@/lib/catalogue/sections";
import { createSituation } from "@/lib/engine/situation";
import type { Words } from "@/lib/messages/words";
import { type AnswerEntry, type AnswersDocument, answersIn } from "@/lib/schemas/answers-document";
import type { RuleBook } from "@/lib/schemas/rule-book";
import { type Block, inLang, plain, type Span } from "./report-blocks";

/**
 * Every question that is asked on these answers, or may be, with what was said and by whom; unanswered
 * ones included. A table for each section of the questionnaire that the verdict was reached with.
 */
export function answerSections(
  words: Words,
  book: RuleBook,
  document: AnswersDocument,
  isNoteShown: boolean,
): readonly Block[] {
  const { t } = words;
  const situation = createSituation(book.questions, answersIn(document));
  const asked = book.questions.filter(({ id }) => situation.isAsked(id) !== false);
  const tables = book.sections.flatMap((section): readonly Block[] => {
    const questions = asked.filter((question) => question.section === section.id);
    if (questions.length === 0) return [];
    const current = sections.find(({ id }) => id === section.id);
    const isSame = current?.title === section.title;
    return [
      {
        kind: "table",
        caption: current && isSame ? sectionIn(words, current).title : section.title,
        columns: [t("report.answer.question"), t("report.answer.answer"), t("report.answer.source")],
        widths: [38, 40, 22],
        rows: questions.map((written) => {
          const question = questionIn(words, written);
          const entry = document.entries[question.id];
          const lang = entry?.answer.kind === "chosen" ? question.lang : undefined;
          return [
            [[inLang(question.prompt, question.lang)]],
            [
              [inLang(describeAnswer(words, question, entry?.answer), lang)],
              ...(isNoteShown && entry ? remarksOf(words, entry) : []),
            ],
            [plain(sourceOf(words, entry))],
          ];
        }),
      },
    ];
  });
  const left = book.questions.length - asked.length;
  return left === 0
    ? tables
    : [...tables, { kind: "text", spans: plain(t("report.answer.notAsked", { count: left })) }];
}

function remarksOf({ t }: Words, { note, ask }: AnswerEntry): readonly (readonly Span[])[] {
  return [
    ...(note ? [[{ text: t("check.answer.note", { note }), style: "muted" } as const]] : []),
    ...(ask ? [[{ text: t("check.answer.ask", { who: ask }), style: "muted" } as const]] : []),
  ];
}

/** Who gave an answer, if anybody has. */
export function sourceOf({ t }: Words, entry: AnswerEntry | undefined): string {
  if (!entry) return t("report.answer.open");
  if (entry.source === "preset") return t("report.answer.preset");
  return t(entry.answer.kind === "unknown" ? "report.answer.unknown" : "report.answer.person");
}
