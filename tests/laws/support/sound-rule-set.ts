import { is } from "@/lib/engine/condition";
import type { QuestionLogic } from "@/lib/engine/question";
import type { Example, Rule, RuleSet } from "@/lib/engine/rule";
import { findRuleSetProblems } from "@/lib/engine/validate-rule-set";
import { chosen, demandRung, makeRule, makeRuleSet, scale, ticks } from "./make";

/** A rule set without problems, in which a test changes one thing. */
export const risk = scale("risk", ["low", "high"]);
export const regimes = ticks("regimes", ["none", "pci", "dod"]);
export const today: QuestionLogic = { ...scale("today", ["not-running", "vm"]), ordered: false };
export const examples: readonly Example[] = [
  { name: "high", answers: { risk: chosen("high") }, outcome: "applies" },
  { name: "low", answers: { risk: chosen("low") }, outcome: "does-not-apply" },
  { name: "nothing said", answers: {}, outcome: "undecided" },
];
export const sound = makeRule("TEN-01", is("risk", "high"), demandRung("vm"), { examples });

export function ruleSetWith(more: Partial<RuleSet> = {}): RuleSet {
  return {
    ...makeRuleSet([risk, regimes, today], [sound], { question: "today", rungByOption: { vm: "vm" } }),
    ...more,
  };
}

export function withRule(change: Partial<Rule>): RuleSet {
  return ruleSetWith({ rules: [{ ...sound, ...change }] });
}

export function withQuestion(question: QuestionLogic): RuleSet {
  return ruleSetWith({ questions: [risk, regimes, today, question] });
}

/** A rule set from storage, where the types hold nothing. */
export function read<T>(value: unknown): T {
  // The casts of this file stand for data that was stored before today's types.
  return value as T;
}

/** What was found, as one line each. Each must come with a remedy. */
export function problemsOf(ruleSet: RuleSet): readonly string[] {
  return findRuleSetProblems(ruleSet).map(({ where, problem, remedy }) => {
    if (!/\w.*\.$/.test(remedy)) throw new Error(`No remedy is given for: ${problem}`);
    return `${where}: ${problem}`;
  });
}
