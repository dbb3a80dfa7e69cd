import { RuleChips } from "@/components/scale/rule-chips";
import { DataTable } from "@/components/ui/data-table";
import { rungLabel } from "@/lib/catalogue/rungs";
import type { RungStanding, Verdict } from "@/lib/engine/verdict";

/** For each rung, most isolation first: whether it is allowed, what demands it, what forbids it. */
export function RungByRung({ verdict }: { verdict: Verdict }) {
  return (
    <DataTable
      id="rung-by-rung"
      caption="What demands and what forbids each rung"
      isCaptionHidden
      columns={[
        { id: "rung", label: "Rung" },
        { id: "standing", label: "Standing" },
        { id: "demands", label: "Demanded by" },
        { id: "forbids", label: "Forbidden by" },
        { id: "open", label: "Depends on open answers" },
      ]}
      rows={verdict.rungs.toReversed().map((standing) => ({
        id: standing.rung,
        cells: [
          rungLabel(standing.rung),
          standingWords(standing, verdict),
          <Rules key="demands" ids={standing.demandedBy} />,
          <Rules key="forbids" ids={[...standing.forbiddenBy, ...standing.excludedBy]} />,
          <Rules key="open" ids={[...standing.mayBeDemandedBy, ...standing.mayBeExcludedBy]} />,
        ],
      }))}
    />
  );
}

function Rules({ ids }: { ids: readonly string[] }) {
  return ids.length === 0 ? (
    <span className="text-ink-2">No rule</span>
  ) : (
    <RuleChips ruleIds={ids} limit={12} />
  );
}

function standingWords({ rung, standing }: RungStanding, { recommended }: Verdict): string {
  if (rung === recommended) return "Recommended";
  switch (standing) {
    case "below-floor":
      return "Below the floor";
    case "excluded":
      return "Cannot work";
    case "feasible":
      return "Allowed";
  }
}
