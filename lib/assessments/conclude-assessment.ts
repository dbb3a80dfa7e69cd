import type { Caller } from "@/lib/access/caller";
import { findGranted } from "@/lib/access/granted";
import { canConclude } from "@/lib/access/role";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { cutRevision } from "@/lib/db/conclusions";
import { evaluate } from "@/lib/engine/evaluate";
import { fail, type NotAllowed, type NotFound, type Result, type Stale, succeed } from "@/lib/result";
import { answersIn } from "@/lib/schemas/answers-document";
import { currentRuleSet } from "@/lib/schemas/rule-book";

/**
 * Reaches a verdict on the answers as the caller saw them and keeps it as a revision. Concluding the
 * same version twice gives the same revision.
 *
 * @param baseVersion the version of the assessment that the caller checked
 * @returns the revision's number
 */
export async function concludeAssessment(
  caller: Caller,
  assessmentId: string,
  baseVersion: number,
): Promise<Result<{ readonly revision: number }, NotFound | NotAllowed | Stale>> {
  const found = await findGranted(caller, assessmentId, canConclude);
  if (!found.ok) return found;
  const { assessment, visitorId } = found.value;
  if (assessment.version !== baseVersion) return fail({ code: "stale", version: assessment.version });
  const verdict = evaluate(ruleSet, answersIn(assessment.answers));
  const revision = await cutRevision(caller.db, assessment, {
    verdict,
    createdById: visitorId,
    ruleSet: currentRuleSet,
  });
  return revision === null ? fail({ code: "stale", version: assessment.version }) : succeed({ revision });
}
