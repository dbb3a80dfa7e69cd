import fc from "fast-check";
import { expect, test } from "vitest";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { compile } from "@/tests/bench/engine/compile-in-node";
import { chosen, notApplicable, unknown } from "@/tests/laws/support/make";
import { partialAnswers } from "@/tests/laws/support/random-answers";
import type { CompiledRuleSet } from "./compile";
import { always } from "./condition";
import { answerSpace } from "./diagram/answer-space";
import { evaluate } from "./evaluate";
import { outcomesOf } from "./outcome";
import type { Answer, Answers, QuestionLogic } from "./question";
import type { Rule, RuleSet } from "./rule";

type Choice = { readonly question: QuestionLogic; readonly states: readonly Answer[] };

/**
 * Everything that may be said to the questions a rule depends on, gates included. Of a multiple choice,
 * every option alone and every combination of options that the rule tells apart: a test of bits holds for
 * a combination when it holds for an option in it.
 */
function choicesFor(rule: Rule, questions: RuleSet["questions"]): readonly Choice[] {
  return answerSpace(questions, [rule.when]).map(({ question, states }) => {
    const alone = question.options.map(({ id }) => chosen(id));
    const all = [...alone, ...states, unknown, notApplicable];
    return { question, states: [...new Map(all.map((state) => [JSON.stringify(state), state])).values()] };
  });
}

/** The first combination of choices that is as wanted, if any. */
function findCombination(
  choices: readonly Choice[],
  isWanted: (answers: Answers) => boolean,
): Answers | undefined {
  const answers: Record<string, Answer> = {};
  const choose = (position: number): boolean => {
    const choice = choices[position];
    if (!choice) return isWanted(answers);
    return choice.states.some((state) => {
      answers[choice.question.id] = state;
      return choose(position + 1);
    });
  };
  return choose(0) ? answers : undefined;
}

/** For each of some rules, the first answers for which the compiled rule set differs from the plain evaluator. */
function findDifferences(
  { questions, rules }: RuleSet,
  compiled: CompiledRuleSet,
  isExamined: (rule: Rule) => boolean = () => true,
): readonly string[] {
  const inForce = rules.filter(({ retired }) => !retired);
  return inForce.filter(isExamined).flatMap((rule) => {
    const index = inForce.indexOf(rule);
    const choices = choicesFor(rule, questions);
    const alone: RuleSet = {
      version: "",
      questions: choices.map(({ question }) => question),
      rules: [rule],
      today: { question: "", rungByOption: {} },
    };
    const difference = findCombination(choices, (answers) => {
      const [plain] = outcomesOf(alone, answers);
      return compiled.trace(answers).outcomes[index]?.outcome !== plain?.outcome;
    });
    return difference ? [`${rule.id} with ${JSON.stringify(difference)}`] : [];
  });
}

const compiled = compile(ruleSet);
const proofTimeout = 120_000;

test(
  "every rule of the catalogue comes to the same, compiled and plain, for all answers it depends on",
  () => {
    expect(findDifferences(ruleSet, compiled)).toEqual([]);
  },
  proofTimeout,
);

test("the proof notices one option less in one rule, and a gate left out", () => {
  const narrow = ruleSet.rules.find(({ when }) => when.op === "is" && when.options.length > 1);
  if (narrow?.when.op !== "is") throw new Error("No rule tests several options.");
  const { question, options } = narrow.when;
  const missing: Rule = { ...narrow, when: { op: "is", question, options: options.slice(1) } };
  const withFault = { ...ruleSet, rules: ruleSet.rules.map((rule) => (rule === narrow ? missing : rule)) };
  expect(findDifferences(ruleSet, compile(withFault), (rule) => rule === narrow)).toEqual([
    expect.stringContaining(`${narrow.id} with`),
  ]);
  const isGated = (id: string) =>
    ruleSet.questions.some((each) => each.id === id && each.shownWhen.op !== "always");
  const behindGate = ruleSet.rules.find(({ when }) => when.op === "atLeast" && isGated(when.question));
  if (!behindGate) throw new Error("No rule tests a gated question alone.");
  const ungated = ruleSet.questions.map((each) => ({ ...each, shownWhen: always }));
  expect(
    findDifferences(ruleSet, compile({ ...ruleSet, questions: ungated }), (rule) => rule === behindGate),
  ).toEqual([expect.stringContaining(`${behindGate.id} with`)]);
});

test("the catalogue's traces and floors are the plain evaluator's, for whatever the questionnaire accepts", () => {
  fc.assert(
    fc.property(partialAnswers(ruleSet.questions), (answers) => {
      const { floor, outcomes } = evaluate(ruleSet, answers);
      const trace = compiled.trace(answers);
      expect(trace.outcomes).toEqual(outcomes);
      expect(trace.floor).toEqual({ firm: floor.firm, possible: floor.possible });
      expect(compiled.evaluateFloor(compiled.encode(answers))).toBe(floor.firm);
    }),
    { numRuns: 300 },
  );
});
