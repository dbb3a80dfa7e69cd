import { LRUCache } from "lru-cache";
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

/** What a revision is read by each time; what it says is a hundred times as much, and never changes. */
const headFields = {
  id: true,
  assessmentId: true,
  number: true,
  version: true,
  name: true,
  cause: true,
  milestone: true,
  createdAt: true,
  ruleSetHash: true,
} as const;

type RevisionHead = Omit<RevisionRecord, "answers" | "verdict" | "cause" | "ruleSet"> & {
  readonly cause: string;
  readonly ruleSetHash: string;
};

type RevisionContent = Pick<RevisionRecord, "answers" | "verdict">;

/** What revisions say, by id, as it was read last: up to 8 MiB of text, which is some hundreds. */
const contents = new LRUCache<string, RevisionContent>({ maxSize: 8 * 1024 * 1024 });

async function toRecords(db: Connection, heads: readonly RevisionHead[]): Promise<readonly RevisionRecord[]> {
  const found = await findContents(
    db,
    heads.map(({ id }) => id),
  );
  const records: RevisionRecord[] = [];
  for (const { ruleSetHash, cause, ...head } of heads) {
    const content = found.get(head.id);
    // Somebody has deleted the assessment for good between the two readings: it is not there.
    if (!content) continue;
    // One after the other, so that a rule book that is not known yet is read once.
    const ruleSet = await findRuleSet(db, ruleSetHash);
    records.push({ ...head, ...content, cause: revisionCauseSchema.parse(cause), ruleSet });
  }
  return records;
}

async function findContents(
  db: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RevisionContent>> {
  const known = new Map<string, RevisionContent>();
  for (const id of ids) {
    const content = contents.get(id);
    if (content) known.set(id, content);
  }
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length === 0) return known;
  const rows = await db.revision.findMany({
    where: { id: { in: unknown } },
    select: { id: true, answers: true, verdict: true },
  });
  for (const { id, answers, verdict } of rows) {
    const content = { answers: parseAnswersDocument(answers), verdict: parseVerdict(verdict) };
    contents.set(id, content, { size: answers.length + verdict.length });
    known.set(id, content);
  }
  return known;
}

/** Rule sets by hash. Each takes half a megabyte to read, never changes, and there are as many as editions. */
const ruleSets = new Map<string, RevisionRecord["ruleSet"]>();

async function findRuleSet(db: Connection, hash: string): Promise<RevisionRecord["ruleSet"]> {
  const known = ruleSets.get(hash);
  if (known) return known;
  const { version, content } = await db.ruleSet.findUniqueOrThrow({
    where: { hash },
    select: { version: true, content: true },
  });
  const ruleSet = { hash, version, book: parseRuleBook(content) };
  ruleSets.set(hash, ruleSet);
  return ruleSet;
}

/** One revision of an assessment by number; the latest when no number is given. */
export async function findRevision(
  db: Connection,
  assessmentId: string,
  number: number | null,
): Promise<RevisionRecord | null> {
  const head = await db.revision.findFirst({
    where: { assessmentId, ...(number !== null && { number }) },
    orderBy: { number: "desc" },
    select: headFields,
  });
  return head && ((await toRecords(db, [head]))[0] ?? null);
}

/** Several revisions, each by its assessment and number: in no order. */
export async function findRevisions(
  db: Connection,
  places: readonly { readonly assessmentId: string; readonly number: number }[],
): Promise<readonly RevisionRecord[]> {
  if (places.length === 0) return [];
  return await toRecords(db, await db.revision.findMany({ where: { OR: [...places] }, select: headFields }));
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
  const head = await db.revision.findUnique({ where: { id }, select: headFields });
  return head && ((await toRecords(db, [head]))[0] ?? null);
}

/** Id, number and version of the latest revision, without its content. */
export async function findLatestRevisionNumber(
  db: Connection,
  assessmentId: string,
): Promise<{
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly ruleSetHash: string;
  readonly reason: string | null;
} | null> {
  return await db.revision.findFirst({
    where: { assessmentId },
    orderBy: { number: "desc" },
    select: { id: true, number: true, version: true, ruleSetHash: true, reason: true },
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
