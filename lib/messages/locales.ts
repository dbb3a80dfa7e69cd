/** The languages the interface is complete in. The first is the one it is written in. */
export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];

/** English made longer and accented, to find words that are written outside of the messages. */
export const pseudoLocale = "en-XA";

/** What a page can be shown in, as its `lang` attribute says it. */
export type Locale = Language | typeof pseudoLocale;

/** Each language as its own speakers call it. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch" };

/** The formats of dates, numbers and lists: British for English, since it is written so. */
export const formatLocales: Readonly<Record<Locale, string>> = { en: "en-GB", de: "de-DE", "en-XA": "en-GB" };

/** The language that a page shown in a locale is written in. */
export function languageOf(locale: Locale): Language {
  return locale === pseudoLocale ? "en" : locale;
}
