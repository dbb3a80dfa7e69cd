import fc from "fast-check";
import type { Answer, Answers, QuestionLogic } from "@/lib/engine/question";
import { chosen, notApplicable, unknown } from "./make";

/** Any definite choice that the questionnaire accepts. */
export function anyChoice(question: QuestionLogic): fc.Arbitrary<Answer> {
  const exclusive = question.options.filter((option) => option.exclusive).map(({ id }) => chosen(id));
  const others = question.options.filter((option) => !option.exclusive).map(({ id }) => id);
  if (question.kind === "single") return fc.constantFrom(...others.map((id) => chosen(id)));
  // Few ticks and many are both likely: some rules need two, and most need most to be absent.
  const some = fc
    .oneof(fc.subarray(others, { minLength: 1, maxLength: 2 }), fc.subarray(others, { minLength: 1 }))
    .map((ids) => chosen(...ids));
  return exclusive.length > 0 ? fc.oneof(fc.constantFrom(...exclusive), some) : some;
}

/** A choice for every question, hidden ones included. */
export function completeAnswers(questions: readonly QuestionLogic[]): fc.Arbitrary<Answers> {
  return fc.tuple(...questions.map(anyChoice)).map((choices) => byId(questions, choices));
}

/** Anything the questionnaire accepts: choices, "I don't know yet", "does not apply", and no answer. */
export function partialAnswers(questions: readonly QuestionLogic[]): fc.Arbitrary<Answers> {
  const anything = questions.map((question) =>
    fc.oneof(
      { weight: 6, arbitrary: anyChoice(question) },
      { weight: 1, arbitrary: fc.constant(question.mayNotApply ? notApplicable : unknown) },
      { weight: 2, arbitrary: fc.constantFrom(unknown, undefined) },
    ),
  );
  return fc.tuple(...anything).map((answers) => byId(questions, answers));
}

function byId(questions: readonly QuestionLogic[], answers: readonly (Answer | undefined)[]): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id }, index) => {
      const answer = answers[index];
      return answer ? [[id, answer]] : [];
    }),
  );
}

/**
 * What a property came to, as the list of violations that a law returns: the first one found, made as small
 * as it gets unless each run is slow, or none.
 */
export function violationsOf<T>(property: fc.IProperty<T>, runs: number, isSlow = false): readonly string[] {
  const details = fc.check(property, { numRuns: runs, endOnFailure: isSlow });
  if (!details.failed) return [];
  const cause = details.errorInstance instanceof Error ? details.errorInstance.message : "";
  return [`${fc.defaultReportMessage(details) ?? "The property failed."}\n${cause}`];
}
