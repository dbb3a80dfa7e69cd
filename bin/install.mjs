import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "./child-process.mjs";
import { root } from "./dialects.mjs";

const lockPath = join(root, "package-lock.json");
const stampPath = join(root, "node_modules", ".tenancy-scale-lock.sha256");
/** Written by npm itself, so that packages installed by hand are not installed again. */
const npmRecordPath = join(root, "node_modules", ".package-lock.json");

/** Whether node_modules is what package-lock.json asks for. */
export function isInstalled() {
  const wanted = lockFingerprint();
  if (existsSync(stampPath) && readFileSync(stampPath, "utf8") === wanted) return true;
  if (!existsSync(npmRecordPath) || !agreesWithLock()) return false;
  writeFileSync(stampPath, wanted);
  return true;
}

/** Installs exactly what package-lock.json asks for. */
export async function installPackages() {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  await runQuietly(npm, ["ci", "--include=dev", "--no-audit", "--no-fund"], {
    cwd: root,
    shell: process.platform === "win32",
  });
  writeFileSync(stampPath, lockFingerprint());
}

/** Packages may be missing from npm's record only if they are optional, for another platform. */
function agreesWithLock() {
  const installed = JSON.parse(readFileSync(npmRecordPath, "utf8")).packages;
  return Object.entries(JSON.parse(readFileSync(lockPath, "utf8")).packages).every(([path, entry]) => {
    if (path === "") return true;
    const present = installed[path];
    return present
      ? present.version === entry.version && present.integrity === entry.integrity
      : entry.optional;
  });
}

function lockFingerprint() {
  return createHash("sha256").update(readFileSync(lockPath)).digest("hex");
}
