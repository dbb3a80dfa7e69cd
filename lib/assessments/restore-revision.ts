import type { Caller } from "@/lib/access/caller";
import { findGranted } from "@/lib/access/granted";
import { canRestore } from "@/lib/access/role";
import { lockAssessment } from "@/lib/db/assessments";
import { inTransaction } from "@/lib/db/database";
import { findLatestRevisionNumber, findRevision } from "@/lib/db/revisions";
import { canonicalJson } from "@/lib/engine/canonical-json";
import {
  fail,
  type NotAllowed,
  type NotFound,
  notFound,
  type Result,
  type Stale,
  succeed,
} from "@/lib/result";
import type { AnswerEntry, AnswersDocument } from "@/lib/schemas/answers-document";
import { briefOf } from "./brief";
import { changeAssessment } from "./change-assessment";
import { keepRevision } from "./keep-revision";

type Failure = NotFound | NotAllowed | Stale;

/**
 * Makes a revision's answers the draft's again, with the notes of then, and keeps the result as a revision of
 * its own. What the draft said until then is kept as a revision first, unless the latest one is that already:
 * nothing is lost. Refused as stale when anything changed after the caller's version.
 *
 * @param baseVersion the version of the assessment that the caller saw
 * @param reason why, in the caller's words
 * @returns the number of the revision that records it
 */
export async function restoreRevision(
  caller: Caller,
  assessmentId: string,
  number: number,
  baseVersion: number,
  reason: string | null,
): Promise<Result<{ readonly revision: number }, Failure>> {
  const allowed = await findGranted(caller, assessmentId, canRestore);
  if (!allowed.ok) return allowed;
  return await inTransaction(caller.db, async (db) => {
    // From here on nobody else writes, so that what is kept first is what is replaced then.
    await lockAssessment(db, assessmentId);
    const before = await findGranted({ ...caller, db }, assessmentId, canRestore);
    if (!before.ok) return before;
    const { assessment } = before.value;
    const revision = await findRevision(db, assessmentId, number);
    if (!revision) return fail(notFound);
    if (assessment.version !== baseVersion) {
      return fail({ code: "stale", version: assessment.version } satisfies Stale);
    }
    const latest = await findLatestRevisionNumber(db, assessmentId);
    if (latest?.version !== assessment.version) await keepRevision(db, before.value, { cause: "kept" });

    const restored = restoredAnswers(assessment.answers, revision.answers, baseVersion + 1);
    const written = await changeAssessment<Stale>({ ...caller, db }, assessmentId, canRestore, () =>
      succeed(restored && { answers: { document: restored, brief: briefOf(restored) } }),
    );
    if (!written.ok) return written;
    const after = await findGranted({ ...caller, db }, assessmentId, canRestore);
    if (!after.ok) return after;
    const kept = await keepRevision(db, after.value, { cause: "restored", reason, restoredFrom: number });
    if (kept === null) throw new Error(`Assessment ${assessmentId} changed while it was locked.`);
    return succeed({ revision: kept });
  });
}

/** The answers of then, those that differ marked as changed now; null when they are what is there already. */
function restoredAnswers(
  now: AnswersDocument,
  then: AnswersDocument,
  changedIn: number,
): AnswersDocument | null {
  const entries = Object.entries(then.entries).map(([question, entry]) => {
    const present = now.entries[question];
    return [question, present && isSame(present, entry) ? present : { ...entry, changedIn }] as const;
  });
  const isAlike =
    entries.length === Object.keys(now.entries).length &&
    entries.every(([question, entry]) => now.entries[question] === entry);
  return isAlike ? null : { ...then, entries: Object.fromEntries(entries) };
}

function isSame(one: AnswerEntry, other: AnswerEntry): boolean {
  return canonicalJson({ ...one, changedIn: 0 }) === canonicalJson({ ...other, changedIn: 0 });
}
