import type { Condition } from "../condition";
import type { Answer, Answers, QuestionLogic } from "../question";
import type { Rule, RuleSet } from "../rule";
import { rungs } from "../scales";
import { createSituation } from "../situation";
import { answerSpace, type Dimension } from "./answer-space";
import { buildDiagram, type Diagram, terminals } from "./build-diagram";
import { countOutcomes } from "./census";
import { FALSE, type Formula, FormulaStore, TRUE } from "./formula";
import { findContextThatTells } from "./satisfy";
import { type Variable, VariableSpace } from "./variables";
import { functionOf, type WholeSpace, wholeSpaceOf } from "./whole-space";

/** A claim about all answers, how it was settled, and what speaks against it. */
export type Proof = {
  readonly claim: string;
  readonly how: string;
  /** Nothing when the claim holds. */
  readonly against: readonly string[];
};

/** The claims about a rule set that speak of all answers. Each is settled, not sampled. */
export function prove(ruleSet: RuleSet): readonly Proof[] {
  const diagram = buildDiagram(ruleSet);
  const whole = wholeSpaceOf(ruleSet);
  return [
    {
      claim: "Each condition means the same to the evaluator and to the decision diagram.",
      how: "Every combination of answers that the condition tells apart, open and inapplicable ones included.",
      against: findMisreadConditions(ruleSet),
    },
    {
      claim: "The decision diagram gives the recommendation that the rules give together.",
      how: "Put together once more from its rules without any short cut; the two are the same function.",
      against: functionOf(diagram, whole.nodes) === whole.verdict ? [] : ["The functions differ."],
    },
    {
      claim: "A more demanding answer never lowers the floor.",
      how: "For each step up in each question: the floors before and after, compared over all other answers.",
      against: findLoweringAnswers(ruleSet, whole),
    },
    {
      claim: "Every rung can be recommended, and demands can contradict what is possible.",
      how: "Counted over all complete answers.",
      against: findUnreachable(diagram),
    },
    {
      claim: "Every test in every condition can decide it.",
      how: "Two answer sets that differ in one answer only, between which test and outcome change together.",
      against: findIdleTests(ruleSet),
    },
    {
      claim: "No rule is idle: without any one of those that bind it, some floor or recommendation changes.",
      how: "Searched over all answers for one that the rule makes a difference to.",
      against: findIdleRules(ruleSet, whole).map((id) => `${id} changes no floor and no recommendation.`),
    },
  ];
}

/**
 * Rules that bind the verdict whose condition and formula disagree somewhere.
 *
 * @param asRead the rule set that the formulas are made of: another one only to see a fault found
 */
export function findMisreadConditions(ruleSet: RuleSet, asRead: RuleSet = ruleSet): readonly string[] {
  const { questions, rules } = ruleSet;
  const store = new FormulaStore();
  const space = new VariableSpace(store, asRead.questions);
  return verdictRules(rules).flatMap(({ id, when }) => {
    const read = asRead.rules.find((rule) => rule.id === id)?.when ?? when;
    const answers = findMisread(store, space, questions, when, space.holds(read));
    return answers ? [`${id} is misread for ${JSON.stringify(answers)}.`] : [];
  });
}

/**
 * Answers for which a condition is true and its formula is not, or the other way round. Where both are
 * settled whatever else is answered, there is nothing left to try.
 */
function findMisread(
  store: FormulaStore,
  space: VariableSpace,
  questions: readonly QuestionLogic[],
  condition: Condition,
  start: Formula,
): Answers | null {
  const give = giver(store, space);
  const visit = (rest: readonly Dimension[], answers: Answers, formula: Formula): Answers | null => {
    const truth = createSituation(questions, answers).truthOf(condition);
    if (formula === TRUE) return truth === true ? null : answers;
    if (formula === FALSE && truth === false) return null;
    const [next, ...others] = rest;
    if (!next) return formula === FALSE && truth === null ? null : answers;
    const { id } = next.question;
    const kinds: readonly Answer[] = [
      ...next.states,
      { kind: "unknown" },
      { kind: "not-applicable", reason: "" },
    ];
    for (const answer of kinds) {
      const found = visit(others, { ...answers, [id]: answer }, give(formula, id, answer));
      if (found) return found;
    }
    return null;
  };
  return visit(answerSpace(questions, [condition]), {}, start);
}

/** What is left of a formula once a question is answered. */
function giver(
  store: FormulaStore,
  space: VariableSpace,
): (formula: Formula, id: string, answer: Answer) => Formula {
  return (formula, id, answer) => {
    const assignment = space.assignmentOf({ [id]: answer });
    return space.variables.reduce(
      (left, { question }, index) =>
        question === id ? store.restrict(left, index, 1 << (assignment[index] ?? 0)) : left,
      formula,
    );
  };
}

