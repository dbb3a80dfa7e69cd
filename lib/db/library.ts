import type { Rung } from "@/lib/engine/scales";
import type { LibraryFilter, LibrarySort, ListPosition } from "@/lib/schemas/library-query";
import { searchedWords, wordOfTag } from "@/lib/schemas/listed-words";
import type { Connection } from "./database";
import type { Prisma } from "./generated/sqlite/client";

type Where = Prisma.LibraryEntryWhereInput;

/**
 * So many matches of a word are looked up one by one and sorted; of a word that more have, enough are met soon
 * when the list is read in its order. Either way a page takes about as long, however many there are.
 */
const fewMatches = 500;

/** More editions of the rules than anybody's library was written under. */
const editionLimit = 30;

const expiringDays = 30;

const listedFields = {
  assessmentId: true,
  role: true,
  updatedAt: true,
  nameKey: true,
  gapRank: true,
  assessment: {
    select: {
      name: true,
      tags: true,
      recommended: true,
      floorFirm: true,
      floorPossible: true,
      rungsShort: true,
      today: true,
      ruleSetHash: true,
      deletedAt: true,
      revisions: { select: { number: true }, orderBy: { number: "desc" }, take: 1 },
    },
  },
} as const satisfies Prisma.LibraryEntrySelect;

export type LibraryRow = Prisma.LibraryEntryGetPayload<{ select: typeof listedFields }>;

/** A list as it is asked for. */
type Asked = {
  readonly filter: LibraryFilter;
  readonly sort: LibrarySort;
  readonly after: ListPosition | null;
  readonly limit: number;
  readonly now: Date;
  /** The rules in force: assessments last written under others are stale. */
  readonly ruleSetHash: string;
};

/** The id of the visitor with this cookie, or null for one who is not stored yet. */
export async function findVisitorId(db: Connection, tokenHash: string): Promise<string | null> {
  return (await db.visitor.findUnique({ where: { tokenHash }, select: { id: true } }))?.id ?? null;
}

/** A page of what a visitor holds an effective grant on, outside the bin. */
export async function listLibrary(
  db: Connection,
  visitorId: string,
  asked: Asked,
): Promise<readonly LibraryRow[]> {
  const narrowed = await narrow(db, visitorId, asked);
  if (narrowed === null) return [];
  const pages = await Promise.all(narrowed.map((where) => readPage(db, where, asked)));
  if (pages.length === 1) return pages[0] ?? [];
  return pages.flat().sort(comparators[asked.sort]).slice(0, asked.limit);
}

/** What lies in the bin and may be restored by this visitor, its owner; last changed first. */
export async function listBin(
  db: Connection,
  visitorId: string,
  after: ListPosition | null,
  limit: number,
): Promise<readonly LibraryRow[]> {
  const where = { visitorId, isInBin: true, role: "owner" };
  return await readPage(db, where, { sort: "changed", after, limit });
}

/** A floor and a placement, and of all there or of those that are short. */
type Place = { readonly floor: Rung; readonly today: Rung | "unknown"; readonly isShort: boolean };

/**
 * How many entries there are at each of some places, up to a limit: in one statement, which the two databases
 * understand alike, because a statement for each place would take longer to send than to answer.
 *
 * @param places stand in the statement as they are, which their types allow: nobody can have typed them
 */
export async function countPlaced(
  db: Connection,
  visitorId: string,
  places: readonly Place[],
  limit: number,
  now: Date,
): Promise<readonly number[]> {
  const counts = places.map(
    ({ floor, today, isShort }, at) =>
      `SELECT ${at} AS "place", count(*) AS "count" FROM (SELECT 1 AS "one" FROM "LibraryEntry"
        WHERE "visitorId" = $1 AND "isInBin" = FALSE AND "floor" = '${floor}' AND "today" = '${today}'
        ${isShort ? `AND "gap" = 'short'` : ""} AND ("endsAt" IS NULL OR "endsAt" > $2) LIMIT ${limit}) AS "found"`,
  );
  const rows = await db.$queryRawUnsafe<{ place: bigint | number; count: bigint | number }[]>(
    counts.join(" UNION ALL "),
    visitorId,
    now,
  );
  const found = new Map(rows.map(({ place, count }) => [Number(place), Number(count)]));
  return places.map((_, at) => found.get(at) ?? 0);
}

