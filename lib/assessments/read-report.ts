import type { Caller } from "@/lib/access/caller";
import { listRevisions } from "@/lib/db/revisions";
import { succeed } from "@/lib/result";
import { readRevision } from "./read-assessment";

/** A revision as `readRevision` gives it to whoever may read it, with all revisions beside it. */
export async function readReport(caller: Caller, assessmentId: string, number: number | null) {
  const found = await readRevision(caller, assessmentId, number);
  if (!found.ok) return found;
  return succeed({ ...found.value, revisions: await listRevisions(caller.db, assessmentId) });
}