/** Steps up that lower the floor somewhere, with the other answers that show it. */
export function findLoweringAnswers(
  { questions }: RuleSet,
  { nodes, space, floor }: WholeSpace,
): readonly string[] {
  return space.variables.flatMap((variable, index) =>
    stepsOf(variable, questions).flatMap(([from, to]) => {
      const answered = space.variables.findIndex(
        ({ kind, question }) => kind === "answered" && question === variable.question,
      );
      const given = variable.kind === "tick" ? nodes.given(floor, answered, 0) : floor;
      const path = nodes.findHigher(nodes.given(given, index, from), nodes.given(given, index, to));
      if (!path) return [];
      const step = `${nameOf(variable)} from ${variable.values[from]} to ${variable.values[to]}`;
      return [`${step}, with ${wordsOf(path, space.variables)}`];
    }),
  );
}

/** Positions one step apart on an ordered single choice, and a tick set. */
function stepsOf(
  variable: Variable,
  questions: readonly QuestionLogic[],
): readonly (readonly [number, number])[] {
  if (variable.kind === "tick") return [[0, 1]];
  const question = questions.find(({ id }) => id === variable.question);
  if (!question?.ordered) return [];
  return question.options.slice(1).map((_, index) => [index, index + 1] as const);
}

function nameOf(variable: Variable): string {
  return variable.kind === "tick" ? `${variable.question}/${variable.option}` : variable.question;
}

function wordsOf(path: ReadonlyMap<number, number>, variables: readonly Variable[]): string {
  const words = [...path].flatMap(([index, position]) => {
    const variable = variables[index];
    return variable ? [`${nameOf(variable)}: ${variable.values[position]}`] : [];
  });
  return words.length > 0 ? words.join(", ") : "anything else";
}

/** Rungs that no complete answers lead to, and a conflict if none do. */
export function findUnreachable(diagram: Diagram): readonly string[] {
  const counts = countOutcomes(diagram);
  return terminals
    .filter((terminal) => terminal !== "impossible" && counts[terminal] === 0n)
    .map((terminal) => `Nothing leads to ${terminal}.`);
}

/** Rules whose removal changes no floor and no recommendation anywhere. */
export function findIdleRules({ rules }: RuleSet, whole: WholeSpace): readonly string[] {
  return verdictRules(rules)
    .filter(
      ({ effect }) => !(effect.kind === "demand" && effect.axis === "rung" && effect.level === rungs[0]),
    )
    .filter(({ id }) => whole.findEffectOf(id) === null)
    .map(({ id }) => id);
}

/** Tests of a question that never decide their rule's condition, all else being equal. */
export function findIdleTests({ questions, rules }: RuleSet): readonly string[] {
  return rules
    .filter(({ retired }) => !retired)
    .flatMap(({ id, when }) =>
      testsIn(when, questions)
        .filter((test) => !canDecide(questions, when, test))
        .map((test) => `${id}: ${test.question} ${test.options.join("/")}`),
    );
}

type Test = Extract<Condition, { op: "is" }>;

function canDecide(questions: readonly QuestionLogic[], condition: Condition, test: Test): boolean {
  const dimension = answerSpace(questions, [condition]).find(({ question }) => question.id === test.question);
  const isMet = (answer: Answer) =>
    answer.kind === "chosen" && answer.options.some((option) => test.options.includes(option));
  const states = dimension?.states ?? [];
  return states
    .filter(isMet)
    .some((met) =>
      states
        .filter((state) => !isMet(state))
        .some((unmet) => findContextThatTells(questions, condition, test.question, met, unmet) !== null),
    );
}

/** Every test inside a condition, "at least" spelt out. */
function testsIn(condition: Condition, questions: readonly QuestionLogic[]): readonly Test[] {
  switch (condition.op) {
    case "always":
      return [];
    case "is":
      return [condition];
    case "atLeast": {
      const ids = questions.find(({ id }) => id === condition.question)?.options.map(({ id }) => id) ?? [];
      return [{ op: "is", question: condition.question, options: ids.slice(ids.indexOf(condition.option)) }];
    }
    case "all":
    case "any":
      return condition.of.flatMap((part) => testsIn(part, questions));
    case "not":
      return testsIn(condition.of, questions);
  }
}

/** The rules that bind the recommendation. */
function verdictRules(rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(({ retired, effect }) => {
    if (retired) return false;
    return (
      effect.kind === "exclude" ||
      effect.kind === "prefer" ||
      effect.kind === "composite" ||
      (effect.kind === "demand" && effect.axis === "rung")
    );
  });
}
