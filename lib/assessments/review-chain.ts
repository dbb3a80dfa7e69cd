import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/engine/canonical-json";
import type { ReviewEntry, ReviewEntryContent } from "@/lib/schemas/review-entry";

/**
 * The hash of an entry: SHA-256, in hexadecimal, over the canonical JSON of all it says and the hash of the
 * entry before it. Who changes an entry changes its hash, and with it that of every later one.
 *
 * @param previous the hash of the entry before; null for the first
 */
export function hashOfEntry(entry: ReviewEntryContent, previous: string | null): string {
  const { id, assessmentId, number, revisionId, ruleSetHash, kind, subject, text } = entry;
  const { riskOwner, controls, endsAt, byName, byRole, visitorId, createdAt } = entry;
  const content = canonicalJson({
    ...{ id, assessmentId, number, revisionId, ruleSetHash, kind, subject, text },
    ...{ riskOwner, controls, byName, byRole, visitorId, previous },
    endsAt: endsAt === null ? null : endsAt.toISOString(),
    createdAt: createdAt.toISOString(),
  });
  return createHash("sha256").update(content).digest("hex");
}

/** Whether a record is as it was written, as far as it itself can tell. */
export type RecordCheck =
  | { readonly isWhole: true; readonly length: number; readonly lastHash: string | null }
  /** The number of the first entry that is missing, or not what it was. */
  | { readonly isWhole: false; readonly brokenAt: number };

/**
 * Recomputes the hashes of an assessment's entries. It finds what was changed, put in or taken out; entries
 * taken off the end are found only by somebody who noted a later hash, which the page and reports print.
 *
 * @param entries in the order of their numbers
 */
export function checkRecord(entries: readonly ReviewEntry[]): RecordCheck {
  let previous: string | null = null;
  for (const [index, entry] of entries.entries()) {
    if (entry.number !== index + 1 || entry.hash !== hashOfEntry(entry, previous)) {
      return { isWhole: false, brokenAt: index + 1 };
    }
    previous = entry.hash;
  }
  return { isWhole: true, length: entries.length, lastHash: previous };
}
