import type { Caller } from "@/lib/access/caller";
import { findGranted, type Granted } from "@/lib/access/granted";
import type { Role } from "@/lib/access/role";
import { type AssessmentRecord, updateAssessment } from "@/lib/db/assessments";
import { fail, type NotAllowed, type NotFound, type Result, type Stale, succeed } from "@/lib/result";

/** Writers that keep meeting the same row give up after this many tries and say so. */
const maximumTries = 8;

type Changes = Parameters<typeof updateAssessment>[3];

/**
 * Reads the assessment, decides on changes and writes them only if nobody wrote in between; otherwise
 * reads and decides again. Edits of different things by different people thus merge, and each decision
 * is made on what is really stored.
 *
 * @param decide returns the changes to write, null when there is nothing to write, or a failure
 * @returns the version after the write
 */
export async function changeAssessment<F>(
  caller: Caller,
  assessmentId: string,
  isAllowed: (role: Role) => boolean,
  decide: (assessment: AssessmentRecord) => Result<Changes | null, F>,
): Promise<Result<{ readonly version: number }, F | NotFound | NotAllowed | Stale>> {
  let granted: Granted | null = null;
  for (let tries = 0; tries < maximumTries; tries += 1) {
    const found = await findGranted(caller, assessmentId, isAllowed);
    if (!found.ok) return found;
    granted = found.value;
    const { id, version } = granted.assessment;
    const decision = decide(granted.assessment);
    if (!decision.ok) return decision;
    if (decision.value === null) return succeed({ version });
    if (await updateAssessment(caller.db, id, version, decision.value))
      return succeed({ version: version + 1 });
  }
  return fail({ code: "stale", version: granted?.assessment.version ?? 0 });
}
