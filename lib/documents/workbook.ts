import writeXlsxFile from "write-excel-file/node";
import type { Sheet } from "./comparison-sheets";

/** Names of sheets may have 31 characters, and none of these. */
const forbiddenInNames = /[\\/?*[\]:]/g;
const longestName = 31;
/** More characters than this a cell cannot hold. */
const longestCell = 32_767;

/**
 * Tables as a workbook of Excel. Every cell is text, which a spreadsheet never runs as a formula; the first row
 * and the first column stay in sight.
 */
export async function printWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name.replaceAll(forbiddenInNames, " ").slice(0, longestName),
      data: rows.map((row, index) =>
        row.map((text) => ({
          value: printable(text),
          type: String,
          wrap: true,
          alignVertical: "top" as const,
          ...(index === 0 && { fontWeight: "bold" as const }),
        })),
      ),
      columns: widthsOf(rows),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    })),
  );
  return new Uint8Array(await written.toBuffer());
}

/** Without what XML cannot hold. */
function printable(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
      .slice(0, longestCell)
  );
}

/** The first column names the rows; the others hold sentences. */
function widthsOf(rows: Sheet["rows"]): { readonly width: number }[] {
  const count = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => ({ width: index === 0 ? 44 : 34 }));
}
