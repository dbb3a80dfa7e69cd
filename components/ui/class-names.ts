/** Joins the class lists that are present, in order. */
export function classNames(...lists: readonly (string | false | undefined)[]): string {
  return lists.filter(Boolean).join(" ");
}
