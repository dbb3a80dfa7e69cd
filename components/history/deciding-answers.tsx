import type { AnswerDifference } from "@/lib/engine/apply-changes";
import type { Words } from "@/lib/messages/words";

type DecidingAnswersProps = {
  words: Words;
  /** Every smallest set of differences that alone accounts for the other verdict. */
  because: readonly (readonly AnswerDifference[])[];
  promptOf: (question: string) => { readonly prompt: string; readonly lang?: "en" };
};

/** More sets than this are no explanation any more. */
const shownSets = 4;

/** Which of the changed answers account for the other verdict, each a link to its detail. */
export function DecidingAnswers({ words, because, promptOf }: DecidingAnswersProps) {
  const { t } = words;
  if (because.length === 0) return null;
  const sets = because.map((set) => [...new Set(set.map(({ question }) => question))]);
  const shown = [...new Map(sets.map((set) => [set.join(" "), set])).values()].slice(0, shownSets);
  return (
    <div className="grid gap-1">
      <p>{t("history.diffPage.effect.accounts", { count: shown.length })}</p>
      <ul className="grid list-disc gap-1 pl-5">
        {shown.map((set) => (
          <li key={set.join(" ")}>
            {set.map((question, index) => {
              const { prompt, lang } = promptOf(question);
              return (
                <span key={question}>
                  {index > 0 ? " + " : ""}
                  <a href={`#q-${question}`} lang={lang}>
                    {prompt}
                  </a>
                </span>
              );
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
