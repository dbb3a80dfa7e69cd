import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
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

type DiffQuestionsProps = {
  words: Words;
  questions: readonly ShownDifference[];
  /** Both sides beside each other where there is room; otherwise one below the other. */
  isSideBySide: boolean;
};

/** What was answered before and after, question by question, with words and signs for what became of it. */
export function DiffQuestions({ words, questions, isSideBySide }: DiffQuestionsProps) {
  return (
    <ul className="border-t border-line" data-side-by-side={isSideBySide || undefined}>
      {questions.map((difference) => (
        <DiffQuestion key={difference.id} words={words} difference={difference} isSideBySide={isSideBySide} />
      ))}
    </ul>
  );
}

type DiffQuestionProps = { words: Words; difference: ShownDifference; isSideBySide: boolean };

function DiffQuestion({ words, difference, isSideBySide }: DiffQuestionProps) {
  const { t } = words;
  const { id, change, before, after, isUnasked } = difference;
  const question = difference.question && questionIn(words, difference.question);
  return (
    <li id={`q-${id}`} className="grid gap-2 border-b border-line py-4">
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        {change === "same" ? null : <Tag>{t(`history.diffPage.answers.${change}`)}</Tag>}
        <span className="font-semibold" lang={question?.lang}>
          {question?.prompt ?? id}
        </span>
      </p>
      {isUnasked ? <p className="text-sm text-ink-2">{t("history.diffPage.answers.unasked")}</p> : null}
      <div className={classNames("grid gap-1", isSideBySide && "md:grid-cols-2 md:gap-4")}>
        {change === "same" && after ? (
          <Said
            words={words}
            question={question}
            entry={after}
            shows={{ note: after.note !== undefined, source: after.source === "preset" }}
          />
        ) : (
          <>
            <DiffLine sign="−" label={t("history.diffPage.answers.before")}>
              {before ? (
                <Said words={words} question={question} entry={before} shows={difference.differs} />
              ) : (
                t("verdict.answer.none")
              )}
            </DiffLine>
            <DiffLine sign="+" label={t("history.diffPage.answers.after")}>
              {after ? (
                <Said words={words} question={question} entry={after} shows={difference.differs} />
              ) : (
                t("verdict.answer.none")
              )}
            </DiffLine>
          </>
        )}
      </div>
    </li>
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

/** One side of a difference, told apart by sign, place and frame. */
export function DiffLine({ sign, label, children }: { sign: "−" | "+"; label: string; children: ReactNode }) {
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
      <div className="min-w-0 break-words">{children}</div>
    </div>
  );
}
