import { z } from "zod";
import { languages, pseudoLocale } from "@/lib/messages/locales";

/** A base to read addresses against; none of ours leaves it. */
const nowhere = "http://own.invalid";

/** The form in every page's footer. Fields: `language`, and `back`, the page to return to. */
export const languageForm = z.object({
  language: z.enum([...languages, pseudoLocale]),
  back: z.string().max(2_000).transform(ownPath),
});

/** The path of an address of this application; the start page for any other, so that no link leads away. */
function ownPath(text: string): string {
  if (!URL.canParse(text, nowhere)) return "/";
  const { origin, pathname, search } = new URL(text, nowhere);
  return origin === nowhere && !pathname.startsWith("//") ? `${pathname}${search}` : "/";
}
