import type { Caller } from "@/lib/access/caller";
import { findGranted } from "@/lib/access/granted";
import { canConclude } from "@/lib/access/role";
import { fail, type NotAllowed, type NotFound, type Result, type Stale, succeed } from "@/lib/result";
import { keepRevision } from "./keep-revision";

/**
 * Reaches a verdict on the answers as the caller saw them and keeps it as a revision. Concluding the
 * same version twice gives the same revision, unless another reason is to be kept.
 *
 * @param baseVersion the version of the assessment that the caller checked
 * @param reason why it is asked for now, in the caller's words
 * @returns the revision's number
 */
export async function concludeAssessment(
  caller: Caller,
  assessmentId: string,
  baseVersion: number,
  reason: string | null = null,
): Promise<Result<{ readonly revision: number }, NotFound | NotAllowed | Stale>> {
  const found = await findGranted(caller, assessmentId, canConclude);
  if (!found.ok) return found;
  const { assessment } = found.value;
  if (assessment.version !== baseVersion) return fail({ code: "stale", version: assessment.version });
  const revision = await keepRevision(caller.db, found.value, { cause: "concluded", reason });
  return revision === null ? fail({ code: "stale", version: assessment.version }) : succeed({ revision });
}
