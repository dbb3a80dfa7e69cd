import type { Caller } from "@/lib/access/caller";
import { findGranted } from "@/lib/access/granted";
import { canNameMilestone } from "@/lib/access/role";
import * as revisions from "@/lib/db/revision-history";
import { fail, type NotAllowed, type NotFound, notFound, type Result, succeed } from "@/lib/result";

/**
 * Names a revision as a milestone, or takes the name away. It is the only thing of a revision that ever changes.
 *
 * @param name null for none
 */
export async function nameMilestone(
  caller: Caller,
  assessmentId: string,
  number: number,
  name: string | null,
): Promise<Result<null, NotFound | NotAllowed>> {
  const found = await findGranted(caller, assessmentId, canNameMilestone);
  if (!found.ok) return found;
  const isNamed = await revisions.nameMilestone(caller.db, assessmentId, number, name);
  return isNamed ? succeed(null) : fail(notFound);
}
