import { rungNumber } from "@/components/scale/section-geometry";
import { SectionGlyph } from "@/components/scale/section-glyph";
import { rungDefinition, rungLabel } from "@/lib/catalogue/rungs";
import { rungs } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";

/** The tenancy scale, drawn and explained. */
export function ScaleFigure({ words }: { words: Words }) {
  return (
    <figure>
      <figcaption className="grid gap-1 border-b border-line pb-3">
        <b className="font-serif text-lg font-semibold">{words.t("site.landing.figure")}</b>
        <span className="text-sm text-ink-2">{words.t("ladder.key")}</span>
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
              <p className="font-serif text-lg font-semibold">{rungLabel(words, rung)}</p>
              <p className="text-sm text-ink-2">{rungDefinition(words, rung)}</p>
            </div>
          </li>
        ))}
      </ol>
    </figure>
  );
}
