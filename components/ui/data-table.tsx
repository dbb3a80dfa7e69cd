import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type TableColumn = {
  readonly id: string;
  readonly label: ReactNode;
  /** Numbers are set to the end, in tabular figures. */
  readonly isNumeric?: boolean;
};

export type TableRow = {
  readonly id: string;
  /** One cell per column; the first is the row's header. */
  readonly cells: readonly ReactNode[];
};

type DataTableProps = {
  /** Unique on the page; names the scroll region through the caption. */
  id: string;
  caption: ReactNode;
  /** Keeps the caption for those who listen when a heading just above says the same. */
  isCaptionHidden?: boolean;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** Columns of one width, the first kept in sight while the others scroll: for things side by side. */
  isSideBySide?: boolean;
};

/** A table that scrolls within its own region, reachable and named, when the page is narrower than it is. */
export function DataTable(props: DataTableProps) {
  const { id, caption, isCaptionHidden, columns, rows, isSideBySide = false } = props;
  const captionId = `${id}-caption`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section aria-labelledby={captionId} tabIndex={0} className="relative overflow-x-auto">
      <table
        id={id}
        data-side-by-side={isSideBySide || undefined}
        className="w-full border-collapse text-left"
      >
        <caption
          id={captionId}
          className={isCaptionHidden ? "sr-only" : "pb-2 text-left font-serif text-xl font-semibold"}
        >
          {caption}
        </caption>
        <thead>
          <tr className="border-b-2 border-ink">
            {columns.map((column) => (
              <th key={column.id} scope="col" className={cellClass(column, "align-bottom")}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-b border-line">
              {columns.map((column, index) => {
                const cell = row.cells[index];
                return index === 0 ? (
                  <th key={column.id} scope="row" className={cellClass(column, "align-top")}>
                    {cell}
                  </th>
                ) : (
                  <td key={column.id} className={cellClass(column, "align-top")}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellClass(column: TableColumn, alignment: string): string {
  return classNames(
    "max-w-80 py-3 pr-4 last:pr-0 font-normal [thead_&]:font-semibold [th&]:font-semibold",
    alignment,
    column.isNumeric && "text-end",
  );
}
