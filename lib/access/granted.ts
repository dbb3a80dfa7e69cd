import { type AssessmentRecord, findGrantedAssessment, findGrantedAssessments } from "@/lib/db/assessments";
import {
  fail,
  type NotAllowed,
  type NotFound,
  notAllowed,
  notFound,
  type Result,
  succeed,
} from "@/lib/result";
import { isRecordId } from "@/lib/schemas/record-id";
import type { Caller } from "./caller";
import { type Role, roleSchema } from "./role";

/** An assessment together with what this caller may do with it. */
export type Granted = {
  readonly assessment: AssessmentRecord;
  readonly role: Role;
  readonly visitorId: string;
};

/**
 * The assessment, if this caller's role on it allows the action. Without a grant the answer is the
 * same as for an assessment that does not exist.
 */
export async function findGranted(
  caller: Caller,
  assessmentId: string,
  isAllowed: (role: Role) => boolean,
): Promise<Result<Granted, NotFound | NotAllowed>> {
  if (caller.visitorHash === null || !isRecordId(assessmentId)) return fail(notFound);
  const found = await findGrantedAssessment(caller.db, caller.visitorHash, assessmentId);
  if (!found) return fail(notFound);
  const role = roleSchema.parse(found.role);
  return isAllowed(role) ? succeed({ ...found, role }) : fail(notAllowed);
}

/**
 * Several assessments by id, if this caller's roles allow the action on every one of them: one that is
 * missing is as if all were.
 */
export async function findAllGranted(
  caller: Caller,
  assessmentIds: readonly string[],
  isAllowed: (role: Role) => boolean,
): Promise<Result<ReadonlyMap<string, Granted>, NotFound | NotAllowed>> {
  const ids = [...new Set(assessmentIds)];
  if (caller.visitorHash === null || !ids.every(isRecordId)) return fail(notFound);
  const found = await findGrantedAssessments(caller.db, caller.visitorHash, ids);
  if (found.length < ids.length) return fail(notFound);
  const granted = found.map((each) => ({ ...each, role: roleSchema.parse(each.role) }));
  if (!granted.every(({ role }) => isAllowed(role))) return fail(notAllowed);
  return succeed(new Map(granted.map((each) => [each.assessment.id, each])));
}
