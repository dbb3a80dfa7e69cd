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
import { copiesAtOnce } from "./reevaluate-copies";
import { type VerdictDrift, verdictDrift } from "./verdict-drift";

/** How many assessments are looked at in one go: by the command, and for a page, whose server has others to answer. */
const batchSize = 200;
const pageSize = 50;

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

/** How far the report on the caller's assessments has come. */
export type DriftStep = {
  /** How many of the caller's assessments were looked at so far, of how many. */
  readonly looked: number;
  readonly total: number;
  /** Those looked at in this step that come out otherwise, while fewer are listed than may be copied at once. */
  readonly listed: readonly DriftedAssessment[];
  /** How many come out otherwise so far, listed or not, and how many stand though other rules said it. */
  readonly moved: number;
  readonly standing: number;
  /** Of those up to this id, all that come out otherwise are listed: a list that goes on starts after it. */
  readonly listedUpTo: string | null;
  /** Whether it failed here, before all were looked at. */
  readonly isStopped: boolean;
};

/**
 * Looks at the caller's assessments, those after an id, and says of each step what it found: only one batch is
 * in memory at a time, and whoever stops asking ends it. What fails half way ends it with a step that says so.
 */
export async function* reportDrift(caller: Caller, after: string | null): AsyncGenerator<DriftStep> {
  let last: DriftStep = { ...noStep, listedUpTo: after };
  try {
    for await (const step of stepsOf(caller, last)) {
      last = step;
      yield step;
    }
  } catch (error) {
    console.error("The report on today's rules stopped:", error);
    yield { ...last, listed: [], isStopped: true };
  }
}

const noStep = { looked: 0, total: 0, listed: [], moved: 0, standing: 0, isStopped: false };

async function* stepsOf({ db, visitorHash }: Caller, start: DriftStep): AsyncGenerator<DriftStep> {
  if (visitorHash === null) {
    yield start;
    return;
  }
  const whose = { visitorHash };
  const after = start.listedUpTo;
  const [looked, total] = await Promise.all([
    after === null ? 0 : countAssessments(db, whose, after),
    countAssessments(db, whose),
  ]);
  let step: DriftStep = { ...start, looked, total };
  let room = copiesAtOnce;
  yield step;
  for await (const batch of driftInBatches(db, whose, { after, size: pageSize })) {
    const moved = batch.drifted.filter(({ drift }) => drift.moves);
    const listed = moved.slice(0, room);
    const wasFull = step.moved > copiesAtOnce - room;
    room -= listed.length;
    const last = listed.length < moved.length ? listed.at(-1)?.assessmentId : batch.lastId;
    step = {
      ...step,
      looked: step.looked + batch.looked,
      // More may have come since they were counted.
      total: Math.max(step.total, step.looked + batch.looked),
      listed,
      moved: step.moved + moved.length,
      standing: step.standing + batch.drifted.length - moved.length,
      listedUpTo: wasFull ? step.listedUpTo : (last ?? step.listedUpTo),
    };
    yield step;
  }
}
