import { RuleChips } from "@/components/scale/rule-chips";
import { SummaryList } from "@/components/ui/summary-list";
import { rungLabel } from "@/lib/catalogue/rungs";
import { controlPlaneLabel, dataInUseLabel } from "@/lib/catalogue/spread";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import { BoundConflicts, boundRows, neighbourRows } from "./placement-bounds";

/** The parts of a placement that the rung does not say; contradictions among them come first. */
export function PlacementParts({ words, verdict }: { words: Words; verdict: Verdict }) {
  const { t } = words;
  const { controlPlane, dataInUse, insideDedicatedHost } = verdict;
  return (
    <>
      <BoundConflicts words={words} verdict={verdict} />
      <SummaryList
        rows={[
          ...neighbourRows({ words, verdict }),
          ...(insideDedicatedHost
            ? [
                {
                  id: "inside",
                  label: t("result.parts.inside"),
                  value: t("result.parts.orHigher", { rung: rungLabel(words, insideDedicatedHost) }),
                },
              ]
            : []),
          ...boundRows({ words, verdict }),
          {
            id: "control-plane",
            label: t("result.parts.controlPlane"),
            value: (
              <>
                {controlPlaneLabel(words, controlPlane.firm)}{" "}
                <RuleChips words={words} ruleIds={controlPlane.demandedBy} limit={12} />
              </>
            ),
          },
          {
            id: "data-in-use",
            label: t("result.parts.dataInUse"),
            value: (
              <>
                {dataInUseLabel(words, dataInUse.firm)}{" "}
                <RuleChips words={words} ruleIds={dataInUse.demandedBy} limit={12} />
              </>
            ),
          },
        ]}
      />
    </>
  );
}
