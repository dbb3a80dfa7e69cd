import type { Caller } from "@/lib/access/caller";
import { findAllGranted, type Granted } from "@/lib/access/granted";
import { canRead } from "@/lib/access/role";
import { findLatestNumbers, findRevisions, type RevisionRecord } from "@/lib/db/revisions";
import { createSituation } from "@/lib/engine/situation";
import type { Verdict } from "@/lib/engine/verdict";
import { fail, type NotAllowed, type NotFound, notFound, type Result, succeed } from "@/lib/result";
import { type AnswerEntry, type AnswersDocument, answersIn } from "@/lib/schemas/answers-document";
import { type ComparedPick, printPick } from "@/lib/schemas/compare-query";
import { currentRuleSet, type RuleBook } from "@/lib/schemas/rule-book";
import { readGrantedReviews } from "./read-review";
import type { ReviewStatus } from "./review-status";
import { verdictSoFar } from "./verdict-so-far";

/** One column of a comparison: a revision, the latest unless one is named, or the draft when there is none. */
export type ComparedSide = {
  readonly pick: ComparedPick;
  readonly assessmentId: string;
  readonly name: string;
  /** Null for a draft without a result. */
  readonly revision: { readonly number: number; readonly reachedOn: Date } | null;
  /** The number of the assessment's latest revision, if it has one. */
  readonly latest: number | null;
  /** The version of the assessment that this shows. */
  readonly version: number;
  /** Whether the assessment has changed since what is shown. */
  readonly hasChanged: boolean;
  readonly verdict: Verdict;
  readonly ruleSet: { readonly version: string; readonly hash: string; readonly book: RuleBook };
  readonly answers: AnswersDocument;
  /** Where the assessment's review stands; null for an earlier revision than the latest. */
  readonly review: ReviewStatus | null;
};

/** What one side has to say to a question. "not-asked", "not-known" and "unanswered" are different silences. */
export type ComparedAnswer =
  | { readonly state: "answered"; readonly entry: AnswerEntry }
  /** Asked, and skipped. */
  | { readonly state: "unanswered" }
  /** Its other answers make the question moot. */
  | { readonly state: "not-asked" }
  /** Its edition of the questions does not have it. */
  | { readonly state: "not-known" };

export type ComparedQuestion = {
  readonly question: string;
  readonly section: string;
  readonly answers: readonly ComparedAnswer[];
  readonly differs: boolean;
};

export type Comparison = {
  /** The baseline first, the others as they were picked. */
  readonly sides: readonly ComparedSide[];
  /** Questions that some side has answered, as they are asked. */
  readonly questions: readonly ComparedQuestion[];
  /** False when the sides were concluded under different rule sets. */
  readonly likeForLike: boolean;
};

/** More columns than this cannot be read side by side. */
export const comparisonLimit = 6;

/**
 * Puts assessments or their revisions side by side. The caller must hold a grant on every one of them: it is
 * checked at once for all, and all their content comes in one query.
 *
 * @param baseline the pick that comes first; the first one unless given
 */
export async function compareAssessments(
  caller: Caller,
  picks: readonly ComparedPick[],
  baseline: ComparedPick | null = null,
  now = new Date(),
): Promise<Result<Comparison, NotFound | NotAllowed>> {
  const ids = [...new Set(picks.map(({ assessmentId }) => assessmentId))];
  const granted = await findAllGranted(caller, ids, canRead);
  if (!granted.ok) return granted;
  const latest = await findLatestNumbers(caller.db, ids);
  const places = picks.flatMap(({ assessmentId, revision }) => {
    const number = revision ?? latest.get(assessmentId);
    return number === undefined ? [] : [{ assessmentId, number }];
  });
  const [revisions, reviews] = await Promise.all([
    findRevisions(caller.db, places),
    readGrantedReviews(caller, granted.value, now),
  ]);
  const sides: ComparedSide[] = [];
  for (const pick of baselineFirst(picks, baseline)) {
    const side = sideOf(pick, granted.value.get(pick.assessmentId), latest, revisions, reviews);
    if (!side) return fail(notFound);
    sides.push(side);
  }
  return succeed({
    sides,
    questions: compareAnswers(sides),
    likeForLike: new Set(sides.map((side) => side.ruleSet.hash)).size <= 1,
  });
}

function baselineFirst(
  picks: readonly ComparedPick[],
  baseline: ComparedPick | null,
): readonly ComparedPick[] {
  if (!baseline) return picks;
  return [baseline, ...picks.filter((pick) => printPick(pick) !== printPick(baseline))];
}

function sideOf(
  pick: ComparedPick,
  granted: Granted | undefined,
  latest: ReadonlyMap<string, number>,
  revisions: readonly RevisionRecord[],
  reviews: ReadonlyMap<string, ReviewStatus>,
): ComparedSide | null {
  if (!granted) return null;
  const { assessment } = granted;
  const last = latest.get(assessment.id) ?? null;
  const number = pick.revision ?? last;
  const review = number === last ? (reviews.get(assessment.id) ?? null) : null;
  const common = { pick, assessmentId: assessment.id, latest: last, review };
  if (number === null) {
    return {
      ...common,
      name: assessment.name,
      revision: null,
      version: assessment.version,
      hasChanged: false,
      verdict: verdictSoFar(assessment.answers),
      ruleSet: currentRuleSet,
      answers: assessment.answers,
    };
  }
  const revision = revisions.find((each) => each.assessmentId === assessment.id && each.number === number);
  if (!revision) return null;
  return {
    ...common,
    name: revision.name,
    revision: { number, reachedOn: revision.createdAt },
    version: revision.version,
    hasChanged: assessment.version !== revision.version,
    verdict: revision.verdict,
    ruleSet: revision.ruleSet,
    answers: revision.answers,
  };
}

function compareAnswers(sides: readonly ComparedSide[]): readonly ComparedQuestion[] {
  const questions = new Map(
    sides.flatMap((side) => side.ruleSet.book.questions.map((each) => [each.id, each])),
  );
  const answerOf = sides.map(answersFrom);
  return [...questions.values()].flatMap(({ id, section }) => {
    const answers = answerOf.map((from) => from(id));
    if (answers.every(({ state }) => state !== "answered")) return [];
    const said = answers.map((answer) =>
      answer.state === "answered" ? JSON.stringify(answer.entry.answer) : answer.state,
    );
    return [{ question: id, section, answers, differs: new Set(said).size > 1 }];
  });
}

function answersFrom({ ruleSet, answers }: ComparedSide): (question: string) => ComparedAnswer {
  const known = new Set(ruleSet.book.questions.map(({ id }) => id));
  const situation = createSituation(ruleSet.book.questions, answersIn(answers));
  return (question) => {
    if (!known.has(question)) return { state: "not-known" };
    if (situation.isAsked(question) !== true) return { state: "not-asked" };
    const entry = answers.entries[question];
    return entry ? { state: "answered", entry } : { state: "unanswered" };
  };
}
