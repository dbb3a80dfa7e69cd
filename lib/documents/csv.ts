/** What a spreadsheet may take for a formula where a cell begins, wide forms of the signs included. */
const formulaStart = /^(?=[=+\-@\t\r＝＋－＠])/u;
/** The same within a cell, where one begins to a spreadsheet that parts them by semicolons, as German ones do. */
const laterStart = /(?<=.)([;\t\r\n] *)(?=[=+\-@＝＋－＠])/gsu;

/**
 * Rows as comma-separated values (RFC 4180), with the mark that tells spreadsheets that it is UTF-8. A cell that
 * a spreadsheet would run as a formula gets an apostrophe before it, and is then shown as the text it is.
 */
export function printCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(printCell).join(",")}\r\n`).join("")}`;
}

function printCell(text: string): string {
  return `"${unformulated(text).replaceAll('"', '""')}"`;
}

function unformulated(text: string): string {
  return text.replaceAll(laterStart, "$1'").replace(formulaStart, "'");
}
