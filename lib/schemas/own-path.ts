/** A base to read addresses against; none of ours leaves it. */
const nowhere = "http://own.invalid";

/** The path of an address of this application; the start page for any other, so that no link leads away. */
export function ownPath(text: string): string {
  if (!URL.canParse(text, nowhere)) return "/";
  const { origin, pathname, search } = new URL(text, nowhere);
  return origin === nowhere && !pathname.startsWith("//") ? `${pathname}${search}` : "/";
}
