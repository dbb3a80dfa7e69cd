import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { Question } from "@/lib/catalogue/question";
import { questionById, questions } from "@/lib/catalogue/questionnaire";
import type { Answer, Answers } from "@/lib/engine/question";
import { englishWords } from "@/lib/messages/words";
import { fail, type Result, succeed } from "@/lib/result";
import { answerTo } from "@/lib/schemas/answer";
import { type WrittenAnswer, writtenAnswerSchema } from "@/lib/schemas/answer-file";
import { lineOf, nearestTo, shown, toPlain } from "./file-places";

/** What is wrong with a file, where, and which valid names come nearest. Lines count from 1. */
export type FileProblem = {
  readonly path: string;
  readonly line: number;
  readonly message: string;
  readonly nearest: readonly string[];
};

/**
 * Reads answers from YAML or JSON text (`answers:` by question id). Every problem is reported, not
 * only the first. Missing answers are fine: they make the verdict an interval.
 */
export function readAnswerFile(text: string): Result<Answers, readonly FileProblem[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    return fail(
      document.errors.map(({ message, pos }) =>
        problem("", at(pos[0]), `This is not valid YAML or JSON: ${message}`),
      ),
    );
  }
  const found = isMap(document.contents) ? document.contents.get("answers", true) : undefined;
  if (!isMap(found) || !isMap(document.contents)) {
    return fail([problem("", 1, "Put the answers under `answers:`, by question id.")]);
  }
  const problems: FileProblem[] = [];
  const answers: Record<string, Answer> = {};
  for (const { key } of document.contents.items) {
    const name = shown(isScalar(key) ? String(key.value) : String(key));
    if (name !== "answers") {
      problems.push(
        problem(name, lineOf(key, at), `Remove "${name}": only \`answers:\` is read.`, ["answers"]),
      );
    }
  }
  for (const { key, value } of found.items) {
    const id = shown(isScalar(key) ? String(key.value) : String(key));
    const line = lineOf(key, at);
    const question = questionById(id);
    if (!question) {
      const names = nearestTo(
        id,
        questions.map((each) => each.id),
      );
      problems.push(problem(`answers.${id}`, line, `There is no question "${id}".`, names));
      continue;
    }
    const plain = toPlain(value, document);
    const written = writtenAnswerSchema.safeParse(plain.ok ? plain.value : undefined);
    if (!plain.ok || !written.success) {
      const form = "Write an option, a list of options, unknown, or { notApplicable: reason }.";
      const message = plain.ok ? form : `${plain.failure}. ${form}`;
      problems.push(
        problem(
          `answers.${id}`,
          line,
          message,
          question.options.map((option) => option.id),
        ),
      );
      continue;
    }
    const answer = toAnswer(question, written.data);
    if (answer.ok) answers[id] = answer.value;
    else problems.push(problem(`answers.${id}`, line, answer.failure.message, answer.failure.nearest));
  }
  return problems.length > 0 ? fail(problems) : succeed(answers);
}

function toAnswer(
  question: Question,
  written: WrittenAnswer,
): Result<Answer, { readonly message: string; readonly nearest: readonly string[] }> {
  if (written === "unknown") return succeed({ kind: "unknown" });
  const ids = question.options.map((option) => option.id);
  const options = typeof written === "string" ? [written] : Array.isArray(written) ? written : null;
  const stranger = options?.find((option) => !ids.includes(option));
  if (stranger !== undefined) {
    return fail({
      message: `Question "${question.id}" has no option "${shown(stranger)}".`,
      nearest: nearestTo(shown(stranger), ids),
    });
  }
  const parsed = answerTo(englishWords(), question).safeParse(
    options
      ? { kind: "chosen", options }
      : { kind: "not-applicable", reason: isNotApplicable(written) ? written.notApplicable : "" },
  );
  if (parsed.success) return succeed(parsed.data);
  return fail({ message: parsed.error.issues.map(({ message }) => message).join(" "), nearest: [] });
}

function isNotApplicable(written: WrittenAnswer): written is { notApplicable: string } {
  return typeof written === "object" && !Array.isArray(written);
}

function problem(path: string, line: number, message: string, nearest: readonly string[] = []): FileProblem {
  return { path, line, message, nearest };
}
