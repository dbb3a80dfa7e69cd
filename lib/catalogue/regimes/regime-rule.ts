import type { Answers } from "@/lib/engine/question";
import type { Effect, Example, Rule } from "@/lib/engine/rule";
import type { Rung, SpreadLevel } from "@/lib/engine/scales";
import { chosen, unknown } from "../examples";

/** A rule of the first rule set; a later one says its own version. */
export function defineRule(rule: Omit<Rule, "since"> & { readonly since?: string }): Rule {
  return { since: "1.0.0", ...rule };
}

export function demandRung(level: Rung): Effect {
  return { kind: "demand", axis: "rung", level };
}

export function demandSpread(level: SpreadLevel): Effect {
  return { kind: "demand", axis: "spread", level };
}

export function keepFor(boundary: "kernel" | "node" | "host", community: string): Effect {
  return { kind: "demand", axis: "neighbours", boundary, community };
}

export function keepIn(territory: string): Effect {
  return { kind: "demand", axis: "territory", territory };
}

export function askFor(...controls: readonly string[]): Effect {
  return { kind: "control", controls };
}

export function warn(message: string): Effect {
  return { kind: "caution", message };
}

/** Answers in short: an option, several options, or null for "I don't know yet". */
type BriefAnswers = Readonly<Record<string, string | readonly string[] | null>>;
type BriefExample = readonly [name: string, answers: BriefAnswers];

/**
 * The three examples every rule has, in this order: applies, does not apply, undecided. More may follow with
 * their outcomes: what lies just on either side of where the rule begins says more than a case far from it.
 */
export function examplesOf(
  applies: BriefExample,
  doesNotApply: BriefExample,
  undecided: BriefExample,
  ...more: readonly (readonly [Example["outcome"], ...BriefExample])[]
): readonly Example[] {
  const toExample = ([name, answers]: BriefExample, outcome: Example["outcome"]): Example => ({
    name,
    answers: expandAnswers(answers),
    outcome,
  });
  return [
    toExample(applies, "applies"),
    toExample(doesNotApply, "does-not-apply"),
    toExample(undecided, "undecided"),
    ...more.map(([outcome, ...example]) => toExample(example, outcome)),
  ];
}

function expandAnswers(brief: BriefAnswers): Answers {
  return Object.fromEntries(
    Object.entries(brief).map(([question, options]) => [
      question,
      options === null ? unknown : typeof options === "string" ? chosen(options) : chosen(...options),
    ]),
  );
}
