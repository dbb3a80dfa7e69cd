import type { Database } from "@/lib/db/database";
import { listReviewEntries, listReviewed } from "@/lib/db/review-entries";
import { checkRecord } from "./review-chain";

/** Where a record ended when somebody noted it: how many entries it had, and the hash of the last. */
export type RecordEnd = {
  readonly assessmentId: string;
  readonly number: number;
  readonly hash: string;
};

/** What became of a record. One that is gone was deleted with its assessment, or has lost every entry. */
export type RecordFinding =
  | { readonly kind: "whole"; readonly end: RecordEnd }
  | { readonly kind: "broken"; readonly assessmentId: string; readonly number: number }
  | { readonly kind: "gone"; readonly assessmentId: string };

const assessmentsAtATime = 100;

/**
 * Recomputes the record of every assessment that has one, those in the bin included, one after another.
 *
 * @param noted where records ended earlier: what was taken off an end since, or written anew, is found by it
 */
export async function* checkEveryRecord(
  db: Database,
  noted: readonly RecordEnd[],
): AsyncGenerator<RecordFinding> {
  const missing = new Map(noted.map((end) => [end.assessmentId, end]));
  for (let after = ""; ; ) {
    const page = await listReviewed(db, after, assessmentsAtATime);
    for (const assessmentId of page) {
      yield await checkOne(db, assessmentId, missing.get(assessmentId));
      missing.delete(assessmentId);
    }
    const last = page.at(-1);
    if (last === undefined) break;
    after = last;
  }
  for (const assessmentId of missing.keys()) yield { kind: "gone", assessmentId };
}

async function checkOne(
  db: Database,
  assessmentId: string,
  noted: RecordEnd | undefined,
): Promise<RecordFinding> {
  const entries = await listReviewEntries(db, assessmentId);
  const check = checkRecord(entries);
  if (!check.isWhole) return { kind: "broken", assessmentId, number: check.brokenAt };
  if (noted && entries[noted.number - 1]?.hash !== noted.hash) {
    return { kind: "broken", assessmentId, number: Math.min(noted.number, entries.length + 1) };
  }
  return {
    kind: "whole",
    end: { assessmentId, number: check.length, hash: check.lastHash ?? "" },
  };
}
