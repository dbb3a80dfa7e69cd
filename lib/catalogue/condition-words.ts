import type { Condition } from "@/lib/engine/condition";
import { questionById } from "./questionnaire";

/** A condition as a sentence part, generated from the data, so that it cannot drift from the rule. */
export function conditionWords(condition: Condition): string {
  switch (condition.op) {
    case "always":
      return "always";
    case "is":
      return `“${promptOf(condition.question)}” is ${condition.options
        .map((option) => `“${labelOf(condition.question, option)}”`)
        .join(" or ")}`;
    case "atLeast":
      return `“${promptOf(condition.question)}” is “${labelOf(condition.question, condition.option)}” or more demanding`;
    case "all":
      return condition.of.map(within).join(" and ");
    case "any":
      return condition.of.map(within).join(" or ");
    case "not":
      return `not (${conditionWords(condition.of)})`;
  }
}

function within(part: Condition): string {
  return part.op === "all" || part.op === "any" ? `(${conditionWords(part)})` : conditionWords(part);
}

function promptOf(question: string): string {
  return questionById(question)?.prompt ?? question;
}

function labelOf(question: string, option: string): string {
  return questionById(question)?.options.find(({ id }) => id === option)?.label ?? option;
}
