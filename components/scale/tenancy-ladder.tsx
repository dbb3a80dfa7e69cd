import { ClockAlert } from "lucide";
import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import type { Rung } from "@/lib/engine/scales";
import { describeLadder } from "./describe-ladder";
import type { LadderDensity, LadderModel } from "./ladder-model";
import { LadderRow } from "./ladder-row";
import { UnbrokenIds } from "./unbroken-ids";

type TenancyLadderProps = {
  /** Unique on the page. */
  id: string;
  model: LadderModel;
  /** `full` becomes `stack` by itself where it lacks the room. */
  density?: LadderDensity;
  /** Makes each rung's name a link, such as `?rung=vm`. */
  hrefForRung?: (rung: Rung) => string;
  /** The rung whose link is the current one. */
  selected?: Rung;
  /** For pages whose own words say what the caption would; it is then kept for listeners. */
  isCaptionHidden?: boolean;
};

/** How to read the drawing. */
export const drawingKey =
  "Each section is cut through two tenants: you on the left, a neighbour on the right, a wall between, and below it what both stand on. Depth shows order, not amount.";

/** The six rungs as drawn sections, most isolation on top, with everything the rules say about each. */
export function TenancyLadder(props: TenancyLadderProps) {
  const { id, model, density = "full", isCaptionHidden = false } = props;
  const isRail = density === "rail";
  const description = describeLadder(model);
  return (
    <figure data-ladder={density} data-state={model.state}>
      <figcaption className="grid max-w-measure gap-2 pb-3 text-sm text-ink-2 print:max-w-none print:pb-1 print:text-xs">
        {model.state === "stale" ? (
          <span aria-hidden="true">
            <Tag tone="unknown" icon={ClockAlert}>
              Out of date
            </Tag>
          </span>
        ) : null}
        <span className={isCaptionHidden ? "sr-only" : undefined}>
          <UnbrokenIds text={isRail ? description.headline : description.caption} />
        </span>
        {isRail ? null : <span>{drawingKey}</span>}
      </figcaption>
      <ol reversed data-ladder-rows="">
        {model.rungs.map((rung, index) => (
          <LadderRow
            key={rung.rung}
            rung={rung}
            model={model}
            density={density}
            sentence={description.items[index]?.sentence ?? ""}
            href={props.hrefForRung?.(rung.rung)}
            isSelected={rung.rung === props.selected}
          />
        ))}
      </ol>
      {isRail ? null : (
        <div className="print:hidden">
          <Disclosure summary="Read as a table">
            <DataTable
              id={`${id}-table`}
              caption="The six rungs and what the rules say about each"
              isCaptionHidden
              columns={[
                { id: "rung", label: "Rung" },
                { id: "marks", label: "What the rules say" },
                { id: "rules", label: "Rules" },
              ]}
              rows={description.table.map((row) => ({
                id: row.rung,
                cells: [
                  row.label,
                  <UnbrokenIds key="marks" text={row.marks || "Nothing"} />,
                  <UnbrokenIds key="rules" text={row.rules || "None"} />,
                ],
              }))}
            />
          </Disclosure>
        </div>
      )}
    </figure>
  );
}
