import type { Caller } from "@/lib/access/caller";
import { findGranted } from "@/lib/access/granted";
import { canRead } from "@/lib/access/role";
import { inTransaction } from "@/lib/db/database";
import { findRevision, type RevisionRecord } from "@/lib/db/revisions";
import {
  fail,
  type NotAllowed,
  type NotFound,
  notFound,
  type Result,
  succeed,
  type TooMany,
} from "@/lib/result";
import type { AnswersDocument } from "@/lib/schemas/answers-document";
import { asFirstVersion } from "./as-first-version";
import { keepOwnAssessment } from "./keep-own-assessment";
import { keepRevision } from "./keep-revision";

/** More than this at once would keep others waiting. */
export const copiesAtOnce = 100;

type Owner = Caller & { readonly visitorHash: string };

/**
 * Copies the latest revisions of some assessments, each as an assessment of the caller's own with the same
 * answers, and reaches a verdict on each under the rules in force. All of them or none; the originals stay as
 * they are. Whoever may read an assessment may copy it.
 *
 * @param nameOf what a copy is called, by the name of the original
 * @returns the ids of the copies, in the order of the originals
 */
export async function reevaluateCopies(
  caller: Owner,
  assessmentIds: readonly string[],
  nameOf: (name: string) => string,
): Promise<Result<{ readonly ids: readonly string[] }, NotFound | NotAllowed | TooMany>> {
  if (assessmentIds.length > copiesAtOnce) return fail({ code: "too-many", limit: copiesAtOnce });
  const originals: RevisionRecord[] = [];
  for (const id of assessmentIds) {
    const found = await findGranted(caller, id, canRead);
    if (!found.ok) return found;
    const revision = await findRevision(caller.db, id, null);
    if (!revision) return fail(notFound);
    originals.push(revision);
  }
  return await inTransaction(caller.db, async (db) => {
    const ids: string[] = [];
    for (const { id, name, answers } of originals) {
      ids.push(await copyAndConclude({ ...caller, db }, nameOf(name), { id, answers }));
    }
    return succeed({ ids });
  });
}

async function copyAndConclude(
  owner: Owner,
  name: string,
  original: { readonly id: string; readonly answers: AnswersDocument },
): Promise<string> {
  const id = await keepOwnAssessment(owner, {
    name,
    answers: asFirstVersion(original.answers),
    copiedFromId: original.id,
  });
  const copy = await findGranted(owner, id, canRead);
  if (!copy.ok) throw new Error(`The copy ${id} was not stored.`);
  await keepRevision(owner.db, copy.value, { cause: "re-evaluated" });
  return id;
}
