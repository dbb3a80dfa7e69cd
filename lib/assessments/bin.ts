import type { Caller } from "@/lib/access/caller";
import { canDelete, type Role, roleSchema } from "@/lib/access/role";
import { binDays } from "@/lib/catalogue/library-facets";
import { deleteFromBin, emptyBinBefore, putInBin, takeOutOfBin } from "@/lib/db/bin";
import { type Connection, inTransaction } from "@/lib/db/database";
import { findRoles, findVisitorId, listBin } from "@/lib/db/library";
import {
  fail,
  type NotAllowed,
  type NotFound,
  notAllowed,
  notFound,
  type Result,
  succeed,
} from "@/lib/result";
import type { ListPosition } from "@/lib/schemas/library-query";
import type { ListPage } from "@/lib/schemas/listed-assessment";
import { isRecordId } from "@/lib/schemas/record-id";
import { pageOf } from "./library-list";

const pageSize = 50;
const dayMilliseconds = 86_400_000;

type Done = Result<{ readonly count: number }, NotFound | NotAllowed>;

/**
 * What this caller may do with every one of some assessments; fails when there is one on which they hold no
 * effective grant, or one that does not allow what is to be done. All or nothing, so that nobody has to find out
 * for which it was done. Of what is in the bin only those are told who may take it out.
 */
export async function everyAllowed(
  caller: Caller,
  ids: readonly string[],
  isAllowed: (role: Role) => boolean,
  isInBin: boolean,
): Promise<Result<null, NotFound | NotAllowed>> {
  const visitorId =
    caller.visitorHash === null || !ids.every(isRecordId)
      ? null
      : await findVisitorId(caller.db, caller.visitorHash);
  if (visitorId === null) return fail(notFound);
  const found = await findRoles(caller.db, visitorId, ids, isInBin, new Date());
  if (!ids.every((id) => found.has(id))) return fail(notFound);
  const areAllowed = [...found.values()].every((role) => isAllowed(roleSchema.parse(role)));
  return areAllowed ? succeed(null) : fail(isInBin ? notFound : notAllowed);
}

async function withOwned(
  caller: Caller,
  ids: readonly string[],
  isInBin: boolean,
  work: (db: Connection) => Promise<void>,
): Promise<Done> {
  return await inTransaction(caller.db, async (db): Promise<Done> => {
    const allowed = await everyAllowed({ ...caller, db }, ids, canDelete, isInBin);
    if (!allowed.ok) return allowed;
    await work(db);
    return succeed({ count: ids.length });
  });
}

/** Moves assessments into the bin, from where their owner can restore them for a while. */
export async function moveToBin(caller: Caller, ids: readonly string[]): Promise<Done> {
  return await withOwned(caller, ids, false, (db) => putInBin(db, ids, new Date()));
}

/** Takes assessments out of the bin. Their links and grants count again. */
export async function restoreFromBin(caller: Caller, ids: readonly string[]): Promise<Done> {
  return await withOwned(caller, ids, true, (db) => takeOutOfBin(db, ids));
}

/** Deletes assessments that are in the bin for good, with their revisions, links and history. */
export async function deleteForEver(caller: Caller, ids: readonly string[]): Promise<Done> {
  return await withOwned(caller, ids, true, (db) => deleteFromBin(db, ids));
}

/** What the caller may restore, after whatever has been in the bin for too long is gone. */
export async function readBin(caller: Caller, after: ListPosition | null): Promise<ListPage> {
  const visitorId = caller.visitorHash === null ? null : await findVisitorId(caller.db, caller.visitorHash);
  if (visitorId === null) return { items: [], next: null };
  await emptyBin(caller.db, new Date());
  return pageOf(await listBin(caller.db, visitorId, after, pageSize + 1), "changed", pageSize);
}

/** Which of some assessments lie in the bin and may be restored by the caller. */
export async function findInBin(caller: Caller, ids: readonly string[]): Promise<readonly string[]> {
  const visitorId = caller.visitorHash === null ? null : await findVisitorId(caller.db, caller.visitorHash);
  if (visitorId === null || ids.length === 0) return [];
  const roles = await findRoles(caller.db, visitorId, ids, true, new Date());
  return ids.filter((id) => roles.get(id) === "owner");
}

/** Whether all of some assessments lie outside the bin, for who may move them. */
export async function areOutOfBin(caller: Caller, ids: readonly string[]): Promise<boolean> {
  return (await everyAllowed(caller, ids, canDelete, false)).ok;
}

/** Deletes for good what has been in the bin for longer than it is kept. Returns how many that were. */
export async function emptyBin(db: Connection, now: Date): Promise<number> {
  return await emptyBinBefore(db, new Date(now.getTime() - binDays * dayMilliseconds));
}
