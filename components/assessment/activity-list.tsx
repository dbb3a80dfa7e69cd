import { describeAnswer } from "@/lib/catalogue/describe-answer";
import { questionIn } from "@/lib/catalogue/in-language";
import { questionById } from "@/lib/catalogue/questionnaire";
import type { Words } from "@/lib/messages/words";
import type { AnswerEntry } from "@/lib/schemas/answers-document";
import { personWords, type ToldPerson, wayWords } from "./person-words";

/** One thing that one write changed, and who did. */
export type ListedChange = {
  readonly version: number;
  readonly subject: string;
  readonly entries: { readonly before: AnswerEntry | null; readonly after: AnswerEntry | null } | null;
  readonly names: { readonly before: string; readonly after: string } | null;
  readonly createdAt: Date;
  readonly by: ToldPerson;
};

/** Who changed what and when, newest first. */
export function ActivityList({ words, changes }: { words: Words; changes: readonly ListedChange[] }) {
  return (
    <ol className="max-w-form border-t border-line">
      {changes.map((change) => (
        <li key={`${change.version} ${change.subject}`} className="grid gap-1 border-b border-line py-3">
          <p className="text-sm text-ink-2">
            <WhoAndWhen words={words} change={change} />
          </p>
          <What words={words} change={change} />
        </li>
      ))}
    </ol>
  );
}

function WhoAndWhen({ words, change: { by, createdAt } }: { words: Words; change: ListedChange }) {
  const values = { date: words.date(createdAt), time: createdAt.toISOString().slice(11, 16) };
  const way = wayWords(words, by);
  return (
    <>
      <bdi className="font-semibold text-ink">{personWords(words, by)}</bdi>
      {" · "}
      {way === null ? null : (
        <>
          <bdi>{way}</bdi>
          {" · "}
        </>
      )}
      <time dateTime={createdAt.toISOString()}>{words.t("activity.when", values)}</time>
    </>
  );
}

function What({ words, change }: { words: Words; change: ListedChange }) {
  const { subject, entries, names } = change;
  if (names) {
    return (
      <p className="wrap-anywhere">
        {words.t("activity.renamed", { before: names.before, after: names.after })}
      </p>
    );
  }
  const found = questionById(subject);
  const question = found && questionIn(words, found);
  return (
    <>
      <p lang={question?.lang}>{question?.prompt ?? subject}</p>
      <p className="font-semibold wrap-anywhere">{entries ? whatHappened(words, subject, entries) : null}</p>
    </>
  );
}

function whatHappened(
  words: Words,
  subject: string,
  { before, after }: Exclude<ListedChange["entries"], null>,
): string {
  const { t } = words;
  const found = questionById(subject);
  const question = found ? questionIn(words, found) : { id: subject, prompt: subject, options: [] };
  const said = (entry: AnswerEntry) => describeAnswer(words, question, entry.answer);
  if (!after) return t("activity.removed", { answer: before ? said(before) : "" });
  if (!before) return t("activity.answered", { answer: said(after) });
  if (said(before) !== said(after))
    return t("activity.changed", { before: said(before), after: said(after) });
  const isConfirmed = before.source === "preset" && after.source === "person";
  return t(isConfirmed ? "activity.confirmed" : "activity.noted", { answer: said(after) });
}
