import type { Caller } from "@/lib/access/caller";
import type { Connection } from "@/lib/db/database";
import {
  countAssessments,
  findLatestVerdicts,
  type LatestVerdict,
  listAssessmentIds,
  type Whose,
} from "@/lib/db/latest-verdicts";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { type VerdictDrift, verdictDrift } from "./verdict-drift";

/** How many assessments are looked at in one go: by the command, and for a page, which shows up to twice as many. */
const batchSize = 200;
const pageSize = 50;
/** A page is answered after so long, wherever it got to. */
const pageMilliseconds = 1_000;

/** An assessment whose latest verdict was reached under other rules, and what those in force say. */
export type DriftedAssessment = Omit<LatestVerdict, "answers"> & { readonly drift: VerdictDrift };

/** What one batch held. */
export type DriftBatch = {
  /** How many assessments it had, with or without a verdict. */
  readonly looked: number;
  readonly lastId: string;
  /** Those under other rules, whether or not they come out otherwise. */
  readonly drifted: readonly DriftedAssessment[];
};

/** Looks at assessments batch by batch, in the order of their ids; only one batch is in memory at a time. */
export async function* driftInBatches(
  db: Connection,
  whose: Whose,
  { after = null, size = batchSize }: { readonly after?: string | null; readonly size?: number } = {},
): AsyncGenerator<DriftBatch> {
  let position = after;
  for (;;) {
    const ids = await listAssessmentIds(db, whose, position, size);
    const lastId = ids.at(-1);
    if (lastId === undefined) return;
    const verdicts = await findLatestVerdicts(db, ids, currentRuleSet.hash);
    yield {
      looked: ids.length,
      lastId,
      drifted: verdicts.flatMap((latest) => {
        const { answers: _, ...fields } = latest;
        const drift = verdictDrift(latest);
        return drift ? [{ ...fields, drift }] : [];
      }),
    };
    if (ids.length < size) return;
    position = lastId;
  }
}

/** How many assessments are stored outside the bin. */
export async function countStored(db: Connection): Promise<number> {
  return await countAssessments(db, "everybody");
}

/** A page of the caller's assessments that come out otherwise, and how far it got. */
export type DriftPage = {
  readonly moved: readonly DriftedAssessment[];
  /** Those under other rules on this page whose verdict stands. */
  readonly standing: number;
  /** How many of the caller's assessments were looked at so far, of how many. */
  readonly looked: number;
  readonly total: number;
  /** The id to go on after; null when all were looked at. */
  readonly next: string | null;
};

/** Which of the caller's assessments come out otherwise under the rules in force, those after an id. */
export async function readDriftPage(caller: Caller, after: string | null): Promise<DriftPage> {
  const { db, visitorHash } = caller;
  if (visitorHash === null) return { moved: [], standing: 0, looked: 0, total: 0, next: null };
  const whose = { visitorHash };
  const startedAt = performance.now();
  const moved: DriftedAssessment[] = [];
  let standing = 0;
  let last = after;
  let isDone = true;
  for await (const batch of driftInBatches(db, whose, { after, size: pageSize })) {
    moved.push(...batch.drifted.filter(({ drift }) => drift.moves));
    standing += batch.drifted.filter(({ drift }) => !drift.moves).length;
    last = batch.lastId;
    isDone = batch.looked < pageSize;
    if (!isDone && (moved.length >= pageSize || performance.now() - startedAt > pageMilliseconds)) break;
  }
  const [looked, total] = await Promise.all([
    last === null ? 0 : countAssessments(db, whose, last),
    countAssessments(db, whose),
  ]);
  return { moved, standing, looked, total, next: isDone || looked >= total ? null : last };
}
