import type { ReactNode } from "react";
import { tableRole } from "@/components/ui/table-role";

export type SideColumn = {
  readonly id: string;
  readonly header: ReactNode;
  /** Left out where there is room for two columns only. */
  readonly isApart?: boolean;
};

export type SideRow = {
  readonly id: string;
  readonly header: ReactNode;
  /** One per column. */
  readonly cells: readonly { readonly content: ReactNode; readonly isOther?: boolean }[];
};

type SideTableProps = {
  /** Unique on the page; names the region through the caption. */
  id: string;
  caption: string;
  /** Above the first column, which names the rows. */
  what: string;
  columns: readonly SideColumn[];
  rows: readonly SideRow[];
};

/**
 * Things side by side, with headers that stay in sight. Where there is no room, each row's header stands above
 * its cells. Rows and cells say what they are, since some browsers forget it when a table is laid out anew.
 */
export function SideTable({ id, caption, what, columns, rows }: SideTableProps) {
  const captionId = `${id}-caption`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section aria-labelledby={captionId} tabIndex={0} data-side-region={columns.length} className="relative">
      <table
        id={id}
        data-side-table={columns.filter(({ isApart }) => !isApart).length}
        className="w-full text-left"
        {...tableRole("table")}
      >
        <caption id={captionId} className="sr-only">
          {caption}
        </caption>
        <thead {...tableRole("rowgroup")}>
          <tr {...tableRole("row")}>
            <th scope="col" {...tableRole("columnheader")} className="py-3 pr-4 align-top font-semibold">
              {what}
            </th>
            {columns.map(({ id: column, header, isApart }) => (
              <th
                key={column}
                scope="col"
                data-apart={isApart || undefined}
                className="px-3 py-3 align-top font-semibold"
                {...tableRole("columnheader")}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRole("rowgroup")}>
          {rows.map((row) => (
            <tr key={row.id} {...tableRole("row")}>
              <th
                scope="row"
                {...tableRole("rowheader")}
                className="py-3 pr-4 align-top font-semibold hyphens-auto"
              >
                {row.header}
              </th>
              {columns.map(({ id: column, isApart }, index) => {
                const cell = row.cells[index];
                return (
                  <td
                    key={column}
                    data-apart={isApart || undefined}
                    data-other={cell?.isOther || undefined}
                    className="px-3 py-3 align-top"
                    {...tableRole("cell")}
                  >
                    {cell?.content}
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
