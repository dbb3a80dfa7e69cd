import { randomUUID } from "node:crypto";
import type { Caller } from "@/lib/access/caller";
import { insertAssessment } from "@/lib/db/assessments";
import { inTransaction } from "@/lib/db/database";
import type { AnswersDocument } from "@/lib/schemas/answers-document";
import { briefOf } from "./brief";

/**
 * Makes an assessment of answers that came from a file, owned by the caller. What was concluded from them
 * elsewhere does not come with them.
 *
 * @returns the new assessment's id
 */
export async function importAssessment(
  { db, visitorHash }: Caller & { readonly visitorHash: string },
  { name, answers }: { readonly name: string; readonly answers: AnswersDocument },
): Promise<string> {
  const id = randomUUID();
  const assessment = {
    id,
    grantId: randomUUID(),
    visitorId: randomUUID(),
    visitorHash,
    name,
    answers,
    brief: briefOf(answers),
  };
  await inTransaction(db, (transaction) => insertAssessment(transaction, assessment));
  return id;
}
