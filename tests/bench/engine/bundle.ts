import path from "node:path";
import { buildSync } from "esbuild";

const top = path.resolve(import.meta.dirname, "../../..");

/**
 * A file of this folder with all that it imports of this repository, as it would be shipped: the loader
 * that runs TypeScript directly makes every function cost more than it does.
 *
 * @returns where it was written, in a folder from which packages can be found
 */
export function bundle(file: string, platform: "node" | "browser"): string {
  const outfile = path.join(top, "test-results", "bench-engine", file.replace(/\.ts$/, ".mjs"));
  buildSync({
    absWorkingDir: top,
    entryPoints: [path.join(import.meta.dirname, file)],
    outfile,
    bundle: true,
    platform,
    format: platform === "node" ? "esm" : "iife",
    packages: platform === "node" ? "external" : "bundle",
    minify: platform === "browser",
    tsconfig: path.join(top, "tsconfig.json"),
    logLevel: "warning",
  });
  return outfile;
}
