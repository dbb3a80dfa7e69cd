import { rungNumber } from "@/components/scale/section-geometry";
import { SectionGlyph } from "@/components/scale/section-glyph";
import { drawingKey } from "@/components/scale/tenancy-ladder";
import { rungDefinition, rungLabel } from "@/lib/catalogue/rungs";
import { rungs } from "@/lib/engine/scales";

/** The tenancy scale, drawn and explained. */
export function ScaleFigure() {
  return (
    <figure>
      <figcaption className="grid gap-1 border-b border-line pb-3">
        <b className="font-serif text-lg font-semibold">The tenancy scale, most isolation first</b>
        <span className="text-sm text-ink-2">{drawingKey}</span>
      </figcaption>
      <ol reversed>
        {rungs.toReversed().map((rung) => (
          <li
            key={rung}
            value={rungNumber(rung)}
            className="grid grid-cols-[1.25rem_5.25rem_minmax(0,1fr)] items-center gap-x-4 border-b border-line py-3"
          >
            <span aria-hidden="true" className="font-serif text-xl font-semibold">
              {rungNumber(rung)}
            </span>
            <SectionGlyph rung={rung} size="stack" />
            <div>
              <p className="font-serif text-lg font-semibold">{rungLabel(rung)}</p>
              <p className="text-sm text-ink-2">{rungDefinition(rung)}</p>
            </div>
          </li>
        ))}
      </ol>
    </figure>
  );
}
