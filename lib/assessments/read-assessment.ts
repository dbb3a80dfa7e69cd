import type { Caller } from "@/lib/access/caller";
import { findGranted, type Granted } from "@/lib/access/granted";
import { canRead } from "@/lib/access/role";
import { findLatestRevisionNumber, findRevision, type RevisionRecord } from "@/lib/db/revisions";
import { fail, type NotAllowed, type NotFound, notFound, type Result, succeed } from "@/lib/result";

/** The draft as it stands, for a caller who may read it. */
export async function readAssessment(
  caller: Caller,
  assessmentId: string,
): Promise<Result<Granted, NotFound | NotAllowed>> {
  return await findGranted(caller, assessmentId, canRead);
}

/** A concluded revision, the latest unless one is named, beside the draft it came from. */
export async function readRevision(
  caller: Caller,
  assessmentId: string,
  number: number | null,
): Promise<
  Result<Granted & { readonly revision: RevisionRecord; readonly latest: number }, NotFound | NotAllowed>
> {
  const found = await findGranted(caller, assessmentId, canRead);
  if (!found.ok) return found;
  const [revision, latest] = await Promise.all([
    findRevision(caller.db, assessmentId, number),
    number === null ? null : findLatestRevisionNumber(caller.db, assessmentId),
  ]);
  if (!revision) return fail(notFound);
  return succeed({ ...found.value, revision, latest: latest?.number ?? revision.number });
}

/** The latest revision's number and the version it was cut from, or null when no verdict was reached yet. */
export async function readLatestRevision(
  caller: Caller,
  { assessment }: Granted,
): Promise<{ readonly number: number; readonly version: number } | null> {
  return await findLatestRevisionNumber(caller.db, assessment.id);
}

/** The number of the latest revision, or null when no verdict was reached yet. */
export async function readLatestRevisionNumber(
  caller: Caller,
  { assessment }: Granted,
): Promise<number | null> {
  return (await findLatestRevisionNumber(caller.db, assessment.id))?.number ?? null;
}
