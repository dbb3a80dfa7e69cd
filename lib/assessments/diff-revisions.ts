import type { Caller } from "@/lib/access/caller";
import { findGranted, type Granted } from "@/lib/access/granted";
import { canRead } from "@/lib/access/role";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { findLatestRevisionNumber, findRevision, listRevisions } from "@/lib/db/revisions";
import type { AnswerDifference } from "@/lib/engine/apply-changes";
import { type Drift, driftBetween } from "@/lib/engine/drift";
import { evaluate } from "@/lib/engine/evaluate";
import type { Verdict } from "@/lib/engine/verdict";
import { whyDifferent } from "@/lib/engine/why-different";
import { fail, type NotAllowed, type NotFound, notFound, type Result, succeed } from "@/lib/result";
import { type AnswersDocument, answersIn } from "@/lib/schemas/answers-document";
import type { DiffPoint } from "@/lib/schemas/diff-query";
import { currentRuleSet, type RuleBook } from "@/lib/schemas/rule-book";
import { currentDiagram } from "./current-diagram";
import { type DiffedQuestion, diffAnswers } from "./diff-answers";
import { type RuleChanges, ruleChangesBetween } from "./rule-changes";
import { storedRules } from "./stored-rules";

/** One side of a diff. */
export type DiffSide = {
  readonly point: DiffPoint;
  readonly name: string;
  /** The assessment's version that it was or is. */
  readonly version: number;
  readonly answers: AnswersDocument;
  readonly verdict: Verdict;
  readonly ruleSet: { readonly hash: string; readonly version: string; readonly book: RuleBook };
};

/** What the change of rules did by itself, on the answers of the earlier side. */
export type RulesEffect = RuleChanges & {
  /** Null where the engine cannot run the later rules any more. */
  readonly drift: Drift | null;
  /** The rules among them that moved floor or recommendation. */
  readonly deciding: readonly string[];
};

/** What became of an assessment between two points, the effect apart from the detail. */
export type RevisionDiff = {
  readonly from: DiffSide;
  readonly to: DiffSide;
  readonly effect: Drift;
  /** Null under the same rules. */
  readonly byRules: RulesEffect | null;
  /** What the answers did under the later rules; null where that cannot be told apart. */
  readonly byAnswers: Drift | null;
  /** Every smallest set of differences that alone accounts for the other recommendation. */
  readonly because: readonly (readonly AnswerDifference[])[];
  readonly questions: readonly DiffedQuestion[];
};

/** Two points of an assessment's history put against each other. */
export type DiffedAssessment = Granted & {
  readonly diff: RevisionDiff;
  readonly latest: { readonly number: number; readonly version: number } | null;
  /** What else could be put against each other. */
  readonly revisions: Awaited<ReturnType<typeof listRevisions>>;
};

/**
 * Puts two points of an assessment's history against each other, for whoever may read it.
 *
 * @param to the draft if it has changes that no revision records, otherwise the latest revision, when null
 * @param from the revision before the other point when null
 */
export async function diffRevisions(
  caller: Caller,
  assessmentId: string,
  from: DiffPoint | null,
  to: DiffPoint | null,
): Promise<Result<DiffedAssessment, NotFound | NotAllowed>> {
  const found = await findGranted(caller, assessmentId, canRead);
  if (!found.ok) return found;
  const latest = await findLatestRevisionNumber(caller.db, assessmentId);
  const hasChanged = latest?.version !== found.value.assessment.version;
  const end = to ?? (hasChanged || !latest ? "draft" : latest.number);
  const start = from ?? (end === "draft" ? (latest?.number ?? end) : Math.max(1, end - 1));
  const before = await readSide(caller, found.value, start);
  const after = await readSide(caller, found.value, end);
  if (!before || !after) return fail(notFound);
  return succeed({
    ...found.value,
    latest,
    revisions: await listRevisions(caller.db, assessmentId),
    diff: await diffSides(caller, before, after),
  });
}

async function readSide(caller: Caller, { assessment }: Granted, point: DiffPoint): Promise<DiffSide | null> {
  if (point === "draft") {
    const { name, version, answers } = assessment;
    return {
      point,
      name,
      version,
      answers,
      verdict: evaluate(ruleSet, answersIn(answers)),
      ruleSet: currentRuleSet,
    };
  }
  const revision = await findRevision(caller.db, assessment.id, point);
  return revision && { point, ...revision };
}

async function diffSides({ db }: Caller, from: DiffSide, to: DiffSide): Promise<RevisionDiff> {
  const isSameRules = from.ruleSet.hash === to.ruleSet.hash;
  const [then, now] = isSameRules
    ? [null, null]
    : [await storedRules(db, from.ruleSet.hash), await storedRules(db, to.ruleSet.hash)];
  /** What the later rules say of the earlier answers: between the two sides. */
  const between = isSameRules ? from.verdict : now && evaluate(now, answersIn(from.answers));
  const byAnswers = between && driftBetween(between, to.verdict);
  return {
    from,
    to,
    effect: driftBetween(from.verdict, to.verdict),
    byRules: isSameRules
      ? null
      : rulesEffect(
          then && now ? ruleChangesBetween(then, now) : { added: [], removed: [], changed: [] },
          between && driftBetween(from.verdict, between),
        ),
    byAnswers,
    because: byAnswers?.moves ? differencesThatDecide(from, to) : [],
    questions: diffAnswers(
      { answers: from.answers, book: from.ruleSet.book },
      { answers: to.answers, book: to.ruleSet.book },
    ),
  };
}

function rulesEffect(changes: RuleChanges, drift: Drift | null): RulesEffect {
  const changed = [...changes.added, ...changes.removed, ...changes.changed];
  // Rules that stayed as they were may bind otherwise as well, where another one has moved the floor.
  const binding = drift?.moves ? [...new Set([...drift.newlyBinding, ...drift.noLongerBinding])] : [];
  return { ...changes, drift, deciding: binding.filter((id) => changed.includes(id)) };
}

/** Known only of the rules in force, of which there is a diagram. */
function differencesThatDecide(from: DiffSide, to: DiffSide): RevisionDiff["because"] {
  if (to.ruleSet.hash !== currentRuleSet.hash) return [];
  return whyDifferent(
    currentDiagram(),
    answersIn(from.answers),
    answersIn(to.answers),
    to.verdict.recommended,
  );
}
