import type { Condition } from "@/lib/engine/condition";
import type { QuestionLogic } from "@/lib/engine/question";

/** A condition with one thing changed, and what. */
export type ConditionMutant = { readonly change: string; readonly condition: Condition };

/**
 * A condition with one slip at a time: a threshold moved by one option, an option forgotten or its
 * neighbour taken in, a part forgotten, "all" for "any", a "not" forgotten.
 */
export function mutantsOf(
  questions: readonly QuestionLogic[],
  condition: Condition,
): readonly ConditionMutant[] {
  switch (condition.op) {
    case "always":
      return [];
    case "atLeast": {
      const ids = optionsOf(questions, condition.question);
      const position = ids.indexOf(condition.option);
      return [ids[position - 1], ids[position + 1]].flatMap((option) =>
        option === undefined
          ? []
          : [
              {
                change: `${condition.question} at least ${option} instead of ${condition.option}`,
                condition: { ...condition, option },
              },
            ],
      );
    }
    case "is": {
      const { question, options } = condition;
      const ids = optionsOf(questions, question);
      const dropped = options.length > 1 ? options : [];
      const added = ids.filter(
        (id, position) =>
          !options.includes(id) &&
          [ids[position - 1], ids[position + 1]].some((next) => next !== undefined && options.includes(next)),
      );
      return [
        ...dropped.map((option) => ({
          change: `${question} without ${option}`,
          condition: { ...condition, options: options.filter((each) => each !== option) },
        })),
        ...added.map((option) => ({
          change: `${question} with ${option}`,
          condition: { ...condition, options: [...options, option] },
        })),
      ];
    }
    case "all":
    case "any":
      return mutantsOfParts(questions, condition);
    case "not":
      return [
        { change: "a not removed", condition: condition.of },
        ...mutantsOf(questions, condition.of).map((mutant) => ({
          ...mutant,
          condition: { ...condition, of: mutant.condition },
        })),
      ];
  }
}

function mutantsOfParts(
  questions: readonly QuestionLogic[],
  condition: Extract<Condition, { op: "all" | "any" }>,
): readonly ConditionMutant[] {
  const { op, of } = condition;
  const other = op === "all" ? "any" : "all";
  const ofTheWhole: readonly ConditionMutant[] =
    of.length < 2
      ? []
      : [
          { change: `${other} instead of ${op}`, condition: { op: other, of } },
          ...of.map((part, position) => ({
            change: `without its part on ${nameOf(part)}`,
            condition: { op, of: of.toSpliced(position, 1) },
          })),
        ];
  const ofItsParts = of.flatMap((part, position) =>
    mutantsOf(questions, part).map((mutant) => ({
      ...mutant,
      condition: { op, of: of.toSpliced(position, 1, mutant.condition) },
    })),
  );
  return [...ofTheWhole, ...ofItsParts];
}

function optionsOf(questions: readonly QuestionLogic[], question: string): readonly string[] {
  return questions.find(({ id }) => id === question)?.options.map(({ id }) => id) ?? [];
}

function nameOf(part: Condition): string {
  switch (part.op) {
    case "always":
      return "always";
    case "is":
    case "atLeast":
      return part.question;
    case "all":
    case "any":
      return `${part.op} (${part.of.map(nameOf).join(", ")})`;
    case "not":
      return `not ${nameOf(part.of)}`;
  }
}
