import type { GetServerSideProps, GetServerSidePropsContext } from "next";
import { type Caller, callerBy } from "@/lib/access/caller";
import { hashToken, looksLikeToken } from "@/lib/access/token";
import type { Result, TooOften } from "@/lib/result";
import { renderingOf } from "@/lib/schemas/once-key";
import { clientIn } from "./client-address";
import { headFactsOf } from "./head-facts";
import { createOnceKey, tokenForKey } from "./once-key";
import { countOne, type Limited } from "./rate-limits";
import {
  answerWith,
  type Elsewhere,
  type Reader,
  type ReadOnlyPage,
  type ReadOnlyPageProps,
  readerOf,
} from "./read-only-page";
import { printVisitorCookie, visitorCookie } from "./visitor-cookie";

/** Somebody who may post a form: a reader, who becomes a visitor when they do something to be known by. */
export type Writer = Reader & {
  /** Gives a cookie to somebody who has none, and renews it otherwise. */
  readonly admit: () => Promise<Caller & { readonly visitorHash: string }>;
  /** Counts one more of something, and says when it was one too many: the page is then answered with 429. */
  readonly withinRate: (limited: Limited) => Promise<Result<null, TooOften>>;
};

/** A page with forms: kept only if it says what it depends on, as one does that has no form to show. */
export type FormPage = Omit<ReadOnlyPage, "says"> & Partial<Pick<ReadOnlyPage, "says">>;

/**
 * Serves a page whose forms post to the page itself, finished without script. `post` does what a form asks for and
 * leads elsewhere, or returns what is wrong with it, which `load` then shows beside what was typed.
 *
 * @param load the page as this reader may see it; `once` names this rendering, for `OnceField`
 */
export function serveForms<Returned>(
  load: (reader: Reader, returned: Returned | null, once: string) => Promise<FormPage | Elsewhere>,
  post: (writer: Writer, form: FormData) => Promise<Returned | Elsewhere>,
  { hasScript = false }: { readonly hasScript?: boolean } = {},
): GetServerSideProps<ReadOnlyPageProps> {
  return async (context) => {
    const { req, res } = context;
    const facts = headFactsOf(req);
    const reader = readerOf(context, facts);
    res.setHeader("cache-control", "private, no-store");
    let returned: Returned | null = null;
    let retryAfterSeconds: number | null = null;
    if (req.method === "POST") {
      const form = await readForm(context);
      const withinRate = async (limited: Limited) => {
        const { visitorHash } = await reader.caller();
        const counted = await countOne(limited, { address: clientIn(req.headers), visitorHash });
        if (!counted.ok) retryAfterSeconds = counted.failure.retryAfterSeconds;
        return counted;
      };
      const writer = { ...reader, withinRate, admit: () => admit(context, renderingOf(form)) };
      const outcome = await post(writer, form);
      if (isElsewhere(outcome)) return seeOther(outcome);
      returned = outcome;
    }
    const page = await load(reader, returned, createOnceKey());
    if (isElsewhere(page)) return seeOther(page);
    if (retryAfterSeconds !== null) res.setHeader("retry-after", retryAfterSeconds);
    const status = page.status ?? (retryAfterSeconds !== null ? 429 : returned === null ? 200 : 422);
    return await answerWith(context, facts, { ...page, status }, hasScript);
  };
}

/** 303, so that a reload does not send the form again. */
function seeOther({ redirectTo }: Elsewhere) {
  return { redirect: { destination: redirectTo, statusCode: 303 as const } };
}

function isElsewhere(value: unknown): value is Elsewhere {
  return typeof value === "object" && value !== null && "redirectTo" in value;
}

/** The proxy has let only forms pass, within the limit of size. */
async function readForm({ req }: GetServerSidePropsContext): Promise<FormData> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(Buffer.from(chunk));
  const headers = { "content-type": req.headers["content-type"] ?? "" };
  return await new Response(Buffer.concat(chunks), { headers }).formData();
}

async function admit({ req, res }: GetServerSidePropsContext, rendering: string | null) {
  const known = req.cookies[visitorCookie];
  const token = known && looksLikeToken(known) ? known : tokenForKey(rendering);
  const isSecure = req.headers["x-forwarded-proto"] === "https";
  res.appendHeader("set-cookie", printVisitorCookie(token, isSecure));
  const visitorHash = hashToken(token);
  return { ...(await callerBy(visitorHash)), visitorHash };
}
