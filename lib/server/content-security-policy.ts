import { isDevelopmentServer } from "@/lib/env";

/**
 * The policy of every page: nothing but our own scripts, which carry the page's nonce, and our own
 * styles, fonts and images. No inline style, no framing, no plug-ins, no foreign host.
 */
export function contentSecurityPolicy(nonce: string, isDevelopment = isDevelopmentServer()): string {
  return [
    "default-src 'none'",
    // React's development build evaluates code to rebuild error stacks; the production build does not.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(isDevelopment ? [] : ["require-trusted-types-for 'script'", "trusted-types nextjs default"]),
  ].join("; ");
}
