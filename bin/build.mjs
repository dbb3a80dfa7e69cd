import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "./child-process.mjs";
import { root } from "./dialects.mjs";

const stampPath = join(root, ".next", "tenancy-scale-sources.sha256");
const buildIdPath = join(root, ".next", "BUILD_ID");

/** Everything that a build reads. Folders are taken whole, except for tests and generated clients. */
const sources = [
  "app",
  "pages",
  "components",
  "lib",
  "prisma/schema.prisma",
  "public",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "next.config.ts",
  "postcss.config.mjs",
  "proxy.ts",
  "instrumentation-client.ts",
];

export const nextCli = join(root, "node_modules", "next", "dist", "bin", "next");

/** What Next is told in every command: no telemetry. */
export const nextEnvironment = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

/** Whether the build in .next is of the sources as they are now. */
export function isBuilt() {
  return (
    existsSync(buildIdPath) && existsSync(stampPath) && readFileSync(stampPath, "utf8") === fingerprint()
  );
}

/** Builds the application for production. */
export async function build() {
  // Taken before, so that a file edited during the build counts as changed.
  const stamp = fingerprint();
  rmSync(stampPath, { force: true });
  await runQuietly(process.execPath, [nextCli, "build"], { cwd: root, env: nextEnvironment });
  writeFileSync(stampPath, stamp);
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const path of sources.flatMap(listFiles)) {
    hash.update(`${path}\0${statSync(join(root, path)).size}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

function listFiles(path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [path];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !file.startsWith(join("lib", "db", "generated")))
    .sort();
}
