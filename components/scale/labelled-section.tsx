import type { Rung } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";
import { rungNumber, sectionGeometry } from "./section-geometry";

type LabelledSectionProps = {
  words: Words;
  rung: Rung;
  /** The rung's name, as the ladder has it. */
  label: string;
  /** What it is, in a sentence. */
  definition: string;
  /** Names of the layers, top down. */
  layers: { readonly own: readonly string[]; readonly shared: readonly string[] };
  /** Where the spread is explained: what even a dedicated host still shares. */
  spreadHref: string;
};

/**
 * One rung's section, enlarged, with a name on every layer. Built from boxes of HTML, so that the names wrap,
 * translate and zoom; the proportions are those of the glyph.
 */
export function LabelledSection(props: LabelledSectionProps) {
  const { words, rung, label, definition, layers, spreadHref } = props;
  const { t } = words;
  const { groundLine, isPaired } = sectionGeometry(rung);
  const number = rungNumber(rung);
  const ground = t(`ladder.section.ground.${groundLine}`);
  const hasProfile = rung === "sandboxed-container";
  return (
    <figure data-section={number}>
      <figcaption className="grid gap-1 pb-3">
        <b className="font-serif text-lg font-semibold">{t("ladder.row", { number, label })}</b>
        <span className="max-w-measure text-sm text-ink-2">{definition}</span>
      </figcaption>
      <div data-section-walls="">
        <div data-section-side="you">
          <p data-section-head="">{t("ladder.section.you")}</p>
          <ul>
            {isPaired ? (
              <li data-section-pair="">
                <span>{t("ladder.section.unit")}</span>
                <span aria-hidden="true">{t("ladder.section.unit")}</span>
              </li>
            ) : null}
            {(isPaired ? layers.own.slice(1) : layers.own).map((layer) => (
              <li key={layer}>
                {layer}
                {isPaired ? <small>{t("ladder.section.ownOnly")}</small> : null}
              </li>
            ))}
          </ul>
        </div>
        <div aria-hidden="true" data-section-wall="" />
        <div data-section-side="neighbour">
          <p data-section-head="">{t("ladder.section.neighbour")}</p>
          <p>{t("ladder.section.neighbourAs")}</p>
        </div>
      </div>
      <p data-section-ground={groundLine}>
        {ground}
        {hasProfile ? <small>{t("ladder.section.ground.profile")}</small> : null}
      </p>
      {layers.shared.length > 0 ? (
        <ul data-section-shared="" aria-label={t("ladder.section.shared")}>
          {layers.shared.map((layer) => (
            <li key={layer}>{layer}</li>
          ))}
        </ul>
      ) : null}
      <p data-section-site="">
        {t("ladder.section.site")} · <a href={spreadHref}>{t("ladder.section.siteLink")}</a>
      </p>
    </figure>
  );
}
