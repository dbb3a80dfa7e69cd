/** Said of tables, rows and cells that are laid out anew, which makes some browsers forget what they are. */
export function tableRole(role: "table" | "rowgroup" | "row" | "columnheader" | "rowheader" | "cell"): {
  readonly role: string;
} {
  return { role };
}
