import { RuleChips } from "@/components/scale/rule-chips";
import { Disclosure } from "@/components/ui/disclosure";
import { rungLabel } from "@/lib/catalogue/rungs";
import { positionOn, rungs } from "@/lib/engine/scales";
import type { OpenQuestion, Verdict } from "@/lib/engine/verdict";
import type { RuleBook } from "@/lib/schemas/rule-book";
import { WhoKnows } from "./next-steps";

type OpenQuestionsProps = {
  verdict: Verdict;
  book: RuleBook;
  /** Where a question can be answered; none for those who only read. */
  answerHref: ((questionId: string) => string) | null;
};

/** Answers that could raise the floor, furthest-reaching first; those that only ask for more are folded away. */
export function OpenQuestions({ verdict, book, answerHref }: OpenQuestionsProps) {
  const raising = verdict.openQuestions.filter(
    ({ couldRaiseTo }) =>
      couldRaiseTo !== null && positionOn(rungs, couldRaiseTo) > positionOn(rungs, verdict.floor.firm),
  );
  const others = verdict.openQuestions.filter((open) => !raising.includes(open));
  const list = (open: readonly OpenQuestion[]) => (
    <ol className="grid max-w-measure list-decimal gap-3 ps-6">
      {open.map(({ question, couldRaiseTo, rules }) => {
        const prompt = book.questions.find(({ id }) => id === question)?.prompt ?? question;
        return (
          <li key={question}>
            <p className="font-semibold">
              {answerHref ? <a href={answerHref(question)}>{prompt}</a> : prompt}
            </p>
            <WhoKnows question={question} />
            <div>
              {couldRaiseTo && raising.length > 0
                ? `Could raise the floor to ${rungLabel(couldRaiseTo)}. `
                : ""}
              Rules that wait for it: <RuleChips ruleIds={rules} limit={6} />
            </div>
          </li>
        );
      })}
    </ol>
  );
  return (
    <div className="grid gap-4">
      {raising.length > 0 ? list(raising) : <p>Nothing that is still open could raise the floor.</p>}
      {others.length > 0 ? (
        <Disclosure
          summary={`${others.length} more that cannot raise the floor, but could ask for controls or spread`}
        >
          {list(others)}
        </Disclosure>
      ) : null}
    </div>
  );
}
