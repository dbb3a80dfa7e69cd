import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { UserFailure } from "./progress.mjs";

/**
 * What the environment says about where to serve and where to keep data.
 *
 * @param {Record<string, string | undefined>} source
 * PUBLIC_URL is only checked: the application reads it by itself.
 *
 * @returns {{ host: string, port: number, dataDir: string, databaseUrl: string }} with absolute paths
 * @throws {UserFailure} naming the variable that cannot be used
 */
export function readSettings(source) {
  const dataDir = resolve(source.DATA_DIR || "data");
  checkPublicUrl(source.PUBLIC_URL);
  return {
    host: source.HOST || "127.0.0.1",
    port: readPort(source.PORT || "3000"),
    dataDir,
    databaseUrl: readDatabaseUrl(source.DATABASE_URL, dataDir),
  };
}

/** The path of an SQLite database address, or undefined for PostgreSQL. @param {string} databaseUrl */
export function sqlitePath(databaseUrl) {
  return databaseUrl.startsWith("file:") ? decodeURIComponent(databaseUrl.slice("file:".length)) : undefined;
}

function readPort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UserFailure(`PORT is "${text}". Set it to a number from 1 to 65535, or leave it out for 3000.`);
}

function checkPublicUrl(text) {
  if (!text) return;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && `${url.pathname}${url.search}${url.hash}` === "/") return;
  throw new UserFailure(
    `PUBLIC_URL is "${text}". Set it to where browsers reach the application, scheme and host without a path,\n` +
      "such as https://scale.example.org, or leave it out.",
  );
}

function readDatabaseUrl(text, dataDir) {
  if (!text) return fileUrl(join(dataDir, "tenancy-scale.db"));
  if (text.startsWith("file:")) return fileUrl(readFileUrl(text));
  if (!/^postgres(ql)?:\/\//.test(text)) throw new UserFailure(wrongScheme(text));
  if (!URL.canParse(text)) throw new UserFailure(unreadable);
  return text;
}

/** libSQL reads the path as part of an address, where these characters mean something else. */
function fileUrl(path) {
  return `file:${path.replaceAll(/[%?#]/g, encodeURIComponent)}`;
}

function readFileUrl(text) {
  try {
    const path = text.startsWith("file://")
      ? fileURLToPath(text)
      : decodeURIComponent(text.slice("file:".length));
    if (path !== "") return resolve(path);
  } catch {
    // Said below, together with the address that names nothing.
  }
  throw new UserFailure("DATABASE_URL names no file. Write it as file:/path/to/tenancy-scale.db.");
}

/** Says only the scheme: whatever follows it may hold a password. */
function wrongScheme(text) {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1];
  const found = scheme === undefined ? "has no scheme" : `starts with ${scheme}:`;
  return (
    `DATABASE_URL ${found}, which is no database this program knows.\n` +
    "Use postgresql://USER:PASSWORD@HOST:5432/DATABASE, or file:/path/to/tenancy-scale.db,\n" +
    "or leave it out to keep everything in one file below DATA_DIR."
  );
}

const unreadable =
  "DATABASE_URL cannot be read. Write it as postgresql://USER:PASSWORD@HOST:5432/DATABASE, and write characters\n" +
  "such as @ : / # % in the user name and password as %40 %3A %2F %23 %25.";
