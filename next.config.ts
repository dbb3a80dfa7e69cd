import type { NextConfig } from "next";

/** As `proxy.ts` runs on it, which decides what is shown and lets no browser set the header. */
const source = "/((?!_next/static/|icon\\.svg$).*)";

/** Leads to a page when the proxy has named it, see `lib/server/shown-instead.ts`. */
const shownInstead = (value: string) => ({
  source,
  has: [{ type: "header" as const, key: "x-shown-instead", value }],
  destination: `/${value}`,
});

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // No page may be stored, so none is ever asked for again by its hash.
  generateEtags: false,
  typedRoutes: true,
  // No page has a bitmap: without the optimiser there is one address less to attack.
  images: { unoptimized: true },
  // Drivers with native parts stay outside the bundle, and so does what reads its own files.
  serverExternalPackages: ["@libsql/client", "@prisma/adapter-libsql", "@prisma/adapter-pg", "pg", "pdfmake"],
  // The tests' own stage checks all types; whoever only serves the application need not wait for that.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    rules: {
      // A font imported so is its address, the one the stylesheet gives: what browsers are told to fetch early.
      "*.woff2": { condition: { query: "?address" }, type: "asset" },
      // The older format is what the preview image is set in: its bytes.
      "*.woff": { type: "bytes" },
    },
  },
  rewrites: async () => ({
    beforeFiles: ["link-ended", "refused", "nothing"].map(shownInstead),
    afterFiles: [],
    fallback: [],
  }),
  experimental: {
    serverActions: { bodySizeLimit: "64kb" },
  },
};

export default config;
