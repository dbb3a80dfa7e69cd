import type { Locale } from "@/lib/messages/locales";
import { type Appearance, wantedAppearance } from "./wanted-appearance";
import { languageCookie, wantedLocale } from "./wanted-locale";

/** What the head of a page of the pages router depends on; part of the page's props. */
export type HeadFacts = {
  readonly locale: Locale;
  readonly appearance: Appearance;
  /** Scheme, host and port, as the browser sees them. */
  readonly address: string;
};

/** Reads them from a request of Node's, whose address `withOwnAddress` has settled. */
export function headFactsOf(request: {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly cookies: Partial<Readonly<Record<string, string>>>;
}): HeadFacts {
  const {
    "x-forwarded-proto": scheme,
    "x-forwarded-host": host,
    "accept-language": accepted,
  } = request.headers;
  return {
    locale: wantedLocale(request.cookies[languageCookie], accepted === undefined ? null : String(accepted)),
    appearance: wantedAppearance((name) => request.cookies[name]),
    address: `${scheme}://${host}`,
  };
}
