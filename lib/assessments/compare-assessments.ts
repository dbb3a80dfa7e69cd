import type { Caller } from "@/lib/access/caller";
import { findGranted } from "@/lib/access/granted";
import { canRead } from "@/lib/access/role";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { findRevision } from "@/lib/db/revisions";
import { evaluate } from "@/lib/engine/evaluate";
import { createSituation } from "@/lib/engine/situation";
import type { Verdict } from "@/lib/engine/verdict";
import { fail, type NotAllowed, type NotFound, type Result, succeed } from "@/lib/result";
import { type AnswerEntry, type AnswersDocument, answersIn } from "@/lib/schemas/answers-document";
import { currentRuleSet, type RuleBook } from "@/lib/schemas/rule-book";

/** One column of a comparison: the latest concluded revision, or the draft when there is none yet. */
export type ComparedSide = {
  readonly assessmentId: string;
  readonly name: string;
  readonly revision: number | null;
  readonly verdict: Verdict;
  readonly ruleSet: { readonly version: string; readonly hash: string; readonly book: RuleBook };
  readonly answers: AnswersDocument;
};

/** What one side has to say to a question. "not-asked" and "unanswered" are different silences. */
export type ComparedAnswer =
  | { readonly state: "answered"; readonly entry: AnswerEntry }
  | { readonly state: "unanswered" }
  | { readonly state: "not-asked" };

export type ComparedQuestion = {
  readonly question: string;
  readonly prompt: string;
  readonly section: string;
  readonly answers: readonly ComparedAnswer[];
  readonly differs: boolean;
};

export type Comparison = {
  readonly sides: readonly ComparedSide[];
  /** Questions on which the sides differ, then those on which they agree; each in questionnaire order. */
  readonly differing: readonly ComparedQuestion[];
  readonly agreeing: readonly ComparedQuestion[];
  /** False when the sides were concluded under different rule sets. */
  readonly likeForLike: boolean;
};

/** More columns than this cannot be read side by side. */
export const comparisonLimit = 6;

/** Puts assessments side by side. The caller must hold a grant on every one of them. */
export async function compareAssessments(
  caller: Caller,
  assessmentIds: readonly string[],
): Promise<Result<Comparison, NotFound | NotAllowed>> {
  const sides: ComparedSide[] = [];
  for (const id of assessmentIds) {
    const side = await readSide(caller, id);
    if (!side.ok) return side;
    sides.push(side.value);
  }
  const compared = compareAnswers(sides);
  return succeed({
    sides,
    differing: compared.filter(({ differs }) => differs),
    agreeing: compared.filter(({ differs }) => !differs),
    likeForLike: new Set(sides.map((side) => side.ruleSet.hash)).size <= 1,
  });
}

async function readSide(caller: Caller, id: string): Promise<Result<ComparedSide, NotFound | NotAllowed>> {
  const found = await findGranted(caller, id, canRead);
  if (!found.ok) return fail(found.failure);
  const { assessment } = found.value;
  const revision = await findRevision(caller.db, id, null);
  if (revision) {
    return succeed({
      assessmentId: id,
      name: revision.name,
      revision: revision.number,
      verdict: revision.verdict,
      ruleSet: revision.ruleSet,
      answers: revision.answers,
    });
  }
  return succeed({
    assessmentId: id,
    name: assessment.name,
    revision: null,
    verdict: evaluate(ruleSet, answersIn(assessment.answers)),
    ruleSet: currentRuleSet,
    answers: assessment.answers,
  });
}

function compareAnswers(sides: readonly ComparedSide[]): readonly ComparedQuestion[] {
  const questions = new Map(
    sides.flatMap((side) => side.ruleSet.book.questions.map((each) => [each.id, each])),
  );
  return [...questions.values()].flatMap((question) => {
    const answers = sides.map((side) => answerOf(side, question.id));
    if (answers.every(({ state }) => state !== "answered")) return [];
    const said = answers.map((answer) =>
      answer.state === "answered" ? JSON.stringify(answer.entry.answer) : answer.state,
    );
    return [
      {
        question: question.id,
        prompt: question.prompt,
        section: question.section,
        answers,
        differs: new Set(said).size > 1,
      },
    ];
  });
}

function answerOf(side: ComparedSide, questionId: string): ComparedAnswer {
  const known = side.ruleSet.book.questions.some(({ id }) => id === questionId);
  if (!known || !isAsked(side, questionId)) return { state: "not-asked" };
  const entry = side.answers.entries[questionId];
  return entry ? { state: "answered", entry } : { state: "unanswered" };
}

function isAsked(side: ComparedSide, questionId: string): boolean {
  return createSituation(side.ruleSet.book.questions, answersIn(side.answers)).isAsked(questionId) === true;
}
