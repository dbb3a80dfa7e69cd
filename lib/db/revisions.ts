import type { Verdict } from "@/lib/engine/verdict";
import {
  type AnswersDocument,
  parseAnswersDocument,
  printAnswersDocument,
} from "@/lib/schemas/answers-document";
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
  createdAt: true,
  ruleSet: { select: { hash: true, version: true, content: true } },
} as const;

type RevisionRow = Omit<RevisionRecord, "answers" | "verdict" | "ruleSet"> & {
  readonly answers: string;
  readonly verdict: string;
  readonly ruleSet: { readonly hash: string; readonly version: string; readonly content: string };
};

function toRecord({ ruleSet: { content, ...ruleSet }, ...row }: RevisionRow): RevisionRecord {
  return {
    ...row,
    answers: parseAnswersDocument(row.answers),
    verdict: parseVerdict(row.verdict),
    ruleSet: { ...ruleSet, book: parseRuleBook(content) },
  };
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
  return row && toRecord(row);
}

/** One revision by its own id. */
export async function findRevisionById(db: Connection, id: string): Promise<RevisionRecord | null> {
  const row = await db.revision.findUnique({ where: { id }, select: revisionFields });
  return row && toRecord(row);
}

/** Number and version of the latest revision, without its content. */
export async function findLatestRevisionNumber(
  db: Connection,
  assessmentId: string,
): Promise<{ readonly number: number; readonly version: number; readonly ruleSetHash: string } | null> {
  return await db.revision.findFirst({
    where: { assessmentId },
    orderBy: { number: "desc" },
    select: { number: true, version: true, ruleSetHash: true },
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
    readonly createdById: string;
    readonly ruleSet: { readonly hash: string; readonly version: string; readonly content: string };
  },
): Promise<void> {
  const { ruleSet, answers, verdict, ...fields } = revision;
  await db.ruleSet.upsert({
    where: { hash: ruleSet.hash },
    create: { hash: ruleSet.hash, version: ruleSet.version, content: ruleSet.content },
    update: {},
  });
  await db.revision.create({
    data: {
      ...fields,
      ruleSetHash: ruleSet.hash,
      answers: printAnswersDocument(answers),
      verdict: printVerdict(verdict),
    },
  });
}
