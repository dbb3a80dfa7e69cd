import { z } from "zod";
import { gaps, librarySorts, listedRoles, tagLimits } from "@/lib/catalogue/library-facets";
import { rungs, spreadLevels } from "@/lib/engine/scales";
import { normaliseTag, searchedWords } from "./listed-words";

export type LibrarySort = (typeof librarySorts)[number];

/** What the library can be narrowed to. Null or empty where it is not. */
const filters = z.object({
  q: z.string().trim().max(100).catch(""),
  rung: z
    .enum([...rungs, "none"])
    .nullable()
    .catch(null),
  floor: z.enum(rungs).nullable().catch(null),
  today: z
    .enum([...rungs, "unknown"])
    .nullable()
    .catch(null),
  gap: z.enum(gaps).nullable().catch(null),
  spread: z.enum(spreadLevels).nullable().catch(null),
  tag: z
    .string()
    .max(100)
    .transform((text) => normaliseTag(text).slice(0, tagLimits.length))
    .catch(""),
  role: z.enum(listedRoles).nullable().catch(null),
  rules: z.enum(["stale"]).nullable().catch(null),
  links: z.enum(["expiring"]).nullable().catch(null),
});
export type LibraryFilter = z.infer<typeof filters>;

const libraryQuery = filters.extend({
  sort: z.enum(librarySorts).catch("changed"),
  view: z.enum(["list", "grid"]).catch("list"),
  after: z.string().max(1_000).nullable().catch(null),
});
export type LibraryQuery = z.infer<typeof libraryQuery>;

const plain: LibraryQuery = libraryQuery.parse({});
/** Narrows nothing. */
export const noFilter: LibraryFilter = filters.parse({});

/** Reads the library's address; what makes no sense narrows nothing. */
export function readLibraryQuery(params: URLSearchParams): LibraryQuery {
  const query = libraryQuery.parse(Object.fromEntries(params));
  // A search without a letter or digit in it could find nothing: it is none.
  return searchedWords(query.q).length === 0 ? { ...query, q: "" } : query;
}

/** The words that an address asks for by `q`; empty for none. Other lists search as the library does. */
export function readSearch(params: URLSearchParams): string {
  return readLibraryQuery(params).q;
}

/** The library with these filters as an address. */
export function printLibraryQuery(query: Partial<LibraryQuery>): string {
  const set = Object.entries(query).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === "string" && entry[1] !== "" && entry[1] !== plain[entry[0] as keyof LibraryQuery],
  );
  const text = new URLSearchParams(set).toString();
  return text === "" ? "/library" : `/library?${text}`;
}

/** The filters in a query that narrow something, by name. */
export function activeFilters(query: LibraryQuery): readonly (keyof LibraryFilter)[] {
  return filters.keyof().options.filter((name) => query[name] !== null && query[name] !== "");
}

/** Where a page of the list ended, in the order it was sorted by: the next one starts after it. */
export type ListPosition =
  | { readonly sort: "changed"; readonly updatedAt: Date; readonly id: string }
  | { readonly sort: "name"; readonly nameKey: string; readonly id: string }
  | { readonly sort: "gap"; readonly gapRank: number; readonly updatedAt: Date; readonly id: string };

/** Moments before this were not written by us, and the year 0 is one that not every database knows. */
const moment = z.iso
  .datetime()
  .transform((text) => new Date(text))
  .pipe(z.date().min(new Date(0)));
const id = z.uuid();
const rank = z.coerce.number().int().min(-9).max(9);
const hasControls = /\p{Cc}/u;

const positions = {
  changed: z
    .tuple([moment, id])
    .transform(([updatedAt, at]) => ({ sort: "changed" as const, updatedAt, id: at })),
  name: z
    .tuple([z.string().refine((text) => text.isWellFormed() && !hasControls.test(text)), id])
    .transform(([nameKey, at]) => ({ sort: "name" as const, nameKey, id: at })),
  gap: z
    .tuple([rank, moment, id])
    .transform(([gapRank, updatedAt, at]) => ({ sort: "gap" as const, gapRank, updatedAt, id: at })),
};

/** The position that a page starts after, as written by `printPosition`; null for the beginning. */
export function readPosition({ sort, after }: Pick<LibraryQuery, "sort" | "after">): ListPosition | null {
  if (after === null) return null;
  const parts = after.split("_");
  const last = parts.pop();
  const values = sort === "name" ? [parts.join("_"), last] : [...parts, last];
  return positions[sort].safeParse(values).data ?? null;
}

/** A position in a list as part of an address. */
export function printPosition(position: ListPosition): string {
  if (position.sort === "name") return `${position.nameKey}_${position.id}`;
  const changed = `${position.updatedAt.toISOString()}_${position.id}`;
  return position.sort === "gap" ? `${position.gapRank}_${changed}` : changed;
}
