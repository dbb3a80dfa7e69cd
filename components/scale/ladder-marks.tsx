import { Ban } from "lucide";
import type { ReactNode } from "react";
import { Tag } from "@/components/ui/tag";
import type { Words } from "@/lib/messages/words";
import { GapDimension, possiblePart } from "./gap-dimension";
import type { LadderDensity, LadderModel, LadderRung } from "./ladder-model";
import { RuleChips } from "./rule-chips";

type LadderMarksProps = { words: Words; rung: LadderRung; model: LadderModel; density: LadderDensity };

/** What the rules say about one rung: each mark on a line with the rules behind it. */
export function LadderMarks({ words, rung, model, density }: LadderMarksProps) {
  const { t } = words;
  const isRail = density === "rail";
  const isDecided = model.state !== "empty";
  const possible = possiblePart(rung, model);
  const rules = (ids: readonly string[]) => (isRail ? [] : ids);
  return (
    <div data-ladder-marks="">
      {possible ? <GapDimension part={possible} kind="possible" /> : null}
      {rung.isRecommended && isDecided ? (
        <Mark words={words} ruleIds={rules(rung.preferredBy)}>
          <Tag tone="accent">{t("ladder.tag.recommended")}</Tag>
        </Mark>
      ) : null}
      {rung.isFloor && isDecided ? (
        <Mark words={words} ruleIds={rules(rung.demandedBy)}>
          <Tag tone="ink">{t("ladder.tag.floor")}</Tag>
        </Mark>
      ) : null}
      {rung.isPossibleFloor ? (
        <Mark words={words} ruleIds={rules(rung.mayBeDemandedBy)}>
          <Tag tone="unknown">{t(isRail ? "ladder.tag.possible" : "ladder.tag.couldRise")}</Tag>
        </Mark>
      ) : null}
      {rung.isBelowFloor && !isRail ? (
        <Mark words={words} ruleIds={[]}>
          <Tag>{t("ladder.tag.below")}</Tag>
        </Mark>
      ) : null}
      {rung.excludedBy.length > 0 ? (
        <Mark words={words} ruleIds={rules(rung.excludedBy)}>
          <Tag icon={Ban}>{t("ladder.tag.excluded")}</Tag>
        </Mark>
      ) : null}
    </div>
  );
}

type MarkProps = { words: Words; children: ReactNode; ruleIds: readonly string[] };

/** The row's sentence has said the mark already, so the tag is hidden from listeners; the links are not. */
function Mark({ words, children, ruleIds }: MarkProps) {
  return (
    <div data-ladder-mark="">
      <span aria-hidden="true">{children}</span>
      {ruleIds.length > 0 ? <RuleChips words={words} ruleIds={ruleIds} /> : null}
    </div>
  );
}
