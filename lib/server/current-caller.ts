import { cookies, headers } from "next/headers";
import { type Caller, callerBy } from "@/lib/access/caller";
import { hashToken, looksLikeToken } from "@/lib/access/token";
import { tokenForKey } from "./once-key";
import { visitorCookie, visitorCookieSeconds } from "./visitor-cookie";

/** Who is asking, by their cookie. */
export async function currentCaller(): Promise<Caller> {
  const token = await readToken();
  return await callerBy(token && hashToken(token));
}

async function readToken(): Promise<string | null> {
  const token = (await cookies()).get(visitorCookie)?.value;
  return token && looksLikeToken(token) ? token : null;
}

/**
 * Who is asking, with a cookie given to somebody who has none yet, and renewed otherwise: whoever keeps
 * starting assessments keeps them. Only in actions and route handlers, where cookies can be set.
 *
 * @param rendering what `renderingOf` says of the form: whoever sends it again, without having got the cookie
 *   the first time, is the same visitor
 */
export async function admitCaller(
  rendering: string | null,
): Promise<Caller & { readonly visitorHash: string }> {
  const token = (await readToken()) ?? tokenForKey(rendering);
  (await cookies()).set(visitorCookie, token, {
    httpOnly: true,
    sameSite: "lax",
    secure: (await headers()).get("x-forwarded-proto") === "https",
    path: "/",
    maxAge: visitorCookieSeconds,
  });
  const visitorHash = hashToken(token);
  return { ...(await callerBy(visitorHash)), visitorHash };
}
