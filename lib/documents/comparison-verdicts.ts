import type { ComparedSide } from "@/lib/assessments/compare-assessments";
import { communityIn } from "@/lib/catalogue/in-language";
import { rungLabel } from "@/lib/catalogue/rungs";
import { controlPlaneLabel, dataInUseLabel, spreadLabel } from "@/lib/catalogue/spread";
import { territoryLabel } from "@/lib/catalogue/territory-labels";
import { positionOn, type Rung, rungs, spreadLevels } from "@/lib/engine/scales";
import type { Interval, Verdict } from "@/lib/engine/verdict";
import type { MessageKey } from "@/lib/messages/messages";
import type { Words } from "@/lib/messages/words";
import { besideBaseline, type ComparedCell, type ComparedRow } from "./comparison-cells";
import { statusWords } from "./review-words";

type Cell = Omit<ComparedCell, "isOther">;
type Part = {
  readonly id: string;
  readonly label: MessageKey;
  readonly cell: (side: ComparedSide, baseline: ComparedSide) => Cell;
  /** Left out where no side has anything to say. */
  readonly isSaid?: (verdict: Verdict) => boolean;
};

/** The parts of the verdicts, each side held against the first. */
export function verdictRows(words: Words, sides: readonly ComparedSide[]): readonly ComparedRow[] {
  const [baseline] = sides;
  if (!baseline) return [];
  return partsOf(words)
    .filter(({ isSaid }) => !isSaid || sides.some(({ verdict }) => isSaid(verdict)))
    .map(({ id, label, cell }) => ({
      id,
      label: words.t(label),
      cells: besideBaseline(sides.map((side) => cell(side, baseline))),
    }));
}

function partsOf(words: Words): readonly Part[] {
  return [
    {
      id: "recommended",
      label: "compare.table.recommended",
      cell: ({ verdict }, baseline) =>
        rungCell(words, verdict.recommended, baseline.verdict.recommended) ?? {
          text: words.t("verdict.noRung"),
        },
    },
    {
      id: "firm",
      label: "compare.table.firm",
      cell: ({ verdict }, baseline) => floorCell(words, verdict.floor.firm, baseline.verdict.floor.firm),
    },
    {
      id: "possible",
      label: "compare.table.possible",
      cell: ({ verdict }, baseline) =>
        floorCell(words, verdict.floor.possible, baseline.verdict.floor.possible),
    },
    { id: "set-by", label: "compare.table.setBy", cell: ({ verdict }) => floorRules(words, verdict) },
    {
      id: "today",
      label: "compare.table.today",
      cell: ({ verdict }) => ({ text: todayWords(words, verdict) }),
    },
    {
      id: "sign-off",
      label: "compare.table.signOff",
      cell: ({ review }) => ({
        text: review ? statusWords(words, review).short : words.t("compare.table.earlier"),
      }),
    },
    {
      id: "neighbours",
      label: "result.parts.neighbours",
      cell: ({ verdict }) => neighbourCell(words, verdict),
    },
    {
      id: "residency",
      label: "result.parts.residency",
      cell: ({ verdict: { residency } }) => ({
        text:
          residency.names.length === 0
            ? words.t("compare.table.anywhere")
            : words.list(residency.names.map((name) => territoryLabel(words, name))),
        rules: residency.demandedBy,
      }),
      isSaid: ({ residency }) => residency.names.length > 0,
    },
    {
      id: "commercial",
      label: "result.parts.commercial",
      cell: ({ verdict }) => commercialCell(words, verdict),
      isSaid: ({ commercial }) => commercial !== null,
    },
    {
      id: "control-plane",
      label: "result.parts.controlPlane",
      cell: ({ verdict: { controlPlane } }) => ({
        text: controlPlaneLabel(words, controlPlane.firm),
        rules: controlPlane.demandedBy,
        ...maybe(words, controlPlane, (level) => controlPlaneLabel(words, level)),
      }),
    },
    {
      id: "spread",
      label: "compare.table.spread",
      cell: ({ verdict: { spread } }, baseline) => ({
        text: spreadLabel(words, spread.firm),
        rules: spread.demandedBy,
        ...stepOf(words, "compare.step.levels", spreadLevels, spread.firm, baseline.verdict.spread.firm),
        ...maybe(words, spread, (level) => spreadLabel(words, level)),
      }),
    },
    {
      id: "data-in-use",
      label: "result.parts.dataInUse",
      cell: ({ verdict: { dataInUse } }) => ({
        text: dataInUseLabel(words, dataInUse.firm),
        rules: dataInUse.demandedBy,
        ...maybe(words, dataInUse, (level) => dataInUseLabel(words, level)),
      }),
    },
    {
      id: "rules",
      label: "compare.table.ruleSet",
      cell: ({ ruleSet }) => ({
        text: words.t("compare.table.edition", { version: ruleSet.version, hash: ruleSet.hash.slice(0, 8) }),
      }),
    },
  ];
}

