import { CircleCheck, TriangleAlert } from "lucide";
import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { rungLabel } from "@/lib/catalogue/rungs";
import { rungs } from "@/lib/engine/scales";
import type { MessageKey } from "@/lib/messages/messages";
import type { Words } from "@/lib/messages/words";

/** What has been settled about the rule set over all answers. */
export type Proved = {
  readonly answerSets: {
    readonly total: string;
    readonly byOutcome: readonly {
      readonly outcome: string;
      readonly count: string;
      readonly share: number;
    }[];
  };
  readonly laws: readonly { readonly claim: string; readonly how: string; readonly holds: boolean }[];
};

type ProvedPanelProps = { words: Words; proved: Proved };

/** The claims in the order in which they are settled. */
const lawKeys = ["read", "diagram", "monotone", "reachable", "tests", "idle"] as const;

/** How many answer sets lead to each rung, and which laws hold of all of them, checked how. */
export function ProvedPanel({ words, proved: { answerSets, laws } }: ProvedPanelProps) {
  const { t } = words;
  return (
    <section aria-labelledby="proved" className="grid gap-4 border-y border-line py-6">
      <h2 id="proved" className="text-2xl">
        {t("rules.proved.heading")}
      </h2>
      <p className="max-w-measure">
        {words.rich("rules.proved.lede", { count: <Power words={words} digits={answerSets.total} /> })}
      </p>
      <ul className="grid gap-x-8 gap-y-3 md:grid-cols-2">
        {laws.map(({ claim, how, holds }, index) => {
          const law = lawText(words, index, { claim, how });
          return (
            <li key={claim} className="flex gap-2">
              <Icon
                node={holds ? CircleCheck : TriangleAlert}
                className={holds ? "mt-0.5 text-meets" : "mt-0.5 text-short"}
              />
              <div>
                <p>
                  <b className="font-semibold">{t(holds ? "rules.proved.holds" : "rules.proved.fails")}</b>{" "}
                  {law.claim}
                </p>
                <p className="text-sm text-ink-2">{law.how}</p>
              </div>
            </li>
          );
        })}
      </ul>
      <Disclosure summary={t("rules.proved.outcomes")}>
        <DataTable
          id="outcomes"
          caption={t("rules.proved.outcomes")}
          isCaptionHidden
          columns={[
            { id: "outcome", label: t("rules.proved.outcome") },
            { id: "count", label: t("rules.proved.count"), isNumeric: true },
            { id: "share", label: t("rules.proved.share"), isNumeric: true },
          ]}
          rows={answerSets.byOutcome.toReversed().map(({ outcome, count, share }) => ({
            id: outcome,
            cells: [
              outcomeLabel(words, outcome),
              <Power key="count" words={words} digits={count} />,
              t("rules.proved.shareOf", { share }),
            ],
          }))}
        />
        <p className="max-w-measure pt-3 text-sm text-ink-2">{t("rules.proved.caution")}</p>
      </Disclosure>
    </section>
  );
}

/** A claim in the page's language; one that the page does not know stays as it is written. */
function lawText({ t }: Words, index: number, written: { readonly claim: string; readonly how: string }) {
  const key = lawKeys[index];
  if (!key) return written;
  const claim: MessageKey = `rules.law.${key}.claim`;
  const how: MessageKey = `rules.law.${key}.how`;
  return { claim: t(claim), how: t(how) };
}

function outcomeLabel(words: Words, outcome: string): string {
  const rung = rungs.find((each) => each === outcome);
  return rung ? rungLabel(words, rung) : words.t("verdict.noRung");
}

/** A number of 40 digits as people read one: 1.31 × 10⁴⁵. */
function Power({ words, digits }: { words: Words; digits: string }) {
  const mantissa = Number(`${digits.slice(0, 1)}.${digits.slice(1, 6)}`);
  return words.rich("rules.proved.power", {
    mantissa: words.t("rules.proved.mantissa", { mantissa }),
    exponent: <sup>{digits.length - 1}</sup>,
  });
}
