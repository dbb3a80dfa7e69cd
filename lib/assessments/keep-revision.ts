import type { Granted } from "@/lib/access/granted";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { cutRevision } from "@/lib/db/conclusions";
import type { Connection } from "@/lib/db/database";
import { evaluate } from "@/lib/engine/evaluate";
import { answersIn } from "@/lib/schemas/answers-document";
import type { RevisionCause } from "@/lib/schemas/revision-cause";
import { currentRuleSet } from "@/lib/schemas/rule-book";

/** Why a revision is cut. */
export type RevisionMoment = {
  readonly cause: RevisionCause;
  readonly reason?: string | null;
  readonly restoredFrom?: number;
};

/**
 * Keeps a draft, as it was read, as a revision with the verdict of the rules in force. Where the latest
 * revision is that already, that one is meant, unless there is a reason to keep with it. Whether the caller
 * may is for the use case to have asked.
 *
 * @returns the revision's number; null when the draft changed in the meantime, and nothing was written
 */
export async function keepRevision(
  db: Connection,
  { assessment, visitorId }: Pick<Granted, "assessment" | "visitorId">,
  { cause, reason = null, restoredFrom }: RevisionMoment,
): Promise<number | null> {
  return await cutRevision(db, assessment, {
    verdict: evaluate(ruleSet, answersIn(assessment.answers)),
    cause,
    reason,
    ...(restoredFrom !== undefined && { restoredFrom }),
    createdById: visitorId,
    ruleSet: currentRuleSet,
  });
}
