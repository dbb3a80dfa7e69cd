import { isMap, isScalar, LineCounter, type Pair, parseDocument, type YAMLMap } from "yaml";
import type { Question } from "@/lib/catalogue/question";
import { questionById, questions } from "@/lib/catalogue/questionnaire";
import type { Words } from "@/lib/messages/words";
import { fail, type Result, succeed } from "@/lib/result";
import { answerTo } from "@/lib/schemas/answer";
import { type WrittenAnswer, writtenAnswerSchema } from "@/lib/schemas/answer-file";
import type { AnswerEntry, AnswersDocument } from "@/lib/schemas/answers-document";
import { multiLine } from "@/lib/schemas/text";
import { lineOf, nearestTo, shown, toPlain } from "./file-places";

/** What is wrong with a file, and where. Lines count from 1; the place is empty for the file as a whole. */
export type PlacedProblem = { readonly place: string; readonly line: number; readonly message: string };

export type ReadAssessment = {
  /** As the file says it; null where it does not. */
  readonly name: string | null;
  readonly answers: AnswersDocument;
  /** How many answers were left out, since this edition of the questions does not have them. */
  readonly leftOut: number;
};

type Options = {
  readonly words: Words;
  /** Whether answers that this edition does not have are left out, instead of being problems. */
  readonly leavesOut: boolean;
};

/** More names than this are not looked up the nearest of: each is held against every name there is. */
const nearestNamed = 50;

const format = "tenancy-scale/assessment/1";
const entryFields = ["answer", "source", "note", "ask"];

/**
 * Reads an assessment from a file that was exported here, or bare answers by question id, as JSON or YAML. Every
 * problem is reported, not only the first. Of an exported file nothing but its name and answers is read.
 */
export function readAssessmentFile(
  text: string,
  options: Options,
): Result<ReadAssessment, readonly PlacedProblem[]> {
  const { t } = options.words;
  const lines = new LineCounter();
  const document = parse(text, lines);
  const at = (offset: number) => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    return fail(
      document.errors.map(({ message, pos }) => ({
        place: "",
        line: at(pos[0]),
        message: t("import.problem.syntax", { message }),
      })),
    );
  }
  const file = document.contents;
  const found = isMap(file) ? file.get("answers", true) : undefined;
  if (!isMap(file) || !isMap(found)) {
    return fail([{ place: "", line: 1, message: t("import.problem.shape") }]);
  }
  const named: unknown = file.get("format");
  if (named !== undefined && named !== format) {
    const message = t("import.problem.format", { format: shown(String(named)) });
    return fail([{ place: "format", line: lineOf(file.get("format", true), at), message }]);
  }
  const repeats = new Set([...repeatedIn(file), ...repeatedIn(found)]);
  const problems: PlacedProblem[] = [...repeats].map((pair) => repeated(options, pair, at));
  const entries: [string, AnswerEntry][] = [];
  let leftOut = 0;
  for (const pair of found.items) {
    if (repeats.has(pair)) continue;
    const id = shown(keyOf(pair));
    if (isMap(pair.value))
      problems.push(...repeatedIn(pair.value).map((each) => repeated(options, each, at)));
    const value = toPlain(pair.value, document);
    const telling = { ...options, namesNearest: problems.length < nearestNamed };
    const read = value.ok ? readEntry(telling, id, value.value) : fail([entryProblem(value.failure)]);
    if (read.ok) {
      if (read.value === null) leftOut += 1;
      else entries.push([id, read.value]);
      continue;
    }
    for (const { field, message } of read.failure) {
      const place = field === "" ? `answers.${id}` : `answers.${id}.${field}`;
      problems.push({ place, line: lineAt(pair, field, at), message });
    }
  }
  if (problems.length > 0) return fail(problems);
  const name: unknown = file.get("name");
  return succeed({
    name: typeof name === "string" ? name : null,
    answers: { shape: 1, entries: Object.fromEntries(entries) },
    leftOut,
  });
}

