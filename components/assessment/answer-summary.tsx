import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { describeAnswer, type LabelledQuestion } from "@/lib/catalogue/describe-answer";
import { questionIn } from "@/lib/catalogue/in-language";
import type { Words } from "@/lib/messages/words";
import type { AnswerEntry } from "@/lib/schemas/answers-document";

type AnswerSummaryProps = {
  words: Words;
  questions: readonly LabelledQuestion[];
  entries: Readonly<Record<string, AnswerEntry>>;
  /** Where a question can be answered again; none on pages that only read. */
  changeHref?: (questionId: string) => string;
  /** Notes are private to those who hold a grant. */
  isNoteShown: boolean;
  /** Who answered, in words, by question; left out where nobody but the reader did. */
  answeredBy?: ReadonlyMap<string, string>;
  /** Left out where a heading says already that all of them are assumed. */
  isAssumptionShown?: boolean;
};

/** Questions with what was said to each, and whether anybody said it. */
export function AnswerSummary(props: AnswerSummaryProps) {
  const { words, entries, changeHref, isNoteShown, answeredBy, isAssumptionShown = true } = props;
  const { t } = words;
  const questions = props.questions.map((question) => questionIn(words, question));
  return (
    <SummaryList
      rows={questions.map((question) => {
        const entry = entries[question.id];
        return {
          id: question.id,
          label: <span lang={question.lang}>{question.prompt}</span>,
          value: (
            <>
              <Said
                said={describeAnswer(words, question, entry?.answer)}
                lang={question.lang}
                entry={entry}
              />
              {isNoteShown && entry?.note ? (
                <span className="mt-1 block text-sm whitespace-pre-line text-ink-2">
                  {t("check.answer.note", { note: entry.note })}
                </span>
              ) : null}
              {isNoteShown && entry?.ask ? (
                <span className="mt-1 block text-sm text-ink-2">
                  {t("check.answer.ask", { who: entry.ask })}
                </span>
              ) : null}
            </>
          ),
          note:
            isAssumptionShown && entry?.source === "preset" ? (
              <Tag tone="unknown">{t("check.answer.assumed")}</Tag>
            ) : answeredBy?.has(question.id) ? (
              <bdi>{answeredBy.get(question.id)}</bdi>
            ) : null,
          ...(changeHref && {
            action: {
              href: changeHref(question.id),
              label: entry ? t("check.answer.change") : t("check.answer.answer"),
              hiddenText: question.prompt,
            },
          }),
        };
      })}
    />
  );
}

type SaidProps = { said: string; lang: "en" | undefined; entry: AnswerEntry | undefined };

/** A definite answer in plain words; silence and doubt are marked. */
function Said({ said, lang, entry }: SaidProps) {
  if (!entry) return <Tag>{said}</Tag>;
  if (entry.answer.kind === "unknown") return <Tag tone="unknown">{said}</Tag>;
  return <span lang={entry.answer.kind === "chosen" ? lang : undefined}>{said}</span>;
}
