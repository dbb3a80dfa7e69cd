import { ladderFromVerdict } from "@/components/scale/ladder-from-verdict";
import { withBase } from "@/components/scale/ladder-model";
import { RuleChips } from "@/components/scale/rule-chips";
import { TenancyLadder } from "@/components/scale/tenancy-ladder";
import { rungWording } from "@/lib/catalogue/rungs";
import { verdictTitle } from "@/lib/catalogue/verdict-sentence";
import type { AnswerChange } from "@/lib/engine/apply-changes";
import type { Answers } from "@/lib/engine/question";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import { ChangeList } from "./change-list";
import { describeVerdictChange } from "./verdict-change";

type WhatIfOutcomeProps = {
  words: Words;
  base: Verdict;
  now: Verdict;
  changes: readonly AnswerChange[];
  /** The answers before the changes. */
  answers: Answers;
  resetHref: string;
};

/** What the changes do: in words, by which rules, and both verdicts on one ladder. */
export function WhatIfOutcome({ words, base, now, changes, answers, resetHref }: WhatIfOutcomeProps) {
  const { t } = words;
  const { headline, recommendation, gone, come } = describeVerdictChange(words, changes.length, base, now);
  const wording = rungWording(words);
  const ladderOf = (verdict: Verdict) => ladderFromVerdict(verdict, { labels: wording.labels }, "concluded");
  const rules = (ids: readonly string[]) => <RuleChips words={words} ruleIds={ids} limit={6} />;
  return (
    <>
      <section aria-labelledby="outcome" className="grid gap-3 border-y border-line py-4">
        <h2 id="outcome" className="text-2xl">
          {verdictTitle(words, now)}
        </h2>
        <p className="max-w-measure text-lg">{headline}</p>
        {recommendation ? <p>{recommendation}</p> : null}
        {gone.length > 0 ? <p>{words.rich("whatIf.gone", { ids: rules(gone) })}</p> : null}
        {come.length > 0 ? <p>{words.rich("whatIf.come", { ids: rules(come) })}</p> : null}
        {changes.length > 0 ? (
          <div className="grid gap-2">
            <h3 className="font-sans text-base font-semibold">{t("whatIf.tried")}</h3>
            <ChangeList words={words} changes={changes} base={answers} />
            <p>
              <a href={resetHref} className="inline-block py-1">
                {t("whatIf.reset")}
              </a>
            </p>
          </div>
        ) : null}
      </section>
      <div className="grid gap-2 md:col-start-2 md:sticky md:top-4 md:row-span-2 md:row-start-1">
        <TenancyLadder
          words={words}
          id="ladder"
          density="rail"
          isCaptionHidden
          model={changes.length > 0 ? withBase(ladderOf(now), ladderOf(base)) : ladderOf(now)}
        />
        {changes.length > 0 ? <p className="text-sm text-ink-2">{t("whatIf.ladder.key")}</p> : null}
      </div>
    </>
  );
}
