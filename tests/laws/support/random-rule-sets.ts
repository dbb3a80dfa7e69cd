import fc from "fast-check";
import { all, always, any, atLeast, type Condition, is, not } from "@/lib/engine/condition";
import type { Answer, Answers, QuestionLogic } from "@/lib/engine/question";
import type { Effect, Rule, RuleSet } from "@/lib/engine/rule";
import { rungs } from "@/lib/engine/scales";
import { chosen, makeRule, makeRuleSet, notApplicable, scale, ticks, unknown } from "./make";

/**
 * Small rule sets of every make: ordered, unordered and multiple choices, with "none of these" and
 * without, gates upon gates, demands, exclusions, composites and preferences, and rules that are retired. Small enough
 * to try every set of answers.
 */
export function smallRuleSets(): fc.Arbitrary<RuleSet> {
  return smallQuestionnaires().chain((questions) =>
    fc
      .array(fc.record({ when: conditionsOn(questions, 2), effect: effects, isRetired: rarely }), {
        minLength: 1,
        maxLength: 6,
      })
      .map((drafts) => makeRuleSet(questions, drafts.map(ruleOf))),
  );
}

const rarely = fc.integer({ min: 0, max: 9 }).map((number) => number === 0);

function ruleOf(draft: { when: Condition; effect: Effect; isRetired: boolean }, index: number): Rule {
  const retirement = draft.isRetired ? { retired: "1.0.0" } : {};
  return makeRule(`RULE-${index}`, draft.when, draft.effect, retirement);
}

const effects: fc.Arbitrary<Effect> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...rungs).map((level) => demand(level)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...rungs).map((level): Effect => ({ ...demand(level), between: "tenants" })),
  },
  {
    weight: 2,
    arbitrary: fc
      .subarray([...rungs], { minLength: 2, maxLength: 2 })
      .map(([rung = "process", countsAs = "vm"]): Effect => ({ kind: "composite", rung, countsAs })),
  },
  {
    weight: 3,
    arbitrary: fc
      .subarray([...rungs], { minLength: 1, maxLength: 4 })
      .map((excluded): Effect => ({ kind: "exclude", rungs: excluded })),
  },
  {
    weight: 3,
    arbitrary: fc.integer({ min: 1, max: rungs.length - 1 }).chain((position) =>
      fc.subarray(rungs.slice(0, position), { minLength: 1 }).map(
        (over): Effect => ({
          kind: "prefer",
          rung: rungs[position] ?? "dedicated-host",
          over,
        }),
      ),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Effect>({ kind: "caution", message: "Mind this." }) },
);

function demand(level: (typeof rungs)[number]): Extract<Effect, { kind: "demand"; axis: "rung" }> {
  return { kind: "demand", axis: "rung", level };
}

/** Three or four questions, the later ones sometimes gated by earlier ones. */
function smallQuestionnaires(): fc.Arbitrary<readonly QuestionLogic[]> {
  return fc.integer({ min: 2, max: 4 }).chain((count) => extended([], count));
}

function extended(
  questions: readonly QuestionLogic[],
  count: number,
): fc.Arbitrary<readonly QuestionLogic[]> {
  if (questions.length === count) return fc.constant(questions);
  const gate =
    questions.length === 0
      ? fc.constant(always)
      : fc.oneof(fc.constant(always), conditionsOn(questions, 0), conditionsOn(questions, 1));
  return fc
    .tuple(fc.constantFrom("ordered", "unordered", "multiple", "multiple-or-none"), gate)
    .chain(([kind, shownWhen]) =>
      extended([...questions, questionOf(`q${questions.length}`, kind, shownWhen)], count),
    );
}

function questionOf(
  id: string,
  kind: "ordered" | "unordered" | "multiple" | "multiple-or-none",
  shownWhen: Condition,
): QuestionLogic {
  switch (kind) {
    case "ordered":
      return scale(id, ["low", "middle", "high"], shownWhen);
    case "unordered":
      return { ...scale(id, ["red", "blue"], shownWhen), ordered: false };
    case "multiple":
      return ticks(id, ["a", "b"], shownWhen);
    case "multiple-or-none":
      return ticks(id, ["none", "a", "b"], shownWhen);
  }
}

/** Conditions of a certain depth on some questions. */
export function conditionsOn(questions: readonly QuestionLogic[], depth: number): fc.Arbitrary<Condition> {
  const test = fc.constantFrom(...questions).chain((question) => testsOf(question));
  if (depth === 0) return test;
  const part = conditionsOn(questions, depth - 1);
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    test,
    parts.map((of) => all(...of)),
    parts.map((of) => any(...of)),
    part.map(not),
  );
}

function testsOf({ id, ordered, options }: QuestionLogic): fc.Arbitrary<Condition> {
  const ids = options.map((option) => option.id);
  const membership = fc
    .subarray(ids, { minLength: 1, maxLength: ids.length })
    .map((chosenIds) => is(id, ...chosenIds));
  return ordered
    ? fc.oneof(
        membership,
        fc.constantFrom(...ids).map((least) => atLeast(id, least)),
      )
    : membership;
}

/** Every choice that a question accepts. */
export function choicesOf({ kind, options }: QuestionLogic): readonly Answer[] {
  if (kind === "single") return options.map(({ id }) => chosen(id));
  const shared = options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const sets = Array.from({ length: 2 ** shared.length - 1 }, (_, index) =>
    chosen(...shared.filter((_id, bit) => ((index + 1) >> bit) & 1)),
  );
  return [...options.filter(({ exclusive }) => exclusive).map(({ id }) => chosen(id)), ...sets];
}

/** Every complete set of answers. */
export function everyCompleteAnswers(questions: readonly QuestionLogic[]): readonly Answers[] {
  return combined(questions.map((question) => [question.id, choicesOf(question)] as const));
}

/** Every set of answers, "I don't know yet" and "does not apply" included. */
export function everyAnswers(questions: readonly QuestionLogic[]): readonly Answers[] {
  return combined(
    questions.map((question) => [question.id, [...choicesOf(question), unknown, notApplicable]] as const),
  );
}

function combined(choices: readonly (readonly [string, readonly Answer[]])[]): readonly Answers[] {
  return choices.reduce<readonly Answers[]>(
    (before, [id, answers]) =>
      before.flatMap((given) => answers.map((answer) => ({ ...given, [id]: answer }))),
    [{}],
  );
}
