import type { Caller } from "@/lib/access/caller";
import type { Granted } from "@/lib/access/granted";
import type { Connection } from "@/lib/db/database";
import { findRoles, findVisitorId } from "@/lib/db/library";
import {
  findDecisions,
  findReviewedAmong,
  hasChanged,
  listDecisions,
  listReviewEntries,
} from "@/lib/db/review-entries";
import type { RevisionRecord } from "@/lib/db/revisions";
import { findVisitorName } from "@/lib/db/visitors";
import { type NotAllowed, type NotFound, type Result, succeed } from "@/lib/result";
import { decisionsAmong, type ReviewEntry } from "@/lib/schemas/review-entry";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { readRevision } from "./read-assessment";
import { checkRecord, type RecordCheck } from "./review-chain";
import { type Offer, offerTo } from "./review-offer";
import { type ReviewedState, type ReviewStatus, reviewStatus } from "./review-status";

/** Everything a reviewer has before them. */
export type Review = Granted & {
  readonly revision: RevisionRecord;
  readonly state: ReviewedState;
  readonly status: ReviewStatus;
  readonly entries: readonly ReviewEntry[];
  /** Recomputed each time. */
  readonly check: RecordCheck;
  readonly offer: Offer;
  /** What this person called themselves last. */
  readonly name: string | null;
};

/** The review of the latest revision, for a caller who may read it. Not found while there is no revision. */
export async function readReview(
  caller: Caller,
  assessmentId: string,
  now: Date,
): Promise<Result<Review, NotFound | NotAllowed>> {
  const found = await readRevision(caller, assessmentId, null);
  if (!found.ok) return found;
  const { assessment, revision, role, visitorId } = found.value;
  const [entries, isAuthor, name] = await Promise.all([
    listReviewEntries(caller.db, assessmentId),
    hasChanged(caller.db, assessmentId, visitorId),
    findVisitorName(caller.db, visitorId),
  ]);
  const state = { latest: revision, version: assessment.version, ruleSetHash: currentRuleSet.hash };
  return succeed({
    ...found.value,
    state,
    entries,
    status: reviewStatus(decisionsAmong(entries), state, now),
    check: checkRecord(entries),
    offer: offerTo({ role, isAuthor, revision: { ...revision, ruleSetHash: revision.ruleSet.hash }, state }),
    name,
  });
}

/** Where the review stands of an assessment that the caller was let in to, with its latest revision. */
export async function readReviewStatus(
  { db }: Caller,
  { assessment, revision }: Pick<Review, "assessment" | "revision">,
  now: Date,
): Promise<ReviewStatus> {
  const state = { latest: revision, version: assessment.version, ruleSetHash: currentRuleSet.hash };
  return reviewStatus(await listDecisions(db, assessment.id), state, now);
}

/**
 * Where the reviews of many assessments stand, by id: for lists and comparisons. What the caller holds no
 * grant on is left out.
 */
export async function readReviewStatuses(
  caller: Caller,
  assessmentIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, ReviewStatus>> {
  const { db, visitorHash } = caller;
  if (visitorHash === null || assessmentIds.length === 0) return new Map();
  const visitorId = await findVisitorId(db, visitorHash);
  if (visitorId === null) return new Map();
  const roles = await findRoles(db, visitorId, assessmentIds, false, now);
  return await statusesOf(db, [...roles.keys()], now);
}

/** The same for assessments that the caller was let in to: in one look-up. */
export async function readGrantedReviews(
  { db }: Caller,
  granted: ReadonlyMap<string, Granted>,
  now: Date,
): Promise<ReadonlyMap<string, ReviewStatus>> {
  return await statusesOf(db, [...granted.keys()], now);
}

async function statusesOf(
  db: Connection,
  assessmentIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, ReviewStatus>> {
  const found = await findDecisions(db, assessmentIds);
  return new Map(
    found.map(({ id, version, latest, decisions }) => [
      id,
      reviewStatus(decisions, { latest, version, ruleSetHash: currentRuleSet.hash }, now),
    ]),
  );
}

/**
 * Where the reviews of a page of a list stand, by id: of those whose record has begun. "none" is one with comments
 * and no decision yet. A page without any asks one query.
 */
export async function readListedReviews(
  caller: Caller,
  assessmentIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, ReviewStatus>> {
  if (assessmentIds.length === 0) return new Map();
  return await readReviewStatuses(caller, await findReviewedAmong(caller.db, assessmentIds), now);
}
