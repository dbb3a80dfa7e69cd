import { type Condition, questionsReadBy } from "./condition";
import { type Circle, isWithin } from "./pools";
import type { Answers, QuestionLogic } from "./question";
import type { Effect, Rule, RuleSet } from "./rule";
import { controlPlanes, dataInUseLevels, rungs, spreadLevels } from "./scales";

/** Something wrong with a rule set, where, and what to do about it. */
export type RuleSetProblem = { readonly where: string; readonly problem: string; readonly remedy: string };

type Found = Omit<RuleSetProblem, "where">;
type QuestionById = ReadonlyMap<string, QuestionLogic>;

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

function found(isWrong: boolean, problem: string, remedy: string): readonly Found[] {
  return isWrong ? [{ problem, remedy }] : [];
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

function problemsOfCondition(condition: Condition, byId: QuestionById): readonly Found[] {
  switch (condition.op) {
    case "always":
      return [];
    case "is":
      return [
        ...found(
          condition.options.length === 0,
          `A test of "${condition.question}" names no option, so it never holds.`,
          "Name the options.",
        ),
        ...problemsOfNames(condition.question, condition.options, byId),
      ];
    case "atLeast":
      return [
        ...found(
          byId.get(condition.question)?.ordered === false,
          `"At least" is asked of "${condition.question}", whose options have no order.`,
          "Use is(…), or mark the question as ordered if it is.",
        ),
        ...problemsOfNames(condition.question, [condition.option], byId),
      ];
    case "all":
    case "any":
      return [
        ...found(condition.of.length === 0, `${condition.op}() has no parts.`, "Add parts, or write always."),
        ...condition.of.flatMap((part) => problemsOfCondition(part, byId)),
      ];
    case "not":
      return problemsOfCondition(condition.of, byId);
  }
}

function problemsOfNames(id: string, options: readonly string[], byId: QuestionById): readonly Found[] {
  const question = byId.get(id);
  if (!question)
    return found(true, `There is no question "${id}".`, "Correct the name, or add the question.");
  const known = question.options.map((option) => option.id);
  return options.flatMap((option) =>
    found(
      !known.includes(option),
      `Question "${id}" has no option "${option}".`,
      `Use one of: ${known.join(", ")}.`,
    ),
  );
}

function problemsOfRule(rule: Rule, byId: QuestionById): readonly Found[] {
  const movesVerdict = rule.effect.kind !== "caution";
  const bindsVerdict = ["demand", "exclude", "prefer", "composite"].includes(rule.effect.kind);
  return [
    ...problemsOfCondition(rule.when, byId),
    ...problemsOfEffect(rule.effect),
    ...problemsOfCitations(rule),
    ...found(
      rule.preview !== undefined && movesVerdict,
      "It does not bind yet, and does more than caution.",
      "Make it a caution that names the date, and a rule of its own once the date has come.",
    ),
    ...found(
      rule.evidence === "memory" && bindsVerdict,
      `A rule resting on memory may not ${rule.effect.kind}.`,
      "Read the source and say so, or make it a caution.",
    ),
    ...problemsOfExamples(rule, byId),
  ];
}

function problemsOfCitations({ citations }: Rule): readonly Found[] {
  return [
    ...found(citations.length === 0, "It cites no source.", "Add a citation."),
    ...citations.flatMap(({ title, url, readOn }) => [
      ...found(title.trim() === "", `A citation of ${url} has no title.`, "Give the source's own title."),
      ...found(!isHttps(url), `"${url}" is not an https address.`, "Cite a public https address."),
      ...found(
        !isCalendarDay(readOn),
        `"${readOn}" is not a day.`,
        "Write the day it was read as YYYY-MM-DD.",
      ),
    ]),
  ];
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === "https:";
}

/** Whether text is a day that exists, as YYYY-MM-DD. */
function isCalendarDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return Number(day) >= 1 && Number(day) <= (lengths[Number(month) - 1] ?? 0);
}