function rungCell(words: Words, rung: Rung | null, baseline: Rung | null): Cell | null {
  if (rung === null) return null;
  const text = rungLabel(words, rung);
  return { text, rung, ...(baseline && stepOf(words, "compare.step.rungs", rungs, rung, baseline)) };
}

function floorCell(words: Words, rung: Rung, baseline: Rung): Cell {
  return { text: rungLabel(words, rung), ...stepOf(words, "compare.step.rungs", rungs, rung, baseline) };
}

/** "+1 rung", "−2 rungs"; nothing where there is no difference. */
function stepOf<T>(
  words: Words,
  key: "compare.step.rungs" | "compare.step.levels",
  scale: readonly T[],
  level: T,
  baseline: T,
): { readonly step?: string } {
  const count = positionOn(scale, level) - positionOn(scale, baseline);
  if (count === 0) return {};
  return { step: words.t(key, { sign: count > 0 ? "+" : "−", count: Math.abs(count) }) };
}

/** What open answers could make of a level. */
function maybe<T>(words: Words, { firm, possible }: Interval<T>, label: (level: T) => string) {
  return possible === firm ? {} : { remark: words.t("compare.table.maybe", { level: label(possible) }) };
}

function floorRules(words: Words, { rungs: standings, floor }: Verdict): Cell {
  const rules = standings.find(({ rung }) => rung === floor.firm)?.demandedBy ?? [];
  return rules.length === 0 ? { text: words.t("compare.table.noRule") } : { text: "", rules };
}

function neighbourCell(words: Words, { neighbours }: Verdict): Cell {
  if (neighbours.length === 0) return { text: words.t("compare.table.anyone") };
  const said = neighbours.map((neighbour) => communityIn(words, neighbour));
  const { language } = words;
  return {
    text: said
      .map(({ boundary, community }) => words.t("compare.table.only", { boundary, community }))
      .join(". "),
    rules: [...new Set(neighbours.map(({ ruleId }) => ruleId))],
    ...(language !== "en" && said.every(({ lang }) => lang) && { lang: "en" as const }),
  };
}

function commercialCell(words: Words, { commercial }: Verdict): Cell {
  if (!commercial) return { text: words.t("compare.table.nothing") };
  const { demandedBy, mayBeDemandedBy, floorWithout } = commercial;
  const isAsked = demandedBy.length > 0;
  return {
    text: words.t(isAsked ? "result.parts.commercialAsks" : "result.parts.commercialMayAsk", {
      floor: rungLabel(words, floorWithout.firm),
    }),
    rules: isAsked ? demandedBy : mayBeDemandedBy,
  };
}

function todayWords(words: Words, { gap, recommended }: Verdict): string {
  if (!gap) return words.t("compare.today.notSaid");
  const rung = rungLabel(words, gap.today);
  if (recommended === null) return rung;
  if (gap.rungsShort === 0) return words.t("compare.today.meets", { rung });
  return gap.rungsShort > 0
    ? words.t("compare.today.short", { rung, count: gap.rungsShort })
    : words.t("compare.today.headroom", { rung, count: -gap.rungsShort });
}
