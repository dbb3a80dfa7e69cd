import type { Caller } from "@/lib/access/caller";
import { countOwnedAssessments } from "@/lib/db/assessments";
import { environment } from "@/lib/env";
import { fail, type Result, type TooMany } from "@/lib/result";

/**
 * Makes assessments for somebody who may own so many more; those in the bin count. Two requests at the same
 * moment may both find the last place free: this keeps a database from being filled, to the row it need not.
 *
 * @param count how many are made
 */
export async function withinAssessmentLimit<T, F = never>(
  caller: Caller & { readonly visitorHash: string },
  make: () => Promise<Result<T, F>>,
  count = 1,
): Promise<Result<T, F | TooMany>> {
  const limit = environment().limits.assessments;
  const owned = await countOwnedAssessments(caller.db, caller.visitorHash, limit);
  return owned + count > limit ? fail({ code: "too-many", limit }) : await make();
}
