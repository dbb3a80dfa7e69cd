import type { Rung } from "@/lib/engine/scales";
import type { Robustness } from "@/lib/engine/what-would-change";
import type { Words } from "@/lib/messages/words";
import { rungLabel } from "./rungs";

/** "Two answers would have to be others for another verdict, and three for a stricter one." */
export function robustnessWords(words: Words, recommended: Rung | null, robustness: Robustness): string {
  const { toAnyOther, toStricter } = robustness;
  const { t } = words;
  if (toAnyOther === null) return t("result.change.never");
  const other = t("result.change.other", { count: toAnyOther });
  if (recommended === null) return other;
  const rung = rungLabel(words, recommended);
  return [
    other,
    toStricter === null
      ? t("result.change.notStricter", { rung })
      : t("result.change.stricter", { rung, count: toStricter }),
  ].join(" ");
}
