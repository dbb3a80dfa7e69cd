import { z } from "zod";
import { questionIn } from "@/lib/catalogue/in-language";
import type { Question } from "@/lib/catalogue/question";
import type { Answer } from "@/lib/engine/question";
import type { Words } from "@/lib/messages/words";
import { singleLine, textLimits } from "./text";

function answerWith(reason: z.ZodType<string>, none?: string) {
  return z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("chosen"),
      options: z.array(z.string().max(64)).min(1, none).max(64).readonly(),
    }),
    z.strictObject({ kind: z.literal("unknown") }),
    z.strictObject({ kind: z.literal("not-applicable"), reason }),
  ]) satisfies z.ZodType<Answer>;
}

/** Any answer as it is stored, whatever the question. Stricter rules for new text leave old text readable. */
export const storedAnswerSchema = answerWith(z.string().max(textLimits.reason));

/**
 * An answer to this very question: its options exist, a single choice has one, and an option that
 * stands alone does. Options come out in the questionnaire's order, each once.
 */
export function answerTo(words: Words, question: Question): z.ZodType<Answer> {
  const { t } = words;
  const { prompt, options: worded } = questionIn(words, question);
  const given = answerWith(singleLine(words, "reason"), t("errors.answer.none"));
  return given.transform((answer, context): Answer => {
    const refuse = (message: string): Answer => {
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    };
    if (answer.kind === "not-applicable" && !question.mayNotApply) {
      return refuse(t("errors.answer.applies", { prompt }));
    }
    if (answer.kind !== "chosen") return answer;
    const known = new Set(question.options.map((option) => option.id));
    const stranger = answer.options.find((option) => !known.has(option));
    if (stranger !== undefined) return refuse(t("errors.answer.stranger", { option: stranger }));
    const chosen = new Set(answer.options);
    if (question.kind === "single" && chosen.size > 1) return refuse(t("errors.answer.one"));
    const options = question.options.filter((option) => chosen.has(option.id));
    const alone = options.find((option) => option.exclusive);
    if (alone && options.length > 1) {
      const label = worded.find(({ id }) => id === alone.id)?.label ?? alone.label;
      return refuse(t("errors.answer.alone", { option: label }));
    }
    return { kind: "chosen", options: options.map((option) => option.id) };
  });
}
