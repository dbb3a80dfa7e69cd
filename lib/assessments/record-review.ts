import { randomUUID } from "node:crypto";
import type { Caller } from "@/lib/access/caller";
import { findGranted, type Granted } from "@/lib/access/granted";
import { canRecommend, canReview, type Role } from "@/lib/access/role";
import { lockAssessment } from "@/lib/db/assessments";
import { type Connection, inTransaction } from "@/lib/db/database";
import { findEndOfRecord, hasChanged, insertReviewEntry } from "@/lib/db/review-entries";
import { findLatestRevisionNumber, findRevision, type RevisionRecord } from "@/lib/db/revisions";
import { nameVisitor } from "@/lib/db/visitors";
import { fail, type NotAllowed, type NotFound, notFound, type Result, succeed } from "@/lib/result";
import { type DecisionKind, type ReviewEntryContent, verdictSubject } from "@/lib/schemas/review-entry";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { hashOfEntry } from "./review-chain";
import { offerTo, type WhyWithheld } from "./review-offer";

/** Comments one assessment takes, and decisions: apart, so that comments leave room to decide. */
export const reviewLimits = { comments: 400, decisions: 100 } as const;

/** The decision is not open to this person now. Nothing was recorded. */
export type Withheld = { readonly code: "withheld"; readonly why: WhyWithheld };

/** The record has as many comments, or decisions, as it takes. It is never shortened. */
export type RecordFull = { readonly code: "record-full"; readonly limit: number };

type WhoAndWhat = {
  /** What they call themselves; kept with the entry, and from now on with the visitor. */
  readonly byName: string;
  /** The number of the revision they had before them. */
  readonly revision: number;
  readonly text: string;
};

/** What somebody has to say on a question of the revision, or on the verdict. */
export type NewComment = WhoAndWhat & { readonly subject: string };

/** What somebody decides. The last three are of an accepted risk. */
export type NewDecision = WhoAndWhat & {
  readonly kind: DecisionKind;
  readonly riskOwner: string | null;
  readonly controls: string | null;
  readonly endsAt: Date | null;
};

type Recorded<F> = Promise<Result<{ readonly number: number }, F | NotFound | NotAllowed | RecordFull>>;

/** Adds a comment to the record. It stays bound to the revision that its writer had before them. */
export async function recordComment(
  caller: Caller,
  assessmentId: string,
  comment: NewComment,
): Recorded<never> {
  return await recordEntry(caller, assessmentId, canReview, comment, async (_db, _granted, revision) => {
    const { subject } = comment;
    const isKnown =
      subject === verdictSubject || revision.ruleSet.book.questions.some(({ id }) => id === subject);
    if (!isKnown) return fail(notFound);
    return succeed({ kind: "comment", subject, riskOwner: null, controls: null, endsAt: null });
  });
}

/**
 * Adds a decision to the record, bound to the revision and its rules. Refused when that revision is no longer
 * what the assessment says, and to those it is not open to.
 */
export async function recordDecision(
  caller: Caller,
  assessmentId: string,
  decision: NewDecision,
): Recorded<Withheld> {
  const isAllowed = decision.kind === "accept-risk" ? canReview : canRecommend;
  return await recordEntry<Withheld>(
    caller,
    assessmentId,
    isAllowed,
    decision,
    async (db, granted, revision) => {
      const { assessment, role, visitorId } = granted;
      const offer = offerTo({
        role,
        isAuthor: await hasChanged(db, assessmentId, visitorId),
        revision: { ...revision, ruleSetHash: revision.ruleSet.hash },
        state: {
          latest: await findLatestRevisionNumber(db, assessmentId),
          version: assessment.version,
          ruleSetHash: currentRuleSet.hash,
        },
      });
      const why = offer[decision.kind];
      if (why !== null) return fail({ code: "withheld", why });
      const { kind, riskOwner, controls, endsAt } = decision;
      return succeed({ kind, subject: verdictSubject, riskOwner, controls, endsAt });
    },
  );
}

type Said = Pick<ReviewEntryContent, "kind" | "subject" | "riskOwner" | "controls" | "endsAt">;

/** Numbers and chains entries one after another: while one is written, the assessment is locked. */
async function recordEntry<F>(
  caller: Caller,
  assessmentId: string,
  isAllowed: (role: Role) => boolean,
  said: WhoAndWhat,
  decide: (db: Connection, granted: Granted, revision: RevisionRecord) => Promise<Result<Said, F | NotFound>>,
): Recorded<F> {
  // A stranger is told that there is nothing before anything is locked.
  const allowed = await findGranted(caller, assessmentId, isAllowed);
  if (!allowed.ok) return allowed;
  return await inTransaction(caller.db, async (db) => {
    await lockAssessment(db, assessmentId);
    const found = await findGranted({ ...caller, db }, assessmentId, isAllowed);
    if (!found.ok) return found;
    const revision = await findRevision(db, assessmentId, said.revision);
    if (!revision) return fail(notFound);
    const decided = await decide(db, found.value, revision);
    if (!decided.ok) return decided;
    const end = await findEndOfRecord(db, assessmentId);
    const full = whyFull(decided.value.kind, end);
    if (full) return fail(full);
    const { visitorId, role } = found.value;
    await nameVisitor(db, visitorId, said.byName);
    const entry: ReviewEntryContent = {
      ...decided.value,
      id: randomUUID(),
      assessmentId,
      number: end.number + 1,
      revisionId: revision.id,
      ruleSetHash: revision.ruleSet.hash,
      text: said.text,
      byName: said.byName,
      byRole: role,
      visitorId,
      createdAt: new Date(),
    };
    await insertReviewEntry(db, { ...entry, hash: hashOfEntry(entry, end.hash) });
    return succeed({ number: entry.number });
  });
}

function whyFull(
  kind: Said["kind"],
  { number, comments }: { readonly number: number; readonly comments: number },
): RecordFull | null {
  const isComment = kind === "comment";
  const limit = isComment ? reviewLimits.comments : reviewLimits.decisions;
  const count = isComment ? comments : number - comments;
  return count < limit ? null : { code: "record-full", limit };
}
