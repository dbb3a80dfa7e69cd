import { isDevelopmentServer } from "@/lib/env";

const ownFiles = ["img-src 'self'", "font-src 'self'"] as const;

/** What every policy says besides: no framing, no other base, forms to ourselves only. */
const ownParts = [
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
] as const;

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
    ...ownFiles,
    "connect-src 'self'",
    ...ownParts,
    ...(isDevelopment ? [] : ["require-trusted-types-for 'script'", "trusted-types nextjs default"]),
  ].join("; ");
}

/** The policy of whatever runs no script: files, redirects, refusals, and the pages of last resort. */
export const scriptlessPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  ...ownFiles,
  ...ownParts,
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");
