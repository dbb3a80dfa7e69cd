import type { Condition } from "@/lib/engine/condition";
import type { Words } from "@/lib/messages/words";
import { questionIn } from "./in-language";
import { questionById } from "./questionnaire";

/** A condition as a sentence part, generated from the data, so that it cannot drift from the rule. */
export function conditionWords(words: Words, condition: Condition): string {
  const { t } = words;
  const join = (parts: readonly Condition[], key: "condition.and" | "condition.or") =>
    parts.map((part) => within(words, part)).join(t(key));
  switch (condition.op) {
    case "always":
      return t("condition.always");
    case "is": {
      const { prompt, label } = textsOf(words, condition.question);
      const options = condition.options
        .map((option) => t("condition.quoted", { text: label(option) }))
        .join(t("condition.or"));
      return t("condition.is", { prompt, options });
    }
    case "atLeast": {
      const { prompt, label } = textsOf(words, condition.question);
      return t("condition.atLeast", { prompt, option: label(condition.option) });
    }
    case "all":
      return join(condition.of, "condition.and");
    case "any":
      return join(condition.of, "condition.or");
    case "not":
      return t("condition.not", { condition: conditionWords(words, condition.of) });
  }
}

function within(words: Words, part: Condition): string {
  const inside = conditionWords(words, part);
  return part.op === "all" || part.op === "any"
    ? words.t("condition.bracketed", { condition: inside })
    : inside;
}

function textsOf(words: Words, id: string): { prompt: string; label: (option: string) => string } {
  const found = questionById(id);
  const question = found && questionIn(words, found);
  return {
    prompt: question?.prompt ?? id,
    label: (option) => question?.options.find((each) => each.id === option)?.label ?? option,
  };
}
