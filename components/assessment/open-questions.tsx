import { RuleChips } from "@/components/scale/rule-chips";
import { Disclosure } from "@/components/ui/disclosure";
import { rungLabel } from "@/lib/catalogue/rungs";
import { positionOn, rungs } from "@/lib/engine/scales";
import type { AnswerValue } from "@/lib/engine/value-of-answers";
import type { OpenQuestion, Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import type { RuleBook } from "@/lib/schemas/rule-book";
import { Prompt, WhoKnows } from "./next-steps";

type OpenQuestionsProps = {
  words: Words;
  verdict: Verdict;
  book: RuleBook;
  /** Where a question can be answered; none for those who only read. */
  answerHref: ((questionId: string) => string) | null;
  /** What each answer could do; null for a verdict under other rules than those in force. */
  values: readonly AnswerValue[] | null;
};

/** Answers that could raise the floor, furthest-reaching first; those that only ask for more are folded away. */
export function OpenQuestions({ words, verdict, book, answerHref, values }: OpenQuestionsProps) {
  const { t } = words;
  const worth = new Map(values?.map((value, index) => [value.question, { ...value, index }]));
  const openQuestions = verdict.openQuestions.toSorted(
    (a, b) => (worth.get(a.question)?.index ?? 0) - (worth.get(b.question)?.index ?? 0),
  );
  const raising = openQuestions.filter(
    ({ couldRaiseTo }) =>
      couldRaiseTo !== null && positionOn(rungs, couldRaiseTo) > positionOn(rungs, verdict.floor.firm),
  );
  const others = openQuestions.filter((open) => !raising.includes(open));
  const list = (open: readonly OpenQuestion[]) => (
    <ol className="grid max-w-measure list-decimal gap-3 ps-6">
      {open.map(({ question, couldRaiseTo, rules }) => (
        <li key={question}>
          <p className="font-semibold">
            <Prompt words={words} book={book} id={question} answerHref={answerHref} />
          </p>
          <WhoKnows words={words} question={question} />
          <div>
            {couldRaiseTo && raising.length > 0
              ? `${t("result.open.raises", { rung: rungLabel(words, couldRaiseTo) })} `
              : ""}
            <Alone words={words} value={worth.get(question)} isRaising={couldRaiseTo !== null} />
            {words.rich("result.open.waiting", {
              ids: <RuleChips words={words} ruleIds={rules} limit={6} />,
            })}
          </div>
        </li>
      ))}
    </ol>
  );
  return (
    <div className="grid gap-4">
      {raising.length > 0 ? list(raising) : <p>{t("result.open.nothing")}</p>}
      {others.length > 0 ? (
        <Disclosure summary={t("result.open.others", { count: others.length })}>{list(others)}</Disclosure>
      ) : null}
    </div>
  );
}

type AloneProps = { words: Words; value: AnswerValue | undefined; isRaising: boolean };

/** What the answer does without any other. */
function Alone({ words, value, isRaising }: AloneProps) {
  if (!value || !isRaising) return null;
  const { lowest, highest } = value.alone;
  if (lowest === highest) return `${words.t("result.open.aloneNothing")} `;
  const values = { lowest: rungLabel(words, lowest), highest: rungLabel(words, highest) };
  return `${words.t("result.open.alone", values)} `;
}
