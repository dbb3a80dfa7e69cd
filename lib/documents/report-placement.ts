import { controlIn } from "@/lib/catalogue/in-language";
import {
  communityNamed,
  mergeContradictions,
  reservedPools,
  togetherWords,
} from "@/lib/catalogue/placement-words";
import { rungLabel } from "@/lib/catalogue/rungs";
import { controlPlaneLabel, dataInUseLabel, spreadLabel } from "@/lib/catalogue/spread";
import { territoryLabel } from "@/lib/catalogue/territory-labels";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import type { RuleBook } from "@/lib/schemas/rule-book";
import { type Block, inLang, plain, type Span } from "./report-blocks";

type Row = readonly [label: string, says: readonly (readonly Span[])[], rules: readonly string[]];

/** The parts of a placement that the rung does not say, with the rules behind each; contradictions first. */
export function placementBlocks(words: Words, verdict: Verdict): readonly Block[] {
  const { t } = words;
  const { spread, controlPlane, dataInUse, insideDedicatedHost } = verdict;
  const inside: readonly Row[] = insideDedicatedHost
    ? [
        [
          t("result.parts.inside"),
          [plain(t("result.parts.orHigher", { rung: rungLabel(words, insideDedicatedHost) }))],
          [],
        ],
      ]
    : [];
  const rows: readonly Row[] = [
    [t("result.section.spread"), [plain(spreadLabel(words, spread.firm))], spread.demandedBy],
    ...neighbourRows(words, verdict),
    ...inside,
    ...residencyRows(words, verdict),
    ...commercialRows(words, verdict),
    [
      t("result.parts.controlPlane"),
      [plain(controlPlaneLabel(words, controlPlane.firm))],
      controlPlane.demandedBy,
    ],
    [t("result.parts.dataInUse"), [plain(dataInUseLabel(words, dataInUse.firm))], dataInUse.demandedBy],
  ];
  return [
    ...contradictions(words, verdict),
    {
      kind: "table",
      caption: t("report.section.placement"),
      isCaptionHidden: true,
      columns: [t("report.placement.part"), t("report.placement.verdict"), t("report.placement.rules")],
      widths: [25, 47, 28],
      rows: rows.map(([label, says, rules]) => [[plain(label)], says, [plain(rules.join(", "))]]),
    },
  ];
}

function neighbourRows(words: Words, verdict: Verdict): readonly Row[] {
  const { t } = words;
  const reserved = reservedPools(verdict);
  if (reserved.length === 0) return [[t("result.parts.neighbours"), [plain(t("result.parts.anyone"))], []]];
  return reserved.map((pool) => [
    t("result.parts.sameBoundary", { boundary: pool.boundary }),
    together(
      togetherWords(words, "neighbours", pool),
      pool.names.map((name) => [communitySpan(words, name, pool.demandedBy)]),
    ),
    pool.demandedBy,
  ]);
}

function residencyRows(words: Words, { residency }: Verdict): readonly Row[] {
  const { names, contradictions: found } = residency;
  if (names.length === 0) return [];
  const label = (name: string) => territoryLabel(words, name);
  const lede = togetherWords(words, "residency", { names, isContradicted: found.length > 0 });
  return [
    [
      words.t("result.parts.residency"),
      [
        ...together(
          lede,
          names.map((name) => plain(label(name))),
        ),
        ...residency.sitesWithin.map(({ territory, spread }) =>
          plain(
            words.t("result.parts.sitesWithin", {
              spread: spreadLabel(words, spread),
              territory: label(territory),
            }),
          ),
        ),
      ],
      [...new Set([...residency.demandedBy, ...residency.sitesWithin.flatMap(({ rules }) => rules)])],
    ],
  ];
}

function together(lede: string | null, items: readonly (readonly Span[])[]): readonly (readonly Span[])[] {
  return lede === null ? items : [plain(lede), ...items];
}

function communitySpan(words: Words, name: string, rules: readonly string[]): Span {
  const { community, lang } = communityNamed(words, name, rules);
  return inLang(community, lang);
}

function commercialRows(words: Words, { commercial }: Verdict): readonly Row[] {
  if (!commercial) return [];
  const { demandedBy, mayBeDemandedBy, floorWithout } = commercial;
  const key = demandedBy.length > 0 ? "result.parts.commercialAsks" : "result.parts.commercialMayAsk";
  return [
    [
      words.t("result.parts.commercial"),
      [plain(words.t(key, { floor: rungLabel(words, floorWithout.firm) }))],
      demandedBy.length > 0 ? demandedBy : mayBeDemandedBy,
    ],
  ];
}

function contradictions(words: Words, { pools, residency }: Verdict): readonly Block[] {
  const { t } = words;
  const notice = (title: string, names: readonly Span[], rules: readonly string[]): Block => ({
    kind: "notice",
    title,
    items: [...names.map((name) => [name]), plain(rules.join(", "))],
  });
  return [
    ...pools.flatMap(({ boundary, contradictions: found }) =>
      mergeContradictions(found).map(({ names, rules }) =>
        notice(
          t("result.parts.poolConflict", { boundary, count: names.length }),
          names.map((name) => communitySpan(words, name, rules)),
          rules,
        ),
      ),
    ),
    ...mergeContradictions(residency.contradictions).map(({ names, rules }) =>
      notice(
        t("result.parts.residencyConflict", { count: names.length }),
        names.map((name) => ({ text: territoryLabel(words, name) })),
        rules,
      ),
    ),
  ];
}

/** The controls asked for, with how somebody sees that each is in place. */
export function controlBlocks(words: Words, verdict: Verdict, book: RuleBook): readonly Block[] {
  const { t } = words;
  if (verdict.controls.length === 0) return [{ kind: "text", spans: plain(t("result.controls.none")) }];
  return [
    {
      kind: "table",
      caption: t("report.section.controls"),
      isCaptionHidden: true,
      columns: [t("report.control.control"), t("report.control.verify"), t("report.placement.rules")],
      widths: [42, 38, 20],
      rows: verdict.controls.map(({ control, rules }) => {
        const found = book.controls.find(({ id }) => id === control);
        const entry = found && controlIn(words, found);
        return [
          [
            [inLang(entry?.title ?? control, entry?.lang, "strong")],
            ...(entry ? [[inLang(entry.asks, entry.lang)]] : []),
          ],
          [entry ? [inLang(entry.verify, entry.lang)] : []],
          [plain(rules.join(", "))],
        ];
      }),
    },
  ];
}
