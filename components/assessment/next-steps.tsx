import { questionById } from "@/lib/catalogue/questionnaire";
import { rungLabel } from "@/lib/catalogue/rungs";
import { positionOn, rungs } from "@/lib/engine/scales";
import type { Verdict } from "@/lib/engine/verdict";
import type { RuleBook } from "@/lib/schemas/rule-book";

type NextStepsProps = {
  verdict: Verdict;
  book: RuleBook;
  answerHref: ((questionId: string) => string) | null;
};

/** What to do with a verdict: settle what could move it, close the gap, see to the controls. */
export function NextSteps({ verdict, book, answerHref }: NextStepsProps) {
  const { recommended, gap, openQuestions, controls, floor } = verdict;
  const open = openQuestions.find(
    ({ couldRaiseTo }) =>
      couldRaiseTo !== null && positionOn(rungs, couldRaiseTo) > positionOn(rungs, floor.firm),
  );
  const prompt = book.questions.find(({ id }) => id === open?.question)?.prompt ?? open?.question;
  return (
    <ul className="grid gap-2">
      {recommended === null ? (
        <li>
          These rules cannot all be met: change what makes one of them apply, or settle with whoever stands
          behind it.
        </li>
      ) : null}
      {recommended !== null && open?.couldRaiseTo ? (
        <li>
          Find out: {answerHref ? <a href={answerHref(open.question)}>{prompt}</a> : <b>{prompt}</b>} It could
          raise the floor to {rungLabel(open.couldRaiseTo)}.
          <WhoKnows question={open.question} />
        </li>
      ) : null}
      {recommended !== null && gap && gap.rungsShort > 0 ? (
        <li>
          Plan the move from {rungLabel(gap.today)} to {rungLabel(recommended)}.
        </li>
      ) : null}
      {controls.length > 0 ? (
        <li>
          See to the <a href="#controls">controls asked for: {controls.length}</a>.
        </li>
      ) : null}
    </ul>
  );
}

/** Whom to ask, if the questionnaire in force still has the question. */
export function WhoKnows({ question }: { question: string }) {
  const who = questionById(question)?.whoKnows;
  return who ? <span className="block text-sm text-ink-2">Who knows: {who}</span> : null;
}
