import type { ReviewDecision } from "@/lib/schemas/review-entry";

/** What a decision leads to while nothing has changed since. */
export type Standing = {
  readonly kind: "changes-asked" | "agreed" | "risk-accepted" | "lapsed";
  /** The decision that counts. */
  readonly decision: ReviewDecision;
};

/** Where the review of an assessment stands. Nothing but this says so: it is read from the record each time. */
export type ReviewStatus =
  | { readonly kind: "none" }
  | Standing
  | {
      readonly kind: "stale";
      /** What stood when it was last decided. */
      readonly was: Standing;
      readonly because: "newer-revision" | "changed-answers" | "new-rules";
    };

/** What decisions are measured against: the assessment as it stands, and the rules in force. */
export type ReviewedState = {
  /** The latest revision's number and the version it records; null when there is none. */
  readonly latest: { readonly number: number; readonly version: number } | null;
  /** The version of the draft. */
  readonly version: number;
  readonly ruleSetHash: string;
};

/**
 * Where a review stands at a moment. Of each person the last decision on a revision counts. A request for
 * changes counts before an agreement, until whoever asked decides anew or somebody accepts the risk after it;
 * an acceptance counts until its end and is then lapsed. A decision on another revision than the latest, under
 * other rules than those in force, or before the last edit is stale.
 *
 * @param decisions of one assessment, in any order
 */
export function reviewStatus(
  decisions: readonly ReviewDecision[],
  state: ReviewedState,
  now: Date,
): ReviewStatus {
  const last = latestOf(decisions);
  if (!last) return { kind: "none" };
  const bound = decisions.filter(({ revision }) => revision === last.revision);
  const standing = standingOf(bound, last, now);
  const because = whyStale(last, state);
  return because === null ? standing : { kind: "stale", was: standing, because };
}

function standingOf(bound: readonly ReviewDecision[], last: ReviewDecision, now: Date): Standing {
  const counting = lastOfEach(bound);
  const accepted = latestOf(counting.filter(({ kind }) => kind === "accept-risk"));
  const asked = latestOf(counting.filter(({ kind }) => kind === "ask-for-changes"));
  if (asked && (!accepted || asked.number > accepted.number)) {
    return { kind: "changes-asked", decision: asked };
  }
  if (!accepted) return { kind: "agreed", decision: last };
  return { kind: hasEnded(accepted, now) ? "lapsed" : "risk-accepted", decision: accepted };
}

/** Whether an acceptance is past its end. One without an end, which nobody can record, has ended. */
export function hasEnded({ endsAt }: Pick<ReviewDecision, "endsAt">, now: Date): boolean {
  return endsAt === null || endsAt < now;
}

/** Why a decision no longer holds for the assessment as it stands; null when it does. */
export function whyStale(
  { revision, ruleSetHash }: Pick<ReviewDecision, "revision" | "ruleSetHash">,
  state: ReviewedState,
): "newer-revision" | "changed-answers" | "new-rules" | null {
  if (state.latest?.number !== revision) return "newer-revision";
  if (state.latest.version !== state.version) return "changed-answers";
  return ruleSetHash === state.ruleSetHash ? null : "new-rules";
}

/** The last decision of each person on the same revision. */
function lastOfEach(decisions: readonly ReviewDecision[]): readonly ReviewDecision[] {
  const ordered = decisions.toSorted((a, b) => a.number - b.number);
  return [...new Map(ordered.map((decision) => [decision.visitorId, decision])).values()];
}

function latestOf(decisions: readonly ReviewDecision[]): ReviewDecision | undefined {
  return decisions.toSorted((a, b) => b.revision - a.revision || b.number - a.number)[0];
}
