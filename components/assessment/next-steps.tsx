import { questionIn } from "@/lib/catalogue/in-language";
import { questionById } from "@/lib/catalogue/questionnaire";
import { rungLabel } from "@/lib/catalogue/rungs";
import { positionOn, rungs } from "@/lib/engine/scales";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import type { RuleBook } from "@/lib/schemas/rule-book";

type NextStepsProps = {
  words: Words;
  verdict: Verdict;
  book: RuleBook;
  answerHref: ((questionId: string) => string) | null;
};

/** What to do with a verdict: settle what could move it, close the gap, see to the controls. */
export function NextSteps({ words, verdict, book, answerHref }: NextStepsProps) {
  const { t } = words;
  const { recommended, gap, openQuestions, controls, floor } = verdict;
  const open = openQuestions.find(
    ({ couldRaiseTo }) =>
      couldRaiseTo !== null && positionOn(rungs, couldRaiseTo) > positionOn(rungs, floor.firm),
  );
  const isMove = recommended !== null && gap !== null && gap.rungsShort > 0;
  if (recommended !== null && !open && !isMove && controls.length === 0) {
    return <p>{t("result.next.nothing")}</p>;
  }
  return (
    <ul className="grid gap-2">
      {recommended === null ? <li>{t("result.next.conflict")}</li> : null}
      {recommended !== null && open?.couldRaiseTo ? (
        <li>
          {words.rich("result.next.findOut", {
            question: <Prompt words={words} book={book} id={open.question} answerHref={answerHref} />,
            rung: rungLabel(words, open.couldRaiseTo),
          })}
          <WhoKnows words={words} question={open.question} />
        </li>
      ) : null}
      {isMove ? (
        <li>
          {t("result.next.move", { from: rungLabel(words, gap.today), to: rungLabel(words, recommended) })}
        </li>
      ) : null}
      {controls.length > 0 ? (
        <li>
          {words.rich("result.next.controls", {
            count: controls.length,
            link: (text) => <a href="#controls">{text}</a>,
          })}
        </li>
      ) : null}
    </ul>
  );
}

type PromptProps = Omit<NextStepsProps, "verdict"> & { id: string };

/** A question by its prompt, a link for those who can answer it. */
export function Prompt({ words, book, id, answerHref }: PromptProps) {
  const found = book.questions.find((each) => each.id === id);
  const question = found && questionIn(words, found);
  const prompt = question?.prompt ?? id;
  return answerHref ? (
    <a href={answerHref(id)} lang={question?.lang}>
      {prompt}
    </a>
  ) : (
    <b lang={question?.lang}>{prompt}</b>
  );
}

/** Whom to ask, if the questionnaire in force still has the question. */
export function WhoKnows({ words, question }: { words: Words; question: string }) {
  const known = questionById(question);
  if (!known) return null;
  const { whoKnows, lang } = questionIn(words, known);
  return (
    <span className="block text-sm text-ink-2">
      {words.rich("result.next.who", { who: <span lang={lang}>{whoKnows}</span> })}
    </span>
  );
}
