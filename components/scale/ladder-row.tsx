import { Diamond, Signature } from "lucide";
import { Icon } from "@/components/ui/icon";
import { Tag } from "@/components/ui/tag";
import type { Words } from "@/lib/messages/words";
import { dimensionPart, GapDimension } from "./gap-dimension";
import { GapTag } from "./gap-tag";
import { LadderMarks } from "./ladder-marks";
import { baseMarks, type LadderModel, type LadderRung } from "./ladder-model";
import { rungNumber } from "./section-geometry";
import { SectionGlyph } from "./section-glyph";

type LadderRowProps = {
  words: Words;
  rung: LadderRung;
  model: LadderModel;
  /** The row in words; the marks themselves are hidden from those who hear it. */
  sentence: string;
  href: string | undefined;
  isSelected: boolean;
};

/** One rung of the ladder where there is room for every mark and the rules behind it. */
export function LadderRow(props: LadderRowProps) {
  const { words, rung, model, sentence, href, isSelected } = props;
  const number = rungNumber(rung.rung);
  const gap = dimensionPart(rung, model);
  const isFloor = rung.isFloor && model.state !== "empty";
  return (
    <li
      value={number}
      data-rung-row=""
      data-floor={isFloor || undefined}
      data-base-floor={baseMarks(rung, model).wasFloor || undefined}
      data-below={rung.isBelowFloor || undefined}
      data-recommended={rung.isRecommended || undefined}
    >
      <span className="sr-only">{sentence}</span>
      <span aria-hidden="true" data-ladder-number="">
        {number}
      </span>
      <SectionGlyph rung={rung.rung} size="fluid" />
      <div data-ladder-name="">
        {href ? (
          <a href={href} aria-current={isSelected ? "true" : undefined}>
            {rung.label}
          </a>
        ) : (
          <span aria-hidden="true">{rung.label}</span>
        )}
        {rung.note ? <p data-ladder-note="">{rung.note}</p> : null}
      </div>
      <LadderMarks words={words} rung={rung} model={model} />
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
            {model.rungsShort === null ? null : <GapTag words={words} rungsShort={model.rungsShort} />}
            {model.acceptedUntil !== null && (model.rungsShort ?? 0) > 0 ? (
              <Tag icon={Signature}>{words.t("ladder.tag.accepted", { date: model.acceptedUntil })}</Tag>
            ) : null}
          </>
        ) : null}
      </div>
    </li>
  );
}
