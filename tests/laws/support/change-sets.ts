import type { AnswerChange } from "@/lib/engine/apply-changes";
import { evaluate } from "@/lib/engine/evaluate";
import type { Answer, Answers, QuestionLogic } from "@/lib/engine/question";
import type { RuleSet } from "@/lib/engine/rule";
import type { Rung } from "@/lib/engine/scales";
import { choicesOf } from "./random-rule-sets";

/**
 * A set of changes as what it is made of, so that one being a part of another is plain inclusion. The
 * first answer to a multiple choice is one part, whatever it ticks, and each of its ticks another.
 */
export type Parts = ReadonlySet<string>;

/** How many answers change: the ticks of a first answer count with it. */
export function sizeOf(parts: Parts): number {
  return [...parts].filter((part) => !isTickOfFirstAnswer(part, parts)).length;
}

function isTickOfFirstAnswer(part: string, parts: Parts): boolean {
  const [question, sign] = part.split(" ");
  return sign === "+" && parts.has(`${question} first`);
}

function isPartOf(some: Parts, all: Parts): boolean {
  return [...some].every((part) => all.has(part));
}

/** What moving from one answer to a choice is made of. */
function partsBetween(question: QuestionLogic, before: Answer | undefined, after: Answer): readonly string[] {
  const { id, kind } = question;
  const were = before?.kind === "chosen" ? before.options : null;
  const are = after.kind === "chosen" ? after.options : [];
  if (kind === "single") return were?.[0] === are[0] ? [] : [`${id} = ${are[0]}`];
  const shared = question.options.filter(({ exclusive }) => !exclusive).map((option) => option.id);
  const added = shared.filter((option) => are.includes(option) && !were?.includes(option));
  const removed = shared.filter((option) => were?.includes(option) && !are.includes(option));
  return [
    ...(were ? [] : [`${id} first`]),
    ...added.map((option) => `${id} + ${option}`),
    ...removed.map((option) => `${id} - ${option}`),
  ];
}

/** The same for changes as the engine states them. */
export function partsOf(
  questions: readonly QuestionLogic[],
  answers: Answers,
  changes: readonly AnswerChange[],
): Parts {
  const parts = new Set<string>();
  for (const change of changes) {
    const question = questions.find(({ id }) => id === change.question);
    if (change.kind === "choose") {
      parts.add(`${change.question} = ${change.to}`);
      continue;
    }
    if (answers[change.question]?.kind !== "chosen") parts.add(`${change.question} first`);
    if (question?.options.some(({ id, exclusive }) => id === change.option && exclusive)) continue;
    parts.add(`${change.question} ${change.kind === "tick" ? "+" : "-"} ${change.option}`);
  }
  return parts;
}

/** One line for each set of changes, in an order that does not depend on theirs. */
export function linesOf(sets: Iterable<Parts>): readonly string[] {
  return [...sets].map((parts) => [...parts].toSorted().join(", ")).toSorted();
}

/**
 * Every minimal set of changes up to a size, for each outcome, found by trying all answers there are:
 * the definition, against which the clever search is held.
 */
export function everyMinimalChange(
  ruleSet: RuleSet,
  answers: Answers,
  maximumSize: number,
): ReadonlyMap<Rung | null, readonly Parts[]> {
  const moves = ruleSet.questions.map((question) =>
    [answers[question.id], ...choicesOf(question)].map((after) => ({
      after: { [question.id]: after },
      parts:
        after && after !== answers[question.id] ? partsBetween(question, answers[question.id], after) : [],
    })),
  );
  const working = new Map<Rung | null, Parts[]>();
  const visit = (index: number, given: Record<string, Answer | undefined>, parts: Parts): void => {
    if (sizeOf(parts) > maximumSize) return;
    const options = moves[index];
    if (!options) {
      const { recommended } = evaluate(ruleSet, defined(given));
      working.set(recommended, [...(working.get(recommended) ?? []), parts]);
      return;
    }
    for (const move of distinct(options)) {
      visit(index + 1, { ...given, ...move.after }, new Set([...parts, ...move.parts]));
    }
  };
  visit(0, {}, new Set());
  return new Map([...working].map(([rung, sets]) => [rung, minimalOf(sets)]));
}

function distinct<T extends { readonly parts: readonly string[] }>(moves: readonly T[]): readonly T[] {
  const [stay, ...others] = moves;
  return stay ? [stay, ...others.filter(({ parts }) => parts.length > 0)] : [];
}

function minimalOf(sets: readonly Parts[]): readonly Parts[] {
  return sets.filter(
    (all) => !sets.some((some) => some !== all && some.size < all.size && isPartOf(some, all)),
  );
}

function defined(answers: Readonly<Record<string, Answer | undefined>>): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => (answer ? [[id, answer] as const] : [])),
  );
}