/** What a visitor may do with each of some assessments: those that they hold no effective grant on are left out. */
export async function findRoles(
  db: Connection,
  visitorId: string,
  assessmentIds: readonly string[],
  isInBin: boolean,
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const entries = await db.libraryEntry.findMany({
    where: {
      visitorId,
      assessmentId: { in: [...assessmentIds] },
      ...whereAmongFew(isInBin),
      AND: [whereEntryEffective(now)],
    },
    select: { assessmentId: true, role: true },
  });
  return new Map(entries.map(({ assessmentId, role }) => [assessmentId, role]));
}

/** Said so that no index can start with it: SQLite would read the whole list in its order for a few ids. */
function whereAmongFew(isInBin: boolean): Where {
  return { NOT: { isInBin: !isInBin } };
}

/** As `whereEffective` of grants: an entry whose link has ended lists nothing. */
function whereEntryEffective(now: Date): Where {
  return { OR: [{ endsAt: null }, { endsAt: { gt: now } }] };
}

/**
 * What a filter asks for, as conditions of which each finds some of the entries and none those of another; null
 * when nothing can be found.
 */
async function narrow(
  db: Connection,
  visitorId: string,
  { filter, now, ruleSetHash }: Asked,
): Promise<readonly Where[] | null> {
  const words = searchedWords(filter.q);
  const wanted = [
    ...words.map((word) => ({ range: { gte: word, lt: `${word}\u{10ffff}` }, text: ` ${word}` })),
    ...(filter.tag === ""
      ? []
      : [{ range: { equals: wordOfTag(filter.tag) }, text: ` ${wordOfTag(filter.tag)} ` }]),
  ];
  const found = await Promise.all(wanted.map(({ range }) => findFew(db, visitorId, range)));
  if (filter.links === "expiring") found.push(await findExpiring(db, visitorId, now));
  const few = inAll(found.filter((ids) => ids !== null));
  if (few?.length === 0) return null;
  const where: Where = {
    visitorId,
    ...(few ? { assessmentId: { in: few }, ...whereAmongFew(false) } : { isInBin: false }),
    ...(filter.rung !== null && { recommended: filter.rung }),
    ...(filter.floor !== null && { floor: filter.floor }),
    ...(filter.today !== null && { today: filter.today }),
    ...(filter.gap !== null && { gap: filter.gap }),
    ...(filter.spread !== null && { spread: filter.spread }),
    ...((filter.role !== null || filter.links !== null) && { role: filter.role ?? "owner" }),
    AND: [whereEntryEffective(now), ...wanted.map(({ text }) => ({ searchText: { contains: text } }))],
  };
  if (filter.links !== null && filter.role !== null && filter.role !== "owner") return null;
  if (filter.rules === null) return [where];
  const editions = await findEditions(db, visitorId);
  return editions.filter((hash) => hash !== ruleSetHash).map((hash) => ({ ...where, ruleSetHash: hash }));
}

/** What all of some sets have in common; null when there are none. */
function inAll(sets: readonly ReadonlySet<string>[]): string[] | null {
  const [first, ...others] = sets;
  return first ? [...first].filter((id) => others.every((ids) => ids.has(id))) : null;
}

/** The assessments that have a word, unless there are many; then null. */
async function findFew(
  db: Connection,
  visitorId: string,
  word: Prisma.StringFilter,
): Promise<ReadonlySet<string> | null> {
  const rows = await db.libraryWord.findMany({
    where: { visitorId, word },
    orderBy: { word: "asc" },
    take: fewMatches + 1,
    select: { assessmentId: true },
  });
  return rows.length > fewMatches ? null : new Set(rows.map(({ assessmentId }) => assessmentId));
}

