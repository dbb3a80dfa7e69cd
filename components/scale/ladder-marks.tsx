import { Ban } from "lucide";
import type { ReactNode } from "react";
import { Tag } from "@/components/ui/tag";
import type { Words } from "@/lib/messages/words";
import { countsPart, GapDimension, possiblePart } from "./gap-dimension";
import { baseMarks, type LadderModel, type LadderRung } from "./ladder-model";
import { RuleChips } from "./rule-chips";

type LadderMarksProps = { words: Words; rung: LadderRung; model: LadderModel };

/** What the rules say about one rung: each mark on a line with the rules behind it. */
export function LadderMarks({ words, rung, model }: LadderMarksProps) {
  const { t } = words;
  const isDecided = model.state !== "empty";
  const possible = possiblePart(rung, model);
  const counts = countsPart(rung, model);
  const { wasFloor, wasRecommended } = baseMarks(rung, model);
  return (
    <div data-ladder-marks="">
      {possible ? <GapDimension part={possible} kind="possible" /> : null}
      {counts ? <GapDimension part={counts} kind="counts" /> : null}
      {rung.isRecommended && isDecided ? (
        <Mark words={words} ruleIds={rung.preferredBy}>
          <Tag tone="accent">{t("ladder.tag.recommended")}</Tag>
        </Mark>
      ) : null}
      {rung.countsAs ? (
        <Mark words={words} ruleIds={rung.countsAs.by}>
          <Tag tone="meets">{t("ladder.tag.countsAs", { number: rung.countsAs.number })}</Tag>
        </Mark>
      ) : null}
      {rung.isFloor && isDecided ? (
        <Mark words={words} ruleIds={rung.demandedBy}>
          <Tag tone="ink">{t("ladder.tag.floor")}</Tag>
        </Mark>
      ) : null}
      {rung.isPossibleFloor ? (
        <Mark words={words} ruleIds={rung.mayBeDemandedBy}>
          <Tag tone="unknown">{t("ladder.tag.couldRise")}</Tag>
        </Mark>
      ) : null}
      {wasRecommended ? (
        <Mark words={words} ruleIds={[]}>
          <Tag>{t("ladder.tag.wasRecommended")}</Tag>
        </Mark>
      ) : null}
      {wasFloor ? (
        <Mark words={words} ruleIds={[]}>
          <Tag>{t("ladder.tag.wasFloor")}</Tag>
        </Mark>
      ) : null}
      {rung.isBelowFloor ? (
        <Mark words={words} ruleIds={[]}>
          <Tag>{t("ladder.tag.below")}</Tag>
        </Mark>
      ) : null}
      {rung.excludedBy.length > 0 ? (
        <Mark words={words} ruleIds={rung.excludedBy}>
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
