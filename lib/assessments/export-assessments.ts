import type { Caller } from "@/lib/access/caller";
import { canRead } from "@/lib/access/role";
import { findForExport } from "@/lib/db/listing";
import { type NotAllowed, type NotFound, type Result, succeed } from "@/lib/result";
import { everyAllowed } from "./bin";

/** Assessments as JSON lines, one for each, in the order asked for: name, tags, moments, answers, verdict in brief. */
export async function exportAssessments(
  caller: Caller,
  ids: readonly string[],
): Promise<Result<{ readonly lines: string }, NotFound | NotAllowed>> {
  const allowed = await everyAllowed(caller, ids, canRead, false);
  if (!allowed.ok) return allowed;
  const found = await findForExport(caller.db, ids);
  const lines = ids.flatMap((id) => {
    const assessment = found.get(id);
    return assessment ? [`${JSON.stringify(assessment)}\n`] : [];
  });
  return succeed({ lines: lines.join("") });
}
