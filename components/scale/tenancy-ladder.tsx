import { ClockAlert } from "lucide";
import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import type { Rung } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";
import { describeLadder, type LadderDescription } from "./describe-ladder";
import { FloorLine } from "./floor-line";
import { floorPreview } from "./floor-preview";
import type { LadderDensity, LadderModel } from "./ladder-model";
import { LadderRow } from "./ladder-row";
import { RailRow } from "./rail-row";
import { rungNumber } from "./section-geometry";
import { UnbrokenIds } from "./unbroken-ids";

type TenancyLadderProps = {
  words: Words;
  /** Unique on the page. */
  id: string;
  model: LadderModel;
  /** `full` becomes `stack` by itself where it lacks the room. */
  density?: LadderDensity;
  /** Makes each rung's name a link, such as `?rung=4`. */
  hrefForRung?: (rung: Rung) => string;
  /** The rung whose link is the current one. */
  selected?: Rung;
  /** For pages whose own words say what the caption would; it is then kept for listeners. */
  isCaptionHidden?: boolean;
};

/** The six rungs as drawn sections, most isolation on top, with everything the rules say about each. */
export function TenancyLadder(props: TenancyLadderProps) {
  return props.density === "rail" ? <Rail {...props} /> : <WholeLadder {...props} />;
}

/** The ladder for a side column: the floor is a line that script can move, see `showFloor`. */
function Rail({ words, id, model, hrefForRung, selected, isCaptionHidden = false }: TenancyLadderProps) {
  const { state, floor, headline, rungs } = floorPreview(words, model);
  const { caption } = describeLadder(words, model);
  const base = model.base?.floor ? rungNumber(model.base.floor) : undefined;
  const isMoved = base !== undefined && base !== floor;
  return (
    <figure
      id={id}
      data-ladder="rail"
      data-state={state}
      data-floor={floor ?? undefined}
      data-base-floor={isMoved ? base : undefined}
    >
      <figcaption className={isCaptionHidden ? "sr-only" : "grid gap-2 pb-3 text-sm text-ink-2"}>
        <Outdated words={words} model={model} />
        <span data-ladder-headline="">
          <UnbrokenIds text={model.base ? caption : headline} />
        </span>
      </figcaption>
      <div data-ladder-frame="">
        <ol reversed data-ladder-rows="">
          {model.rungs.map((rung, index) => {
            const drawn = rungs[index];
            return drawn ? (
              <RailRow
                key={rung.rung}
                words={words}
                rung={rung}
                model={model}
                drawn={drawn}
                href={hrefForRung?.(rung.rung)}
                isSelected={rung.rung === selected}
              />
            ) : null;
          })}
        </ol>
        {isMoved ? <FloorLine kind="before" label={words.t("ladder.tag.wasFloor")} /> : null}
        <FloorLine kind="now" label={words.t("ladder.tag.floor")} />
      </div>
    </figure>
  );
}

function WholeLadder(props: TenancyLadderProps) {
  const { words, id, model, density = "full", isCaptionHidden = false } = props;
  const description = describeLadder(words, model);
  return (
    <figure id={id} data-ladder={density} data-state={model.state}>
      <figcaption className="grid max-w-measure gap-2 pb-3 text-sm text-ink-2 print:max-w-none print:pb-1 print:text-xs">
        <Outdated words={words} model={model} />
        <span className={isCaptionHidden ? "sr-only" : undefined}>
          <UnbrokenIds text={description.caption} />
        </span>
        <span>{words.t("ladder.key")}</span>
      </figcaption>
      <ol reversed data-ladder-rows="">
        {model.rungs.map((rung, index) => (
          <LadderRow
            words={words}
            key={rung.rung}
            rung={rung}
            model={model}
            sentence={description.items[index]?.sentence ?? ""}
            href={props.hrefForRung?.(rung.rung)}
            isSelected={rung.rung === props.selected}
          />
        ))}
      </ol>
      <div className="print:hidden">
        <LadderTable words={words} id={id} description={description} />
      </div>
    </figure>
  );
}

function Outdated({ words, model }: Pick<TenancyLadderProps, "words" | "model">) {
  return model.state === "stale" ? (
    <span aria-hidden="true">
      <Tag tone="unknown" icon={ClockAlert}>
        {words.t("ladder.tag.outdated")}
      </Tag>
    </span>
  ) : null;
}

type LadderTableProps = { words: Words; id: string; description: LadderDescription };

function LadderTable({ words: { t }, id, description }: LadderTableProps) {
  return (
    <Disclosure summary={t("ladder.table.summary")}>
      <DataTable
        id={`${id}-table`}
        caption={t("ladder.table.caption")}
        isCaptionHidden
        columns={[
          { id: "rung", label: t("ladder.table.rung") },
          { id: "marks", label: t("ladder.table.marks") },
          { id: "rules", label: t("ladder.table.rules") },
        ]}
        rows={description.table.map((row) => ({
          id: row.rung,
          cells: [
            row.label,
            <UnbrokenIds key="marks" text={row.marks || t("ladder.table.nothing")} />,
            <UnbrokenIds key="rules" text={row.rules || t("ladder.table.none")} />,
          ],
        }))}
      />
    </Disclosure>
  );
}
