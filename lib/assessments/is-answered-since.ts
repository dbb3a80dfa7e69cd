import type { AssessmentRecord } from "@/lib/db/assessments";
import { isChangedSince } from "@/lib/db/changes";
import type { Connection } from "@/lib/db/database";

/** Whether somebody has answered a question after a version of the draft, or taken its answer away. */
export async function isAnsweredSince(
  db: Connection,
  { id, answers, version }: AssessmentRecord,
  questionId: string,
  baseVersion: number,
): Promise<boolean> {
  const stored = answers.entries[questionId];
  if (stored) return stored.changedIn > baseVersion;
  // Taken away, as by restoring a revision without it, it has left no entry to tell.
  return version > baseVersion && (await isChangedSince(db, id, questionId, baseVersion));
}
