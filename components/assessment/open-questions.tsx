import { RuleChips } from "@/components/scale/rule-chips";
import { Disclosure } from "@/components/ui/disclosure";
import { rungLabel } from "@/lib/catalogue/rungs";
import { positionOn, rungs } from "@/lib/engine/scales";
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
};

/** Answers that could raise the floor, furthest-reaching first; those that only ask for more are folded away. */
export function OpenQuestions({ words, verdict, book, answerHref }: OpenQuestionsProps) {
  const { t } = words;
  const raising = verdict.openQuestions.filter(
    ({ couldRaiseTo }) =>
      couldRaiseTo !== null && positionOn(rungs, couldRaiseTo) > positionOn(rungs, verdict.floor.firm),
  );
  const others = verdict.openQuestions.filter((open) => !raising.includes(open));
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
