/**
 * Runs before anything else in the browser. The content security policy lets script be loaded only
 * through a Trusted Types policy, and the bundler loads its chunks by plain addresses: this default
 * policy admits those of our own build, and nothing else.
 */
type PolicyFactory = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
};

const { trustedTypes } = window as Window & { trustedTypes?: PolicyFactory };

trustedTypes?.createPolicy("default", {
  createScriptURL(url) {
    const { origin, pathname } = new URL(url, location.href);
    return origin === location.origin && pathname.startsWith("/_next/static/") ? url : null;
  },
});
