import { environment } from "@/lib/env";
import { chooseLocale } from "@/lib/messages/choose-locale";
import type { Locale } from "@/lib/messages/locales";

/** Holds the language that was chosen in a page's footer. */
export const languageCookie = "language";

/** Set by `withOwnPath` over whatever a browser sends under this name. */
export const ownPathHeader = "x-own-path";

/** The headers of a request with the path and query of its page in them, so that a form can lead back there. */
export function withOwnPath(
  received: Headers,
  { pathname, search }: Pick<URL, "pathname" | "search">,
): Headers {
  const told = new Headers(received);
  told.set(ownPathHeader, `${pathname}${search}`);
  return told;
}

/** A page's own path and query, for the pages whose router hands them a request of Node's. */
export function ownPathOf(headers: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const path = headers[ownPathHeader];
  return typeof path === "string" ? path : "/";
}

/** The locale for a cookie and an Accept-Language header. */
export function wantedLocale(chosen: string | undefined, accepted: string | null): Locale {
  return chooseLocale({ chosen, accepted, isPseudoLocaleAllowed: environment().isPseudoLocaleAllowed });
}
