import type { Caller } from "@/lib/access/caller";
import { findVersion } from "@/lib/db/assessments";
import type { Result } from "@/lib/result";
import { writtenOutcome } from "@/lib/schemas/once-outcome";
import { runOnce } from "./run-once";

/**
 * Runs a change to an assessment at most once for the key of a form. A retry is told of its success while
 * nobody has written since. After that the change runs and decides by itself: the page that sent the key may
 * have come out of a browser's history, and "saved" must not be said of what is no longer there.
 */
export async function changeOnce<F>(
  caller: Caller,
  action: string,
  assessmentId: string,
  key: string | null,
  work: (caller: Caller) => Promise<Result<{ readonly version: number }, F>>,
): Promise<Result<{ readonly version: number }, F>> {
  return await runOnce(
    caller,
    `${action} ${assessmentId}`,
    key,
    writtenOutcome,
    work,
    async ({ version }) => (await findVersion(caller.db, assessmentId)) === version,
  );
}
