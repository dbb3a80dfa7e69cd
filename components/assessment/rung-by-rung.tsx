import { RuleChips } from "@/components/scale/rule-chips";
import { rungNumber } from "@/components/scale/section-geometry";
import { Tag } from "@/components/ui/tag";
import { rungLabel } from "@/lib/catalogue/rungs";
import type { RungStanding, Verdict } from "@/lib/engine/verdict";

/** For each rung, most isolation first: whether it is allowed, what demands it, what forbids it. */
export function RungByRung({ verdict }: { verdict: Verdict }) {
  return (
    <>
      <p className="max-w-measure">
        A rule that demands a rung forbids every rung below it. Other rules forbid a rung because it cannot
        work here.
      </p>
      <ol reversed className="border-b border-line">
        {verdict.rungs.toReversed().map((standing) => (
          <li
            key={standing.rung}
            className="grid gap-x-8 gap-y-3 border-t border-line py-4 md:grid-cols-[14rem_minmax(0,1fr)]"
          >
            <div className="flex flex-wrap content-start items-center gap-x-3 gap-y-1 md:flex-col md:items-start">
              <h3 className="text-lg">
                {rungNumber(standing.rung)} · {rungLabel(standing.rung)}
              </h3>
              <Standing standing={standing} verdict={verdict} />
            </div>
            <dl className="grid gap-x-8 gap-y-2 md:grid-cols-3">
              <Rules title="Demanded by" ids={standing.demandedBy} />
              <Rules title="Forbidden by" ids={[...standing.forbiddenBy, ...standing.excludedBy]} />
              <Rules
                title="Depends on open answers"
                ids={[...standing.mayBeDemandedBy, ...standing.mayBeExcludedBy]}
              />
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}

function Rules({ title, ids }: { title: string; ids: readonly string[] }) {
  return (
    <div className="max-md:grid max-md:grid-cols-[7rem_minmax(0,1fr)] max-md:gap-x-4">
      <dt className="text-sm text-ink-2 md:mb-1">{title}</dt>
      <dd>
        {ids.length === 0 ? (
          <span className="text-sm text-ink-2">No rule</span>
        ) : (
          <RuleChips ruleIds={[...new Set(ids)]} limit={12} />
        )}
      </dd>
    </div>
  );
}

function Standing({ standing: { rung, standing }, verdict }: { standing: RungStanding; verdict: Verdict }) {
  if (rung === verdict.recommended) return <Tag tone="accent">Recommended</Tag>;
  switch (standing) {
    case "below-floor":
      return <Tag>Below the floor</Tag>;
    case "excluded":
      return <Tag>Ruled out</Tag>;
    case "feasible":
      return <Tag>Allowed</Tag>;
  }
}
