import type { Verdict } from "@/lib/engine/verdict";
import { type RevisionCause, revisionCauseSchema } from "@/lib/schemas/revision-cause";
import { parseVerdict } from "@/lib/schemas/stored-verdict";
import type { Connection } from "./database";

/** A revision as a history lists it: the moment and what was said, without the answers. */
export type HistoryRecord = {
  readonly number: number;
  readonly version: number;
  readonly name: string;
  readonly verdict: Verdict;
  readonly cause: RevisionCause;
  readonly restoredFrom: number | null;
  readonly reason: string | null;
  readonly milestone: string | null;
  readonly createdById: string;
  readonly createdByName: string | null;
  readonly createdAt: Date;
  readonly ruleSet: { readonly hash: string; readonly version: string };
};

/** A page of an assessment's revisions, newest first, those before a number; from the newest for null. */
export async function listHistory(
  db: Connection,
  assessmentId: string,
  before: number | null,
  limit: number,
): Promise<readonly HistoryRecord[]> {
  const rows = await db.revision.findMany({
    where: { assessmentId, ...(before !== null && { number: { lt: before } }) },
    orderBy: { number: "desc" },
    take: limit,
    select: {
      number: true,
      version: true,
      name: true,
      verdict: true,
      cause: true,
      restoredFrom: true,
      reason: true,
      milestone: true,
      createdById: true,
      createdByName: true,
      createdAt: true,
      ruleSet: { select: { hash: true, version: true } },
    },
  });
  return rows.map((row) => ({
    ...row,
    verdict: parseVerdict(row.verdict),
    cause: revisionCauseSchema.parse(row.cause),
  }));
}

/** Names a revision as a milestone; null takes the name away. Returns false when there is no such revision. */
export async function nameMilestone(
  db: Connection,
  assessmentId: string,
  number: number,
  milestone: string | null,
): Promise<boolean> {
  const { count } = await db.revision.updateMany({ where: { assessmentId, number }, data: { milestone } });
  return count === 1;
}

/** The rules and questions that a revision was cut under, as they were stored. */
export async function findRuleSetContent(db: Connection, hash: string): Promise<string> {
  const { content } = await db.ruleSet.findUniqueOrThrow({ where: { hash }, select: { content: true } });
  return content;
}
