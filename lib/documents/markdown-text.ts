/** Characters that Markdown reads as its own, wherever they stand. */
const special = /[\\`*_{}[\]<>|~&#]/g;
/** What starts a list or a line where it stands first. */
const opening = /^(\s*)([-+=]|\d+[.)](?=\s|$))/;

/** A text as Markdown that shows exactly it, on one line. */
export function markdownText(text: string): string {
  return text
    .replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, " ")
    .replaceAll(special, (character) => (character === "&" ? "&amp;" : `\\${character}`))
    .replace(
      opening,
      (_, space: string, start: string) => `${space}${start.slice(0, -1)}\\${start.slice(-1)}`,
    );
}

/** A table in the notation of GitHub. Cells are Markdown already. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

/** An address as a link that shows itself. */
export function markdownLink(url: string): string {
  return `<${url.replaceAll(/[<>\s\\]/g, encodeURIComponent)}>`;
}
