import { type NextRequest, NextResponse } from "next/server";
import { callerBy } from "@/lib/access/caller";
import { hashToken, looksLikeToken } from "@/lib/access/token";
import { isLiveShareToken } from "@/lib/assessments/open-share-link";
import { answerRefusal } from "@/lib/server/answer-refusal";
import { clientHeader } from "@/lib/server/client-address";
import { contentSecurityPolicy } from "@/lib/server/content-security-policy";
import { withOwnAddress } from "@/lib/server/own-address";
import { countOne, hasGuessedTooOften } from "@/lib/server/rate-limits";
import { type Refusal, refuseFor, refuseRequest } from "@/lib/server/refuse-request";
import { shownInsteadHeader } from "@/lib/server/shown-instead";
import { visitorCookie } from "@/lib/server/visitor-cookie";
import { withOwnPath } from "@/lib/server/wanted-locale";

/** Pages that are only ever shown in place of another. Under their own addresses there is nothing. */
const stageDoors = ["/500", "/_error", "/link-ended", "/refused"];

/**
 * Runs before every page: refuses requests that no page sends, or too many of them, leads links that have
 * ended to the page that says so, and gives every page its own nonce. What every answer carries, files and errors included, is
 * set in `lib/server/secure-every-answer.ts`.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const headers = withOwnPath(withOwnAddress(request.headers), request.nextUrl);
  headers.delete(shownInsteadHeader);
  const refusal = await refuseRequest(request, headers);
  if (refusal) return answerRefusal(request, refusal, headers);

  const { pathname } = request.nextUrl;
  const often = await refuseTooOften(request);
  if (often) return answerRefusal(request, often, headers);
  const token = /^\/s\/([^/]+)/.exec(pathname)?.[1];
  const isEnded = token !== undefined && !(await isLiveShareToken((await callerBy(null)).db, token));
  if (isEnded) {
    await countOne("guess", { address: clientAddress(request), visitorHash: null });
    headers.set(shownInsteadHeader, "link-ended");
  }
  if (stageDoors.includes(pathname)) headers.set(shownInsteadHeader, "nothing");

  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()));
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (token === undefined) {
    // Nothing is told to other sites. Our own forms need it, or browsers post them with "Origin: null".
    response.headers.set("referrer-policy", "same-origin");
  } else {
    // The address is a secret: no search engine is to keep it, wherever it finds it.
    response.headers.set("x-robots-tag", "noindex, nofollow");
  }
  return response;
}

/**
 * Refuses posts beyond what people send, whichever page they are for, and every link to an address that has
 * tried too many which open nothing: wrong, withdrawn and expired ones count alike.
 */
async function refuseTooOften(request: NextRequest): Promise<Refusal | null> {
  const address = clientAddress(request);
  const guessed = request.nextUrl.pathname.startsWith("/s/") ? await hasGuessedTooOften(address) : null;
  if (guessed) return refuseFor(guessed);
  if (request.method !== "POST") return null;
  const visitor = request.cookies.get(visitorCookie)?.value;
  const visitorHash = visitor && looksLikeToken(visitor) ? hashToken(visitor) : null;
  const counted = await countOne("edit", { address, visitorHash });
  return counted.ok ? null : refuseFor(counted.failure);
}

function clientAddress(request: NextRequest): string {
  return request.headers.get(clientHeader) ?? "";
}

export const config = {
  matcher: "/((?!_next/static/|icon\\.svg$).*)",
};
