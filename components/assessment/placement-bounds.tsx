import type { ReactElement } from "react";
import { RuleChips } from "@/components/scale/rule-chips";
import { Banner } from "@/components/ui/banner";
import type { SummaryRow } from "@/components/ui/summary-list";
import {
  communityNamed,
  mergeContradictions,
  poolsOf,
  reservedPools,
  togetherWords,
} from "@/lib/catalogue/placement-words";
import { rungLabel } from "@/lib/catalogue/rungs";
import { spreadLabel } from "@/lib/catalogue/spread";
import { territoryLabel } from "@/lib/catalogue/territory-labels";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";

type BoundsProps = { words: Words; verdict: Verdict };

/** Who may share the kernel, the node or the host, as rows of a summary. */
export function neighbourRows({ words, verdict }: BoundsProps): readonly SummaryRow[] {
  const { t } = words;
  const reserved = reservedPools(verdict);
  if (reserved.length === 0) {
    return [{ id: "neighbours", label: t("result.parts.neighbours"), value: t("result.parts.anyone") }];
  }
  return reserved.map((pool) => ({
    id: `neighbours-${pool.boundary}`,
    label: t("result.parts.sameBoundary", { boundary: pool.boundary }),
    value: (
      <>
        <Together lede={togetherWords(words, "neighbours", pool)}>
          {pool.names.map((name) => (
            <Community key={name} words={words} name={name} rules={pool.demandedBy} />
          ))}
        </Together>
        <By words={words} rules={pool.demandedBy} />
        <Open words={words} rules={pool.mayBeDemandedBy} />
      </>
    ),
  }));
}

/** Where it may run, and what only a licence or a purchase asks for, as rows of a summary. */
export function boundRows({ words, verdict }: BoundsProps): readonly SummaryRow[] {
  const { t } = words;
  const { residency, commercial } = verdict;
  const { names, demandedBy, sitesWithin } = residency;
  const isContradicted = residency.contradictions.length > 0;
  const place: readonly SummaryRow[] =
    names.length === 0
      ? []
      : [
          {
            id: "residency",
            label: t("result.parts.residency"),
            value: (
              <>
                <Together lede={togetherWords(words, "residency", { names, isContradicted })}>
                  {names.map((name) => (
                    <span key={name}>{territoryLabel(words, name)}</span>
                  ))}
                </Together>
                <By words={words} rules={demandedBy} />
                {sitesWithin.map(({ territory, spread, rules }) => (
                  <p key={territory} className="mt-1">
                    {t("result.parts.sitesWithin", {
                      spread: spreadLabel(words, spread),
                      territory: territoryLabel(words, territory),
                    })}{" "}
                    <By words={words} rules={rules} />
                  </p>
                ))}
              </>
            ),
          },
        ];
  if (!commercial) return place;
  const { demandedBy: asked, mayBeDemandedBy, floorWithout } = commercial;
  return [
    ...place,
    {
      id: "commercial",
      label: t("result.parts.commercial"),
      value: (
        <>
          <p>
            {t(asked.length > 0 ? "result.parts.commercialAsks" : "result.parts.commercialMayAsk", {
              floor: rungLabel(words, floorWithout.firm),
            })}
          </p>
          <By words={words} rules={asked} />
          <Open words={words} rules={mayBeDemandedBy} />
        </>
      ),
    },
  ];
}

/** Demands that nothing can meet together, each with all its sides. */
export function BoundConflicts({ words, verdict }: BoundsProps) {
  const { t } = words;
  const pools = poolsOf(verdict).flatMap(({ boundary, contradictions }) =>
    mergeContradictions(contradictions).map((contradiction) => ({
      title: t("result.parts.poolConflict", { boundary, count: contradiction.names.length }),
      contradiction,
      name: (name: string) => <Community words={words} name={name} rules={contradiction.rules} />,
    })),
  );
  const places = mergeContradictions(verdict.residency.contradictions).map((contradiction) => ({
    title: t("result.parts.residencyConflict", { count: contradiction.names.length }),
    contradiction,
    name: (name: string) => territoryLabel(words, name),
  }));
  return [...pools, ...places].map(({ title, contradiction: { names, rules }, name }) => (
    <Banner key={`${title} ${names.join(" ")}`} tone="short" title={title}>
      <ul className="list-disc ps-5">
        {names.map((each) => (
          <li key={each}>{name(each)}</li>
        ))}
      </ul>
      <By words={words} rules={rules} />
    </Banner>
  ));
}

/** One thing as a line; several, after what it takes to meet them together, as a list. */
function Together({ lede, children }: { lede: string | null; children: readonly ReactElement[] }) {
  if (lede === null) return <p className="first-letter:uppercase">{children}</p>;
  return (
    <>
      <p>{lede}</p>
      <ul className="mb-1 list-disc ps-5">
        {children.map((child) => (
          <li key={child.key}>{child}</li>
        ))}
      </ul>
    </>
  );
}

type CommunityProps = { words: Words; name: string; rules: readonly string[] };

function Community({ words, name, rules }: CommunityProps) {
  const { community, lang } = communityNamed(words, name, rules);
  return <span lang={lang}>{community}</span>;
}

function By({ words, rules }: { words: Words; rules: readonly string[] }) {
  return rules.length === 0 ? null : <RuleChips words={words} ruleIds={rules} limit={12} />;
}

/** Rules that could come to ask for it as well. */
function Open({ words, rules }: { words: Words; rules: readonly string[] }) {
  return rules.length === 0 ? null : (
    <p className="text-sm text-ink-2">
      <By words={words} rules={rules} /> {words.t("result.openRemark")}
    </p>
  );
}
