import { classNames } from "@/components/ui/class-names";
import { countedLimit } from "@/lib/catalogue/library-facets";
import { rungLabel } from "@/lib/catalogue/rungs";
import { type Rung, rungs } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";
import type { GridCell } from "@/lib/schemas/listed-assessment";
import { describeGap } from "../scale/describe-ladder";

type PortfolioGridProps = { cells: readonly GridCell[]; words: Words };

const fromTop: readonly (Rung | null)[] = [...rungs.toReversed(), null];

/** Where everything runs today against its floor: a table where there is room, else a list of what is not empty. */
export function PortfolioGrid({ cells, words }: PortfolioGridProps) {
  return (
    <>
      <PortfolioTable cells={cells} words={words} />
      <PortfolioList cells={cells} words={words} />
    </>
  );
}

function PortfolioTable({ cells, words }: PortfolioGridProps) {
  const { t } = words;
  return (
    <section
      aria-labelledby="portfolio-caption"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      className="relative overflow-x-auto max-sm:hidden print:block print:overflow-visible"
    >
      <table id="portfolio" className="w-fit border-collapse text-center">
        <caption id="portfolio-caption" className="sr-only">
          {t("library.grid.caption")}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="p-2 text-left text-sm font-normal text-ink-2">
              {t("library.grid.corner")}
            </th>
            {rungs.map((floor) => (
              <th
                key={floor}
                scope="col"
                className="w-28 min-w-22 p-2 print:min-w-0 print:px-1 align-bottom font-semibold"
              >
                {t("library.grid.floor", { number: numberOf(floor) })}
                <span className="block text-sm font-normal text-ink-2">{rungLabel(words, floor)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fromTop.map((today) => (
            <tr key={today ?? "unknown"}>
              <th scope="row" className="p-2 pr-4 text-left font-semibold">
                {today === null ? (
                  t("library.grid.unknown")
                ) : (
                  <>
                    {t("library.grid.today", { number: numberOf(today) })}
                    <span className="block text-sm font-normal text-ink-2">{rungLabel(words, today)}</span>
                  </>
                )}
              </th>
              {rungs.map((floor) => (
                <Cell
                  key={floor}
                  cell={cells.find((each) => each.floor === floor && each.today === today)}
                  floor={floor}
                  today={today}
                  words={words}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type CellProps = { cell: GridCell | undefined; floor: Rung; today: Rung | null; words: Words };

function Cell({ cell, floor, today, words }: CellProps) {
  const { t } = words;
  const isUnder = today !== null && numberOf(today) < numberOf(floor);
  const frame = classNames(
    "h-16 border border-line p-0",
    today === null && "border-t-2 border-t-edge",
    // The stepped line runs along the cells that meet their floor exactly.
    today === floor && "border-r-4 border-r-ink",
    today === floor && floor !== "process" && "border-b-4 border-b-ink",
    isUnder && "bg-short-soft",
  );
  if (!cell || cell.count === 0) {
    return (
      <td className={classNames(frame, "text-ink-3")}>
        <span aria-hidden="true">·</span>
        <span className="sr-only">{t("library.grid.none")}</span>
      </td>
    );
  }
  const otherwise = isUnder ? cell.count - cell.short : 0;
  return (
    <td className={frame}>
      <a
        href={hrefOf(cell)}
        aria-label={cellInWords(words, cell)}
        className={classNames(
          "flex min-h-16 flex-col items-center justify-center no-underline hover:underline",
          cell.short > 0 && "border-3 border-short font-bold text-short hover:text-short",
        )}
      >
        <span className="text-lg">{counted(words, cell.short > 0 ? cell.short : cell.count)}</span>
        {cell.short > 0 ? <span className="text-sm">{t("library.grid.short")}</span> : null}
        {otherwise > 0 ? (
          <span className="px-1 text-xs font-normal text-ink-2">
            {t("library.grid.otherwise", { count: otherwise })}
          </span>
        ) : null}
      </a>
    </td>
  );
}

function PortfolioList({ cells, words }: PortfolioGridProps) {
  const { t } = words;
  const sorted = cells
    .filter(({ count }) => count > 0)
    .sort((a, b) => distance(b) - distance(a) || b.count - a.count);
  return (
    <section aria-labelledby="portfolio-list" className="sm:hidden print:hidden">
      <h2 id="portfolio-list" className="text-xl">
        {t("library.grid.listTitle")}
      </h2>
      <ul className="mt-2 grid">
        {sorted.map((cell) => (
          <li key={`${cell.floor} ${cell.today}`} className="border-b border-line">
            <a
              href={hrefOf(cell)}
              className={classNames(
                "flex min-h-11 items-center py-2",
                cell.short > 0 && "border-l-4 border-short pl-3 font-bold",
              )}
            >
              {cellInWords(words, cell)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How far a cell is short; what is not known comes last. */
function distance({ floor, today }: GridCell): number {
  return today === null ? -9 : numberOf(floor) - numberOf(today);
}

function cellInWords(words: Words, cell: GridCell): string {
  const { floor, today, count, short } = cell;
  const values = { floor: numberOf(floor), count: counted(words, count) };
  if (today === null) return words.t("library.grid.cellUnknown", values);
  const rungsShort = numberOf(floor) - numberOf(today);
  // Under its floor, and still none is short: a composite counts as the floor.
  const gap = describeGap(words, rungsShort > 0 && short === 0 ? 0 : rungsShort);
  return words.t("library.grid.cell", { ...values, today: numberOf(today), gap });
}

function counted({ t }: Words, count: number): string {
  return t(count >= countedLimit ? "library.grid.more" : "library.grid.count", { count });
}

function hrefOf({ floor, today }: GridCell): string {
  return `/library?floor=${floor}&today=${today ?? "unknown"}`;
}

function numberOf(rung: Rung): number {
  return rungs.indexOf(rung) + 1;
}
