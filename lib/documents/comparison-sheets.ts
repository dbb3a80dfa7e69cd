import type { Comparison } from "@/lib/assessments/compare-assessments";
import type { Neighbourhood, VerdictDifference } from "@/lib/assessments/explain-comparison";
import { differenceText } from "@/lib/catalogue/difference-words";
import { rungLabel } from "@/lib/catalogue/rungs";
import type { Sharing } from "@/lib/engine/may-share";
import { boundaries } from "@/lib/engine/pools";
import type { Words } from "@/lib/messages/words";
import { answerRows } from "./comparison-answers";
import type { ComparedCell, ComparedRow } from "./comparison-cells";
import { sideNames, sideState } from "./comparison-sides";
import { verdictRows } from "./comparison-verdicts";

/** A table by itself: of a workbook, or between two blank lines of a file. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

export type ExplainedComparison = {
  readonly comparison: Comparison;
  readonly differences: readonly VerdictDifference[];
  readonly neighbourhood: Neighbourhood;
  readonly isDifferencesOnly: boolean;
};

/** A comparison as tables: verdicts, answers, why the verdicts differ, and who may share what. */
export function comparisonSheets(words: Words, explained: ExplainedComparison): readonly Sheet[] {
  const { t } = words;
  const { comparison, differences, neighbourhood, isDifferencesOnly } = explained;
  const { sides, questions } = comparison;
  const names = sideNames(words, sides);
  const states = sides.map((side) => sideState(words, side));
  const head = (what: string) => [
    [what, ...names],
    ["", ...states],
  ];
  const shown = isDifferencesOnly ? questions.filter(({ differs }) => differs) : questions;
  return [
    {
      name: t("compare.sheet.verdicts"),
      rows: [...head(t("compare.table.part")), ...verdictRows(words, sides).map(rowText)],
    },
    {
      name: t("compare.sheet.answers"),
      rows: [...head(t("compare.table.question")), ...answerRows(words, sides, shown).map(rowText)],
    },
    { name: t("compare.sheet.why"), rows: whyRows(words, names, differences) },
    { name: t("compare.sheet.sharing"), rows: sharingRows(words, names, neighbourhood) },
  ];
}

function rowText({ label, cells }: ComparedRow): readonly string[] {
  return [label, ...cells.map(cellText)];
}

function cellText({ text, step, rules = [], remark }: ComparedCell): string {
  return [text, step ?? "", rules.join(" "), remark ?? ""].filter((part) => part !== "").join("; ");
}

function whyRows(words: Words, names: readonly string[], differences: readonly VerdictDifference[]) {
  const { t } = words;
  const head = [
    t("compare.sheet.side"),
    t("compare.sheet.way"),
    t("compare.table.question"),
    t("compare.sheet.difference"),
  ];
  return [
    head,
    ...differences.flatMap(({ side, ways, base }) =>
      ways.flatMap((way, index) =>
        way.map((difference) => {
          const { prompt, text } = differenceText(words, difference, base);
          return [names[side] ?? "", `${index + 1}`, prompt, text];
        }),
      ),
    ),
  ];
}

function sharingRows(words: Words, names: readonly string[], { pairs, pools }: Neighbourhood) {
  const { t } = words;
  const cell = ({ allowed, forbiddenBy }: Sharing) =>
    allowed ? t("compare.share.yes") : `${t("compare.share.no")}: ${forbiddenBy.join(" ")}`;
  return [
    [
      t("compare.share.pair"),
      ...boundaries.map((boundary) => t("compare.share.column", { boundary })),
      t("compare.sheet.between"),
    ],
    ...pairs.map(({ first, second, sharing }) => [
      t("compare.share.pairOf", { first: names[first] ?? "", second: names[second] ?? "" }),
      ...boundaries.map((boundary) => cell(sharing[boundary])),
      rungLabel(words, sharing.between),
    ]),
    [],
    [t("compare.pools.title")],
    ...boundaries.flatMap((boundary) =>
      pools[boundary].map((pool) => [
        t("compare.pools.groups", { boundary, count: pools[boundary].length }),
        words.list(pool.map((index) => names[index] ?? "")),
      ]),
    ),
  ];
}
