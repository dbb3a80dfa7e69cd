import { z } from "zod";
import type { Question } from "@/lib/catalogue/question";
import type { Answer } from "@/lib/engine/question";
import { singleLine, textLimits } from "./text";

function answerWith(reason: z.ZodType<string>) {
  return z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("chosen"),
      options: z
        .array(z.string().max(64))
        .min(1, "Choose at least one option, or unknown.")
        .max(64)
        .readonly(),
    }),
    z.strictObject({ kind: z.literal("unknown") }),
    z.strictObject({ kind: z.literal("not-applicable"), reason }),
  ]) satisfies z.ZodType<Answer>;
}

/** Any answer as it is stored, whatever the question. Stricter rules for new text leave old text readable. */
export const storedAnswerSchema = answerWith(z.string().max(textLimits.reason));

const givenAnswerSchema = answerWith(singleLine("the reason why it does not apply", textLimits.reason));

/**
 * An answer to this very question: its options exist, a single choice has one, and an option that
 * stands alone does. Options come out in the questionnaire's order, each once.
 */
export function answerTo(question: Question): z.ZodType<Answer> {
  return givenAnswerSchema.transform((answer, context): Answer => {
    const refuse = (message: string): Answer => {
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    };
    if (answer.kind === "not-applicable" && !question.mayNotApply) {
      return refuse(`"${question.prompt}" always applies: choose an option, or "I don't know yet".`);
    }
    if (answer.kind !== "chosen") return answer;
    const known = new Set(question.options.map((option) => option.id));
    const stranger = answer.options.find((option) => !known.has(option));
    if (stranger !== undefined) return refuse(`There is no option "${stranger}".`);
    const chosen = new Set(answer.options);
    if (question.kind === "single" && chosen.size > 1) return refuse("Choose one option only.");
    const options = question.options.filter((option) => chosen.has(option.id));
    const alone = options.find((option) => option.exclusive);
    if (alone && options.length > 1) {
      return refuse(`"${alone.label}" stands alone: untick it, or untick the others.`);
    }
    return { kind: "chosen", options: options.map((option) => option.id) };
  });
}
