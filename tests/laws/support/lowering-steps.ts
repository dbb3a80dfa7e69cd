import { answerSpace, type Dimension, sizeOf } from "@/lib/engine/diagram/answer-space";
import type { Answers } from "@/lib/engine/question";
import type { Rule, RuleSet } from "@/lib/engine/rule";
import { createSituation } from "@/lib/engine/situation";

/** Beyond this many combinations a proof takes too long; split the rule. */
const largestProof = 250_000;

/**
 * Law 2: a more demanding answer never lowers a floor. Proved rule by rule over every combination of the
 * answers its condition can tell apart, gates included: no step up, in one question, takes a demand from
 * applying to not applying. Longer moves are chains of steps, and a floor is a maximum of demands, so
 * this settles the floors too.
 */
export function findLoweringSteps({ questions, rules }: RuleSet): readonly string[] {
  return rules
    .filter((rule) => rule.effect.kind === "demand" && !rule.retired)
    .flatMap((rule) => {
      const space = answerSpace(questions, [rule.when]);
      if (sizeOf(space) > largestProof)
        return [`${rule.id}: ${sizeOf(space)} combinations are too many to prove.`];
      return findLoweringStepsOf(rule, space, questions);
    });
}

function findLoweringStepsOf(
  rule: Rule,
  space: readonly Dimension[],
  questions: RuleSet["questions"],
): readonly string[] {
  const truths = Array.from({ length: sizeOf(space) }, (_, index) =>
    createSituation(questions, answersAt(space, index)).truthOf(rule.when),
  );
  const lowering = new Set<string>();
  let stride = 1;
  for (const { question, states, steps } of space) {
    truths.forEach((truth, index) => {
      if (truth !== true) return;
      const position = Math.floor(index / stride) % states.length;
      for (const [from, to] of steps) {
        if (from !== position || truths[index + (to - from) * stride] === true) continue;
        lowering.add(`${rule.id}: in ${question.id}, from ${nameOf(states[from])} to ${nameOf(states[to])}`);
      }
    });
    stride *= states.length;
  }
  return [...lowering];
}

function nameOf(state: Dimension["states"][number] | undefined): string {
  return state?.kind === "chosen" ? state.options.join("+") : String(state?.kind);
}

/** The combination of answers with this number, the first question counting fastest. */
function answersAt(space: readonly Dimension[], index: number): Answers {
  let rest = index;
  const entries = space.flatMap(({ question, states }) => {
    const state = states[rest % states.length];
    rest = Math.floor(rest / states.length);
    return state ? [[question.id, state] as const] : [];
  });
  return Object.fromEntries(entries);
}
