import type { Caller } from "@/lib/access/caller";
import { findVisitorId, type LibraryRow, listLibrary } from "@/lib/db/library";
import type { LibraryFilter, LibrarySort, ListPosition } from "@/lib/schemas/library-query";
import type { ListedAssessment, ListPage } from "@/lib/schemas/listed-assessment";
import { parseTags } from "@/lib/schemas/listed-words";
import { currentRuleSet } from "@/lib/schemas/rule-book";

const pageSize = 50;

/** A page of everything that the caller holds an effective grant on and that a filter lets through. */
export async function readLibrary(
  caller: Caller,
  {
    filter,
    sort,
    after,
    limit = pageSize,
  }: {
    readonly filter: LibraryFilter;
    readonly sort: LibrarySort;
    readonly after: ListPosition | null;
    readonly limit?: number;
  },
): Promise<ListPage> {
  const visitorId = caller.visitorHash === null ? null : await findVisitorId(caller.db, caller.visitorHash);
  if (visitorId === null) return { items: [], next: null };
  const rows = await listLibrary(caller.db, visitorId, {
    filter,
    sort,
    after,
    limit: limit + 1,
    now: new Date(),
    ruleSetHash: currentRuleSet.hash,
  });
  return pageOf(rows, sort, limit);
}

/** Cuts a page out of rows that were asked for with one more than it holds. */
export function pageOf(rows: readonly LibraryRow[], sort: LibrarySort, limit: number): ListPage {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { items: shown.map(toListed), next: last ? positionOf(last, sort) : null };
}

function positionOf(
  { updatedAt, nameKey, gapRank, assessmentId }: LibraryRow,
  sort: LibrarySort,
): ListPosition {
  if (sort === "name") return { sort, nameKey, id: assessmentId };
  return sort === "gap"
    ? { sort, gapRank, updatedAt, id: assessmentId }
    : { sort, updatedAt, id: assessmentId };
}

function toListed({ assessmentId, role, updatedAt, assessment }: LibraryRow): ListedAssessment {
  const { revisions, tags, ruleSetHash, ...fields } = assessment;
  return {
    ...fields,
    id: assessmentId,
    role,
    updatedAt,
    tags: parseTags(tags),
    hasStaleRules: ruleSetHash !== currentRuleSet.hash,
    latestRevision: revisions[0]?.number ?? null,
  };
}
