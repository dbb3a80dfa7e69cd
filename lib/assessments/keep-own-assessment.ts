import { randomUUID } from "node:crypto";
import type { Caller } from "@/lib/access/caller";
import { insertAssessment } from "@/lib/db/assessments";
import { inTransaction } from "@/lib/db/database";
import type { AnswersDocument } from "@/lib/schemas/answers-document";
import { briefOf } from "./brief";

/**
 * Keeps a new assessment as the caller's own, and the caller, who is stored with their first one. Nothing is
 * concluded from its answers yet.
 *
 * @returns the new assessment's id
 */
export async function keepOwnAssessment(
  { db, visitorHash }: Caller & { readonly visitorHash: string },
  assessment: {
    readonly name: string;
    readonly answers: AnswersDocument;
    /** The revision that it is a copy of, or the assessment when the answers were those of its draft. */
    readonly copiedFromId?: string;
  },
): Promise<string> {
  const id = randomUUID();
  await inTransaction(db, (transaction) =>
    insertAssessment(transaction, {
      ...assessment,
      id,
      grantId: randomUUID(),
      visitorId: randomUUID(),
      visitorHash,
      brief: briefOf(assessment.answers),
    }),
  );
  return id;
}
