import { RungSpark } from "@/components/scale/rung-spark";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import { type InLanguage, tradeOffIn } from "@/lib/catalogue/in-language";
import { rungFacts, rungLabel, type TradeOff, type TradeOffAspect } from "@/lib/catalogue/rungs";
import { positionOn, type Rung, rungs } from "@/lib/engine/scales";
import type { MessageKey } from "@/lib/messages/messages";
import type { Words } from "@/lib/messages/words";
import { SourceName } from "./citations";

const aspectKeys: Readonly<Record<TradeOffAspect, MessageKey>> = {
  "start-up": "result.tradeOff.startUp",
  memory: "result.tradeOff.memory",
  density: "result.tradeOff.density",
  "input-output": "result.tradeOff.inputOutput",
  lifecycle: "result.tradeOff.lifecycle",
  data: "result.tradeOff.data",
  elasticity: "result.tradeOff.elasticity",
  operations: "result.tradeOff.operations",
};

type RungTradeOffsProps = { words: Words; recommended: Rung };

/** What the recommended rung costs and saves, beside the rungs just below and above it; each unfolds. */
export function RungTradeOffs({ words, recommended }: RungTradeOffsProps) {
  const { t } = words;
  const at = positionOn(rungs, recommended);
  const shown = rungs.slice(Math.max(0, at - 1), at + 2);
  return (
    <>
      <p className="max-w-measure">{t("result.tradeOff.lede")}</p>
      {shown.map((rung) => (
        <Disclosure
          key={rung}
          summary={
            <span className="inline-flex flex-wrap items-center gap-2">
              <RungSpark rung={rung} label={rungLabel(words, rung)} />
              {rung === recommended ? <Tag tone="accent">{t("ladder.tag.recommended")}</Tag> : null}
            </span>
          }
        >
          <TradeOffList
            words={words}
            tradeOffs={rungFacts[rung].tradeOffs.map((each) => tradeOffIn(words, rung, each))}
          />
        </Disclosure>
      ))}
    </>
  );
}

type TradeOffListProps = { words: Words; tradeOffs: readonly InLanguage<TradeOff>[] };

/** Each aspect with its statement, the conditions of a measurement, and where it comes from. */
function TradeOffList({ words, tradeOffs }: TradeOffListProps) {
  const { t } = words;
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
      {tradeOffs.map(({ aspect, statement, condition, citations, lang }) => (
        <div key={aspect} className="grid sm:col-span-full sm:grid-cols-subgrid print:break-inside-avoid">
          <dt className="font-semibold">{t(aspectKeys[aspect])}</dt>
          <dd className="grid max-w-measure gap-0.5">
            <p lang={lang}>{statement}</p>
            {condition ? (
              <p className="text-sm text-ink-2">
                {words.rich("result.tradeOff.condition", {
                  condition: <span lang={lang}>{condition}</span>,
                })}
              </p>
            ) : null}
            {citations.length > 0 ? (
              <ul className="text-sm">
                {citations.map((citation) => (
                  <li key={citation.url}>
                    <SourceName citation={citation} />
                  </li>
                ))}
              </ul>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
