import {
  type AnswerEntry,
  type AnswersDocument,
  parseAnswerEntry,
  printAnswerEntry,
} from "@/lib/schemas/answers-document";
import type { Connection } from "./database";

/** What a change is about: the id of a question, or the assessment's name. */
const nameSubject = "name";

/** Everything that two states of an assessment differ in, by subject, as it is stored. */
export function changesBetween(
  before: { readonly name: string; readonly answers: AnswersDocument },
  after: { readonly name?: string; readonly answers?: AnswersDocument },
): readonly { readonly subject: string; readonly before: string | null; readonly after: string | null }[] {
  const entriesAfter = after.answers?.entries ?? before.answers.entries;
  const questions = new Set([...Object.keys(before.answers.entries), ...Object.keys(entriesAfter)]);
  const answers = [...questions].flatMap((subject) => {
    const was = before.answers.entries[subject];
    const is = entriesAfter[subject];
    if (was === is) return [];
    const change = {
      subject,
      before: was ? printAnswerEntry(was) : null,
      after: is ? printAnswerEntry(is) : null,
    };
    return change.before === change.after ? [] : [change];
  });
  if (after.name === undefined || after.name === before.name) return answers;
  return [...answers, { subject: nameSubject, before: before.name, after: after.name }];
}

/** Records what a write changed, in the same transaction as the write. */
export async function insertChanges(
  transaction: Connection,
  write: { readonly assessmentId: string; readonly version: number; readonly visitorId: string },
  changes: ReturnType<typeof changesBetween>,
): Promise<void> {
  if (changes.length === 0) return;
  const createdAt = new Date();
  await transaction.change.createMany({
    data: changes.map((change) => ({ ...write, ...change, createdAt })),
  });
}

/** One thing that one write changed. */
export type ChangeRecord = {
  readonly version: number;
  readonly subject: string;
  /** Of an answer: the entry before and after. */
  readonly entries: { readonly before: AnswerEntry | null; readonly after: AnswerEntry | null } | null;
  /** Of the name: the text before and after. */
  readonly names: { readonly before: string; readonly after: string } | null;
  readonly visitorId: string;
  readonly createdAt: Date;
};

/** Where a page of changes ended: the next one starts after it. */
export type ChangePosition = Pick<ChangeRecord, "version" | "subject">;

/** A page of the changes of an assessment, newest first. */
export async function listChanges(
  db: Connection,
  assessmentId: string,
  after: ChangePosition | null,
  limit: number,
): Promise<readonly ChangeRecord[]> {
  const rows = await db.change.findMany({
    where: {
      assessmentId,
      ...(after && {
        OR: [{ version: { lt: after.version } }, { version: after.version, subject: { gt: after.subject } }],
      }),
    },
    orderBy: [{ version: "desc" }, { subject: "asc" }],
    take: limit,
    select: { version: true, subject: true, before: true, after: true, visitorId: true, createdAt: true },
  });
  return rows.map(({ before, after: since, ...row }) => {
    const isName = row.subject === nameSubject;
    const read = (text: string | null) => (text === null ? null : parseAnswerEntry(text));
    return {
      ...row,
      entries: isName ? null : { before: read(before), after: read(since) },
      names: isName ? { before: before ?? "", after: since ?? "" } : null,
    };
  });
}

/** Who changed something, and when, without what. */
export type ChangeMark = Pick<ChangeRecord, "version" | "subject" | "visitorId" | "createdAt">;

const markFields = { version: true, subject: true, visitorId: true, createdAt: true } as const;

/** What the writes with some versions of an assessment changed. */
export async function findChangesIn(
  db: Connection,
  assessmentId: string,
  versions: readonly number[],
): Promise<readonly ChangeMark[]> {
  return await db.change.findMany({
    where: { assessmentId, version: { in: [...new Set(versions)] } },
    select: markFields,
  });
}

/** The last change of an assessment; null before the first. */
export async function findLastChange(db: Connection, assessmentId: string): Promise<ChangeMark | null> {
  return await db.change.findFirst({
    where: { assessmentId },
    orderBy: [{ version: "desc" }, { subject: "asc" }],
    select: markFields,
  });
}

/** Whether a write after a version of an assessment changed something of it. */
export async function isChangedSince(
  db: Connection,
  assessmentId: string,
  subject: string,
  version: number,
): Promise<boolean> {
  const later = await db.change.findFirst({
    where: { assessmentId, subject, version: { gt: version } },
    select: { version: true },
  });
  return later !== null;
}
