import type { ReactNode } from "react";
import type { Block, Span } from "@/lib/documents/report-blocks";

type ReportTableProps = {
  table: Extract<Block, { kind: "table" }>;
  spans: (spans: readonly Span[]) => ReactNode;
};

/** A table whose header is repeated on every sheet and whose rows are kept whole; a phone stacks its cells. */
export function ReportTable({ table, spans }: ReportTableProps) {
  const { caption, isCaptionHidden, columns, widths, rows } = table;
  const cell = (paragraphs: readonly (readonly Span[])[]) =>
    paragraphs.map((paragraph, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server.
      <p key={index}>{spans(paragraph)}</p>
    ));
  return (
    <table data-report-table="" className="w-full border-collapse text-left text-sm">
      <caption className={isCaptionHidden ? "sr-only" : "pb-1 text-left text-lg font-semibold"}>
        {caption}
      </caption>
      <colgroup>
        {widths.map((share, index) => (
          <col key={columns[index]} width={`${share}%`} />
        ))}
      </colgroup>
      <thead>
        <tr className="border-b-2 border-ink">
          {columns.map((column) => (
            <th key={column} scope="col" className="py-1.5 pr-3 align-bottom font-semibold">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server.
          <tr key={row} className="border-b border-line print:break-inside-avoid">
            {cells.map((paragraphs, index) =>
              index === 0 ? (
                <th
                  key={columns[index]}
                  scope="row"
                  className="py-1.5 pr-3 align-top font-normal wrap-anywhere"
                >
                  {cell(paragraphs)}
                </th>
              ) : (
                <td key={columns[index]} className="py-1.5 pr-3 align-top wrap-anywhere">
                  {cell(paragraphs)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
