import { rungNumber } from "@/components/scale/section-geometry";
import { rungLabel } from "@/lib/catalogue/rungs";
import { decidingRules } from "@/lib/engine/deciding-rules";
import type { Rung } from "@/lib/engine/scales";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";

/** What some changes of answers did to a verdict: a headline, and the rules it turns on. */
export type VerdictChange = {
  readonly headline: string;
  /** What became of the recommendation where the headline does not say it. */
  readonly recommendation: string | null;
  /** Rules that bound the verdict before and no longer do, and those that bind it now. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
};

/** Tells what changed from one verdict to another: "2 changes: the floor falls from 4 to 2." */
export function describeVerdictChange(
  words: Words,
  count: number,
  base: Verdict,
  now: Verdict,
): VerdictChange {
  return {
    headline: headlineOf(words, count, base, now),
    recommendation: recommendationOf(words, base, now),
    ...decidingRules(base, now),
  };
}

function headlineOf({ t }: Words, count: number, base: Verdict, now: Verdict): string {
  if (count === 0) return t("whatIf.headline.none");
  const values = { count, from: rungNumber(base.floor.firm), to: rungNumber(now.floor.firm) };
  if (base.recommended !== null && now.recommended === null) return t("whatIf.headline.conflict", values);
  if (base.recommended === null && now.recommended !== null) return t("whatIf.headline.solved", values);
  if (values.to > values.from) return t("whatIf.headline.rises", values);
  if (values.to < values.from) return t("whatIf.headline.falls", values);
  return t(
    base.recommended === now.recommended ? "whatIf.headline.same" : "whatIf.headline.sameFloor",
    values,
  );
}

function recommendationOf(words: Words, base: Verdict, now: Verdict): string | null {
  if (base.recommended === now.recommended) return null;
  const name = (rung: Rung | null) => (rung ? rungLabel(words, rung) : words.t("verdict.noRung"));
  return words.t("whatIf.recommendation", { from: name(base.recommended), to: name(now.recommended) });
}
