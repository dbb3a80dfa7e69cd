import path from "node:path";
import type { NextConfig } from "next";

/** The settings of the real application that change what its pages weigh or cost. */
const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ["@libsql/client", "@prisma/adapter-libsql"],
  typescript: { ignoreBuildErrors: true },
  // The packages are the repository's own, above this folder and above the one it is built in.
  turbopack: { root: path.resolve(import.meta.dirname, "../../../..") },
};

export default config;
