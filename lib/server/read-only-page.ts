import type { GetServerSideProps, GetServerSidePropsContext } from "next";
import type { ReactElement } from "react";
import { type Caller, callerBy } from "@/lib/access/caller";
import { hashToken, looksLikeToken } from "@/lib/access/token";
import { type Words, wordsIn } from "@/lib/messages/words";
import { type HeadFacts, headFactsOf } from "./head-facts";
import { keptDocument, sendDocument, sendOnEnd } from "./kept-documents";
import { isPageView } from "./page-view";
import { markupOf, type PageStream, streamOnEnd } from "./streamed-page";
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
  readonly cookieOf: (name: string) => string | undefined;
  /** Whether somebody looks at the page, rather than a browser or a chat fetching it ahead. */
  readonly isPageView: boolean;
  /** The request's headers, with what the proxy has told in them. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
};

/** What a chat shows of a link to a page. The image is an address on this site. */
export type PagePreview = {
  readonly title: string;
  readonly description: string;
  readonly image: string;
  readonly imageAlt: string;
};

/** A page as its reader may see it. */
export type ReadOnlyPage = {
  /** 200 unless said. */
  readonly status?: number;
  readonly title: string;
  readonly description?: string;
  /** What a chat shows of a link to it; the same as of every other page unless said. */
  readonly preview?: PagePreview;
  /** Search engines may list it. Nothing that belongs to somebody may say so. */
  readonly isPublic: boolean;
  /** Everything that its words depend on besides the language, the look and the address. */
  readonly says: readonly string[];
  /** Made only when no page that says the same is kept: what is needed here alone is read here. */
  readonly element: () => ReactElement | Promise<ReactElement>;
  /** What the page's script is told; without it, there is none. */
  readonly script?: object;
  /** What is sent as it comes, at a place that the element holds. Such a page says nothing to be kept by. */
  readonly stream?: PageStream;
};

/** A page elsewhere that the reader is led to, as an address on this site. */
export type Elsewhere = { readonly redirectTo: string };

export type ReadOnlyPageProps = HeadFacts & {
  readonly title: string;
  readonly description: string | null;
  readonly preview: PagePreview | null;
  readonly isPublic: boolean;
  readonly markup: string;
  readonly siteName: string;
  readonly script: object | null;
  /** What the policy lets scripts be loaded by; null for a page without. */
  readonly nonce: string | null;
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
    return await answerWith(context, facts, page);
  };
}

/** Answers with a page: as it was finished before, or else made and, if it says what it depends on, kept. */
export async function answerWith(
  { req, res }: GetServerSidePropsContext,
  facts: HeadFacts,
  page: Omit<ReadOnlyPage, "says"> & Partial<Pick<ReadOnlyPage, "says">>,
  hasScript = false,
): Promise<{ props: ReadOnlyPageProps }> {
  const {
    status = 200,
    title,
    description = null,
    preview = null,
    isPublic,
    says,
    element,
    script = null,
    stream,
  } = page;
  res.statusCode = status;
  const nonce = hasScript ? nonceIn(req.headers["content-security-policy"]) : null;
  const siteName = wordsIn(facts.locale).t("site.name");
  const shown = { ...facts, title, description, preview, isPublic, siteName, script, nonce };
  // A page with script has a nonce in it, which is good for one answer.
  const key = says && !hasScript ? [ownPathOf(req.headers), status, shown, says] : null;
  const document = key && keptDocument(key);
  if (document) {
    // The framework makes no page for a response that has ended.
    sendDocument(res, document, req.headers);
    return { props: { ...shown, markup: "" } };
  }
  if (stream) streamOnEnd(res, stream);
  else sendOnEnd(res, req.headers, key);
  return { props: { ...shown, markup: markupOf(await element()) } };
}

/** The nonce of the policy that the proxy has settled on for this answer. */
function nonceIn(policy: unknown): string | null {
  return /'nonce-([^']+)'/.exec(String(policy))?.[1] ?? null;
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
    isPageView: isPageView(req.method, req.headers),
    headers: req.headers,
    cookieOf: (name) => req.cookies[name],
    params: Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, typeof value === "string" ? value : value?.[0]]),
    ),
    query: new URL(path, "http://localhost").searchParams,
    caller: () => callerBy(token && looksLikeToken(token) ? hashToken(token) : null),
  };
}
