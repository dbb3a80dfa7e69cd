import type { Caller } from "@/lib/access/caller";
import { findGranted } from "@/lib/access/granted";
import { canRead } from "@/lib/access/role";
import { findRevision, listRevisions, type RevisionRecord } from "@/lib/db/revisions";
import type { Verdict } from "@/lib/engine/verdict";
import { fail, type NotAllowed, type NotFound, notFound, type Result, succeed } from "@/lib/result";
import type { AnswersDocument } from "@/lib/schemas/answers-document";
import { currentRuleSet, type RuleBook } from "@/lib/schemas/rule-book";
import { verdictSoFar } from "./verdict-so-far";

/** What is written to a file: a revision, or a draft with the verdict so far. */
export type Exported = {
  readonly name: string;
  readonly answers: AnswersDocument;
  readonly verdict: Verdict;
  readonly ruleSet: { readonly version: string; readonly hash: string; readonly book: RuleBook };
  /** Null for a draft, which has no documents yet. */
  readonly revision: RevisionRecord | null;
};

/** A revision as it is written to a file. */
export function exportedRevision(revision: RevisionRecord): Exported {
  const { name, answers, verdict, ruleSet } = revision;
  return { name, answers, verdict, ruleSet, revision };
}

/**
 * An assessment to be written to a file, for a caller who may read it, with all its revisions.
 *
 * @param which a revision's number, the draft as it stands, or null for the latest revision, and the draft
 *   where there is none
 */
export async function readExport(
  caller: Caller,
  assessmentId: string,
  which: number | "draft" | null,
): Promise<
  Result<
    { readonly exported: Exported; readonly revisions: Awaited<ReturnType<typeof listRevisions>> },
    NotFound | NotAllowed
  >
> {
  const found = await findGranted(caller, assessmentId, canRead);
  if (!found.ok) return found;
  const [revision, revisions] = await Promise.all([
    which === "draft" ? null : findRevision(caller.db, assessmentId, which),
    listRevisions(caller.db, assessmentId),
  ]);
  if (revision) return succeed({ exported: exportedRevision(revision), revisions });
  if (typeof which === "number") return fail(notFound);
  const { name, answers } = found.value.assessment;
  const verdict = verdictSoFar(answers);
  return succeed({
    exported: { name, answers, verdict, ruleSet: currentRuleSet, revision: null },
    revisions,
  });
}
