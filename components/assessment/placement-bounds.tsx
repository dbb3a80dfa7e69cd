import type { ReactNode } from "react";
import { RuleChips } from "@/components/scale/rule-chips";
import { Banner } from "@/components/ui/banner";
import type { SummaryRow } from "@/components/ui/summary-list";
import { communityIn } from "@/lib/catalogue/in-language";
import { rungLabel } from "@/lib/catalogue/rungs";
import { spreadLabel } from "@/lib/catalogue/spread";
import { territoryLabel } from "@/lib/catalogue/territory-labels";
import type { Contradiction, SharedPool } from "@/lib/engine/pools";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";

type BoundsProps = { words: Words; verdict: Verdict };

/** Who may share the kernel, the node or the host, as rows of a summary. */
export function neighbourRows({ words, verdict }: BoundsProps): readonly SummaryRow[] {
  const { t } = words;
  // The rules of a wider boundary hold inside it too; a boundary gets a row where a rule reserves it itself.
  const reserved = poolsOf(verdict).filter(({ boundary }) =>
    verdict.neighbours.some((each) => each.boundary === boundary),
  );
  if (reserved.length === 0) {
    return [{ id: "neighbours", label: t("result.parts.neighbours"), value: t("result.parts.anyone") }];
  }
  return reserved.map((pool) => ({
    id: `neighbours-${pool.boundary}`,
    label: t("result.parts.sameBoundary", { boundary: pool.boundary }),
    value: (
      <>
        {pool.names.map((name) => (
          <p key={name}>
            <Community words={words} name={name} rules={pool.demandedBy} />
          </p>
        ))}
        <By words={words} rules={pool.demandedBy} />
        {pool.mayBeDemandedBy.length > 0 ? (
          <p className="text-sm text-ink-2">
            <By words={words} rules={pool.mayBeDemandedBy} /> {t("result.openRemark")}
          </p>
        ) : null}
      </>
    ),
  }));
}

/** Where it may run, and what only a licence or a purchase asks for, as rows of a summary. */
export function boundRows({ words, verdict }: BoundsProps): readonly SummaryRow[] {
  const { t } = words;
  const { residency, commercial } = verdict;
  const { names, demandedBy, sitesWithin } = residency;
  const place: readonly SummaryRow[] =
    names.length === 0
      ? []
      : [
          {
            id: "residency",
            label: t("result.parts.residency"),
            value: (
              <>
                <p>{words.list(names.map((name) => territoryLabel(words, name)))}</p>
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
          {mayBeDemandedBy.length > 0 ? (
            <p className="text-sm text-ink-2">
              <By words={words} rules={mayBeDemandedBy} /> {t("result.openRemark")}
            </p>
          ) : null}
        </>
      ),
    },
  ];
}

/** Demands that nothing can meet together, each with both sides. */
export function BoundConflicts({ words, verdict }: BoundsProps) {
  const { t } = words;
  const pools = poolsOf(verdict).flatMap(({ boundary, contradictions }) =>
    contradictions.map((contradiction) => ({
      title: t("result.parts.poolConflict", { boundary }),
      contradiction,
      name: (name: string) => <Community words={words} name={name} rules={contradiction.rules} />,
    })),
  );
  const places = verdict.residency.contradictions.map((contradiction) => ({
    title: t("result.parts.residencyConflict"),
    contradiction,
    name: (name: string) => territoryLabel(words, name),
  }));
  return [...pools, ...places].map((conflict) => (
    <ConflictBanner
      key={`${conflict.title} ${conflict.contradiction.names.join(" ")}`}
      words={words}
      {...conflict}
    />
  ));
}

type ConflictBannerProps = {
  words: Words;
  title: string;
  contradiction: Contradiction;
  name: (name: string) => ReactNode;
};

function ConflictBanner({ words, title, contradiction, name }: ConflictBannerProps) {
  return (
    <Banner tone="short" title={title}>
      <ul className="list-disc ps-5">
        {contradiction.names.map((each) => (
          <li key={each}>{name(each)}</li>
        ))}
      </ul>
      <By words={words} rules={contradiction.rules} />
    </Banner>
  );
}

/** Verdicts from before pools were worked out have neighbours only. */
function poolsOf({ pools, neighbours }: Verdict): readonly SharedPool[] {
  if (pools.length > 0) return pools;
  return neighbours.map(({ boundary, community, ruleId }) => ({
    boundary,
    names: [community],
    demandedBy: [ruleId],
    mayBeDemandedBy: [],
    contradictions: [],
  }));
}

type CommunityProps = { words: Words; name: string; rules: readonly string[] };

/** A community as the rule that names it is translated. */
function Community({ words, name, rules }: CommunityProps) {
  const [translated] = rules
    .map((ruleId) => communityIn(words, { ruleId, community: name }))
    .filter(({ lang, community }) => lang === undefined && (words.language === "en" || community !== name));
  return (
    <span lang={translated || words.language === "en" ? undefined : "en"}>
      {translated?.community ?? name}
    </span>
  );
}

function By({ words, rules }: { words: Words; rules: readonly string[] }) {
  return <RuleChips words={words} ruleIds={rules} limit={12} />;
}
