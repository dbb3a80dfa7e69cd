import type { Caller } from "@/lib/access/caller";
import { canRename } from "@/lib/access/role";
import { fail, type NotAllowed, type NotFound, type Result, type Stale, succeed } from "@/lib/result";
import { changeAssessment } from "./change-assessment";

/** Renames an assessment. Refused as stale when somebody else renamed it after the caller's version. */
export async function renameAssessment(
  caller: Caller,
  assessmentId: string,
  name: string,
  baseVersion: number,
): Promise<Result<{ readonly version: number }, NotFound | NotAllowed | Stale>> {
  return await changeAssessment(caller, assessmentId, canRename, (assessment) => {
    if (assessment.name === name) return succeed(null);
    if (baseVersion > assessment.version || assessment.nameVersion > baseVersion) {
      return fail({ code: "stale", version: assessment.version } satisfies Stale);
    }
    return succeed({ name: { text: name } });
  });
}
