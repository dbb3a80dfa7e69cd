import type { GetServerSideProps, GetServerSidePropsContext } from "next";
import type { ReactElement } from "react";
import { type Caller, callerBy } from "@/lib/access/caller";
import { hashToken, looksLikeToken } from "@/lib/access/token";
import { type Words, wordsIn } from "@/lib/messages/words";
import { type HeadFacts, headFactsOf } from "./head-facts";
import { keptMarkup } from "./kept-markup";
import { visitorCookie } from "./visitor-cookie";
import type { Appearance } from "./wanted-appearance";
import { ownPathOf } from "./wanted-locale";

/** Who asks for a page, and how to speak to them. */
export type Reader = {
  readonly words: Words;
  readonly appearance: Appearance;
  /** The page's own address, and the scheme, host and port before it. */
  readonly path: string;
  readonly address: string;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: URLSearchParams;
  readonly caller: () => Promise<Caller>;
  /** The request's headers, with what the proxy has told in them. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
};

/** A page as its reader may see it. */
export type ReadOnlyPage = {
  /** 200 unless said. */
  readonly status?: number;
  readonly title: string;
  readonly description?: string;
  /** Search engines may list it. Nothing that belongs to somebody may say so. */
  readonly isPublic: boolean;
  /** Everything that its words depend on besides the language, the look and the address. */
  readonly says: readonly string[];
  readonly element: () => ReactElement;
};

/** A page elsewhere that the reader is led to, as an address on this site. */
export type Elsewhere = { readonly redirectTo: string };

export type ReadOnlyPageProps = HeadFacts & {
  readonly title: string;
  readonly description: string | null;
  readonly isPublic: boolean;
  readonly markup: string;
};

/**
 * Serves pages that are only read: the pages router lets them choose their status, carry no script, and
 * be put together once for everybody who may see them. What `load` decides is decided on every request.
 */
export function serveReadOnly(
  load: (reader: Reader) => Promise<ReadOnlyPage | Elsewhere>,
): GetServerSideProps<ReadOnlyPageProps> {
  return async (context) => {
    const facts = headFactsOf(context.req);
    const reader = readerOf(context, facts);
    context.res.setHeader("cache-control", "private, no-store");
    const page = await load(reader);
    if ("redirectTo" in page) return { redirect: { destination: page.redirectTo, permanent: false } };
    const { status = 200, title, description = null, isPublic, says, element } = page;
    context.res.statusCode = status;
    const { locale, appearance } = facts;
    const looks = [appearance.theme, appearance.hatching];
    const markup = keptMarkup([locale, ...looks, reader.path, ...says], element);
    return { props: { ...facts, title, description, isPublic, markup } };
  };
}

export function readerOf(
  { req, params = {} }: GetServerSidePropsContext,
  { locale, appearance, address }: HeadFacts,
): Reader {
  const path = ownPathOf(req.headers);
  const token = req.cookies[visitorCookie];
  return {
    words: wordsIn(locale),
    appearance,
    path,
    address,
    headers: req.headers,
    params: Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, typeof value === "string" ? value : value?.[0]]),
    ),
    query: new URL(path, "http://localhost").searchParams,
    caller: () => callerBy(token && looksLikeToken(token) ? hashToken(token) : null),
  };
}
