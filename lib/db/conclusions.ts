import { randomUUID } from "node:crypto";
import type { Verdict } from "@/lib/engine/verdict";
import { type AssessmentRecord, findVersion, lockAssessment } from "./assessments";
import { type Connection, inTransaction } from "./database";
import { findLatestRevisionNumber, insertRevision } from "./revisions";

/**
 * Cuts a revision of the assessment as it was read, unless the latest one already records this very
 * version under these rules. Returns its number, or null when the assessment or its revisions changed
 * in the meantime, having written nothing.
 */
export async function cutRevision(
  db: Connection,
  assessment: AssessmentRecord,
  conclusion: {
    readonly verdict: Verdict;
    readonly createdById: string;
    readonly ruleSet: { readonly hash: string; readonly version: string; readonly content: string };
  },
): Promise<number | null> {
  return await inTransaction(db, async (transaction) => {
    await lockAssessment(transaction, assessment.id);
    if ((await findVersion(transaction, assessment.id)) !== assessment.version) return null;
    const latest = await findLatestRevisionNumber(transaction, assessment.id);
    if (latest?.version === assessment.version && latest.ruleSetHash === conclusion.ruleSet.hash) {
      return latest.number;
    }
    const number = (latest?.number ?? 0) + 1;
    await insertRevision(transaction, {
      id: randomUUID(),
      assessmentId: assessment.id,
      number,
      version: assessment.version,
      name: assessment.name,
      answers: assessment.answers,
      ...conclusion,
    });
    return number;
  });
}
