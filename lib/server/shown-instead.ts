/**
 * Names the page to show in place of the one asked for. Set in `proxy.ts`, read by the rewrites of
 * `next.config.ts`. A rewrite made in the proxy itself is sent over the network when this process listens on
 * 127.0.0.1, which the framework calls localhost on one side only.
 */
export const shownInsteadHeader = "x-shown-instead";
