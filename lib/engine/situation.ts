import type { Condition } from "./condition";
import { questionsReadBy } from "./condition";
import type { Answer, Answers, QuestionLogic } from "./question";
import { and, negate, or, type Truth } from "./truth";

/** A set of answers seen against the questionnaire: what is asked, and what conditions come to. */
export type Situation = {
  /** Whether a question is asked: `null` while an answer further up could decide it. */
  isAsked(questionId: string): Truth;
  /** Whether it has an answer that decides its tests: options that exist, or "does not apply". */
  isAnswered(questionId: string): boolean;
  /** What a condition comes to. Throws when it names a question or option that does not exist. */
  truthOf(condition: Condition): Truth;
  /** The questions a condition depends on, those that decide whether the others are asked included. */
  dependenciesOf(condition: Condition): readonly string[];
};

/**
 * Sees answers against the questionnaire.
 *
 * A question that is not asked makes every test of it false, whatever was once answered: a hidden
 * answer never influences the verdict. "Not answered yet" and "I don't know yet" are both unknown
 * here, and so is an option that the question does not have, as in answers older than the rule set.
 * "Does not apply" makes every test of the question false.
 */
export function createSituation(questions: readonly QuestionLogic[], answers: Answers): Situation {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const asked = new Map<string, Truth | "in progress">();

  const questionOf = (id: string): QuestionLogic => {
    const question = byId.get(id);
    if (!question) throw new Error(`There is no question "${id}".`);
    return question;
  };

  const isAsked = (id: string): Truth => {
    const known = asked.get(id);
    if (known === "in progress") throw new Error(`Whether "${id}" is asked depends on itself.`);
    if (known !== undefined) return known;
    asked.set(id, "in progress");
    const result = truthOf(questionOf(id).shownWhen);
    asked.set(id, result);
    return result;
  };

  const answerTo = (id: string): Answer | undefined => (Object.hasOwn(answers, id) ? answers[id] : undefined);

  const isAnswered = (id: string): boolean => {
    const answer = answerTo(id);
    if (!answer || answer.kind === "unknown") return false;
    return answer.kind === "not-applicable" || hasAll(questionOf(id), answer.options);
  };

  /** Tests the answer itself, as if the question were asked. */
  const testAnswer = (question: QuestionLogic, accepted: ReadonlySet<string>): Truth => {
    const answer = answerTo(question.id);
    if (answer?.kind === "chosen" && answer.options.some((option) => accepted.has(option))) return true;
    return isAnswered(question.id) ? false : null;
  };

  const truthOf = (condition: Condition): Truth => {
    switch (condition.op) {
      case "always":
        return true;
      case "is":
      case "atLeast": {
        const question = questionOf(condition.question);
        const accepted = new Set(acceptedOptions(condition, question));
        return and([isAsked(question.id), testAnswer(question, accepted)]);
      }
      case "all":
        return and(condition.of.map(truthOf));
      case "any":
        return or(condition.of.map(truthOf));
      case "not":
        return negate(truthOf(condition.of));
    }
  };

  const dependenciesOf = (condition: Condition): readonly string[] => {
    const found = new Set<string>();
    const visit = (id: string): void => {
      if (found.has(id)) return;
      questionsReadBy(questionOf(id).shownWhen).forEach(visit);
      found.add(id);
    };
    questionsReadBy(condition).forEach(visit);
    return [...found];
  };

  return { isAsked, isAnswered, truthOf, dependenciesOf };
}

/** Whether some options were chosen and the question has every one of them. */
function hasAll(question: QuestionLogic, options: readonly string[]): boolean {
  return options.length > 0 && options.every((id) => question.options.some((option) => option.id === id));
}

/** The options that make a test of one question true. */
function acceptedOptions(
  test: Extract<Condition, { op: "is" | "atLeast" }>,
  question: QuestionLogic,
): readonly string[] {
  const ids = question.options.map((option) => option.id);
  const named = test.op === "is" ? test.options : [test.option];
  for (const option of named) {
    if (!ids.includes(option)) throw new Error(`Question "${question.id}" has no option "${option}".`);
  }
  if (test.op === "is") return test.options;
  if (!question.ordered) throw new Error(`The options of "${question.id}" have no order.`);
  return ids.slice(ids.indexOf(test.option));
}
