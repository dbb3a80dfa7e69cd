import { Ban, Diamond } from "lucide";
import { Icon } from "@/components/ui/icon";
import { Tag } from "@/components/ui/tag";
import type { Words } from "@/lib/messages/words";
import type { FloorPreview } from "./floor-preview";
import { baseMarks, type LadderModel, type LadderRung } from "./ladder-model";
import { SectionGlyph } from "./section-glyph";

type RailRowProps = {
  words: Words;
  rung: LadderRung;
  model: LadderModel;
  drawn: FloorPreview["rungs"][number];
  href: string | undefined;
  isSelected: boolean;
};

/**
 * One rung of the rail. It holds every mark it could bear; attributes of the row show the ones it does, so that
 * script can move the floor without drawing anything (`showFloor`).
 */
export function RailRow({ words: { t }, rung, model, drawn, href, isSelected }: RailRowProps) {
  const { number, marks, sentence } = drawn;
  const isWhatIf = model.base !== null;
  const { wasRecommended } = baseMarks(rung, model);
  return (
    <li
      value={number}
      data-rung-row=""
      data-rung={number}
      data-below={shown(marks.below)}
      data-possible={shown(marks.possible)}
      data-excluded={shown(marks.excluded)}
      data-counts={shown(marks.counts)}
      data-today={shown(marks.today)}
      data-recommended={shown(rung.isRecommended)}
      data-was-recommended={shown(wasRecommended)}
    >
      <span className="sr-only" data-ladder-sentence="">
        {sentence}
      </span>
      <span aria-hidden="true" data-ladder-number="">
        {number}
      </span>
      <SectionGlyph rung={rung.rung} size="rail" />
      <div data-ladder-name="">
        {href ? (
          <a href={href} aria-current={isSelected ? "true" : undefined}>
            {rung.label}
          </a>
        ) : (
          <span aria-hidden="true">{rung.label}</span>
        )}
      </div>
      <div aria-hidden="true" data-ladder-marks="">
        {isWhatIf && rung.isRecommended ? <Tag tone="accent">{t("ladder.tag.recommended")}</Tag> : null}
        {wasRecommended ? <Tag>{t("ladder.tag.wasRecommended")}</Tag> : null}
        <span data-rail-mark="counts">
          <Tag tone="meets">{t("ladder.tag.meetsHere")}</Tag>
        </span>
        <span data-rail-mark="possible">
          <Tag tone="unknown">{t("ladder.tag.possible")}</Tag>
        </span>
        <span data-rail-mark="excluded">
          <Tag icon={Ban}>{t("ladder.tag.excluded")}</Tag>
        </span>
        <span data-rail-mark="today">
          <span className="inline-flex items-center gap-1 text-sm font-semibold">
            <Icon node={Diamond} size={16} />
            {t("ladder.tag.today")}
          </span>
        </span>
      </div>
    </li>
  );
}

/** The value of an attribute that is there or not: as `toggleAttribute` sets it. */
function shown(isBorne: boolean): "" | undefined {
  return isBorne ? "" : undefined;
}
