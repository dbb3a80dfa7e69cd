import { Diamond } from "lucide";
import { Icon } from "@/components/ui/icon";
import type { Words } from "@/lib/messages/words";
import { dimensionPart, GapDimension } from "./gap-dimension";
import { GapTag } from "./gap-tag";
import { LadderMarks } from "./ladder-marks";
import type { LadderDensity, LadderModel, LadderRung } from "./ladder-model";
import { rungNumber } from "./section-geometry";
import { SectionGlyph } from "./section-glyph";

type LadderRowProps = {
  words: Words;
  rung: LadderRung;
  model: LadderModel;
  density: LadderDensity;
  /** The row in words; the marks themselves are hidden from those who hear it. */
  sentence: string;
  href: string | undefined;
  isSelected: boolean;
};

/** One rung of the ladder. */
export function LadderRow(props: LadderRowProps) {
  const { words, rung, model, density, sentence, href, isSelected } = props;
  const number = rungNumber(rung.rung);
  const gap = dimensionPart(rung, model);
  const isFloor = rung.isFloor && model.state !== "empty";
  return (
    <li
      value={number}
      data-rung-row=""
      data-floor={isFloor || undefined}
      data-below={rung.isBelowFloor || undefined}
      data-recommended={rung.isRecommended || undefined}
    >
      <span className="sr-only">{sentence}</span>
      <span aria-hidden="true" data-ladder-number="">
        {number}
      </span>
      <SectionGlyph rung={rung.rung} size={density === "rail" ? "rail" : "fluid"} />
      <div data-ladder-name="">
        {href ? (
          <a href={href} aria-current={isSelected ? "true" : undefined}>
            {rung.label}
          </a>
        ) : (
          <span aria-hidden="true">{rung.label}</span>
        )}
        {rung.note && density !== "rail" ? <p data-ladder-note="">{rung.note}</p> : null}
      </div>
      <LadderMarks words={words} rung={rung} model={model} density={density} />
      <div aria-hidden="true" data-ladder-today="">
        {gap && model.rungsShort !== null ? (
          <GapDimension part={gap} kind={model.rungsShort > 0 ? "short" : "headroom"} />
        ) : null}
        {rung.isToday ? (
          <>
            <span className="inline-flex items-center gap-1 text-sm font-semibold">
              <Icon node={Diamond} size={16} />
              {words.t("ladder.tag.today")}
            </span>
            {model.rungsShort === null || density === "rail" ? null : (
              <GapTag words={words} rungsShort={model.rungsShort} />
            )}
          </>
        ) : null}
      </div>
    </li>
  );
}
