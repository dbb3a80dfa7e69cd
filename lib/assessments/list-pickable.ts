import type { Caller } from "@/lib/access/caller";
import { findGrantedAssessments } from "@/lib/db/assessments";
import { findLatestNumbers } from "@/lib/db/revisions";
import { noFilter } from "@/lib/schemas/library-query";
import { readLibrary } from "./library-list";

/** An assessment that may be picked from a list. */
export type Pickable = {
  readonly id: string;
  readonly name: string;
  readonly updatedAt: Date;
  readonly latestRevision: number | null;
};

/** What the caller may pick from. */
export type PickList = {
  /** What is picked already, then what was found. */
  readonly items: readonly Pickable[];
  /** How many of the items were found, and not only picked before. */
  readonly found: number;
  /** Whether there are more than are listed. */
  readonly hasMore: boolean;
};

/**
 * What the caller may pick from, last changed first and no more than a page of the library; before it those
 * already picked that are not on that page.
 *
 * @param q words to find assessments by, as the library does; empty for all
 */
export async function listPickable(
  caller: Caller,
  pickedIds: readonly string[],
  q: string,
): Promise<PickList> {
  const filter = { ...noFilter, q };
  const { items, next } = await readLibrary(caller, { filter, sort: "changed", after: null });
  const page = { found: items.length, hasMore: next !== null };
  const listed = new Set(items.map(({ id }) => id));
  const missing = [...new Set(pickedIds)].filter((id) => !listed.has(id));
  if (missing.length === 0 || caller.visitorHash === null) return { ...page, items };
  const [older, latest] = await Promise.all([
    findGrantedAssessments(caller.db, caller.visitorHash, missing),
    findLatestNumbers(caller.db, missing),
  ]);
  const picked = older
    .map(({ assessment: { id, name, updatedAt } }) => ({
      id,
      name,
      updatedAt,
      latestRevision: latest.get(id) ?? null,
    }))
    // As they were picked: the first is the baseline of a comparison.
    .toSorted((a, b) => missing.indexOf(a.id) - missing.indexOf(b.id));
  return { ...page, items: [...picked, ...items] };
}
