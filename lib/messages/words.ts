import { IntlMessageFormat } from "intl-messageformat";
import { createElement, Fragment, type ReactNode } from "react";
import { formatLocales, type Language, type Locale, languageOf, pseudoLocale } from "./locales";
import { flatMessages, type MessageKey } from "./messages";
import { pseudoMessage, pseudoText } from "./pseudo-locale";

type Values = Readonly<Record<string, string | number>>;
type RichValues = Readonly<Record<string, ReactNode | ((parts: ReactNode) => ReactNode)>>;

/** Everything needed to say something in one language. Made on the server only: browsers get finished text. */
export type Words = {
  /** For the `lang` attribute. */
  readonly locale: Locale;
  readonly language: Language;
  /** A message as text. Throws when it needs a value that it does not get. */
  readonly t: (key: MessageKey, values?: Values) => string;
  /** A message with elements in it: `<tags>` are functions of what they enclose, values may be elements. */
  readonly rich: (key: MessageKey, values: RichValues) => ReactNode;
  /** A day in words, in UTC, so that every reader sees the same one. */
  readonly date: (date: Date) => string;
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
  /** A text of the catalogue as the pseudo-locale shows it; unchanged in a language. */
  readonly pseudo: (text: string) => string;
};

const made = new Map<Locale, Words>();

/** The words of a locale; the same object each time. */
export function wordsIn(locale: Locale): Words {
  const words = made.get(locale) ?? makeWords(locale);
  made.set(locale, words);
  return words;
}

/** For what speaks English whoever asks: the command line, the API, files. */
export function englishWords(): Words {
  return wordsIn("en");
}

function makeWords(locale: Locale): Words {
  const language = languageOf(locale);
  const texts = flatMessages(language);
  const isPseudo = locale === pseudoLocale;
  const formatLocale = formatLocales[locale];
  const dates = new Intl.DateTimeFormat(formatLocale, { dateStyle: "long", timeZone: "UTC" });
  const lists = new Intl.ListFormat(formatLocale, { type: "conjunction" });
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const plain = new Map<MessageKey, string>();
  const formatOf = (key: MessageKey): IntlMessageFormat => {
    const known = formats.get(key);
    if (known) return known;
    const text = texts.get(key);
    if (text === undefined) throw new Error(`There is no message "${key}".`);
    const format = new IntlMessageFormat(isPseudo ? [...pseudoMessage(text)] : text, formatLocale);
    formats.set(key, format);
    return format;
  };
  /** A message that takes no values says the same each time. */
  const plainText = (key: MessageKey): string => {
    const text = plain.get(key) ?? String(formatOf(key).format());
    plain.set(key, text);
    return text;
  };
  return {
    locale,
    language,
    t: (key, values) => (values ? String(formatOf(key).format({ ...values })) : plainText(key)),
    rich: (key, values) => {
      const parts = formatOf(key).formatToParts<ReactNode>(withTags(values));
      return createElement(Fragment, null, ...parts.map(({ value }) => value));
    },
    // A day does not break across lines: "22 November" here and "2026" there.
    date: (date) => dates.format(date).replaceAll(" ", "\u00a0"),
    list: (items) =>
      lists
        .formatToParts(items)
        .map(({ type, value }) => (type === "literal" && isPseudo ? pseudoText(value) : value))
        .join(""),
    pseudo: (text) => (isPseudo ? pseudoText(text) : text),
  };
}

/** Gives each tag what it encloses as one element, so that React does not ask for keys. */
function withTags(values: RichValues): Record<string, ReactNode> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "function"
        ? (parts: readonly ReactNode[]) => value(createElement(Fragment, null, ...parts))
        : value,
    ]),
  ) as Record<string, ReactNode>;
}
