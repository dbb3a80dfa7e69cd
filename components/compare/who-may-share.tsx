import { RuleChips } from "@/components/scale/rule-chips";
import { rungLabel } from "@/lib/catalogue/rungs";
import type { Sharing, SharingVerdict } from "@/lib/engine/may-share";
import { boundaries } from "@/lib/engine/pools";
import type { ProposedPools } from "@/lib/engine/propose-pools";
import type { Words } from "@/lib/messages/words";
import { SideTable } from "./side-table";

type Pair = { readonly first: number; readonly second: number; readonly sharing: SharingVerdict };

type WhoMayShareProps = {
  words: Words;
  names: readonly string[];
  pairs: readonly Pair[];
  pools: ProposedPools;
};

/** Pair by pair, whether a kernel, a node, a host may be shared, by which rules not, and what may live together. */
export function WhoMayShare({ words, names, pairs, pools }: WhoMayShareProps) {
  const { t } = words;
  return (
    <>
      <p className="max-w-measure">{t("compare.share.lede")}</p>
      {names.length > 2 ? <Matrix words={words} names={names} pairs={pairs} /> : null}
      <SideTable
        id="sharing"
        caption={t("compare.share.pairsCaption")}
        what={t("compare.share.pair")}
        columns={boundaries.map((boundary) => ({
          id: boundary,
          header: t("compare.share.column", { boundary }),
        }))}
        rows={pairs.map(({ first, second, sharing }) => ({
          id: `${first} ${second}`,
          header: (
            <>
              {t("compare.share.pairOf", { first: names[first] ?? "", second: names[second] ?? "" })}
              <span className="block text-sm font-normal text-ink-2">
                {t("compare.share.between", { rung: rungLabel(words, sharing.between) })}
              </span>
            </>
          ),
          cells: boundaries.map((boundary) => ({
            content: <SharingCell words={words} sharing={sharing[boundary]} />,
          })),
        }))}
      />
      {names.length > 2 ? <Pools words={words} names={names} pools={pools} /> : null}
    </>
  );
}

function SharingCell({ words, sharing }: { words: Words; sharing: Sharing }) {
  const { t } = words;
  return sharing.allowed ? (
    <span>{t("compare.share.yes")}</span>
  ) : (
    <span className="flex flex-wrap items-start gap-x-2 gap-y-1">
      <b className="font-semibold">{t("compare.share.no")}</b>
      <RuleChips words={words} ruleIds={sharing.forbiddenBy} limit={3} />
    </span>
  );
}

/** Everybody against everybody in one word each. The table of pairs says the same with the rules. */
function Matrix({ words, names, pairs }: Omit<WhoMayShareProps, "pools">) {
  const { t } = words;
  const narrowest = (one: number, other: number) => {
    const pair = pairs.find(({ first, second }) => [first, second].every((at) => at === one || at === other));
    const boundary = boundaries.find((each) => pair?.sharing[each].allowed);
    return t("compare.share.narrowest", { boundary: boundary ?? "none" });
  };
  return (
    <div className="max-sm:hidden">
      <SideTable
        id="sharing-matrix"
        caption={t("compare.share.matrixCaption")}
        what={t("compare.share.together")}
        columns={names.map((name, index) => ({ id: `${index}`, header: name }))}
        rows={names.map((name, row) => ({
          id: `${row}`,
          header: name,
          cells: names.map((_, column) => ({
            content:
              row === column ? (
                <span className="text-ink-2">{t("compare.share.self")}</span>
              ) : (
                narrowest(row, column)
              ),
          })),
        }))}
      />
    </div>
  );
}

function Pools({ words, names, pools }: Omit<WhoMayShareProps, "pairs">) {
  const { t } = words;
  return (
    <div id="pools" className="grid gap-3">
      <h3 className="text-xl">{t("compare.pools.title")}</h3>
      <p className="max-w-measure">{t("compare.pools.lede")}</p>
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-3">
        {boundaries.map((boundary) => (
          <div key={boundary}>
            <dt className="font-semibold">
              {t("compare.pools.groups", { boundary, count: pools[boundary].length })}
            </dt>
            {pools[boundary].map((pool) => (
              <dd key={pool.join()} className="mt-1 border-l-2 border-line pl-3">
                {words.list(pool.map((index) => names[index] ?? ""))}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
