import { canRecommend, canReview, type Role } from "@/lib/access/role";
import type { Verdict } from "@/lib/engine/verdict";
import { type DecisionKind, decisionKinds } from "@/lib/schemas/review-entry";
import { type ReviewedState, whyStale } from "./review-status";

/** Why somebody cannot record a decision. */
export type WhyWithheld =
  /** They may not, whatever the assessment says. */
  | "role"
  /** They have changed an answer or the name: nobody signs their own work. */
  | "author"
  /** Answers or rules have changed since the revision: the decision would be stale at once. */
  | "outdated"
  /** The workload runs below its floor today. */
  | "short"
  | "no-rung";

/** What one person may decide on a revision, and of the rest, why not. */
export type Offer = Readonly<Record<DecisionKind, WhyWithheld | null>>;

type Facts = {
  readonly role: Role;
  /** Whether they have ever changed the assessment, in whatever role. */
  readonly isAuthor: boolean;
  readonly revision: { readonly number: number; readonly ruleSetHash: string; readonly verdict: Verdict };
  readonly state: ReviewedState;
};

/**
 * What somebody may decide. To agree and to ask for changes is a reviewer's recommendation, and only of one
 * who has no part in the answers may it be an agreement; to accept a risk is open to those who own the
 * assessment as well.
 */
export function offerTo({ role, isAuthor, revision, state }: Facts): Offer {
  const isOutdated =
    whyStale({ revision: revision.number, ruleSetHash: revision.ruleSetHash }, state) !== null;
  const why = (kind: DecisionKind): WhyWithheld | null => {
    if (!canReview(role) || (kind === "ask-for-changes" && !canRecommend(role))) return "role";
    if (isOutdated) return "outdated";
    return kind === "agree" ? whyNotAgree(role, isAuthor, revision.verdict) : null;
  };
  return Object.fromEntries(decisionKinds.map((kind) => [kind, why(kind)])) as Offer;
}

function whyNotAgree(role: Role, isAuthor: boolean, { gap, recommended }: Verdict): WhyWithheld | null {
  if (isAuthor || !canRecommend(role)) return "author";
  if (recommended === null) return "no-rung";
  return gap !== null && gap.rungsShort > 0 ? "short" : null;
}
