import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { describeAnswer, type LabelledQuestion } from "@/lib/catalogue/describe-answer";
import type { AnswerEntry } from "@/lib/schemas/answers-document";

type AnswerSummaryProps = {
  questions: readonly LabelledQuestion[];
  entries: Readonly<Record<string, AnswerEntry>>;
  /** Where a question can be answered again; none on pages that only read. */
  changeHref?: (questionId: string) => string;
  /** Notes are private to those who hold a grant. */
  isNoteShown: boolean;
  /** Left out where a heading says already that all of them are assumed. */
  isAssumptionShown?: boolean;
};

/** Questions with what was said to each, and whether anybody said it. */
export function AnswerSummary(props: AnswerSummaryProps) {
  const { questions, entries, changeHref, isNoteShown, isAssumptionShown = true } = props;
  return (
    <SummaryList
      rows={questions.map((question) => {
        const entry = entries[question.id];
        return {
          id: question.id,
          label: question.prompt,
          value: (
            <>
              <Said words={describeAnswer(question, entry?.answer)} entry={entry} />
              {isNoteShown && entry?.note ? (
                <span className="mt-1 block text-sm whitespace-pre-line text-ink-2">Note: {entry.note}</span>
              ) : null}
              {isNoteShown && entry?.ask ? (
                <span className="mt-1 block text-sm text-ink-2">Ask: {entry.ask}</span>
              ) : null}
            </>
          ),
          note: isAssumptionShown && entry?.source === "preset" ? <Tag tone="unknown">Assumed</Tag> : null,
          ...(changeHref && {
            action: {
              href: changeHref(question.id),
              label: entry ? "Change" : "Answer",
              hiddenText: question.prompt,
            },
          }),
        };
      })}
    />
  );
}

/** A definite answer in plain words; silence and doubt are marked. */
function Said({ words, entry }: { words: string; entry: AnswerEntry | undefined }) {
  if (!entry) return <Tag>{words}</Tag>;
  return entry.answer.kind === "unknown" ? <Tag tone="unknown">{words}</Tag> : words;
}
