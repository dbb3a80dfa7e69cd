/**
 * Adds to package-lock.json the packages for other platforms that npm left out: node bin/complete-lock.mjs
 *
 * npm writes down only what it could look up. Where a registry serves the packages of one platform, the lock
 * file lacks those of all others, and `npm ci` then refuses it everywhere. Run this after npm has changed it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./dialects.mjs";

const systems = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const processors = [
  "arm64",
  "x64",
  "arm",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
];

/**
 * The optional packages that the lock file names as dependencies but does not list.
 *
 * @param {Record<string, { version: string, dev?: boolean, optionalDependencies?: Record<string, string> }>} packages
 * @returns {{ path: string, name: string, version: string, isForDevelopment: boolean }[]}
 */
export function missingPackages(packages) {
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .sort(([a], [b]) => depth(a) - depth(b))
    .flatMap(([parent, { optionalDependencies = {}, dev = false }]) =>
      Object.entries(optionalDependencies)
        .filter(([name, wanted]) => !isListed(packages, parent, name, wanted))
        .map(([name, wanted]) => ({
          path: `${folderBeside(parent)}node_modules/${name}`,
          name,
          version: wanted.replace(/^[\^~]/, ""),
          isForDevelopment: dev,
        })),
    );
}

/** Whether a package finds the wanted one, looking from its own folder upwards, as Node does. */
function isListed(packages, parent, name, wanted) {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const found = packages[`${folder === "" ? "" : `${folder}/`}node_modules/${name}`];
    if (found !== undefined) return found.version === wanted || !/^\d/.test(wanted);
    if (folder === "") return false;
  }
}

function depth(path) {
  return path.split("node_modules/").length;
}

function folderBeside(parent) {
  return parent.slice(0, parent.lastIndexOf("node_modules/"));
}

/** What keeps npm from installing it elsewhere than on its platform, which its name tells. */
function platformOf(name) {
  const words = name.replace("windows", "win32").split(/[-/@]/);
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.some(isGnu)
      ? "glibc"
      : undefined;
  return {
    os: systems.filter((system) => words.includes(system)),
    cpu: processors.filter((processor) => words.includes(processor)).slice(0, 1),
    libc: libc === undefined ? [] : [libc],
  };
}

function isGnu(word) {
  return word.startsWith("gnu");
}

function complete(path) {
  const lock = JSON.parse(readFileSync(path, "utf8"));
  let added = 0;
  // A package that is added may hide from another the version that it wants: go on until none is missing.
  for (
    let missing = missingPackages(lock.packages);
    missing.length > 0;
    missing = missingPackages(lock.packages)
  ) {
    for (const entry of missing) lock.packages[entry.path] = lockEntry(entry);
    added += missing.length;
  }
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")),
  );
  if (added > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  return added;
}

function lockEntry({ name, version, isForDevelopment }) {
  const { os, cpu, libc } = platformOf(name);
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(isForDevelopment && { dev: true }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

if (process.argv[1] === import.meta.filename) {
  console.log(`Added to package-lock.json: ${complete(join(root, "package-lock.json"))}`);
}
