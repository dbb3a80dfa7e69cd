import { RuleChips } from "@/components/scale/rule-chips";
import { SummaryList } from "@/components/ui/summary-list";
import { communityIn } from "@/lib/catalogue/in-language";
import { rungLabel } from "@/lib/catalogue/rungs";
import { controlPlaneLabel, dataInUseLabel } from "@/lib/catalogue/spread";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";

/** The parts of a placement that the rung does not say. */
export function PlacementParts({ words, verdict }: { words: Words; verdict: Verdict }) {
  const { t } = words;
  const { neighbours, controlPlane, dataInUse, insideDedicatedHost } = verdict;
  return (
    <SummaryList
      rows={[
        {
          id: "neighbours",
          label: t("result.parts.neighbours"),
          value:
            neighbours.length === 0
              ? t("result.parts.anyone")
              : neighbours.map((pool) => (
                  <p key={pool.ruleId}>
                    <SharedWith words={words} pool={pool} />{" "}
                    <RuleChips words={words} ruleIds={[pool.ruleId]} limit={12} />
                  </p>
                )),
        },
        ...(insideDedicatedHost
          ? [
              {
                id: "inside",
                label: t("result.parts.inside"),
                value: t("result.parts.orHigher", { rung: rungLabel(words, insideDedicatedHost) }),
              },
            ]
          : []),
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
  );
}

/** Who alone may be on the same kernel, node or host. */
function SharedWith({ words, pool }: { words: Words; pool: Verdict["neighbours"][number] }) {
  const { boundary, community, lang } = communityIn(words, pool);
  return words.rich("result.parts.pool", { boundary, community: <span lang={lang}>{community}</span> });
}
