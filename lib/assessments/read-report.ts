import type { Caller } from "@/lib/access/caller";
import { listReviewEntries } from "@/lib/db/review-entries";
import { listRevisions } from "@/lib/db/revisions";
import { succeed } from "@/lib/result";
import type { ReviewDecision, ReviewEntry } from "@/lib/schemas/review-entry";
import { decisionsAmong } from "@/lib/schemas/review-entry";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { readRevision } from "./read-assessment";
import { type ReviewStatus, reviewStatus } from "./review-status";

/** What a report says of the reviews of its revision. */
export type ReportedReview = {
  readonly status: ReviewStatus;
  readonly decisions: readonly (ReviewEntry & ReviewDecision)[];
  /** Of the whole record: how many entries there are, and the hash of the last. */
  readonly count: number;
  readonly lastHash: string | null;
};

/** A revision as `readRevision` gives it to whoever may read it, with all revisions and its reviews beside it. */
export async function readReport(caller: Caller, assessmentId: string, number: number | null, now: Date) {
  const found = await readRevision(caller, assessmentId, number);
  if (!found.ok) return found;
  const { assessment, revision, latest } = found.value;
  const entries = await listReviewEntries(caller.db, assessmentId);
  const decisions = decisionsAmong(entries).filter((entry) => entry.revision === revision.number);
  const state = {
    // What was decided on an earlier revision is reported as what it was, since superseded.
    latest: { number: latest, version: revision.version },
    version: revision.number === latest ? assessment.version : revision.version,
    ruleSetHash: currentRuleSet.hash,
  };
  const review: ReportedReview = {
    status: reviewStatus(decisions, state, now),
    decisions,
    count: entries.length,
    lastHash: entries.at(-1)?.hash ?? null,
  };
  return succeed({ ...found.value, review, revisions: await listRevisions(caller.db, assessmentId) });
}