function problemsOfEffect(effect: Effect): readonly Found[] {
  switch (effect.kind) {
    case "demand":
      return problemsOfDemand(effect);
    case "exclude":
      return [
        ...found(effect.rungs.length === 0, "It excludes no rung.", "Name the rungs."),
        ...effect.rungs.flatMap((rung) => offScale(rungs, rung)),
      ];
    case "prefer":
      return [
        ...found(
          effect.over.length === 0,
          "It prefers a rung over none.",
          "Name the rungs it is preferred over.",
        ),
        ...[effect.rung, ...effect.over].flatMap((rung) => offScale(rungs, rung)),
        ...found(
          effect.over.some((rung) => rungs.indexOf(rung) >= rungs.indexOf(effect.rung)),
          `Preferring ${effect.rung} does not move up from every rung it names.`,
          "A preference may only move up: name lower rungs.",
        ),
      ];
    case "composite":
      return [
        ...[effect.rung, effect.countsAs].flatMap((rung) => offScale(rungs, rung)),
        ...found(
          rungs.indexOf(effect.rung) >= rungs.indexOf(effect.countsAs),
          `${effect.rung} counting as ${effect.countsAs} changes nothing.`,
          "A composite lets a rung count as a higher one.",
        ),
      ];
    case "control":
      return found(effect.controls.length === 0, "It asks for no control.", "Name the controls.");
    case "caution":
      return found(effect.message.trim() === "", "Its caution says nothing.", "Write the message.");
  }
}

function problemsOfDemand(effect: Extract<Effect, { kind: "demand" }>): readonly Found[] {
  switch (effect.axis) {
    case "rung":
      return offScale(rungs, effect.level);
    case "spread":
      return offScale(spreadLevels, effect.level);
    case "control-plane":
      return offScale(controlPlanes, effect.level);
    case "data-in-use":
      return offScale(dataInUseLevels, effect.level);
    case "neighbours":
      return found(effect.community.trim() === "", "Its community has no name.", "Say who alone may share.");
    case "territory":
      return found(effect.territory.trim() === "", "Its territory has no name.", "Say where it may run.");
  }
}

/** The types exclude a wrong level, but a rule set may also have been read from storage. */
function offScale<T extends string>(scale: readonly T[], level: T): readonly Found[] {
  return found(!scale.includes(level), `"${level}" is not on the scale.`, `Use one of: ${scale.join(", ")}.`);
}

const exampleOutcomes = ["applies", "does-not-apply", "undecided"] as const;

function problemsOfExamples({ examples }: Rule, byId: QuestionById): readonly Found[] {
  return [
    ...exampleOutcomes.flatMap((outcome) =>
      found(
        !examples.some((example) => example.outcome === outcome),
        `No example shows the outcome "${outcome}".`,
        "Add one: each of the three outcomes needs an example.",
      ),
    ),
    ...examples.flatMap(({ name, answers }) =>
      problemsOfAnswers(answers, byId).map(({ problem, remedy }) => ({
        problem: `Example "${name}": ${problem}`,
        remedy,
      })),
    ),
  ];
}

function problemsOfAnswers(answers: Answers, byId: QuestionById): readonly Found[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const question = byId.get(id);
    const options = answer.kind === "chosen" ? answer.options : [];
    const alone = question?.options.some((option) => option.exclusive && options.includes(option.id));
    return [
      ...problemsOfNames(id, options, byId),
      ...found(
        answer.kind === "chosen" && options.length === 0,
        `"${id}" is answered with nothing.`,
        "Choose an option, or leave the question out.",
      ),
      ...found(
        options.length > 1 && (question?.kind === "single" || alone === true),
        `"${id}" has more options than it may.`,
        "A single choice and an exclusive option take one.",
      ),
      ...found(
        answer.kind === "not-applicable" && question?.mayNotApply === false,
        `"${id}" is said not to apply, which it does not accept.`,
        "Choose an option, or let the question accept it.",
      ),
    ];
  });
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
