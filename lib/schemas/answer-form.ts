import { z } from "zod";
import { zfd } from "zod-form-data";
import type { Question } from "@/lib/catalogue/question";
import { answerTo } from "./answer";
import type { AnswerEntry } from "./answers-document";
import { multiLine, textLimits } from "./text";

/** Values of the answer field that are not options of the question. */
const unknownChoice = "unknown";
const notApplicableChoice = "not-applicable";

export type GivenAnswer = Pick<AnswerEntry, "answer" | "note" | "ask"> & { readonly version: number };

const optionalText = (what: string, limit: number) =>
  z
    .string({ error: `Enter ${what} as text.` })
    .default("")
    .pipe(multiLine(what, limit));

const damaged = "This form is damaged: reload the page and try again.";

/** The version that a form was rendered with, as its hidden field sends it back. */
export const versionField = zfd.numeric(z.int(damaged).positive(damaged));

/**
 * The form of one question's page, as posted with or without JavaScript.
 * Fields: `version`, `answer` (repeated for several options), `reason`, `note`, `ask`.
 */
export function answerForm(question: Question): z.ZodType<GivenAnswer> {
  return z
    .object({
      version: versionField,
      answer: zfd.repeatable(z.array(z.string(damaged).max(64, damaged)).max(64, damaged)),
      reason: z.string(damaged).default(""),
      note: optionalText("the note", textLimits.note),
      ask: optionalText("who could tell you", textLimits.note),
    })
    .transform(({ version, answer, reason, note, ask }, context): GivenAnswer => {
      const problem = (field: string, message: string): GivenAnswer => {
        context.addIssue({ code: "custom", path: [field], message });
        return z.NEVER;
      };
      if (answer.length === 0) {
        return problem("answer", 'Select an answer, or choose "I don\'t know yet".');
      }
      const silence = answer.find((value) => value === unknownChoice || value === notApplicableChoice);
      if (silence && answer.length > 1) {
        return problem("answer", "Choose either options or one of the answers below the line.");
      }
      const parsed = answerTo(question).safeParse(
        silence === unknownChoice
          ? { kind: "unknown" }
          : silence === notApplicableChoice
            ? { kind: "not-applicable", reason }
            : { kind: "chosen", options: answer },
      );
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return problem(
          issue?.path[0] === "reason" ? "reason" : "answer",
          issue?.message ?? "Choose an answer.",
        );
      }
      return {
        version,
        answer: parsed.data,
        ...(note !== "" && { note }),
        ...(ask !== "" && parsed.data.kind === "unknown" && { ask }),
      };
    });
}

/** The body of the same answer sent by script as JSON. */
export function answerBody(question: Question): z.ZodType<GivenAnswer> {
  return z.strictObject({
    version: z.int().positive(),
    answer: answerTo(question),
    note: multiLine("the note", textLimits.note).exactOptional(),
    ask: multiLine("who could tell you", textLimits.note).exactOptional(),
  });
}
