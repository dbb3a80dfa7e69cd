import { randomUUID } from "node:crypto";
import type { Verdict } from "@/lib/engine/verdict";
import type { AssessmentRecord } from "./assessments";
import type { Database } from "./database";
import { findLatestRevisionNumber, insertRevision } from "./revisions";

/**
 * Cuts a revision of the assessment as it was read, unless the latest one already records this very
 * version under these rules. Returns its number, or null when the assessment or its revisions changed
 * in the meantime, having written nothing.
 */
export async function cutRevision(
  db: Database,
  assessment: AssessmentRecord,
  conclusion: {
    readonly verdict: Verdict;
    readonly createdById: string;
    readonly ruleSet: { readonly hash: string; readonly version: string; readonly content: string };
  },
): Promise<number | null> {
  return await db.$transaction(async (transaction) => {
    // Rewriting the version takes the row's lock, so the answers cannot change before the commit.
    const { count } = await transaction.assessment.updateMany({
      where: { id: assessment.id, version: assessment.version },
      data: { version: assessment.version },
    });
    if (count !== 1) return null;
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
