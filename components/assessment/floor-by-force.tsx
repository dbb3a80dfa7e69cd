import { DataTable } from "@/components/ui/data-table";
import { rungLabel } from "@/lib/catalogue/rungs";
import { type Force, forces } from "@/lib/engine/rule";
import { type Rung, rungs } from "@/lib/engine/scales";
import type { Verdict } from "@/lib/engine/verdict";
import type { MessageKey } from "@/lib/messages/messages";
import type { Words } from "@/lib/messages/words";

const names: Readonly<Record<Force, MessageKey>> = {
  requirement: "result.floors.requirement",
  guidance: "result.floors.guidance",
  "house-policy": "result.floors.housePolicy",
};

/** The floor that each kind of rule would set alone, so that a reader sees who asks for what. */
export function FloorByForce({ words, verdict }: { words: Words; verdict: Verdict }) {
  const { t } = words;
  const floorLabel = (rung: Rung) =>
    rung === rungs[0] ? t("result.floors.noDemand") : rungLabel(words, rung);
  return (
    <DataTable
      id="floor-by-force"
      caption={t("result.floors.caption")}
      isCaptionHidden
      columns={[
        { id: "force", label: t("result.floors.setBy") },
        { id: "firm", label: t("result.floors.firm") },
        { id: "possible", label: t("result.floors.possible") },
      ]}
      rows={[
        ...forces.map((force) => ({
          id: force,
          cells: [
            t(names[force]),
            floorLabel(verdict.floor.byForce[force].firm),
            floorLabel(verdict.floor.byForce[force].possible),
          ],
        })),
        {
          id: "all",
          cells: [
            t("result.floors.all"),
            rungLabel(words, verdict.floor.firm),
            rungLabel(words, verdict.floor.possible),
          ],
        },
      ]}
    />
  );
}
