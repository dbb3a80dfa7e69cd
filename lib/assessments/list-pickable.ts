import type { Caller } from "@/lib/access/caller";
import { findGrantedAssessments } from "@/lib/db/assessments";
import { findLatestNumbers } from "@/lib/db/revisions";
import type { ComparedPick } from "@/lib/schemas/compare-query";
import { listAssessments } from "./list-assessments";

/** An assessment that may be compared. */
export type Pickable = {
  readonly id: string;
  readonly name: string;
  readonly latestRevision: number | null;
};

/** What the caller may pick from: those last changed, after those already picked that are older. */
export async function listPickable(
  caller: Caller,
  picks: readonly ComparedPick[],
): Promise<readonly Pickable[]> {
  const { items } = await listAssessments(caller, null);
  const listed = new Set(items.map(({ id }) => id));
  const missing = picks.map(({ assessmentId }) => assessmentId).filter((id) => !listed.has(id));
  if (missing.length === 0 || caller.visitorHash === null) return items;
  const older = await findGrantedAssessments(caller.db, caller.visitorHash, missing);
  const latest = await findLatestNumbers(caller.db, missing);
  return [
    ...older.map(({ assessment: { id, name } }) => ({ id, name, latestRevision: latest.get(id) ?? null })),
    ...items,
  ];
}
