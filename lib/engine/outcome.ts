import type { Answers } from "./question";
import type { Effect, Rule, RuleSet } from "./rule";
import { createSituation, type Situation } from "./situation";

/**
 * What a rule came to. `undecided`: an answer still missing could decide it. `error`: the rule could
 * not be evaluated; that never counts as "does not apply".
 */
export type Outcome = "applies" | "does-not-apply" | "undecided" | "error";

/** A rule's outcome with the answers it read: the trace of a verdict. */
export type RuleOutcome = {
  readonly ruleId: string;
  readonly outcome: Outcome;
  readonly read: readonly string[];
};

/** The outcome of every rule in force, in the rule set's order. A rule that throws is an `error`. */
export function outcomesOf(ruleSet: RuleSet, answers: Answers): readonly RuleOutcome[] {
  const situation = createSituation(ruleSet.questions, answers);
  return ruleSet.rules.filter((rule) => !rule.retired).map((rule) => outcomeOf(rule, situation));
}

function outcomeOf(rule: Rule, situation: Situation): RuleOutcome {
  try {
    const truth = situation.truthOf(rule.when);
    const outcome = truth === null ? "undecided" : truth ? "applies" : "does-not-apply";
    return { ruleId: rule.id, outcome, read: situation.dependenciesOf(rule.when) };
  } catch {
    // One broken rule must not hide what the others say: it is reported, and widens the verdict.
    return { ruleId: rule.id, outcome: "error", read: [] };
  }
}

/** Rules parted into those that apply and those that still might. */
export type Parted<E extends Effect> = {
  readonly applying: readonly InForce<E>[];
  readonly possible: readonly InForce<E>[];
};

type InForce<E extends Effect> = { readonly id: string; readonly rule: Rule; readonly effect: E };

/** Keeps only the rules that apply or might. */
export function partByOutcome(ruleSet: RuleSet, outcomes: readonly RuleOutcome[]): Parted<Effect> {
  const outcomeById = new Map(outcomes.map(({ ruleId, outcome }) => [ruleId, outcome]));
  const applying: InForce<Effect>[] = [];
  const possible: InForce<Effect>[] = [];
  for (const rule of ruleSet.rules) {
    const { id, effect } = rule;
    const outcome = outcomeById.get(id);
    if (outcome === "applies") applying.push({ id, rule, effect });
    if (outcome === "undecided" || outcome === "error") possible.push({ id, rule, effect });
  }
  return { applying, possible };
}

/** Those of the rules whose effect matches. */
export function withEffect<E extends Effect>(
  { applying, possible }: Parted<Effect>,
  matches: (effect: Effect) => effect is E,
): Parted<E> {
  const isWanted = (rule: InForce<Effect>): rule is InForce<E> => matches(rule.effect);
  return { applying: applying.filter(isWanted), possible: possible.filter(isWanted) };
}
