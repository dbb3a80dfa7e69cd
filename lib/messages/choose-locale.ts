import { match } from "@formatjs/intl-localematcher";
import Negotiator from "negotiator";
import { type Locale, languages, pseudoLocale } from "./locales";

type Wishes = {
  /** What was chosen here before, from the cookie. */
  readonly chosen: string | undefined;
  /** What the browser asks for: its Accept-Language header. */
  readonly accepted: string | null;
  readonly isPseudoLocaleAllowed: boolean;
};

/** More languages than any person sets up; a longer list is not read to its end. */
const mostWishes = 20;

/** The locale of a page: the chosen one, else what suits the browser best, else English. */
export function chooseLocale({ chosen, accepted, isPseudoLocaleAllowed }: Wishes): Locale {
  const known = languages.find((language) => language === chosen);
  if (known) return known;
  if (chosen === pseudoLocale && isPseudoLocaleAllowed) return pseudoLocale;
  const wished = new Negotiator({ headers: { "accept-language": accepted ?? "" } })
    .languages()
    .slice(0, mostWishes)
    .filter(isLanguageTag);
  const matched = match(wished, languages, languages[0], { algorithm: "lookup" });
  return languages.find((language) => language === matched) ?? languages[0];
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
