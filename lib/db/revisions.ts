import type { Verdict } from "@/lib/engine/verdict";
import {
  type AnswersDocument,
  parseAnswersDocument,
  printAnswersDocument,
} from "@/lib/schemas/answers-document";
import { type RevisionCause, revisionCauseSchema } from "@/lib/schemas/revision-cause";
import { parseRuleBook, type RuleBook } from "@/lib/schemas/rule-book";
import { parseVerdict, printVerdict } from "@/lib/schemas/stored-verdict";
import type { Connection } from "./database";

/** What was said when a verdict was reached, with the rules it was reached under. */
export type RevisionRecord = {
  readonly id: string;
  readonly assessmentId: string;
  readonly number: number;
  readonly version: number;
  readonly name: string;
  readonly answers: AnswersDocument;
  readonly verdict: Verdict;
  readonly cause: RevisionCause;
  readonly milestone: string | null;
  readonly createdAt: Date;
  readonly ruleSet: { readonly hash: string; readonly version: string; readonly book: RuleBook };
};

const revisionFields = {
  id: true,
  assessmentId: true,
  number: true,
  version: true,
  name: true,
  answers: true,
  verdict: true,
  cause: true,
  milestone: true,
  createdAt: true,
  ruleSet: { select: { hash: true, version: true } },
} as const;

type RevisionRow = Omit<RevisionRecord, "answers" | "verdict" | "cause" | "ruleSet"> & {
  readonly answers: string;
  readonly verdict: string;
  readonly cause: string;
  readonly ruleSet: { readonly hash: string; readonly version: string };
};

async function toRecord(db: Connection, { ruleSet, ...row }: RevisionRow): Promise<RevisionRecord> {
  return {
    ...row,
    answers: parseAnswersDocument(row.answers),
    verdict: parseVerdict(row.verdict),
    cause: revisionCauseSchema.parse(row.cause),
    ruleSet: { ...ruleSet, book: await findRuleBook(db, ruleSet.hash) },
  };
}

/** Rule books by hash. Each takes half a megabyte to read, never changes, and there are as many as editions. */
const ruleBooks = new Map<string, RuleBook>();

async function findRuleBook(db: Connection, hash: string): Promise<RuleBook> {
  const known = ruleBooks.get(hash);
  if (known) return known;
  const { content } = await db.ruleSet.findUniqueOrThrow({ where: { hash }, select: { content: true } });
  const book = parseRuleBook(content);
  ruleBooks.set(hash, book);
  return book;
}

/** One revision of an assessment by number; the latest when no number is given. */
export async function findRevision(
  db: Connection,
  assessmentId: string,
  number: number | null,
): Promise<RevisionRecord | null> {
  const row = await db.revision.findFirst({
    where: { assessmentId, ...(number !== null && { number }) },
    orderBy: { number: "desc" },
    select: revisionFields,
  });
  return row && (await toRecord(db, row));
}

/** Several revisions, each by its assessment and number: in one query, in no order. */
export async function findRevisions(
  db: Connection,
  places: readonly { readonly assessmentId: string; readonly number: number }[],
): Promise<readonly RevisionRecord[]> {
  if (places.length === 0) return [];
  const rows = await db.revision.findMany({ where: { OR: [...places] }, select: revisionFields });
  const records: RevisionRecord[] = [];
  // One after the other, so that a rule book that is not known yet is read once.
  for (const row of rows) records.push(await toRecord(db, row));
  return records;
}

/** The number of the latest revision of each assessment that has one: in one query. */
export async function findLatestNumbers(
  db: Connection,
  assessmentIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const found = await db.revision.groupBy({
    by: ["assessmentId"],
    where: { assessmentId: { in: [...assessmentIds] } },
    _max: { number: true },
  });
  return new Map(
    found.flatMap(({ assessmentId, _max }) => (_max.number ? [[assessmentId, _max.number]] : [])),
  );
}

/** One revision by its own id. */
export async function findRevisionById(db: Connection, id: string): Promise<RevisionRecord | null> {
  const row = await db.revision.findUnique({ where: { id }, select: revisionFields });
  return row && (await toRecord(db, row));
}

/** Number and version of the latest revision, without its content. */
export async function findLatestRevisionNumber(
  db: Connection,
  assessmentId: string,
): Promise<{
  readonly number: number;
  readonly version: number;
  readonly ruleSetHash: string;
  readonly reason: string | null;
} | null> {
  return await db.revision.findFirst({
    where: { assessmentId },
    orderBy: { number: "desc" },
    select: { number: true, version: true, ruleSetHash: true, reason: true },
  });
}

/** More revisions than a report can list. */
const listedRevisions = 200;

/** Every revision of an assessment without its content, the latest first. */
export async function listRevisions(
  db: Connection,
  assessmentId: string,
): Promise<
  readonly {
    readonly number: number;
    readonly createdAt: Date;
    readonly milestone: string | null;
    readonly ruleSet: { readonly version: string };
  }[]
> {
  return await db.revision.findMany({
    where: { assessmentId },
    orderBy: { number: "desc" },
    take: listedRevisions,
    select: { number: true, createdAt: true, milestone: true, ruleSet: { select: { version: true } } },
  });
}

/** Stores a rule set unless it is there. Its hash names its content, so what is there is the same. */
async function keepRuleSet(
  db: Connection,
  { hash, version, content }: { readonly hash: string; readonly version: string; readonly content: string },
): Promise<void> {
  if (await db.ruleSet.findUnique({ where: { hash }, select: { hash: true } })) return;
  // One statement, since another process may store it just now; it becomes one only with something to update.
  await db.ruleSet.upsert({
    where: { hash },
    create: { hash, version, content },
    update: { hash },
    select: { hash: true },
  });
}

/** Cuts a revision, keeping its rule set if this is the first to use it. */
export async function insertRevision(
  db: Connection,
  revision: {
    readonly id: string;
    readonly assessmentId: string;
    readonly number: number;
    readonly version: number;
    readonly name: string;
    readonly answers: AnswersDocument;
    readonly verdict: Verdict;
    readonly cause: RevisionCause;
    readonly reason: string | null;
    readonly restoredFrom?: number;
    readonly createdById: string;
    readonly createdByName: string | null;
    readonly ruleSet: { readonly hash: string; readonly version: string; readonly content: string };
  },
): Promise<void> {
  const { ruleSet, answers, verdict, ...fields } = revision;
  await keepRuleSet(db, ruleSet);
  await db.revision.create({
    data: {
      ...fields,
      ruleSetHash: ruleSet.hash,
      answers: printAnswersDocument(answers),
      verdict: printVerdict(verdict),
    },
  });
}
