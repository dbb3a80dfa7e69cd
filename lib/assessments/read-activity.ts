import type { Caller } from "@/lib/access/caller";
import { findGranted, type Granted } from "@/lib/access/granted";
import { canRead } from "@/lib/access/role";
import {
  type ChangePosition,
  type ChangeRecord,
  findChangesIn,
  findLastChange,
  listChanges,
} from "@/lib/db/changes";
import { inTransaction } from "@/lib/db/database";
import { findNameByHash, nameVisitor } from "@/lib/db/visitors";
import { type NotAllowed, type NotFound, type Result, succeed } from "@/lib/result";
import { type Person, readPeople } from "./read-people";

const pageSize = 50;

/** A change with whoever made it. */
export type ToldChange = ChangeRecord & { readonly by: Person };

type Activity = {
  readonly changes: readonly ToldChange[];
  /** Where the next page starts; null on the last one. */
  readonly next: ChangePosition | null;
  /** What the caller calls themselves. */
  readonly ownName: string | null;
};

/** A page of who changed what in an assessment, newest first. */
export async function readActivity(
  caller: Caller,
  assessmentId: string,
  after: ChangePosition | null,
): Promise<Result<Granted & Activity, NotFound | NotAllowed>> {
  const found = await findGranted(caller, assessmentId, canRead);
  if (!found.ok) return found;
  const rows = await listChanges(caller.db, assessmentId, after, pageSize + 1);
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  const [personOf, ownName] = await Promise.all([
    readPeople(
      caller,
      found.value,
      shown.map(({ visitorId }) => visitorId),
    ),
    caller.visitorHash === null ? null : findNameByHash(caller.db, caller.visitorHash),
  ]);
  return succeed({
    ...found.value,
    changes: shown.map((change) => ({ ...change, by: personOf(change.visitorId) })),
    next: rows.length > pageSize && last ? { version: last.version, subject: last.subject } : null,
    ownName,
  });
}

/** Keeps what a caller calls themselves, for all that they may see. */
export async function nameOneself(
  caller: Caller,
  assessmentId: string,
  name: string,
): Promise<Result<null, NotFound | NotAllowed>> {
  return await inTransaction(caller.db, async (db) => {
    const found = await findGranted({ ...caller, db }, assessmentId, canRead);
    if (!found.ok) return found;
    await nameVisitor(db, found.value.visitorId, name);
    return succeed(null);
  });
}

/** The last change of an assessment if it was somebody else's, for a caller who has it before them. */
export async function readOthersLastChange(
  caller: Caller,
  granted: Granted,
): Promise<{ readonly by: Person; readonly at: Date } | null> {
  const last = await findLastChange(caller.db, granted.assessment.id);
  if (!last || last.visitorId === granted.visitorId) return null;
  const personOf = await readPeople(caller, granted, [last.visitorId]);
  return { by: personOf(last.visitorId), at: last.createdAt };
}

/**
 * Who last changed each answered question of an assessment, by question. Empty as long as nobody but the
 * caller has answered, and without the answers that a preset assumed.
 */
export async function readAnswerers(caller: Caller, granted: Granted): Promise<ReadonlyMap<string, Person>> {
  const entries = Object.entries(granted.assessment.answers.entries);
  const marks = await findChangesIn(
    caller.db,
    granted.assessment.id,
    entries.map(([, { changedIn }]) => changedIn),
  );
  if (marks.every(({ visitorId }) => visitorId === granted.visitorId)) return new Map();
  const personOf = await readPeople(
    caller,
    granted,
    marks.map(({ visitorId }) => visitorId),
  );
  const changedIn = new Map(entries.map(([question, entry]) => [question, entry.changedIn]));
  const last = marks.filter(({ subject, version }) => changedIn.get(subject) === version);
  return new Map(last.map(({ subject, visitorId }) => [subject, personOf(visitorId)]));
}

/** Who gave the stored answer to a question; null when nobody did. */
export async function readAnswerer(
  caller: Caller,
  granted: Granted,
  questionId: string,
): Promise<Person | null> {
  const entry = granted.assessment.answers.entries[questionId];
  if (!entry) return null;
  const marks = await findChangesIn(caller.db, granted.assessment.id, [entry.changedIn]);
  const mark = marks.find(({ subject }) => subject === questionId);
  if (!mark) return null;
  return (await readPeople(caller, granted, [mark.visitorId]))(mark.visitorId);
}

/** The name under which a caller works by a link; null for those whose grant is their own. */
export async function readOwnJoining(
  caller: Caller,
  granted: Granted,
): Promise<{ readonly name: string } | null> {
  const you = (await readPeople(caller, granted, [granted.visitorId]))(granted.visitorId);
  return you.cameByLink ? { name: you.name ?? "" } : null;
}
