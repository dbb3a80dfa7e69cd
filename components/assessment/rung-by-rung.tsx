import { RuleChips } from "@/components/scale/rule-chips";
import { rungNumber } from "@/components/scale/section-geometry";
import { Tag } from "@/components/ui/tag";
import { rungLabel } from "@/lib/catalogue/rungs";
import type { RungStanding, Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";

/** For each rung, most isolation first: whether it is allowed, what demands it, what forbids it. */
export function RungByRung({ words, verdict }: { words: Words; verdict: Verdict }) {
  const { t } = words;
  return (
    <>
      <p className="max-w-measure">{t("result.rungs.lede")}</p>
      <ol reversed className="border-b border-line">
        {verdict.rungs.toReversed().map((standing) => (
          <li
            key={standing.rung}
            className="grid gap-x-8 gap-y-3 border-t border-line py-4 md:grid-cols-[14rem_minmax(0,1fr)]"
          >
            <div className="flex flex-wrap content-start items-center gap-x-3 gap-y-1 md:flex-col md:items-start">
              <h3 className="text-lg">
                {t("ladder.row", {
                  number: rungNumber(standing.rung),
                  label: rungLabel(words, standing.rung),
                })}
              </h3>
              <Standing words={words} standing={standing} verdict={verdict} />
            </div>
            <StandingRules words={words} standing={standing} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** The three kinds of rules, or one line where there is none of any. */
function StandingRules({ words, standing }: { words: Words; standing: RungStanding }) {
  const { t } = words;
  const demanding = standing.demandedBy;
  const forbidding = [...standing.forbiddenBy, ...standing.excludedBy];
  const open = [...standing.mayBeDemandedBy, ...standing.mayBeExcludedBy];
  if (demanding.length + forbidding.length + open.length === 0) {
    return <p className="text-sm text-ink-2">{t("result.rungs.untouched")}</p>;
  }
  return (
    <dl className="grid gap-x-8 gap-y-2 md:grid-cols-3 print:grid-cols-3">
      <Rules words={words} title={t("result.rungs.demandedBy")} ids={demanding} />
      <Rules words={words} title={t("result.rungs.forbiddenBy")} ids={forbidding} />
      <Rules words={words} title={t("result.rungs.open")} ids={open} />
    </dl>
  );
}

function Rules({ words, title, ids }: { words: Words; title: string; ids: readonly string[] }) {
  return (
    <div className="max-md:grid max-md:grid-cols-[7rem_minmax(0,1fr)] max-md:gap-x-4 print:block">
      <dt className="text-sm text-ink-2 md:mb-1">{title}</dt>
      <dd>
        {ids.length === 0 ? (
          <span className="text-sm text-ink-2">{words.t("result.rungs.noRule")}</span>
        ) : (
          <RuleChips words={words} ruleIds={[...new Set(ids)]} limit={12} />
        )}
      </dd>
    </div>
  );
}

type StandingProps = { words: Words; standing: RungStanding; verdict: Verdict };

function Standing({ words: { t }, standing: { rung, standing }, verdict }: StandingProps) {
  if (rung === verdict.recommended) return <Tag tone="accent">{t("ladder.tag.recommended")}</Tag>;
  switch (standing) {
    case "below-floor":
      return <Tag>{t("ladder.tag.below")}</Tag>;
    case "excluded":
      return <Tag>{t("ladder.tag.excluded")}</Tag>;
    case "feasible":
      return <Tag>{t("ladder.tag.allowed")}</Tag>;
  }
}
