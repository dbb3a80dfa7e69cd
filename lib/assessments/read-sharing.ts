import type { Caller } from "@/lib/access/caller";
import { listRevisions } from "@/lib/db/revisions";
import { findNameByHash } from "@/lib/db/visitors";
import { succeed } from "@/lib/result";
import { readShareLinks } from "./share-revision";

/** What an owner needs to share: the links there are, the revisions to choose from, and their own name. */
export async function readSharing(caller: Caller, assessmentId: string) {
  const found = await readShareLinks(caller, assessmentId);
  if (!found.ok) return found;
  const [revisions, ownName] = await Promise.all([
    listRevisions(caller.db, assessmentId),
    caller.visitorHash === null ? null : findNameByHash(caller.db, caller.visitorHash),
  ]);
  return succeed({ ...found.value, revisions, ownName });
}
