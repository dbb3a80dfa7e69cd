import type { ReactNode } from "react";
import { RuleChips } from "@/components/scale/rule-chips";
import { rungNumber } from "@/components/scale/section-geometry";
import { rungLabel } from "@/lib/catalogue/rungs";
import { canonicalJson } from "@/lib/engine/canonical-json";
import type { Drift } from "@/lib/engine/drift";
import type { Rung } from "@/lib/engine/scales";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";

type DiffEffectProps = {
  words: Words;
  effect: Drift;
  before: Verdict;
  after: Verdict;
  /** Whether the rules that decide are those that come to apply by the answers: under other rules they are told apart. */
  isByAnswersAlone: boolean;
};

/** What became of the verdict, before any detail: "Floor 4 → 5 because TEN-05 now applies". */
export function DiffEffect({ words, effect, before, after, isByAnswersAlone }: DiffEffectProps) {
  const { t } = words;
  const [from, to] = [rungNumber(effect.before.floor), rungNumber(effect.after.floor)];
  const [was, now] = [effect.before, effect.after].map(({ recommended }) => rungOf(words, recommended));
  const [possibleFrom, possibleTo] = [rungNumber(before.floor.possible), rungNumber(after.floor.possible)];
  const because = isByAnswersAlone ? becauseOf(words, effect) : null;
  const what = from === to ? "history.diffPage.effect.moves" : "history.diffPage.effect.rises";
  const values = from === to ? { floor: to, from: was, to: now } : { from, to };
  const parts = otherParts(words, before, after);
  return (
    <div className="grid gap-2">
      <p className="max-w-measure text-xl font-semibold" data-effect="">
        {!effect.moves
          ? t("history.diffPage.effect.none", { floor: to })
          : because
            ? words.rich(`${what}.by`, { ...values, parts: because })
            : words.rich(`${what}.plain`, values)}
      </p>
      {effect.moves && from !== to && was !== now ? (
        <p>{t("history.diffPage.effect.recommended", { from: was ?? "", to: now ?? "" })}</p>
      ) : null}
      {possibleFrom === possibleTo ? null : (
        <p>{t("history.diffPage.effect.possible", { from: possibleFrom, to: possibleTo })}</p>
      )}
      {parts.length > 0 ? <p>{t("history.diffPage.effect.parts", { parts: words.list(parts) })}</p> : null}
    </div>
  );
}

/** "TEN-05 now applies and TEN-02 no longer applies"; null where no rule accounts for it. */
function becauseOf(words: Words, { newlyBinding, noLongerBinding }: Drift): ReactNode {
  const part = (key: "come" | "gone", ids: readonly string[]): ReactNode =>
    ids.length === 0
      ? null
      : words.rich(`history.diffPage.effect.${key}`, {
          ids: <RuleChips words={words} ruleIds={ids} limit={4} />,
          count: ids.length,
        });
  const come = part("come", newlyBinding);
  const gone = part("gone", noLongerBinding);
  if (!come || !gone) return come ?? gone;
  return words.rich("history.diffPage.effect.and", { one: come, other: gone });
}

/** Parts of the verdict besides floor and rung that are not what they were. */
function otherParts({ t }: Words, before: Verdict, after: Verdict): readonly string[] {
  const differs = (part: (verdict: Verdict) => unknown) =>
    canonicalJson(part(before)) !== canonicalJson(part(after));
  return [
    ...(differs(({ spread }) => spread.firm) ? [t("history.diffPage.parts.spread")] : []),
    ...(differs(({ controlPlane }) => controlPlane.firm) ? [t("history.diffPage.parts.controlPlane")] : []),
    ...(differs(({ dataInUse }) => dataInUse.firm) ? [t("history.diffPage.parts.dataInUse")] : []),
    ...(differs(({ neighbours }) => neighbours.map(({ boundary, community }) => [boundary, community]))
      ? [t("history.diffPage.parts.neighbours")]
      : []),
    ...(differs(({ residency }) => residency.names) ? [t("history.diffPage.parts.residency")] : []),
    ...(differs(({ controls }) => controls.map(({ control }) => control).toSorted())
      ? [t("history.diffPage.parts.controls")]
      : []),
  ];
}

function rungOf(words: Words, rung: Rung | null): string {
  return rung ? rungLabel(words, rung) : words.t("verdict.noRung");
}
