import type { Caller } from "@/lib/access/caller";
import type { Granted } from "@/lib/access/granted";
import type { Question } from "@/lib/catalogue/question";
import { questions } from "@/lib/catalogue/questionnaire";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { type AnswerChange, applyChanges } from "@/lib/engine/apply-changes";
import { evaluate } from "@/lib/engine/evaluate";
import type { Answers } from "@/lib/engine/question";
import { singleChangesFrom } from "@/lib/engine/single-changes";
import { createSituation } from "@/lib/engine/situation";
import type { Verdict } from "@/lib/engine/verdict";
import { type WayTo, whatWouldChange } from "@/lib/engine/what-would-change";
import { type NotAllowed, type NotFound, type Result, succeed } from "@/lib/result";
import { answersIn } from "@/lib/schemas/answers-document";
import { readWhatIf } from "@/lib/schemas/what-if-query";
import { currentDiagram } from "./current-diagram";
import { readAssessment, readLatestRevision } from "./read-assessment";

/** What an assessment's verdict would be after some changes, and which answers could move it. */
export type Exploration = {
  readonly changes: readonly AnswerChange[];
  /** The answers before the changes, and after. */
  readonly answers: { readonly base: Answers; readonly now: Answers };
  readonly base: Verdict;
  readonly now: Verdict;
  /** Asked questions that can move the result, what one can change oneself first. */
  readonly levers: readonly Question[];
  /** Asked questions that, changed alone, move nothing and that no smallest way needs. */
  readonly others: readonly Question[];
  readonly ways: readonly WayTo[];
};

/**
 * The draft as it stands with some changes tried on it; nothing is stored.
 *
 * @param set the value of `set` in the address, see `readWhatIf`
 */
export async function exploreWhatIf(
  caller: Caller,
  assessmentId: string,
  set: string | readonly string[] | undefined,
): Promise<
  Result<
    Granted & {
      readonly exploration: Exploration;
      /** The revision that the draft is, or null while it differs from the latest. */
      readonly baseRevision: number | null;
      readonly hasResult: boolean;
    },
    NotFound | NotAllowed
  >
> {
  const found = await readAssessment(caller, assessmentId);
  if (!found.ok) return found;
  const { assessment } = found.value;
  const latest = await readLatestRevision(caller, found.value);
  const answers = answersIn(assessment.answers);
  return succeed({
    ...found.value,
    exploration: explore(answers, readWhatIf(set, answers)),
    baseRevision: latest?.version === assessment.version ? latest.number : null,
    hasResult: latest !== null,
  });
}

/** Tries changes on some answers under the rules in force. */
function explore(base: Answers, changes: readonly AnswerChange[]): Exploration {
  const now = applyChanges(questions, base, changes);
  const verdicts = { base: evaluate(ruleSet, base), now: evaluate(ruleSet, now) };
  const diagram = currentDiagram();
  const ways = whatWouldChange(diagram, base);
  const moving = new Set(
    [
      ...changes,
      ...ways.flatMap(({ smallest }) => smallest.flat()),
      ...singleChangesFrom(diagram, base, verdicts.base.recommended).map(({ change }) => change),
      ...singleChangesFrom(diagram, now, verdicts.now.recommended).map(({ change }) => change),
    ].map(({ question }) => question),
  );
  const situation = createSituation(questions, now);
  const asked = questions.filter(({ id }) => situation.isAsked(id) === true || isChanged(changes, id));
  const levers = asked.filter(({ id }) => moving.has(id));
  return {
    changes,
    answers: { base, now },
    ...verdicts,
    levers: [
      ...levers.filter(({ nature }) => nature === "yours"),
      ...levers.filter(({ nature }) => nature === "fact"),
    ],
    others: asked.filter(({ id }) => !moving.has(id)),
    ways,
  };
}

function isChanged(changes: readonly AnswerChange[], id: string): boolean {
  return changes.some(({ question }) => question === id);
}
