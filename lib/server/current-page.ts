import { cookies, headers } from "next/headers";
import type { Locale } from "@/lib/messages/locales";
import { type Words, wordsIn } from "@/lib/messages/words";
import { type Appearance, appearanceCookies, wantedAppearance } from "./wanted-appearance";
import { languageCookie, ownPathHeader, wantedLocale } from "./wanted-locale";

/** 400 days: the longest that browsers keep a cookie. */
const cookieMaxAgeSeconds = 400 * 24 * 60 * 60;

/** What every page is told of the request: the language to speak, how to look, and its own address. */
export type CurrentPage = { readonly words: Words; readonly appearance: Appearance; readonly path: string };

/** The request's language, look and address. */
export async function currentPage(): Promise<CurrentPage> {
  return {
    words: await currentWords(),
    appearance: await currentAppearance(),
    path: (await headers()).get(ownPathHeader) ?? "/",
  };
}

/** How this browser's pages are to look. */
export async function currentAppearance(): Promise<Appearance> {
  const received = await cookies();
  return wantedAppearance((name) => received.get(name)?.value);
}

/** The words of the language that this request is answered in. */
export async function currentWords(): Promise<Words> {
  const chosen = (await cookies()).get(languageCookie)?.value;
  return wordsIn(wantedLocale(chosen, (await headers()).get("accept-language")));
}

/** Keeps a language for the browser's later requests. Only where cookies can be set. */
export async function keepLanguage(locale: Locale): Promise<void> {
  await keep(languageCookie, locale);
}

/** Keeps the parts of a look that were chosen; what the system decides is not kept at all. */
export async function keepAppearance({ theme, hatching }: Partial<Appearance>): Promise<void> {
  if (theme) await keep(appearanceCookies.theme, theme === "system" ? null : theme);
  if (hatching) await keep(appearanceCookies.hatching, hatching === "off" ? null : hatching);
}

async function keep(name: string, value: string | null): Promise<void> {
  const jar = await cookies();
  if (value === null) {
    jar.delete(name);
    return;
  }
  jar.set(name, value, {
    httpOnly: true,
    sameSite: "lax",
    secure: (await headers()).get("x-forwarded-proto") === "https",
    path: "/",
    maxAge: cookieMaxAgeSeconds,
  });
}
