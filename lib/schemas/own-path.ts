import { z } from "zod";

/** A base to read addresses against; none of ours leaves it. */
const nowhere = "http://own.invalid";

/** The field `back` of a form that leads back to its page: a path here, whatever was sent. */
export const ownPath = z.string().max(2_000).transform(pathOf);

/** The path of an address of this application; the start page for any other, so that no link leads away. */
function pathOf(text: string): string {
  if (!URL.canParse(text, nowhere)) return "/";
  const { origin, pathname, search } = new URL(text, nowhere);
  return origin === nowhere && !pathname.startsWith("//") ? `${pathname}${search}` : "/";
}
