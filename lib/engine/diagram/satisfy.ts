import type { Condition } from "../condition";
import type { Answer, Answers, QuestionLogic } from "../question";
import { createSituation, type Situation } from "../situation";
import type { Truth } from "../truth";
import { answerSpace, type Dimension } from "./answer-space";

/**
 * Every way to make a goal true, as sets of answers that suffice whatever else is answered. Exact:
 * answers are tried one question at a time, and three-valued logic says when a goal is already decided.
 * A goal found false by it stays false under every completion, so cutting there loses nothing.
 */
function* waysTo(
  questions: readonly QuestionLogic[],
  space: readonly Dimension[],
  goal: (situation: (more?: Answers) => Situation) => Truth,
  given: Answers = {},
): Generator<Answers> {
  const truth = goal((more = {}) => createSituation(questions, { ...given, ...more }));
  if (truth === false) return;
  if (truth === true) {
    yield given;
    return;
  }
  const [next, ...rest] = space;
  if (!next) return;
  for (const state of next.states) {
    yield* waysTo(questions, rest, goal, { ...given, [next.question.id]: state });
  }
}

/** Every way to make a condition come out as wanted. */
export function waysToMake(
  questions: readonly QuestionLogic[],
  condition: Condition,
  wanted: boolean,
): Generator<Answers> {
  return waysTo(questions, answerSpace(questions, [condition]), (situation) => {
    const truth = situation().truthOf(condition);
    return truth === null ? null : truth === wanted;
  });
}

/**
 * Answers under which one question alone decides a condition: with the one answer it comes out
 * differently than with the other. Null when the condition never tells the two apart.
 */
export function findContextThatTells(
  questions: readonly QuestionLogic[],
  condition: Condition,
  questionId: string,
  one: Answer,
  other: Answer,
): Answers | null {
  const space = answerSpace(questions, [condition]).filter(({ question }) => question.id !== questionId);
  const ways = waysTo(questions, space, (situation) => {
    const left = situation({ [questionId]: one }).truthOf(condition);
    const right = situation({ [questionId]: other }).truthOf(condition);
    return left === null || right === null ? null : left !== right;
  });
  return ways.next().value ?? null;
}

/** Completes answers with the least demanding ones. */
export function completeModestly(questions: readonly QuestionLogic[], answers: Answers): Answers {
  const modest = questions.map(({ id, options }) => {
    const least = options.find((option) => option.exclusive) ?? options[0];
    return [id, { kind: "chosen", options: least ? [least.id] : [] }] as const;
  });
  return { ...Object.fromEntries(modest), ...answers };
}

/** The first few of many. (Node 20 has no iterator helpers.) */
export function* firstOf<T>(count: number, items: Iterable<T>): Generator<T> {
  let left = count;
  for (const item of items) {
    if (left-- <= 0) return;
    yield item;
  }
}
