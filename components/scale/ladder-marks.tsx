import { Ban } from "lucide";
import type { ReactNode } from "react";
import { Tag } from "@/components/ui/tag";
import { GapDimension, possiblePart } from "./gap-dimension";
import type { LadderDensity, LadderModel, LadderRung } from "./ladder-model";
import { RuleChips } from "./rule-chips";

type LadderMarksProps = { rung: LadderRung; model: LadderModel; density: LadderDensity };

/** What the rules say about one rung: each mark on a line with the rules behind it. */
export function LadderMarks({ rung, model, density }: LadderMarksProps) {
  const isRail = density === "rail";
  const isDecided = model.state !== "empty";
  const possible = possiblePart(rung, model);
  const rules = (ids: readonly string[]) => (isRail ? [] : ids);
  return (
    <div data-ladder-marks="">
      {possible ? <GapDimension part={possible} kind="possible" /> : null}
      {rung.isRecommended && isDecided ? (
        <Mark ruleIds={rules(rung.preferredBy)}>
          <Tag tone="accent">Recommended</Tag>
        </Mark>
      ) : null}
      {rung.isFloor && isDecided ? (
        <Mark ruleIds={rules(rung.demandedBy)}>
          <Tag tone="ink">Floor</Tag>
        </Mark>
      ) : null}
      {rung.isPossibleFloor ? (
        <Mark ruleIds={rules(rung.mayBeDemandedBy)}>
          <Tag tone="unknown">{isRail ? "Possible" : "Could rise to here"}</Tag>
        </Mark>
      ) : null}
      {rung.isBelowFloor && !isRail ? (
        <Mark ruleIds={[]}>
          <Tag>Below the floor</Tag>
        </Mark>
      ) : null}
      {rung.excludedBy.length > 0 ? (
        <Mark ruleIds={rules(rung.excludedBy)}>
          <Tag icon={Ban}>Ruled out</Tag>
        </Mark>
      ) : null}
    </div>
  );
}

/** The row's sentence has said the mark already, so the tag is hidden from listeners; the links are not. */
function Mark({ children, ruleIds }: { children: ReactNode; ruleIds: readonly string[] }) {
  return (
    <div data-ladder-mark="">
      <span aria-hidden="true">{children}</span>
      {ruleIds.length > 0 ? <RuleChips ruleIds={ruleIds} /> : null}
    </div>
  );
}
