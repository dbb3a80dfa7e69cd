import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "./policy";

/** Gives pages a nonce, and nothing else. */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = { matcher: "/nonce/:path*" };
