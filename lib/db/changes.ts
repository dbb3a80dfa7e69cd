import {
  type AnswerEntry,
  type AnswersDocument,
  parseAnswerEntry,
  printAnswerEntry,
} from "@/lib/schemas/answers-document";
import type { Connection } from "./database";

/** What a change is about: the id of a question, or the assessment's name. */
export const nameSubject = "name";

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
  /** What whoever made it calls themselves now, unchecked. */
  readonly byName: string | null;
  readonly createdAt: Date;
};

/** The last changes of an assessment, newest first, up to a limit. */
export async function listChanges(
  db: Connection,
  assessmentId: string,
  limit: number,
): Promise<readonly ChangeRecord[]> {
  const rows = await db.change.findMany({
    where: { assessmentId },
    orderBy: [{ version: "desc" }, { subject: "asc" }],
    take: limit,
    select: { version: true, subject: true, before: true, after: true, visitorId: true, createdAt: true },
  });
  const visitors = await db.visitor.findMany({
    where: { id: { in: [...new Set(rows.map(({ visitorId }) => visitorId))] } },
    select: { id: true, name: true },
  });
  const names = new Map(visitors.map(({ id, name }) => [id, name]));
  return rows.map(({ before, after, ...row }) => {
    const isName = row.subject === nameSubject;
    const read = (text: string | null) => (text === null ? null : parseAnswerEntry(text));
    return {
      ...row,
      byName: names.get(row.visitorId) ?? null,
      entries: isName ? null : { before: read(before), after: read(after) },
      names: isName ? { before: before ?? "", after: after ?? "" } : null,
    };
  });
}
