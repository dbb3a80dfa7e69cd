import { randomUUID } from "node:crypto";
import type { Verdict } from "@/lib/engine/verdict";
import type { RevisionCause } from "@/lib/schemas/revision-cause";
import { type AssessmentRecord, findVersion, lockAssessment } from "./assessments";
import { type Connection, inTransaction } from "./database";
import { findLatestRevisionNumber, insertRevision } from "./revisions";

/** What is kept of the moment beside the answers. */
export type Conclusion = {
  readonly verdict: Verdict;
  readonly cause: RevisionCause;
  /** Why, in the words of whoever asked for it. */
  readonly reason: string | null;
  /** The revision whose answers were taken over, if they were. */
  readonly restoredFrom?: number;
  readonly createdById: string;
  readonly ruleSet: { readonly hash: string; readonly version: string; readonly content: string };
};

/**
 * Cuts a revision of the assessment as it was read, unless the latest one already records this very
 * version under these rules and there is no other reason to keep. Returns its number, or null when the
 * assessment or its revisions changed in the meantime, having written nothing.
 */
export async function cutRevision(
  db: Connection,
  assessment: AssessmentRecord,
  conclusion: Conclusion,
): Promise<number | null> {
  return await inTransaction(db, async (transaction) => {
    await lockAssessment(transaction, assessment.id);
    if ((await findVersion(transaction, assessment.id)) !== assessment.version) return null;
    const latest = await findLatestRevisionNumber(transaction, assessment.id);
    const isRecorded =
      latest?.version === assessment.version && latest.ruleSetHash === conclusion.ruleSet.hash;
    if (isRecorded && (conclusion.reason === null || conclusion.reason === latest.reason)) {
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
      createdByName: await findName(transaction, conclusion.createdById),
      ...conclusion,
    });
    return number;
  });
}

/** What a visitor calls themselves at this moment. */
async function findName(db: Connection, visitorId: string): Promise<string | null> {
  return (await db.visitor.findUnique({ where: { id: visitorId }, select: { name: true } }))?.name ?? null;
}
