import { type Condition, questionsReadBy } from "./condition";
import { type Circle, isWithin } from "./pools";
import type { QuestionLogic } from "./question";
import type { RuleSet } from "./rule";
import { type Found, found, offScale, type QuestionById, type RuleSetProblem } from "./rule-set-problem";
import { rungs } from "./scales";
import { problemsOfCondition, problemsOfNames } from "./validate-condition";
import { problemsOfRule } from "./validate-rule";

/**
 * Everything that is wrong with a rule set as data; empty when nothing is. The types cannot hold these:
 * names that must exist, ids that must differ, sources that must be given. Whether examples come out as
 * they say, and whether dates lie in the past, takes an evaluation and a clock: see the laws.
 */
export function findRuleSetProblems(ruleSet: RuleSet): readonly RuleSetProblem[] {
  const byId: QuestionById = new Map(ruleSet.questions.map((question) => [question.id, question]));
  return [
    ...at("questions", repeatsOf(ruleSet.questions)),
    ...at("rules", repeatsOf(ruleSet.rules)),
    ...ruleSet.questions.flatMap((question) =>
      at(`question ${question.id}`, problemsOfQuestion(question, byId)),
    ),
    ...ruleSet.rules.flatMap((rule) => at(`rule ${rule.id}`, problemsOfRule(rule, byId))),
    ...at("communities", problemsOfCircles(ruleSet.communities ?? [], namedOn(ruleSet, "neighbours"))),
    ...at("territories", problemsOfCircles(ruleSet.territories ?? [], namedOn(ruleSet, "territory"))),
    ...at("stricter controls", problemsOfStricterControls(ruleSet)),
    ...at("today", problemsOfToday(ruleSet, byId)),
  ];
}

function at(where: string, found: readonly Found[]): readonly RuleSetProblem[] {
  return found.map((entry) => ({ where, ...entry }));
}

function repeatsOf(items: readonly { readonly id: string }[]): readonly Found[] {
  const ids = items.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].flatMap((id) =>
    found(true, `The id "${id}" is used more than once.`, "Give each its own id; never reuse a retired one."),
  );
}

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** These words mean something in an answers file, or are names that every object has. */
const isReserved = (id: string): boolean =>
  ["unknown", "not-applicable"].includes(id) || id in Object.prototype;

function problemsOfId(id: string): readonly Found[] {
  return [
    ...found(isReserved(id), `The id "${id}" is reserved.`, "Choose another id."),
    ...found(!idPattern.test(id), `The id "${id}" is not kebab-case.`, "Use a-z, 0-9 and single hyphens."),
  ];
}

function problemsOfQuestion(question: QuestionLogic, byId: QuestionById): readonly Found[] {
  const { id, kind, ordered, options, shownWhen } = question;
  const exclusives = options.filter((option) => option.exclusive);
  return [
    ...problemsOfId(id),
    ...options.flatMap((option) => problemsOfId(option.id)),
    ...repeatsOf(options),
    ...found(options.length < 2, "It has fewer than two options.", "Add an option, or drop the question."),
    ...found(
      kind === "single" && exclusives.length > 0,
      "A single choice has an option marked exclusive.",
      "Drop the mark: in a single choice every option stands alone.",
    ),
    ...found(
      kind === "multiple" && ordered,
      "A multiple choice is marked ordered.",
      "Drop the mark: ticking more is its order.",
    ),
    ...found(
      kind === "multiple" && options.length > 0 && exclusives.length === options.length,
      "Every option of a multiple choice is exclusive.",
      "Make it a single choice.",
    ),
    ...problemsOfCondition(shownWhen, byId),
    ...found(
      isGatedBy(id, shownWhen, byId),
      "Whether it is asked depends on itself.",
      "Break the circle: a question may depend only on questions that do not depend on it.",
    ),
  ];
}

/** Whether a condition depends on a question, through gates as well. */
function isGatedBy(id: string, condition: Condition, byId: QuestionById): boolean {
  const seen = new Set<string>();
  const pending = [...questionsReadBy(condition)];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    const gate = byId.get(next)?.shownWhen;
    if (gate) pending.push(...questionsReadBy(gate));
  }
  return false;
}

/** The communities or territories that rules ask for. */
function namedOn({ rules }: RuleSet, axis: "neighbours" | "territory"): readonly string[] {
  return rules.flatMap(({ effect }) => {
    if (effect.kind !== "demand" || effect.axis !== axis) return [];
    return [effect.axis === "neighbours" ? effect.community : effect.territory];
  });
}

function problemsOfCircles(circles: readonly Circle[], named: readonly string[]): readonly Found[] {
  const names = circles.map(({ name }) => name);
  return [
    ...repeatsOf(circles.map(({ name }) => ({ id: name }))),
    ...circles.flatMap(({ name, within = [], apartFrom = [] }) => [
      ...found(!named.includes(name), `No rule asks for "${name}".`, "Drop it, or correct its name."),
      ...[...within, ...apartFrom].flatMap((other) =>
        found(!names.includes(other), `"${name}" speaks of "${other}", which is not listed.`, "List it."),
      ),
      ...found(
        within.some((outer) => isWithin(outer, name, circles)),
        `"${name}" lies within itself.`,
        "Break the circle.",
      ),
      ...found(
        apartFrom.some((other) => isWithin(name, other, circles) || isWithin(other, name, circles)),
        `"${name}" lies within what it is apart from.`,
        "Decide which of the two holds.",
      ),
    ]),
  ];
}

function problemsOfStricterControls({ rules, stricterControls = {} }: RuleSet): readonly Found[] {
  const asked = new Set(rules.flatMap(({ effect }) => (effect.kind === "control" ? effect.controls : [])));
  const chain: Circle[] = Object.entries(stricterControls).map(([name, next]) => ({ name, within: [next] }));
  return Object.entries(stricterControls).flatMap(([control, next]) => [
    ...[control, next].flatMap((id) =>
      found(!asked.has(id), `No rule asks for the control "${id}".`, "Drop it, or correct its name."),
    ),
    ...found(isWithin(next, control, chain), `"${control}" is stricter than itself.`, "Break the circle."),
  ]);
}

function problemsOfToday({ today }: RuleSet, byId: QuestionById): readonly Found[] {
  return [
    ...problemsOfNames(today.question, Object.keys(today.rungByOption), byId),
    ...Object.values(today.rungByOption).flatMap((rung) => offScale(rungs, rung)),
  ];
}
