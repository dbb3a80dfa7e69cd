import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The text of every source file, by its path from the top of the repository with forward slashes. */
export type SourceTree = ReadonlyMap<string, string>;

const top = path.resolve(import.meta.dirname, "../../..");
const foldersWithSource = ["app", "pages", "bin", "components", "lib", "messages", "prisma", "tests"];
/** Written by tools: Prisma, npm, Next. */
const notOurs = [
  "lib/db/generated",
  "lib/exchange/generated",
  "prisma/migrations",
  "package-lock.json",
  "next-env.d.ts",
];
const source = /\.(ts|tsx|mts|mjs|js|css|json|prisma)$/;

/** Reads this repository's own sources: everything in the source folders, and the files beside them. */
export function readSourceTree(): SourceTree {
  const nested = foldersWithSource.flatMap((folder) => filesUnder(folder));
  const beside = readdirSync(top, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !notOurs.includes(entry.name))
    .map(({ name }) => name);
  const paths = [...nested, ...beside].filter((file) => source.test(file));
  return new Map(paths.map((file) => [file, readFileSync(path.join(top, file), "utf8")]));
}

function filesUnder(folder: string): readonly string[] {
  if (notOurs.includes(folder)) return [];
  return readdirSync(path.join(top, folder), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(inside) : [inside];
  });
}

/** Whether a file is code, as against styles, data or a schema. */
export function isCode(file: string): boolean {
  return /\.(ts|tsx|mts|mjs|js)$/.test(file);
}
