import {
  decisionKindSchema,
  entryKindSchema,
  type ReviewDecision,
  type ReviewEntry,
  type ReviewEntryContent,
} from "@/lib/schemas/review-entry";
import type { Connection } from "./database";

const entryFields = {
  id: true,
  assessmentId: true,
  number: true,
  revisionId: true,
  ruleSetHash: true,
  kind: true,
  subject: true,
  text: true,
  riskOwner: true,
  controls: true,
  endsAt: true,
  byName: true,
  byRole: true,
  visitorId: true,
  createdAt: true,
  hash: true,
  revision: { select: { number: true } },
} as const;

/** All entries of an assessment, the first one first. There are at most some hundreds: writing is capped. */
export async function listReviewEntries(
  db: Connection,
  assessmentId: string,
): Promise<readonly ReviewEntry[]> {
  const rows = await db.reviewEntry.findMany({
    where: { assessmentId },
    orderBy: { number: "asc" },
    select: entryFields,
  });
  return rows.map(({ kind, revision, ...row }) => ({
    ...row,
    kind: entryKindSchema.parse(kind),
    revision: revision.number,
  }));
}

/** Those of some assessments that have entries: in one query, from an index alone. */
export async function findReviewedAmong(
  db: Connection,
  assessmentIds: readonly string[],
): Promise<readonly string[]> {
  const found = await db.reviewEntry.groupBy({
    by: ["assessmentId"],
    where: { assessmentId: { in: [...assessmentIds] } },
  });
  return found.map(({ assessmentId }) => assessmentId);
}

/** The ids of assessments that have entries, in order, after one of them and up to a limit. */
export async function listReviewed(db: Connection, after: string, limit: number): Promise<readonly string[]> {
  const found = await db.assessment.findMany({
    where: { id: { gt: after }, reviewEntries: { some: {} } },
    orderBy: { id: "asc" },
    take: limit,
    select: { id: true },
  });
  return found.map(({ id }) => id);
}

/** What the next entry follows on, and how many there are of either sort. */
export async function findEndOfRecord(
  db: Connection,
  assessmentId: string,
): Promise<{
  readonly number: number;
  readonly hash: string | null;
  readonly comments: number;
}> {
  const last = await db.reviewEntry.findFirst({
    where: { assessmentId },
    orderBy: { number: "desc" },
    select: { number: true, hash: true },
  });
  const comments = await db.reviewEntry.count({ where: { assessmentId, kind: "comment" } });
  return { number: last?.number ?? 0, hash: last?.hash ?? null, comments };
}

/** Adds an entry to the end of a record, while the assessment is locked. */
export async function insertReviewEntry(
  transaction: Connection,
  entry: ReviewEntryContent & { readonly hash: string },
): Promise<void> {
  await transaction.reviewEntry.create({ data: entry, select: { id: true } });
}

/** Copies of copies are followed back so far. */
const copiesFollowed = 10;

/** Whether a visitor has ever changed an answer of an assessment, or its name, or those of what it is a copy of. */
export async function hasChanged(db: Connection, assessmentId: string, visitorId: string): Promise<boolean> {
  let id: string | null = assessmentId;
  for (let copies = 0; id !== null && copies <= copiesFollowed; copies += 1) {
    const change = await db.change.findFirst({
      where: { assessmentId: id, visitorId },
      select: { version: true },
    });
    if (change !== null) return true;
    id = await findOriginalOf(db, id);
  }
  return false;
}

/** The assessment that another one is a copy of, as it stood or of one of its revisions; null for no copy. */
async function findOriginalOf(db: Connection, assessmentId: string): Promise<string | null> {
  const copy = await db.assessment.findUnique({
    where: { id: assessmentId },
    select: { copiedFromId: true },
  });
  const originalId = copy?.copiedFromId ?? null;
  if (originalId === null) return null;
  const revision = await db.revision.findUnique({
    where: { id: originalId },
    select: { assessmentId: true },
  });
  return revision?.assessmentId ?? originalId;
}

export type DecidedAssessment = {
  readonly id: string;
  readonly version: number;
  readonly latest: { readonly number: number; readonly version: number } | null;
  readonly decisions: readonly ReviewDecision[];
};

const whereDecided = { kind: { not: "comment" } } as const;

const decisionFields = {
  number: true,
  kind: true,
  ruleSetHash: true,
  endsAt: true,
  byName: true,
  visitorId: true,
  createdAt: true,
  revision: { select: { number: true } },
} as const;

function toDecision({
  kind,
  revision,
  ...entry
}: Omit<ReviewDecision, "kind" | "revision"> & {
  readonly kind: string;
  readonly revision: { readonly number: number };
}): ReviewDecision {
  return { ...entry, kind: decisionKindSchema.parse(kind), revision: revision.number };
}

/** The decisions on one assessment, the first one first. */
export async function listDecisions(
  db: Connection,
  assessmentId: string,
): Promise<readonly ReviewDecision[]> {
  const found = await db.reviewEntry.findMany({
    where: { assessmentId, ...whereDecided },
    orderBy: { number: "asc" },
    select: decisionFields,
  });
  return found.map(toDecision);
}

/** The decisions on many assessments at once. Whether the caller may see them is asked before. */
export async function findDecisions(
  db: Connection,
  assessmentIds: readonly string[],
): Promise<readonly DecidedAssessment[]> {
  const found = await db.assessment.findMany({
    where: { id: { in: [...assessmentIds] } },
    select: {
      id: true,
      version: true,
      revisions: { select: { number: true, version: true }, orderBy: { number: "desc" }, take: 1 },
      reviewEntries: { where: whereDecided, orderBy: { number: "asc" }, select: decisionFields },
    },
  });
  return found.map(({ revisions, reviewEntries, ...assessment }) => ({
    ...assessment,
    latest: revisions[0] ?? null,
    decisions: reviewEntries.map(toDecision),
  }));
}
