import { z } from "zod";
import { zfd } from "zod-form-data";
import type { Question } from "@/lib/catalogue/question";
import type { Words } from "@/lib/messages/words";
import { answerTo } from "./answer";
import type { AnswerEntry } from "./answers-document";
import { multiLine } from "./text";

/** Values of the answer field that are not options of the question. */
const unknownChoice = "unknown";
const notApplicableChoice = "not-applicable";

export type GivenAnswer = Pick<AnswerEntry, "answer" | "note" | "ask"> & { readonly version: number };

const optionalText = (words: Words, what: "note" | "ask") =>
  z
    .string({ error: words.t(`errors.${what}.missing`) })
    .default("")
    .pipe(multiLine(words, what));

/** The version that a form was rendered with, as its hidden field sends it back: no more than a database counts to. */
export function versionField({ t }: Words) {
  return zfd.numeric(z.int32(t("errors.damaged")).positive(t("errors.damaged")));
}

/**
 * The form of one question's page, as posted with or without JavaScript.
 * Fields: `version`, `answer` (repeated for several options), `reason`, `note`, `ask`.
 */
export function answerForm(words: Words, question: Question): z.ZodType<GivenAnswer> {
  const { t } = words;
  const damaged = t("errors.damaged");
  return z
    .object({
      version: versionField(words),
      answer: zfd.repeatable(z.array(z.string(damaged).max(64, damaged)).max(64, damaged)),
      reason: z.string(damaged).default(""),
      note: optionalText(words, "note"),
      ask: optionalText(words, "ask"),
    })
    .transform(({ version, answer, reason, note, ask }, context): GivenAnswer => {
      const problem = (field: string, message: string): GivenAnswer => {
        context.addIssue({ code: "custom", path: [field], message });
        return z.NEVER;
      };
      if (answer.length === 0) {
        return problem("answer", t("errors.answer.missing"));
      }
      const silence = answer.find((value) => value === unknownChoice || value === notApplicableChoice);
      if (silence && answer.length > 1) {
        return problem("answer", t("errors.answer.mixed"));
      }
      const parsed = answerTo(words, question).safeParse(
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
          issue?.message ?? t("errors.answer.other"),
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

/** The body of the same answer sent by script as JSON; the version it is based on comes in `If-Match`. */
export function answerBody(words: Words, question: Question): z.ZodType<Omit<GivenAnswer, "version">> {
  return z.strictObject({
    answer: answerTo(words, question),
    note: multiLine(words, "note").exactOptional(),
    ask: multiLine(words, "ask").exactOptional(),
  });
}
