import { RuleChips } from "@/components/scale/rule-chips";
import { SummaryList } from "@/components/ui/summary-list";
import { rungLabel } from "@/lib/catalogue/rungs";
import { controlPlaneLabels, dataInUseLabels } from "@/lib/catalogue/spread";
import type { Verdict } from "@/lib/engine/verdict";

/** The parts of a placement that the rung does not say. */
export function PlacementParts({ verdict }: { verdict: Verdict }) {
  const { neighbours, controlPlane, dataInUse, insideDedicatedHost } = verdict;
  return (
    <SummaryList
      rows={[
        {
          id: "neighbours",
          label: "Neighbours",
          value:
            neighbours.length === 0
              ? "No rule reserves the kernel, the node or the host for a community"
              : neighbours.map(({ boundary, community, ruleId }) => (
                  <p key={ruleId}>
                    On the same {boundary}: {community} <RuleChips ruleIds={[ruleId]} limit={12} />
                  </p>
                )),
        },
        ...(insideDedicatedHost
          ? [
              {
                id: "inside",
                label: "Inside the dedicated host",
                value: `${rungLabel(insideDedicatedHost)} or higher`,
              },
            ]
          : []),
        {
          id: "control-plane",
          label: "Control plane",
          value: (
            <>
              {controlPlaneLabels[controlPlane.firm]}{" "}
              <RuleChips ruleIds={controlPlane.demandedBy} limit={12} />
            </>
          ),
        },
        {
          id: "data-in-use",
          label: "Data in use",
          value: (
            <>
              {dataInUseLabels[dataInUse.firm]} <RuleChips ruleIds={dataInUse.demandedBy} limit={12} />
            </>
          ),
        },
      ]}
    />
  );
}
