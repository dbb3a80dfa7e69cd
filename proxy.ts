import { type NextRequest, NextResponse } from "next/server";
import { callerBy } from "@/lib/access/caller";
import { isLiveShareToken } from "@/lib/assessments/share-revision";
import { refuseOversizedBody } from "@/lib/server/body-limit";
import { contentSecurityPolicy } from "@/lib/server/content-security-policy";

/**
 * Runs before every page: refuses bodies that are too large, leads links that have ended to the page
 * that says so, and gives every page its own nonce.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const refusal = refuseOversizedBody(request);
  if (refusal) return refusal;

  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);

  const response = (await isEndedShareLink(request.nextUrl.pathname))
    ? NextResponse.rewrite(new URL("/link-ended", request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** Whether a path is that of a share link which opens nothing: unknown, revoked and expired alike. */
async function isEndedShareLink(pathname: string): Promise<boolean> {
  const token = /^\/s\/([^/]+)/.exec(pathname)?.[1];
  if (token === undefined) return false;
  const { db } = await callerBy(null);
  return !(await isLiveShareToken(db, token));
}

export const config = {
  matcher: "/((?!_next/static|_next/image|icon|favicon.ico).*)",
};
