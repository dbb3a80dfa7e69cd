import { Tag } from "@/components/ui/tag";
import { type SpreadLevel, spreadLevels } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";
import { RuleChips } from "./rule-chips";
import { SpreadPictogram } from "./spread-pictogram";

type SpreadStripProps = {
  words: Words;
  /** The name of a level. */
  labelOf: (level: SpreadLevel) => string;
  /** What the answers given demand. */
  firm: SpreadLevel;
  /** What they would demand if every unknown went the stricter way. */
  possible: SpreadLevel;
  /** Rules behind the firm level. */
  demandedBy?: readonly string[];
  /** Rules that would raise it. */
  mayBeDemandedBy?: readonly string[];
};

/** How far apart copies are kept: an axis of its own, beside the ladder. */
export function SpreadStrip(props: SpreadStripProps) {
  const { words, labelOf, firm, possible, demandedBy = [], mayBeDemandedBy = [] } = props;
  return (
    <figure data-spread="">
      <figcaption className="max-w-measure pb-3 text-sm text-ink-2">
        {words.t("ladder.spread.caption")}
      </figcaption>
      <ol data-spread-levels="">
        {spreadLevels.map((level) => (
          <li key={level} data-spread-level="">
            <SpreadPictogram level={level} />
            <div className="grid content-start justify-items-start gap-1">
              <p className="text-sm">
                <b className="font-serif">{level}</b> {labelOf(level)}
              </p>
              {level === firm ? (
                <>
                  <Tag tone="accent">{words.t("ladder.tag.askedFor")}</Tag>
                  {demandedBy.length > 0 ? <RuleChips words={words} ruleIds={demandedBy} /> : null}
                </>
              ) : null}
              {level === possible && possible !== firm ? (
                <>
                  <Tag tone="unknown">{words.t("ladder.tag.couldRise")}</Tag>
                  {mayBeDemandedBy.length > 0 ? <RuleChips words={words} ruleIds={mayBeDemandedBy} /> : null}
                </>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </figure>
  );
}
