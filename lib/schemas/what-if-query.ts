import { z } from "zod";
import { questionById, questions } from "@/lib/catalogue/questionnaire";
import { type AnswerChange, applyChanges } from "@/lib/engine/apply-changes";
import type { Answers } from "@/lib/engine/question";
import { createSituation } from "@/lib/engine/situation";

type QueryValue = string | readonly string[] | undefined;

/** More changes than anybody tries at once; an address stays short. */
const changeLimit = 40;

/**
 * Reads `set=question:option,…` against somebody's answers. Of a multiple choice, `question:option` ticks
 * and `question:-option` unticks. What does not exist, what changes nothing and what is not asked after
 * all the changes is left out; the rest comes in the questionnaire's order, each once.
 */
export function readWhatIf(value: QueryValue, answers: Answers): readonly AnswerChange[] {
  const texts = typeof value === "string" ? [value] : (value ?? []);
  const codes = [...new Set(texts.flatMap((text) => text.split(",")))].slice(0, changeLimit);
  const read = codes.flatMap((code) => readChange(code, answers) ?? []);
  // The last choice of a question counts; ticks and unticks of one option would contradict each other too.
  const once = new Map(read.map((change) => [subjectOf(change), change]));
  const changes = questions.flatMap(({ id }) => [...once.values()].filter(({ question }) => question === id));
  const situation = createSituation(questions, applyChanges(questions, answers, changes));
  return changes.filter(({ question }) => situation.isAsked(question) !== false);
}

/** Changes as the value of `set`: nothing but codes of questions and options. */
export function printWhatIf(changes: readonly AnswerChange[]): string {
  return changes.map(printChange).join(",");
}

/** One change as the forms send it. */
export function printChange(change: AnswerChange): string {
  switch (change.kind) {
    case "choose":
      return `${change.question}:${change.to}`;
    case "tick":
      return `${change.question}:${change.option}`;
    case "untick":
      return `${change.question}:-${change.option}`;
  }
}

function subjectOf(change: AnswerChange): string {
  return change.kind === "choose" ? change.question : `${change.question}:${change.option}`;
}

function readChange(code: string, answers: Answers): AnswerChange | null {
  const [id = "", value = "", ...rest] = code.split(":");
  const question = questionById(id);
  const isUntick = value.startsWith("-");
  const option = isUntick ? value.slice(1) : value;
  if (!question || rest.length > 0 || !question.options.some((each) => each.id === option)) return null;
  const answer = answers[id];
  const chosen = answer?.kind === "chosen" ? answer.options : [];
  if (question.kind === "single") {
    if (isUntick || chosen.includes(option)) return null;
    return { kind: "choose", question: id, from: chosen[0] ?? null, to: option };
  }
  if (chosen.includes(option) !== isUntick) return null;
  return { kind: isUntick ? "untick" : "tick", question: id, option };
}

const setText = z.string().max(4096).catch("");

/** The value of `set` as an action is called with it, which anybody can do with anything. */
export function whatIfSet(value: unknown): string {
  return setText.parse(value);
}
