import { type NextRequest, NextResponse } from "next/server";
import { callerBy } from "@/lib/access/caller";
import { isLiveShareToken } from "@/lib/assessments/share-revision";
import { contentSecurityPolicy } from "@/lib/server/content-security-policy";
import { withOwnAddress } from "@/lib/server/own-address";
import { refuseRequest } from "@/lib/server/refuse-request";
import { withOwnPath } from "@/lib/server/wanted-locale";

/**
 * Runs before every page: refuses requests that no page sends, leads links that have ended to the page
 * that says so, and gives every page its own nonce.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const headers = withOwnPath(withOwnAddress(request.headers), request.nextUrl);
  const refusal = await refuseRequest(request, headers);
  if (refusal) return refusal;

  const { pathname } = request.nextUrl;
  const token = /^\/s\/([^/]+)/.exec(pathname)?.[1];
  const isEnded = token !== undefined && !(await isLiveShareToken((await callerBy(null)).db, token));

  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()));
  headers.set("content-security-policy", policy);
  const response = isEnded
    ? NextResponse.rewrite(new URL(`/link-ended?of=${encodeURIComponent(pathname)}`, request.url), {
        request: { headers },
      })
    : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  // A shared page's address is a secret. Elsewhere forms need it, or browsers post them with "Origin: null".
  response.headers.set("referrer-policy", token === undefined ? "same-origin" : "no-referrer");
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("cross-origin-opener-policy", "same-origin");
  response.headers.set("cross-origin-resource-policy", "same-origin");
  return response;
}

export const config = {
  matcher: "/((?!_next/static/|icon\\.svg$).*)",
};
