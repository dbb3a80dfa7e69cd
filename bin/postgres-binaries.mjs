import { existsSync, readdirSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { installDebianPackages } from "./debian-packages.mjs";
import { UserFailure } from "./progress.mjs";

/** Folders below which each version of PostgreSQL has one of its own. */
const versionFolders = [
  { parent: "/usr/lib/postgresql", bin: "bin" },
  { parent: "/usr", bin: "bin", prefix: "pgsql-" },
  { parent: "/opt/homebrew/opt", bin: "bin", prefix: "postgresql" },
  { parent: "/usr/local/opt", bin: "bin", prefix: "postgresql" },
  { parent: "/home/linuxbrew/.linuxbrew/opt", bin: "bin", prefix: "postgresql" },
  { parent: "/Applications/Postgres.app/Contents/Versions", bin: "bin" },
];

/**
 * The folder with initdb and postgres, installing them where that can be done.
 *
 * @returns {Promise<string>}
 * @throws {UserFailure} when there is none and none can be installed
 */
export async function providePostgresBinaries() {
  const found = findPostgresBinaries(process.env);
  if (found !== undefined) return found;
  await installDebianPackages(["postgresql"]);
  const installed = findPostgresBinaries(process.env);
  if (installed !== undefined) return installed;
  throw new UserFailure(
    "No PostgreSQL server was found. Install PostgreSQL (the server: initdb and postgres), " +
      "or set POSTGRES_BIN to the folder that holds them.",
  );
}

/** @param {Record<string, string | undefined>} environment @returns {string | undefined} */
export function findPostgresBinaries(environment) {
  if (environment.POSTGRES_BIN) {
    if (hasServer(environment.POSTGRES_BIN)) return environment.POSTGRES_BIN;
    throw new UserFailure(
      `POSTGRES_BIN is ${environment.POSTGRES_BIN}, which does not hold initdb and postgres.`,
    );
  }
  return [...onPath(environment.PATH ?? ""), ...inVersionFolders()].find(hasServer);
}

function hasServer(folder) {
  return existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"));
}

/** A link on the path leads to the real folder, which is where the server looks for its own files. */
function onPath(path) {
  return path
    .split(delimiter)
    .map((folder) => join(folder, "postgres"))
    .filter(existsSync)
    .map((file) => dirname(realpathSync(file)));
}

function inVersionFolders() {
  return versionFolders
    .filter(({ parent }) => existsSync(parent))
    .flatMap(({ parent, bin, prefix = "" }) =>
      readdirSync(parent)
        .filter((name) => name.startsWith(prefix))
        .sort((a, b) => b.localeCompare(a, "en", { numeric: true }))
        .map((name) => join(parent, name, bin)),
    );
}
