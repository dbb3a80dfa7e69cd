import type { Caller } from "@/lib/access/caller";
import { findGranted } from "@/lib/access/granted";
import { canRead } from "@/lib/access/role";
import { findLatestRevisionNumber } from "@/lib/db/revisions";
import { type NotAllowed, type NotFound, type Result, succeed } from "@/lib/result";
import { asFirstVersion } from "./as-first-version";
import { keepOwnAssessment } from "./keep-own-assessment";

/**
 * Copies an assessment as its answers stand, notes and assumptions included, as one of the caller's own. Links,
 * revisions, reviews and tags stay with the original. Whoever may read an assessment may copy it.
 *
 * @returns the copy's id
 */
export async function copyAssessment(
  caller: Caller & { readonly visitorHash: string },
  assessmentId: string,
  name: string,
): Promise<Result<{ readonly id: string }, NotFound | NotAllowed>> {
  const found = await findGranted(caller, assessmentId, canRead);
  if (!found.ok) return found;
  const { assessment } = found.value;
  const latest = await findLatestRevisionNumber(caller.db, assessment.id);
  const id = await keepOwnAssessment(caller, {
    name,
    answers: asFirstVersion(assessment.answers),
    // Answers that no revision records came from the draft.
    copiedFromId: latest?.version === assessment.version ? latest.id : assessment.id,
  });
  return succeed({ id });
}
