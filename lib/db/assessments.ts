import {
  type AnswersDocument,
  parseAnswersDocument,
  printAnswersDocument,
} from "@/lib/schemas/answers-document";
import { changesBetween, insertChanges } from "./changes";
import type { Connection } from "./database";
import { listingFields, relist } from "./listing";
import { whereLive } from "./share-links";
import { keepVisitor } from "./visitors";

/** The verdict in brief, for lists. */
export type Brief = {
  readonly recommended: string | null;
  readonly floorFirm: string;
  readonly floorPossible: string;
  readonly ruleSetVersion: string;
  readonly ruleSetHash: string;
  /** Where it runs today and how many rungs that is short; null when that is not known. */
  readonly today: string | null;
  readonly rungsShort: number | null;
  readonly spread: string;
};

export type AssessmentRecord = {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly nameVersion: number;
  readonly answers: AnswersDocument;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

export type GrantedAssessment = {
  readonly assessment: AssessmentRecord;
  readonly role: string;
  readonly visitorId: string;
};

/**
 * An assessment outside the bin, if the visitor holds a grant on it. A grant that came by a share link
 * counts while the link does.
 */
export async function findGrantedAssessment(
  db: Connection,
  visitorHash: string,
  assessmentId: string,
): Promise<GrantedAssessment | null> {
  const grant = await db.grant.findFirst({
    where: {
      assessmentId,
      visitor: { tokenHash: visitorHash },
      assessment: { deletedAt: null },
      ...whereEffective(new Date()),
    },
    select: grantedFields,
  });
  return grant && isWhole(grant) ? toGranted(grant) : null;
}

/** Those of several assessments, outside the bin, that the visitor holds a grant on: in one query. */
export async function findGrantedAssessments(
  db: Connection,
  visitorHash: string,
  assessmentIds: readonly string[],
): Promise<readonly GrantedAssessment[]> {
  const grants = await db.grant.findMany({
    where: {
      assessmentId: { in: [...assessmentIds] },
      visitor: { tokenHash: visitorHash },
      assessment: { deletedAt: null },
      ...whereEffective(new Date()),
    },
    select: grantedFields,
  });
  return grants.filter(isWhole).map(toGranted);
}

/**
 * Whether a grant came with its assessment. A relation is read by a statement of its own: between the two, somebody
 * may have deleted the assessment for good, whatever the type says.
 */
function isWhole({ assessment }: GrantRow): boolean {
  return assessment !== null;
}

const grantedFields = {
  role: true,
  visitorId: true,
  assessment: {
    select: {
      id: true,
      name: true,
      version: true,
      nameVersion: true,
      answers: true,
      createdAt: true,
      updatedAt: true,
    },
  },
} as const;

type GrantRow = Omit<GrantedAssessment, "assessment"> & {
  readonly assessment: Omit<AssessmentRecord, "answers"> & { readonly answers: string };
};

function toGranted({ assessment, role, visitorId }: GrantRow): GrantedAssessment {
  return {
    role,
    visitorId,
    assessment: { ...assessment, answers: parseAnswersDocument(assessment.answers) },
  };
}

/** The grants that count at a moment: those of one's own, and those by a link that has not ended. */
export function whereEffective(now: Date) {
  return { OR: [{ shareLinkId: null }, { shareLink: whereLive(now) }] };
}

/**
 * Stores a new assessment with its owner's grant, and the visitor if this is their first: in a
 * transaction, so that no visitor stays behind without an assessment.
 */
export async function insertAssessment(
  transaction: Connection,
  assessment: {
    readonly id: string;
    readonly grantId: string;
    readonly visitorId: string;
    readonly visitorHash: string;
    readonly name: string;
    readonly answers: AnswersDocument;
    readonly brief: Brief;
    /** The revision that it is a copy of, or the assessment when the answers were those of its draft. */
    readonly copiedFromId?: string;
  },
): Promise<void> {
  const now = new Date();
  const visitor = await keepVisitor(transaction, assessment.visitorId, assessment.visitorHash);
  await transaction.assessment.create({
    data: {
      id: assessment.id,
      name: assessment.name,
      copiedFromId: assessment.copiedFromId ?? null,
      answers: printAnswersDocument(assessment.answers),
      createdAt: now,
      updatedAt: now,
      ...assessment.brief,
      ...listingFields(assessment.name, []),
      grants: { create: { id: assessment.grantId, role: "owner", visitor: { connect: visitor } } },
    },
  });
}

/**
 * Writes changes if the assessment still has the version they were based on, raises the version, and records
 * who changed what. Returns false, having written nothing, when somebody else was faster. In a transaction.
 */
export async function updateAssessment(
  transaction: Connection,
  before: AssessmentRecord,
  visitorId: string,
  changes: {
    readonly name?: { readonly text: string };
    readonly answers?: { readonly document: AnswersDocument; readonly brief: Brief };
  },
): Promise<boolean> {
  const version = before.version + 1;
  const { count } = await transaction.assessment.updateMany({
    where: { id: before.id, version: before.version, deletedAt: null },
    data: {
      version,
      updatedAt: new Date(),
      ...(changes.name && { name: changes.name.text, nameVersion: version }),
      ...(changes.answers && {
        answers: printAnswersDocument(changes.answers.document),
        ...changes.answers.brief,
      }),
    },
  });
  if (count !== 1) return false;
  if (changes.name) await relist(transaction, before.id);
  const after = {
    ...(changes.name && { name: changes.name.text }),
    ...(changes.answers && { answers: changes.answers.document }),
  };
  await insertChanges(
    transaction,
    { assessmentId: before.id, version, visitorId },
    changesBetween(before, after),
  );
  return true;
}

/** How many assessments a visitor owns, counted up to a limit. */
export async function countOwnedAssessments(
  db: Connection,
  visitorHash: string,
  limit: number,
): Promise<number> {
  return await db.grant.count({
    where: { role: "owner", shareLinkId: null, visitor: { tokenHash: visitorHash } },
    take: limit,
  });
}

/** The version an assessment has now, or null when it is gone. */
export async function findVersion(db: Connection, id: string): Promise<number | null> {
  return (await db.assessment.findUnique({ where: { id }, select: { version: true } }))?.version ?? null;
}

/**
 * Takes the row's lock until the transaction ends, by writing what is there already: nobody else can
 * change the assessment meanwhile.
 */
export async function lockAssessment(transaction: Connection, id: string): Promise<void> {
  await transaction.assessment.updateMany({ where: { id }, data: { id } });
}
