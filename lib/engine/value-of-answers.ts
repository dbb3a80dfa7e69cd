import { evaluate } from "./evaluate";
import type { Answer, Answers, QuestionLogic } from "./question";
import type { RuleSet } from "./rule";
import { highestOn, positionOn, type Rung, rungs } from "./scales";

/** What answering one open question could do. */
export type AnswerValue = {
  readonly question: string;
  /** The lowest and the highest firm floor that an answer to it alone leads to, everything else as it is. */
  readonly alone: { readonly lowest: Rung; readonly highest: Rung };
  /** The highest floor above today's that it could lead to together with other open answers, or null. */
  readonly withOthers: Rung | null;
};

/**
 * The open questions in the order in which answering them is worth most: how high the floor could rise
 * by the answer alone, then together with others. Questions that cannot move the floor come last.
 */
export function valueOfAnswers(ruleSet: RuleSet, answers: Answers): readonly AnswerValue[] {
  const { openQuestions } = evaluate(ruleSet, answers);
  const values = openQuestions.flatMap(({ question: id, couldRaiseTo }) => {
    const question = ruleSet.questions.find((each) => each.id === id);
    if (!question) return [];
    const floors = singleAnswersTo(question).map(
      (answer) => evaluate(ruleSet, { ...answers, [id]: answer }).floor.firm,
    );
    return [
      {
        question: id,
        alone: { lowest: lowestOf(floors), highest: highestOn(rungs, floors) },
        withOthers: couldRaiseTo,
      },
    ];
  });
  // Open questions come furthest-reaching first, and sorting keeps that order among equals.
  return values.toSorted((a, b) => positionOn(rungs, b.alone.highest) - positionOn(rungs, a.alone.highest));
}

/** Every answer with one option. More ticks demand at least as much, so one at a time shows the least of each. */
function singleAnswersTo(question: QuestionLogic): readonly Answer[] {
  return question.options.map(({ id }) => ({ kind: "chosen", options: [id] }));
}

function lowestOf(floors: readonly Rung[]): Rung {
  return rungs.find((rung) => floors.includes(rung)) ?? rungs[0];
}
