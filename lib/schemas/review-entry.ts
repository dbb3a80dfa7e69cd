import { z } from "zod";

/** What decides: a recommendation is to agree or to ask for changes; accepting a risk is the decision itself. */
export const decisionKinds = ["agree", "ask-for-changes", "accept-risk"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

const entryKinds = ["comment", ...decisionKinds] as const;

/** Read the stored kind of an entry. They throw on anything else, so that nothing unknown counts as a decision. */
export const entryKindSchema = z.enum(entryKinds);
export const decisionKindSchema = z.enum(decisionKinds);

/** What recording an entry comes to, as it is kept for a retry. */
export const recordedEntry = z.strictObject({ number: z.int().positive() });

/** What a comment is on, when it is not a question. Every decision is on it. */
export const verdictSubject = "verdict";

/** What one entry of a review says, all of which its hash covers. */
export type ReviewEntryContent = {
  readonly id: string;
  readonly assessmentId: string;
  readonly number: number;
  readonly revisionId: string;
  readonly ruleSetHash: string;
  readonly kind: z.infer<typeof entryKindSchema>;
  /** The id of a question, or `verdictSubject`. */
  readonly subject: string;
  readonly text: string;
  readonly riskOwner: string | null;
  readonly controls: string | null;
  readonly endsAt: Date | null;
  /** What they called themselves, unchecked, and what their grant allowed them then. */
  readonly byName: string;
  readonly byRole: string;
  readonly visitorId: string;
  readonly createdAt: Date;
};

/** A stored entry, with the number of the revision that it is bound to. */
export type ReviewEntry = ReviewEntryContent & { readonly hash: string; readonly revision: number };

/** As much of a decision as its standing depends on. */
export type ReviewDecision = Pick<
  ReviewEntry,
  "number" | "revision" | "ruleSetHash" | "endsAt" | "byName" | "visitorId" | "createdAt"
> & { readonly kind: DecisionKind };

/** The entries that decide something. */
export function decisionsAmong(entries: readonly ReviewEntry[]): readonly (ReviewEntry & ReviewDecision)[] {
  return entries.flatMap((entry) => (entry.kind === "comment" ? [] : [{ ...entry, kind: entry.kind }]));
}
