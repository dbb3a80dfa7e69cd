import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnswerDifference, applyChanges } from "@/lib/engine/apply-changes";
import { buildDiagram } from "@/lib/engine/diagram/build-diagram";
import { evaluate } from "@/lib/engine/evaluate";
import type { Answer, Answers, QuestionLogic } from "@/lib/engine/question";
import type { RuleSet } from "@/lib/engine/rule";
import { whyDifferent } from "@/lib/engine/why-different";
import { partialAnswers, violationsOf } from "./support/random-answers";
import { smallRuleSets } from "./support/random-rule-sets";

const pairs = smallRuleSets().chain((ruleSet) =>
  fc.record({
    ruleSet: fc.constant(ruleSet),
    first: partialAnswers(ruleSet.questions),
    second: partialAnswers(ruleSet.questions),
  }),
);

type Search = (ruleSet: RuleSet, first: Answers, second: Answers) => readonly (readonly AnswerDifference[])[];

const engine: Search = (ruleSet, first, second) =>
  whyDifferent(buildDiagram(ruleSet), first, second, evaluate(ruleSet, second).recommended);

/** One difference between two answers, as brute force takes it over. */
type Unit = { readonly question: string; readonly key: string };

/**
 * Law 4 for two assessments: the differences named turn the first verdict into the second, no fewer do,
 * and every set of that many that does is named. Held against trying every set of differences.
 */
function findWrongDifferences(search: Search, runs: number): readonly string[] {
  const property = fc.property(pairs, ({ ruleSet, first, second }) => {
    const reached = evaluate(ruleSet, second).recommended;
    const found = search(ruleSet, first, second);
    for (const differences of found) {
      const after = evaluate(ruleSet, applyChanges(ruleSet.questions, first, differences)).recommended;
      if (after !== reached) throw new Error(`Unsound: ${JSON.stringify(differences)} gives ${after}`);
    }
    const lines = found.map((differences) => lineOf(differences.map((each) => keyOf(each, first))));
    expect(lines.toSorted()).toEqual(smallestByTrying(ruleSet, first, second).toSorted());
  });
  return violationsOf(property, runs);
}

function lineOf(keys: readonly string[]): string {
  return [...new Set(keys)].toSorted().join(", ");
}

function keyOf(difference: AnswerDifference, first: Answers): string {
  const { question } = difference;
  if (difference.kind === "choose" || difference.kind === "withdraw") return question;
  return first[question]?.kind === "chosen" ? `${question} ${optionOf(difference.option)}` : question;
}

/** "None of these" is no tick of its own, but the absence of all. */
function optionOf(option: string): string {
  return option === "none" ? "" : option;
}

function smallestByTrying(ruleSet: RuleSet, first: Answers, second: Answers): readonly string[] {
  const units = ruleSet.questions.flatMap((question) =>
    unitsOf(question, first[question.id], second[question.id]),
  );
  const reached = evaluate(ruleSet, second).recommended;
  if (evaluate(ruleSet, first).recommended === reached) return [];
  const working = Array.from({ length: 2 ** units.length }, (_, bits) =>
    units.filter((_unit, bit) => (bits >> bit) & 1),
  ).filter((taken) => {
    const answers = takeOver(ruleSet.questions, first, second, taken);
    return answers !== null && evaluate(ruleSet, answers).recommended === reached;
  });
  const fewest = Math.min(...working.map(({ length }) => length));
  return working
    .filter(({ length }) => length === fewest)
    .map((taken) => lineOf(taken.map(({ key }) => key)));
}

function unitsOf({ id, kind, options }: QuestionLogic, one: Answer | undefined, other: Answer | undefined) {
  if (kind === "multiple" && one?.kind === "chosen" && other?.kind === "chosen") {
    return options
      .filter(({ exclusive }) => !exclusive)
      .filter((option) => one.options.includes(option.id) !== other.options.includes(option.id))
      .map((option): Unit => ({ question: id, key: `${id} ${option.id}` }));
  }
  return sayOf(one) === sayOf(other) ? [] : [{ question: id, key: id }];
}

function sayOf(answer: Answer | undefined): string {
  return answer?.kind === "chosen" ? answer.options.join() : (answer?.kind ?? "unknown");
}

/** Null where a multiple choice would be left with nothing. */
function takeOver(
  questions: readonly QuestionLogic[],
  first: Answers,
  second: Answers,
  taken: readonly Unit[],
): Answers | null {
  const result: Record<string, Answer> = {};
  for (const { id, options } of questions) {
    const keys = taken.filter(({ question }) => question === id).map(({ key }) => key);
    const one = first[id];
    const answer = keys.includes(id) ? second[id] : one;
    if (answer && (keys.length === 0 || keys.includes(id))) result[id] = answer;
    if (keys.length === 0 || keys.includes(id) || one?.kind !== "chosen") continue;
    const ticked = options.filter((option) => {
      const isTicked = !option.exclusive && one.options.includes(option.id);
      return isTicked !== keys.includes(`${id} ${option.id}`);
    });
    const kept = ticked.length > 0 ? ticked : options.filter(({ exclusive }) => exclusive);
    if (kept.length === 0) return null;
    result[id] = { kind: "chosen", options: kept.map((option) => option.id) };
  }
  return result;
}

describe("on random small rule sets", () => {
  test("the differences named are sound, the fewest, and all there are", () => {
    expect(findWrongDifferences(engine, 300)).toEqual([]);
  });
});

describe("the law notices", () => {
  test("every difference given as the reason", () => {
    const faulty: Search = (ruleSet, first, second) => {
      const all = Object.entries(second).flatMap(([question, answer]): readonly AnswerDifference[] =>
        answer.kind === "chosen"
          ? answer.options.map((option) => ({ kind: "tick", question, option }))
          : [{ kind: "withdraw", question, to: answer.kind }],
      );
      return engine(ruleSet, first, second).map(() => all);
    };
    expect(findWrongDifferences(faulty, 300)).toHaveLength(1);
  });

  test("a difference left out", () => {
    const faulty: Search = (...given) => engine(...given).map((differences) => differences.slice(1));
    expect(findWrongDifferences(faulty, 300)).toHaveLength(1);
  });

  test("reasons given where the verdicts agree", () => {
    const faulty: Search = (...given) => [...engine(...given), []];
    expect(findWrongDifferences(faulty, 300)).toHaveLength(1);
  });
});
