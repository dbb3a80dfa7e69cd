import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { all, any, atLeast, type Condition, is, not } from "@/lib/engine/condition";
import { answerSpace, type Dimension } from "@/lib/engine/diagram/answer-space";
import { evaluate } from "@/lib/engine/evaluate";
import type { Answer, Answers, QuestionLogic } from "@/lib/engine/question";
import type { Rule, RuleSet } from "@/lib/engine/rule";
import { createSituation } from "@/lib/engine/situation";
import { axes, type Evaluate, floorsOf } from "./support/floors";
import { demandRung, makeRule, notApplicable } from "./support/make";
import { completeAnswers, violationsOf } from "./support/random-answers";
import { plantRule, sampleRuleSet } from "./support/sample-rule-set";

/** More completions than this are not tried one by one: fewer answers are left unknown instead. */
const mostCompletions = 200;

/**
 * Law 3: the interval is exact. With up to six answers missing, the firm floor is the lowest and the
 * possible floor the highest that any completion of them leads to, on every axis. Only demands for a
 * level make floors (law 9), so the other rules are left out to try more.
 */
function findInexactIntervals(whole: RuleSet, engine: Evaluate, runs: number): readonly string[] {
  const demands = demandsOf(whole).filter(({ effect }) => "level" in effect);
  const rules = { ...whole, rules: demands };
  const space = answerSpace(
    rules.questions,
    demands.map(({ when }) => when),
  );
  const completions = new Map(
    space.map(({ question, states }) => [question.id, completionsOf(question, states)]),
  );
  const relevant = [...completions]
    .filter(([, states]) => states.length <= mostCompletions)
    .map(([id]) => id);
  const property = fc.property(
    completeAnswers(rules.questions),
    fc.shuffledSubarray(relevant, { minLength: 1, maxLength: 6 }),
    (answers, wanted) => {
      const missing = fitting(wanted, completions);
      const interval = floorsOf(engine(rules, without(answers, missing)));
      const reached = completionsWithin(answers, missing, completions).map((whole) =>
        floorsOf(engine(rules, whole)),
      );
      for (const axis of axes) {
        const floors = reached.map((floor) => floor[axis].firm);
        const exact = { firm: Math.min(...floors), possible: Math.max(...floors) };
        expect(interval[axis], `${axis} without ${missing.join(", ")}`).toEqual(exact);
      }
    },
  );
  return violationsOf(property, runs);
}

function demandsOf({ rules }: RuleSet): readonly Rule[] {
  return rules.filter(({ effect, retired }) => effect.kind === "demand" && !retired);
}

/**
 * The same rule by rule, over every combination of known and missing answers that a demand can tell
 * apart: it is undecided exactly when some completion makes it apply and some other does not. So the
 * possible floor is exact everywhere. The firm floor then is too, by law 2: the least demanding
 * completion takes back every undecided demand at once. That argument leaves out "does not apply",
 * which the random verdicts include.
 */
function findInexactDemands(set: RuleSet): readonly string[] {
  return demandsOf(set).flatMap(({ id, when }) => {
    const space = answerSpace(set.questions, [when]);
    const outcomes = new Set<string>();
    const explore = (rest: readonly Dimension[], answers: Answers): void => {
      const [next, ...others] = rest;
      if (!next) {
        const said = createSituation(set.questions, answers).truthOf(when);
        if (said !== null) return;
        for (const wanted of [true, false]) {
          if (!canBecome(set.questions, space, answers, when, wanted))
            outcomes.add(`${id} is never ${wanted}`);
        }
        return;
      }
      for (const state of next.states) explore(others, { ...answers, [next.question.id]: state });
      explore(others, answers);
    };
    explore(space, {});
    return [...outcomes];
  });
}

