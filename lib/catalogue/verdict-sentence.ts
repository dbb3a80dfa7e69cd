import { positionOn, rungs } from "@/lib/engine/scales";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import { rungLabel } from "./rungs";

/** The verdict as a heading: conditional, never probabilistic. */
export function verdictTitle(words: Words, { recommended, floor }: Verdict): string {
  if (recommended === null) return words.t("verdict.noRungFits");
  const mayRise = positionOn(rungs, floor.possible) > positionOn(rungs, recommended);
  const rung = rungLabel(words, recommended);
  return mayRise ? words.t("verdict.orHigher", { rung }) : rung;
}

/** Why, and how firm, in two or three sentences. */
export function verdictSummary(words: Words, verdict: Verdict): string {
  return [reasonSentence(words, verdict), possibleSentence(words, verdict), gapSentence(words, verdict)]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

function reasonSentence(words: Words, verdict: Verdict): string {
  const { recommended, floor, rungs: standings, conflict, preferences, composites } = verdict;
  const demanding = standings.find(({ rung }) => rung === floor.firm)?.demandedBy ?? [];
  const label = rungLabel(words, floor.firm);
  if (recommended === null) {
    const { demands, exclusions } = conflict ?? { demands: [], exclusions: [] };
    const excluded = { exclusions: words.list(exclusions), count: exclusions.length };
    return demands.length === 0
      ? words.t("verdict.reason.allExcluded", excluded)
      : words.t("verdict.reason.conflict", {
          ...excluded,
          demands: words.list(demands),
          demandCount: demands.length,
          floor: label,
        });
  }
  const values = { floor: label, rung: rungLabel(words, recommended) };
  const [composite] = composites.filter(({ rung }) => rung === recommended);
  if (composite) return words.t("verdict.reason.composite", { ...values, rule: composite.ruleId });
  if (recommended !== floor.firm) {
    const preferred = preferences.at(-1);
    return preferred
      ? words.t("verdict.reason.preferred", { ...values, rule: preferred.ruleId })
      : words.t("verdict.reason.excludedUpTo", values);
  }
  if (demanding.length === 0) return words.t("verdict.reason.none");
  return words.t("verdict.reason.setBy", { count: demanding.length, rules: fewOf(words, demanding) });
}

function possibleSentence(words: Words, { floor, openQuestions, recommended }: Verdict): string | null {
  if (recommended === null || positionOn(rungs, floor.possible) <= positionOn(rungs, floor.firm)) return null;
  return words.t("verdict.possible", {
    count: openQuestions.length,
    rung: rungLabel(words, floor.possible),
  });
}

function gapSentence(words: Words, { gap, recommended }: Verdict): string | null {
  // Where no rung fits there is no floor worth measuring today against.
  if (!gap || recommended === null) return null;
  const { rungsShort } = gap;
  const today = rungLabel(words, gap.today);
  if (rungsShort === 0) return words.t("verdict.gap.meets", { today });
  return rungsShort > 0
    ? words.t("verdict.gap.short", { today, count: rungsShort })
    : words.t("verdict.gap.headroom", { today, count: -rungsShort });
}

/** The first ids, and how many more there are: a sentence is no place for ten of them. */
function fewOf(words: Words, ids: readonly string[]): string {
  const shown = ids.slice(0, 3).join(", ");
  return ids.length > 3 ? words.t("verdict.few", { shown, count: ids.length - 3 }) : shown;
}