/** Reads JSON or YAML without what of a large damaged file would take minutes, and others would wait for. */
function parse(text: string, lineCounter: LineCounter): ReturnType<typeof parseDocument> {
  const { stackTraceLimit } = Error;
  // A file can have as many problems as characters, and where in the parser each was found is nothing to anybody.
  Error.stackTraceLimit = 0;
  try {
    // Unique keys are looked for here: the package holds every key against all before it.
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Those entries of a map whose key an earlier one has: JSON and YAML both ask for each key once. */
function repeatedIn({ items }: YAMLMap): readonly Pair[] {
  const seen = new Set<string>();
  return items.filter((pair) => {
    const key = keyOf(pair);
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated;
  });
}

function repeated({ words }: Options, pair: Pair, at: (offset: number) => number): PlacedProblem {
  const message = words.t("import.problem.repeated", { field: shown(keyOf(pair)) });
  return { place: "", line: lineOf(pair.key, at), message };
}

type EntryProblem = { readonly field: string; readonly message: string };

function entryProblem(message: string, field = ""): EntryProblem {
  return { field, message };
}

/** One answer with what stands beside it; null when it is left out. */
function readEntry(
  { words, leavesOut, namesNearest }: Options & { readonly namesNearest: boolean },
  id: string,
  value: unknown,
): Result<AnswerEntry | null, readonly EntryProblem[]> {
  const { t } = words;
  const question = questionById(id);
  if (!question) {
    if (leavesOut) return succeed(null);
    const message = t("import.problem.question", { question: id });
    return fail([entryProblem(namesNearest ? withNearest(words, message, id, idsOf(questions)) : message)]);
  }
  const fields = fieldsOf(value);
  const strange = Object.keys(fields).filter((field) => !entryFields.includes(field));
  if (strange.length > 0) {
    return fail(strange.map((field) => entryProblem(t("import.problem.entry", { field: shown(field) }))));
  }
  const written = writtenAnswerSchema.safeParse(fields["answer"]);
  if (!written.success) return fail([entryProblem(t("import.problem.answer"))]);
  const answer = answerOf(words, question, written.data);
  if (!answer.ok) {
    return leavesOut && answer.failure.isStranger
      ? succeed(null)
      : fail([entryProblem(answer.failure.message)]);
  }
  const source = fields["source"] ?? "person";
  if (source !== "person" && source !== "preset") {
    return fail([entryProblem(t("import.problem.source"), "source")]);
  }
  const texts = (["note", "ask"] as const).map((field) => {
    if (fields[field] === undefined) return { field, value: undefined, problem: undefined };
    const text = multiLine(words, field).safeParse(fields[field]);
    return { field, value: text.data, problem: text.error?.issues[0]?.message };
  });
  const wrong = texts.flatMap(({ field, problem }) =>
    problem === undefined ? [] : [entryProblem(problem, field)],
  );
  if (wrong.length > 0) return fail(wrong);
  const remarks = texts.flatMap(({ field, value: text }) => (text ? [[field, text] as const] : []));
  return succeed({ answer: answer.value, source, changedIn: 1, ...Object.fromEntries(remarks) });
}

/** A bare answer is one without anything beside it. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject && !("notApplicable" in value) ? { ...value } : { answer: value };
}

type AnswerProblem = { readonly message: string; readonly isStranger: boolean };

function answerOf(
  words: Words,
  question: Question,
  written: WrittenAnswer,
): Result<AnswerEntry["answer"], AnswerProblem> {
  if (written === "unknown") return succeed({ kind: "unknown" });
  const options = typeof written === "string" ? [written] : Array.isArray(written) ? written : null;
  const known = idsOf(question.options);
  const stranger = options?.find((option) => !known.includes(option));
  if (stranger !== undefined) {
    const message = words.t("import.problem.option", { option: shown(stranger) });
    return fail({ message: withNearest(words, message, shown(stranger), known), isStranger: true });
  }
  const reason = typeof written === "object" && "notApplicable" in written ? written.notApplicable : "";
  const parsed = answerTo(words, question).safeParse(
    options ? { kind: "chosen", options } : { kind: "not-applicable", reason },
  );
  if (parsed.success) return succeed(parsed.data);
  return fail({ message: parsed.error.issues.map(({ message }) => message).join(" "), isStranger: false });
}

function withNearest(words: Words, message: string, name: string, known: readonly string[]): string {
  return words.t("import.problem.nearest", { message, names: nearestTo(name, known).join(", ") });
}

function idsOf(all: readonly { readonly id: string }[]): readonly string[] {
  return all.map(({ id }) => id);
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

/** The line of a field of an entry, and of the entry where the field has none of its own. */
function lineAt(pair: Pair, field: string, at: (offset: number) => number): number {
  const within: YAMLMap | null = isMap(pair.value) ? pair.value : null;
  return lineOf((field !== "" && within?.get(field, true)) || pair.key, at);
}
