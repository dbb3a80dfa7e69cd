import { cookies, headers } from "next/headers";
import type { Locale } from "@/lib/messages/locales";
import { type Words, wordsIn } from "@/lib/messages/words";
import { languageCookie, ownPathHeader, wantedLocale } from "./wanted-locale";

/** 400 days: the longest that browsers keep a cookie. */
const cookieMaxAgeSeconds = 400 * 24 * 60 * 60;

/** What every page is told of the request: the language to speak, and its own address. */
export type CurrentPage = { readonly words: Words; readonly path: string };

/** The request's language and address. */
export async function currentPage(): Promise<CurrentPage> {
  return { words: await currentWords(), path: (await headers()).get(ownPathHeader) ?? "/" };
}

/** The words of the language that this request is answered in. */
export async function currentWords(): Promise<Words> {
  const chosen = (await cookies()).get(languageCookie)?.value;
  return wordsIn(wantedLocale(chosen, (await headers()).get("accept-language")));
}

/** Keeps a language for the browser's later requests. Only where cookies can be set. */
export async function keepLanguage(locale: Locale): Promise<void> {
  (await cookies()).set(languageCookie, locale, {
    httpOnly: true,
    sameSite: "lax",
    secure: (await headers()).get("x-forwarded-proto") === "https",
    path: "/",
    maxAge: cookieMaxAgeSeconds,
  });
}
