import type { Condition } from "./condition";
import { type Found, found, type QuestionById } from "./rule-set-problem";

/** What is wrong with a condition, its parts included. */
export function problemsOfCondition(condition: Condition, byId: QuestionById): readonly Found[] {
  switch (condition.op) {
    case "always":
      return [];
    case "is":
      return [
        ...found(
          condition.options.length === 0,
          `A test of "${condition.question}" names no option, so it never holds.`,
          "Name the options.",
        ),
        ...problemsOfNames(condition.question, condition.options, byId),
      ];
    case "atLeast":
      return [
        ...found(
          byId.get(condition.question)?.ordered === false,
          `"At least" is asked of "${condition.question}", whose options have no order.`,
          "Use is(…), or mark the question as ordered if it is.",
        ),
        ...problemsOfNames(condition.question, [condition.option], byId),
      ];
    case "all":
    case "any":
      return [
        ...found(condition.of.length === 0, `${condition.op}() has no parts.`, "Add parts, or write always."),
        ...condition.of.flatMap((part) => problemsOfCondition(part, byId)),
      ];
    case "not":
      return problemsOfCondition(condition.of, byId);
  }
}

/** Names of a question and its options that do not exist. */
export function problemsOfNames(
  id: string,
  options: readonly string[],
  byId: QuestionById,
): readonly Found[] {
  const question = byId.get(id);
  if (!question)
    return found(true, `There is no question "${id}".`, "Correct the name, or add the question.");
  const known = question.options.map((option) => option.id);
  return options.flatMap((option) =>
    found(
      !known.includes(option),
      `Question "${id}" has no option "${option}".`,
      `Use one of: ${known.join(", ")}.`,
    ),
  );
}
