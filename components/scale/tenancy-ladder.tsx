import { ClockAlert } from "lucide";
import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import type { Rung } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";
import { describeLadder } from "./describe-ladder";
import type { LadderDensity, LadderModel } from "./ladder-model";
import { LadderRow } from "./ladder-row";
import { UnbrokenIds } from "./unbroken-ids";

type TenancyLadderProps = {
  words: Words;
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

/** The six rungs as drawn sections, most isolation on top, with everything the rules say about each. */
export function TenancyLadder(props: TenancyLadderProps) {
  const { words, id, model, density = "full", isCaptionHidden = false } = props;
  const { t } = words;
  const isRail = density === "rail";
  const description = describeLadder(words, model);
  return (
    <figure data-ladder={density} data-state={model.state}>
      <figcaption className="grid max-w-measure gap-2 pb-3 text-sm text-ink-2 print:max-w-none print:pb-1 print:text-xs">
        {model.state === "stale" ? (
          <span aria-hidden="true">
            <Tag tone="unknown" icon={ClockAlert}>
              {t("ladder.tag.outdated")}
            </Tag>
          </span>
        ) : null}
        <span className={isCaptionHidden ? "sr-only" : undefined}>
          <UnbrokenIds text={isRail ? description.headline : description.caption} />
        </span>
        {isRail ? null : <span>{t("ladder.key")}</span>}
      </figcaption>
      <ol reversed data-ladder-rows="">
        {model.rungs.map((rung, index) => (
          <LadderRow
            words={words}
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
        </div>
      )}
    </figure>
  );
}
