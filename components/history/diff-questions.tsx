import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { tableRole } from "@/components/ui/table-role";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { describeAnswer, type LabelledQuestion } from "@/lib/catalogue/describe-answer";
import { questionIn } from "@/lib/catalogue/in-language";
import type { Words } from "@/lib/messages/words";
import type { AnswerEntry } from "@/lib/schemas/answers-document";

/** One question between two points of a history. */
export type ShownDifference = {
  readonly id: string;
  readonly question: LabelledQuestion | null;
  readonly change: "added" | "removed" | "changed" | "same";
  readonly before: AnswerEntry | null;
  readonly after: AnswerEntry | null;
  readonly differs: { readonly answer: boolean; readonly note: boolean; readonly source: boolean };
  readonly isUnasked: boolean;
};

type ChangedAnswersProps = {
  words: Words;
  questions: readonly ShownDifference[];
  /** What stands before and after, as the columns are headed. */
  sides: readonly [string, string];
  /** Both sides beside each other where there is room; otherwise one below the other. */
  isSideBySide: boolean;
};

/**
 * What was answered before and after, question by question, with words and signs for what became of it. A table
 * for those who listen, however it is laid out; so its rows and cells say what they are.
 */
export function ChangedAnswers({ words, questions, sides, isSideBySide }: ChangedAnswersProps) {
  const { t } = words;
  const captionId = "changed-caption";
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section aria-labelledby={captionId} tabIndex={0} className="relative overflow-x-auto">
      <table
        id="changed"
        data-diff={isSideBySide ? "side" : "unified"}
        className="w-full text-left"
        {...tableRole("table")}
      >
        <caption id={captionId} className="sr-only">
          {t("history.diffPage.answers.caption")}
        </caption>
        <thead {...tableRole("rowgroup")}>
          <tr {...tableRole("row")}>
            {[t("history.diffPage.answers.question"), ...sides].map((heading) => (
              <th key={heading} scope="col" {...tableRole("columnheader")}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRole("rowgroup")}>
          {questions.map((difference) => (
            <ChangedAnswer key={difference.id} words={words} difference={difference} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ChangedAnswer({ words, difference }: { words: Words; difference: ShownDifference }) {
  const { t } = words;
  const { id, change, before, after, isUnasked, differs } = difference;
  const question = difference.question && questionIn(words, difference.question);
  const said = (entry: AnswerEntry | null) =>
    entry ? (
      <Said words={words} question={question} entry={entry} shows={differs} />
    ) : (
      t("verdict.answer.none")
    );
  return (
    <tr id={`q-${id}`} {...tableRole("row")}>
      <th scope="row" {...tableRole("rowheader")}>
        {change === "same" ? null : <Tag>{t(`history.diffPage.answers.${change}`)}</Tag>}{" "}
        <span lang={question?.lang}>{question?.prompt ?? id}</span>
        {isUnasked ? (
          <span className="block text-sm font-normal text-ink-2">
            {t("history.diffPage.answers.unasked")}
          </span>
        ) : null}
      </th>
      <td {...tableRole("cell")}>
        <DiffLine sign="−" label={t("history.diffPage.answers.before")}>
          {said(before)}
        </DiffLine>
      </td>
      <td {...tableRole("cell")}>
        <DiffLine sign="+" label={t("history.diffPage.answers.after")}>
          {said(after)}
        </DiffLine>
      </td>
    </tr>
  );
}

/** What is answered as it was. */
export function UnchangedAnswers({ words, questions }: Pick<ChangedAnswersProps, "words" | "questions">) {
  return (
    <ul className="border-t border-line">
      {questions.map(({ id, question: asked, after }) => {
        const question = asked && questionIn(words, asked);
        return (
          <li key={id} id={`q-${id}`} className="grid gap-2 border-b border-line py-4">
            <p className="font-semibold" lang={question?.lang}>
              {question?.prompt ?? id}
            </p>
            {after ? (
              <Said
                words={words}
                question={question}
                entry={after}
                shows={{ note: after.note !== undefined, source: after.source === "preset" }}
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

type SaidProps = {
  words: Words;
  question: (LabelledQuestion & { readonly lang?: "en" }) | null;
  entry: AnswerEntry;
  /** What besides the answer is worth saying. */
  shows: { readonly note: boolean; readonly source: boolean };
};

function Said({ words, question, entry, shows }: SaidProps) {
  const { t } = words;
  const { answer, note, ask, source } = entry;
  const labelled = question ?? { id: "", prompt: "", options: [] };
  return (
    <span className="grid gap-0.5">
      <span lang={answer.kind === "chosen" ? question?.lang : undefined}>
        {describeAnswer(words, labelled, answer)}
        {shows.source ? (
          <span className="text-ink-2">
            {" "}
            {t(
              source === "preset" ? "history.diffPage.answers.assumed" : "history.diffPage.answers.confirmed",
            )}
          </span>
        ) : null}
      </span>
      {shows.note ? (
        <span className="text-sm whitespace-pre-line text-ink-2">
          {note === undefined
            ? t("history.diffPage.answers.noNote")
            : t("history.diffPage.answers.note", { note })}
        </span>
      ) : null}
      {shows.note && ask !== undefined ? (
        <span className="text-sm text-ink-2">{t("history.diffPage.answers.ask", { who: ask })}</span>
      ) : null}
    </span>
  );
}

/** One side of a difference, told apart by sign, place and frame, and marked as taken out or put in. */
export function DiffLine({ sign, label, children }: { sign: "−" | "+"; label: string; children: ReactNode }) {
  const Edit = sign === "+" ? "ins" : "del";
  return (
    <div
      data-sign={sign}
      className={classNames(
        "flex min-w-0 gap-2 border-l-4 px-3 py-1.5",
        sign === "+" ? "border-accent bg-accent-soft" : "border-edge border-dashed bg-sunk",
      )}
    >
      <span aria-hidden="true" className="font-mono font-semibold">
        {sign}
      </span>
      <VisuallyHidden>{label} </VisuallyHidden>
      <Edit className="min-w-0 break-words no-underline">{children}</Edit>
    </div>
  );
}
