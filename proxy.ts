import { type NextRequest, NextResponse } from "next/server";
import { callerBy } from "@/lib/access/caller";
import { isLiveShareToken } from "@/lib/assessments/open-share-link";
import { answerRefusal } from "@/lib/server/answer-refusal";
import { contentSecurityPolicy } from "@/lib/server/content-security-policy";
import { withOwnAddress } from "@/lib/server/own-address";
import { refuseRequest } from "@/lib/server/refuse-request";
import { shownInsteadHeader } from "@/lib/server/shown-instead";
import { withOwnPath } from "@/lib/server/wanted-locale";

/** Pages that are only ever shown in place of another. Under their own addresses there is nothing. */
const stageDoors = ["/500", "/_error", "/link-ended", "/refused"];

/**
 * Runs before every page: refuses requests that no page sends, leads links that have ended to the page
 * that says so, and gives every page its own nonce. What every answer carries, files and errors included, is
 * set in `lib/server/secure-every-answer.ts`.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const headers = withOwnPath(withOwnAddress(request.headers), request.nextUrl);
  headers.delete(shownInsteadHeader);
  const refusal = await refuseRequest(request, headers);
  if (refusal) return answerRefusal(request, refusal, headers);

  const { pathname } = request.nextUrl;
  const token = /^\/s\/([^/]+)/.exec(pathname)?.[1];
  const isEnded = token !== undefined && !(await isLiveShareToken((await callerBy(null)).db, token));
  if (isEnded) headers.set(shownInsteadHeader, "link-ended");
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

export const config = {
  matcher: "/((?!_next/static/|icon\\.svg$).*)",
};