/** Whether answers can be completed, one at a time, so that a condition comes out as wanted. */
function canBecome(
  questions: readonly QuestionLogic[],
  space: readonly Dimension[],
  answers: Answers,
  condition: Condition,
  wanted: boolean,
): boolean {
  const truth = createSituation(questions, answers).truthOf(condition);
  if (truth !== null) return truth === wanted;
  const open = space.find(({ question }) => !answers[question.id]);
  if (!open) return false;
  return completionsOf(open.question, open.states).some((state) =>
    canBecome(questions, space, { ...answers, [open.question.id]: state }, condition, wanted),
  );
}

function completionsOf(question: QuestionLogic, states: readonly Answer[]): readonly Answer[] {
  return question.mayNotApply ? [...states, notApplicable] : states;
}

/** As many of the questions, from the first on, as keep the number of completions within the limit. */
function fitting(
  ids: readonly string[],
  completions: ReadonlyMap<string, readonly Answer[]>,
): readonly string[] {
  let size = 1;
  return ids.filter((id) => {
    const states = completions.get(id)?.length ?? 1;
    if (size * states > mostCompletions) return false;
    size *= states;
    return true;
  });
}

function without(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
}

function completionsWithin(
  answers: Answers,
  ids: readonly string[],
  completions: ReadonlyMap<string, readonly Answer[]>,
): readonly Answers[] {
  const [id, ...rest] = ids;
  if (id === undefined) return [answers];
  const states = completions.get(id) ?? [];
  return states.flatMap((state) => completionsWithin({ ...answers, [id]: state }, rest, completions));
}

describe("the rule set", () => {
  test("a demand is undecided exactly when it could go either way (every combination)", () => {
    expect(findInexactDemands(ruleSet)).toEqual([]);
  });

  test("floors are the lowest and highest over all completions (random verdicts)", () => {
    expect(findInexactIntervals(ruleSet, evaluate, 100)).toEqual([]);
  });
});

describe("the law notices", () => {
  test("nothing in a sound rule set and engine", () => {
    expect(findInexactIntervals(sampleRuleSet, evaluate, 100)).toEqual([]);
    expect(findInexactDemands(sampleRuleSet)).toEqual([]);
  });

  test("an engine that counts only rules that apply as possible", () => {
    const engine: Evaluate = (rules, answers) => {
      const verdict = evaluate(rules, answers);
      return { ...verdict, floor: { ...verdict.floor, possible: verdict.floor.firm } };
    };
    expect(findInexactIntervals(sampleRuleSet, engine, 500)).toHaveLength(1);
  });

  test("an engine that counts rules that might apply as firm", () => {
    const engine: Evaluate = (rules, answers) => {
      const verdict = evaluate(rules, answers);
      return { ...verdict, spread: { ...verdict.spread, firm: verdict.spread.possible } };
    };
    expect(findInexactIntervals(sampleRuleSet, engine, 500)).toHaveLength(1);
  });

  test("a rule that stays undecided although no answer can make it apply", () => {
    const never = all(is("code", "own"), atLeast("code", "vendor"));
    const planted = plantRule(makeRule("BAD", never, demandRung("dedicated-host")));
    expect(findInexactDemands(planted)).toEqual(["BAD is never true"]);
    expect(findInexactIntervals(planted, evaluate, 1000)).toHaveLength(1);
  });

  test("a rule that stays undecided although every answer makes it apply", () => {
    const ever = any(is("code", "own"), not(is("code", "own")));
    const planted = plantRule(makeRule("BAD", ever, demandRung("dedicated-host")));
    expect(findInexactDemands(planted)).toEqual(["BAD is never false"]);
    expect(findInexactIntervals(planted, evaluate, 1000)).toHaveLength(1);
  });

  test("two rules of which one always applies, though neither does for certain", () => {
    const planted = plantRule(makeRule("ONE", is("code", "own"), demandRung("dedicated-host")));
    const both = {
      ...planted,
      rules: [
        ...planted.rules,
        makeRule("TWO", atLeast("code", "vendor"), demandRung("dedicated-host")),
        makeRule("THREE", not(is("code", "own", "vendor", "arbitrary")), demandRung("dedicated-host")),
      ],
    };
    expect(findInexactIntervals(both, evaluate, 1000)).toHaveLength(1);
  });
});
