import type { Caller } from "@/lib/access/caller";
import { type ListedAssessment, type ListPosition, listGrantedAssessments } from "@/lib/db/assessments";

const pageSize = 50;

/** A page of the caller's assessments, last changed first, with the position where the next one starts. */
export async function listAssessments(
  caller: Caller,
  after: ListPosition | null,
): Promise<{ readonly items: readonly ListedAssessment[]; readonly next: ListPosition | null }> {
  if (caller.visitorHash === null) return { items: [], next: null };
  const found = await listGrantedAssessments(caller.db, caller.visitorHash, after, pageSize + 1);
  const items = found.slice(0, pageSize);
  const last = items.at(-1);
  const next = found.length > pageSize && last ? { updatedAt: last.updatedAt, id: last.id } : null;
  return { items, next };
}