/** The assessments of which a link of this visitor's ends soon: those with the soonest, when there are many. */
async function findExpiring(db: Connection, visitorId: string, now: Date): Promise<ReadonlySet<string>> {
  const rows = await db.shareLink.findMany({
    where: {
      createdById: visitorId,
      revokedAt: null,
      expiresAt: { gt: now, lte: new Date(now.getTime() + expiringDays * 86_400_000) },
    },
    orderBy: { expiresAt: "asc" },
    take: fewMatches,
    select: { assessmentId: true },
  });
  return new Set(rows.map(({ assessmentId }) => assessmentId));
}

/** The rule sets that the entries of a visitor were last written under: one look-up for each. */
async function findEditions(db: Connection, visitorId: string): Promise<readonly string[]> {
  const editions: string[] = [];
  for (let last = ""; editions.length < editionLimit; ) {
    const next = await db.libraryEntry.findFirst({
      where: { visitorId, isInBin: false, ruleSetHash: { gt: last } },
      orderBy: { ruleSetHash: "asc" },
      select: { ruleSetHash: true },
    });
    if (!next) break;
    last = next.ruleSetHash;
    editions.push(last);
  }
  return editions;
}

type Paged = Pick<Asked, "sort" | "after" | "limit">;

async function readPage(
  db: Connection,
  where: Where,
  { sort, after, limit }: Paged,
): Promise<readonly LibraryRow[]> {
  const read = async (
    condition: Where | null,
    orderBy: Prisma.LibraryEntryOrderByWithRelationInput[],
    take = limit,
  ) =>
    await db.libraryEntry.findMany({
      where: condition ? { AND: [where, condition] } : where,
      orderBy,
      take,
      select: listedFields,
    });
  if (sort === "name") {
    const position = after?.sort === "name" ? afterName(after) : null;
    return await read(position, [{ nameKey: "asc" }, { assessmentId: "asc" }]);
  }
  const lastChanged = [{ updatedAt: "desc" as const }, { assessmentId: "desc" as const }];
  if (sort === "changed")
    return await read(after?.sort === "changed" ? beforeMoment(after) : null, lastChanged);
  const shortestFirst = [{ gapRank: "desc" as const }, ...lastChanged];
  if (after?.sort !== "gap") return await read(null, shortestFirst);
  // In two steps, each of which an index can start at: what has the same gap, then what has a smaller one.
  const same = await read({ gapRank: after.gapRank, ...beforeMoment(after) }, lastChanged);
  if (same.length === limit) return same;
  return [...same, ...(await read({ gapRank: { lt: after.gapRank } }, shortestFirst, limit - same.length))];
}

/** The first condition is where an index can start; the others leave out what was on the page before. */
function beforeMoment({ updatedAt, id }: { readonly updatedAt: Date; readonly id: string }): Where {
  return {
    updatedAt: { lte: updatedAt },
    OR: [{ updatedAt: { lt: updatedAt } }, { assessmentId: { lt: id } }],
  };
}

function afterName({ nameKey, id }: { readonly nameKey: string; readonly id: string }): Where {
  return { nameKey: { gte: nameKey }, OR: [{ nameKey: { gt: nameKey } }, { assessmentId: { gt: id } }] };
}

/** The orders that the database sorts in, to merge pages of several conditions. */
const comparators: Readonly<Record<LibrarySort, (a: LibraryRow, b: LibraryRow) => number>> = {
  changed: compareChanged,
  name: (a, b) =>
    Buffer.compare(Buffer.from(a.nameKey), Buffer.from(b.nameKey)) ||
    (a.assessmentId < b.assessmentId ? -1 : 1),
  gap: (a, b) => b.gapRank - a.gapRank || compareChanged(a, b),
};

function compareChanged(a: LibraryRow, b: LibraryRow): number {
  return b.updatedAt.getTime() - a.updatedAt.getTime() || (a.assessmentId < b.assessmentId ? 1 : -1);
}
