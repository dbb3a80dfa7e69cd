import type { Verdict } from "@/lib/engine/verdict";
import { type AnswersDocument, parseAnswersDocument } from "@/lib/schemas/answers-document";
import { parseVerdict } from "@/lib/schemas/stored-verdict";
import { whereEffective } from "./assessments";
import type { Connection } from "./database";

/** What an assessment's latest revision says, as far as it takes to ask whether other rules would say so too. */
export type LatestVerdict = {
  readonly assessmentId: string;
  readonly number: number;
  readonly name: string;
  readonly answers: AnswersDocument;
  readonly verdict: Verdict;
  readonly ruleSet: { readonly hash: string; readonly version: string };
};

/** Assessments out of the bin: all there are, or those that a visitor holds a grant on. */
export type Whose = { readonly visitorHash: string } | "everybody";

/** Ids of assessments in their order, those after an id; from the first for null. */
export async function listAssessmentIds(
  db: Connection,
  whose: Whose,
  after: string | null,
  limit: number,
): Promise<readonly string[]> {
  const rows = await db.assessment.findMany({
    where: { ...whereOf(whose), ...(after !== null && { id: { gt: after } }) },
    orderBy: { id: "asc" },
    take: limit,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** How many assessments there are, up to and including an id or in all. */
export async function countAssessments(
  db: Connection,
  whose: Whose,
  upTo: string | null = null,
): Promise<number> {
  return await db.assessment.count({
    where: { ...whereOf(whose), ...(upTo !== null && { id: { lte: upTo } }) },
  });
}

function whereOf(whose: Whose) {
  if (whose === "everybody") return { deletedAt: null };
  const { visitorHash: tokenHash } = whose;
  return {
    deletedAt: null,
    grants: { some: { visitor: { tokenHash }, ...whereEffective(new Date()) } },
  };
}

/**
 * The latest revisions of some assessments, in the order of their ids, except for those reached under a rule
 * set: only what may differ is read. Assessments without a revision have none.
 */
export async function findLatestVerdicts(
  db: Connection,
  assessmentIds: readonly string[],
  exceptRuleSet: string,
): Promise<readonly LatestVerdict[]> {
  const heads = await db.revision.findMany({
    where: { assessmentId: { in: [...assessmentIds] } },
    orderBy: [{ assessmentId: "asc" }, { number: "desc" }],
    select: { id: true, assessmentId: true, ruleSetHash: true },
  });
  const latest = new Map(heads.toReversed().map((head) => [head.assessmentId, head]));
  const wanted = [...latest.values()].filter(({ ruleSetHash }) => ruleSetHash !== exceptRuleSet);
  if (wanted.length === 0) return [];
  const rows = await db.revision.findMany({
    where: { id: { in: wanted.map(({ id }) => id) } },
    orderBy: { assessmentId: "asc" },
    select: {
      assessmentId: true,
      number: true,
      name: true,
      answers: true,
      verdict: true,
      ruleSet: { select: { hash: true, version: true } },
    },
  });
  return rows.map((row) => ({
    ...row,
    answers: parseAnswersDocument(row.answers),
    verdict: parseVerdict(row.verdict),
  }));
}
