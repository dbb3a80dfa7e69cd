import { DataTable } from "@/components/ui/data-table";
import { rungLabel } from "@/lib/catalogue/rungs";
import { type Force, forces } from "@/lib/engine/rule";
import { type Rung, rungs } from "@/lib/engine/scales";
import type { Verdict } from "@/lib/engine/verdict";

const names: Record<Force, string> = {
  requirement: "Requirement: law, standard or contract",
  guidance: "Guidance: published advice",
  "house-policy": "House policy: this rule set's own synthesis",
};

/** The floor that each kind of rule would set alone, so that a reader sees who asks for what. */
export function FloorByForce({ verdict }: { verdict: Verdict }) {
  const floorLabel = (rung: Rung) => (rung === rungs[0] ? "No demand" : rungLabel(rung));
  return (
    <DataTable
      id="floor-by-force"
      caption="Floor by force of the rules"
      isCaptionHidden
      columns={[
        { id: "force", label: "Set by" },
        { id: "firm", label: "Firm floor" },
        { id: "possible", label: "Possible floor" },
      ]}
      rows={[
        ...forces.map((force) => ({
          id: force,
          cells: [
            names[force],
            floorLabel(verdict.floor.byForce[force].firm),
            floorLabel(verdict.floor.byForce[force].possible),
          ],
        })),
        {
          id: "all",
          cells: ["All rules together", rungLabel(verdict.floor.firm), rungLabel(verdict.floor.possible)],
        },
      ]}
    />
  );
}
