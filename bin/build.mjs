import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { runQuietly } from "./child-process.mjs";
import { root } from "./dialects.mjs";

const stampPath = join(root, ".next", "tenancy-scale-sources.sha256");
const buildIdPath = join(root, ".next", "BUILD_ID");

/** What a build does not read. Whatever else is at the top may matter, so that nothing has to be listed. */
const notSources = [
  "bin",
  "biome.json",
  "data",
  "docs",
  "knip.json",
  "next-env.d.ts",
  "node_modules",
  "playwright-report",
  "playwright.config.ts",
  "test-results",
  "tests",
  "vitest.config.ts",
];

/** By their extensions, so that data kept somewhere in here does not count. Of public, everything is served. */
const sourceFile = /\.(css|ico|js|json|mjs|png|prisma|svg|tsx?|txt|webmanifest|woff2)$/;
const testFile = /\.test\.tsx?$/;

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
  for (const path of listSources()) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

function listSources() {
  return readdirSync(root)
    .filter((name) => !name.startsWith(".") && !notSources.includes(name))
    .flatMap(listFiles)
    .filter((path) => path.startsWith("public") || (sourceFile.test(path) && !testFile.test(path)))
    .filter((path) => !path.startsWith(join("lib", "db", "generated")))
    .sort();
}

function listFiles(path) {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}
