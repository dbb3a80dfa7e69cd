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
};

/** Questions with what was said to each, and whether anybody said it. */
export function AnswerSummary({ questions, entries, changeHref, isNoteShown }: AnswerSummaryProps) {
  return (
    <SummaryList
      rows={questions.map((question) => {
        const entry = entries[question.id];
        return {
          id: question.id,
          label: question.prompt,
          value: (
            <>
              {describeAnswer(question, entry?.answer)}
              {isNoteShown && entry?.note ? (
                <span className="mt-1 block text-sm whitespace-pre-line text-ink-2">Note: {entry.note}</span>
              ) : null}
              {isNoteShown && entry?.ask ? (
                <span className="mt-1 block text-sm text-ink-2">Ask: {entry.ask}</span>
              ) : null}
            </>
          ),
          note: <Provenance entry={entry} />,
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

function Provenance({ entry }: { entry: AnswerEntry | undefined }) {
  if (!entry) return <Tag>Not answered</Tag>;
  if (entry.source === "preset") return <Tag tone="unknown">Assumed</Tag>;
  if (entry.answer.kind === "unknown") return <Tag tone="unknown">Unknown</Tag>;
  return null;
}
