import type { Caller } from "@/lib/access/caller";
import { findGranted } from "@/lib/access/granted";
import type { Role } from "@/lib/access/role";
import { type AssessmentRecord, lockAssessment, updateAssessment } from "@/lib/db/assessments";
import { type Connection, inTransaction } from "@/lib/db/database";
import { type NotAllowed, type NotFound, type Result, succeed } from "@/lib/result";

type Changes = Parameters<typeof updateAssessment>[3];
type Outcome<F> = Result<{ readonly version: number }, F | NotFound | NotAllowed>;

/**
 * Reads the assessment, decides on changes and writes them, provided that nobody wrote in between;
 * if somebody did, once more with the row locked. Edits of different things by different people thus
 * merge, each decision is made on what is really stored, and nobody has to try for ever.
 *
 * @param decide returns the changes to write, null when there is nothing to write, or a failure
 * @returns the version after the write
 */
export async function changeAssessment<F>(
  caller: Caller,
  assessmentId: string,
  isAllowed: (role: Role) => boolean,
  decide: (
    assessment: AssessmentRecord,
    db: Connection,
  ) => Result<Changes | null, F> | Promise<Result<Changes | null, F>>,
): Promise<Outcome<F>> {
  /** Null when somebody else was faster. */
  const attempt = async (db: Connection): Promise<Outcome<F> | null> => {
    const found = await findGranted({ ...caller, db }, assessmentId, isAllowed);
    if (!found.ok) return found;
    const { assessment, visitorId } = found.value;
    const decision = await decide(assessment, db);
    if (!decision.ok) return decision;
    if (decision.value === null) return succeed({ version: assessment.version });
    const isWritten = await updateAssessment(db, assessment, visitorId, decision.value);
    return isWritten ? succeed({ version: assessment.version + 1 }) : null;
  };

  const first = await inTransaction(caller.db, attempt);
  if (first) return first;
  return await inTransaction(caller.db, async (transaction) => {
    await lockAssessment(transaction, assessmentId);
    const second = await attempt(transaction);
    if (!second) throw new Error(`Assessment ${assessmentId} changed while it was locked.`);
    return second;
  });
}
