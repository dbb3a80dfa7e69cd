import { subscribe } from "node:diagnostics_channel";
import { environment } from "@/lib/env";
import { clientHeader, clientOf } from "./client-address";
import { isReachedSecurely } from "./own-address";
import { securityHeaders } from "./security-headers";

/** What of Node's request and response is needed here. */
type Exchange = {
  readonly request: {
    readonly url?: string | undefined;
    readonly headers: Record<string, string | readonly string[] | undefined>;
    readonly socket: { readonly remoteAddress?: string | undefined };
  };
  readonly response: { readonly setHeader: (name: string, value: string) => unknown };
};

/**
 * Sets the security headers on every answer of this process before anybody works on it, and tells whom the
 * request comes from. The framework's own hooks leave some out: an address that cannot be decoded, doubled
 * slashes, files; and they take a client's own X-Forwarded-For for its address.
 */
export function secureEveryAnswer(): void {
  const { publicUrl, trustedProxies } = environment();
  const plain = securityHeaders(false);
  const secure = securityHeaders(true);
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as Exchange;
    request.headers[clientHeader] = clientOf(request, trustedProxies);
    const forwarded = request.headers["x-forwarded-proto"];
    const isSecure = isReachedSecurely(publicUrl, typeof forwarded === "string" ? forwarded : undefined);
    for (const [name, value] of isSecure ? secure : plain) response.setHeader(name, value);
    // A secret address, also where the framework leads to it from one with a slash too many.
    if (/^\/+s\//.test(request.url ?? "")) response.setHeader("cache-control", "private, no-store");
  });
}
