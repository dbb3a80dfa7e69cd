import type { Caller } from "@/lib/access/caller";
import { findGranted, type Granted } from "@/lib/access/granted";
import { canRead } from "@/lib/access/role";
import { type HistoryRecord, listHistory } from "@/lib/db/revision-history";
import { findRevision, type RevisionRecord } from "@/lib/db/revisions";
import { type NotAllowed, type NotFound, type Result, succeed } from "@/lib/result";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { type VerdictDrift, verdictDrift } from "./verdict-drift";

const pageSize = 20;

/** A revision in a history, beside the one before it. */
export type HistoryItem = HistoryRecord & { readonly previous: HistoryRecord | null };

/** A page of an assessment's history, newest first. */
export type History = Granted & {
  readonly items: readonly HistoryItem[];
  /** The number that the next page starts before; null on the last. */
  readonly next: number | null;
  /** The latest revision's number and version; null before the first. */
  readonly latest: { readonly number: number; readonly version: number } | null;
  /** What the rules in force say of the latest revision; null when it was reached under them. */
  readonly drift: VerdictDrift | null;
  /** The rules of the latest revision where they are not those in force. */
  readonly outdated: RevisionRecord["ruleSet"] | null;
};

/** The revisions of an assessment before a number, for whoever may read it; from the newest for null. */
export async function readHistory(
  caller: Caller,
  assessmentId: string,
  before: number | null,
): Promise<Result<History, NotFound | NotAllowed>> {
  const found = await findGranted(caller, assessmentId, canRead);
  if (!found.ok) return found;
  const records = await listHistory(caller.db, assessmentId, before, pageSize + 1);
  const [latest = null] = before === null ? records : await listHistory(caller.db, assessmentId, null, 1);
  const items = records
    .slice(0, pageSize)
    .map((record, index) => ({ ...record, previous: records[index + 1] ?? null }));
  const isOutdated = latest !== null && latest.ruleSet.hash !== currentRuleSet.hash;
  const revision = isOutdated ? await findRevision(caller.db, assessmentId, latest.number) : null;
  return succeed({
    ...found.value,
    items,
    next: records.length > pageSize ? (items.at(-1)?.number ?? null) : null,
    latest,
    drift: revision && verdictDrift(revision),
    outdated: revision?.ruleSet ?? null,
  });
}
