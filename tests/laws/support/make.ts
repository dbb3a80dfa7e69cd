import { always, type Condition } from "@/lib/engine/condition";
import type { Answer, QuestionLogic } from "@/lib/engine/question";
import type { Citation, Effect, Example, Rule, RuleSet } from "@/lib/engine/rule";
import type { Rung } from "@/lib/engine/scales";

/** Small questions, rules and answers for tests: only what a test is about needs saying. */

export const unknown: Answer = { kind: "unknown" };
export const notApplicable: Answer = { kind: "not-applicable", reason: "Not here." };

export function chosen(...options: readonly string[]): Answer {
  return { kind: "chosen", options };
}

/** A single choice whose options run from least to most demanding. */
export function scale(id: string, options: readonly string[], shownWhen: Condition = always): QuestionLogic {
  return {
    id,
    kind: "single",
    ordered: true,
    options: options.map((option) => ({ id: option })),
    shownWhen,
    mayNotApply: true,
  };
}

/** A multiple choice; the first option, if named `none`, stands alone. */
export function ticks(id: string, options: readonly string[], shownWhen: Condition = always): QuestionLogic {
  return {
    id,
    kind: "multiple",
    ordered: false,
    options: options.map((option) => (option === "none" ? { id: option, exclusive: true } : { id: option })),
    shownWhen,
    mayNotApply: true,
  };
}

export const citation: Citation = {
  title: "A source",
  url: "https://example.org/source",
  readOn: "2026-01-01",
};

export function makeRule(
  id: string,
  when: Condition,
  effect: Effect,
  more: Partial<Rule> & { readonly examples?: readonly Example[] } = {},
): Rule {
  return {
    id,
    title: `Title of ${id}`,
    rationale: "Because.",
    threats: ["K"],
    falsePositives: "Never seen.",
    force: "guidance",
    evidence: "text",
    citations: [citation],
    when,
    effect,
    examples: [],
    since: "1.0.0",
    ...more,
  };
}

export function demandRung(level: Rung): Effect {
  return { kind: "demand", axis: "rung", level };
}

export function exclude(...rungs: readonly Rung[]): Effect {
  return { kind: "exclude", rungs };
}

export function prefer(rung: Rung, ...over: readonly Rung[]): Effect {
  return { kind: "prefer", rung, over };
}

export function makeRuleSet(
  questions: readonly QuestionLogic[],
  rules: readonly Rule[],
  today: RuleSet["today"] = { question: "today", rungByOption: {} },
): RuleSet {
  return { version: "1.0.0", questions, rules, today };
}
