import { ruleSet } from "@/lib/catalogue/rule-set";
import { whatNeighboursShare } from "@/lib/catalogue/what-neighbours-share";
import type { AnswerDifference } from "@/lib/engine/apply-changes";
import { evaluate } from "@/lib/engine/evaluate";
import { mayShare, type SharingVerdict } from "@/lib/engine/may-share";
import { type ProposedPools, proposePools } from "@/lib/engine/propose-pools";
import type { Answers } from "@/lib/engine/question";
import type { Rung } from "@/lib/engine/scales";
import { whyDifferent } from "@/lib/engine/why-different";
import { answersIn } from "@/lib/schemas/answers-document";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import type { ComparedSide } from "./compare-assessments";
import { currentDiagram } from "./current-diagram";

/** Why one side's recommendation differs from the baseline's, worked out under the rules in force. */
export type VerdictDifference = {
  /** The position of the side. */
  readonly side: number;
  readonly from: Rung | null;
  readonly to: Rung | null;
  /** Whether a verdict shown was reached under other rules, so that these may conclude otherwise. */
  readonly hasOtherRules: boolean;
  /** Every smallest set of differing answers that alone leads from the one recommendation to the other. */
  readonly ways: readonly (readonly AnswerDifference[])[];
  /** The baseline's answers, which the ways start from. */
  readonly base: Answers;
};

/** For every side but the baseline, why its verdict differs. */
export function whyVerdictsDiffer(sides: readonly ComparedSide[]): readonly VerdictDifference[] {
  const [baseline, ...others] = sides;
  if (!baseline) return [];
  const base = answersIn(baseline.answers);
  const { recommended: from } = evaluate(ruleSet, base);
  return others.map((other, index) => {
    const answers = answersIn(other.answers);
    const { recommended: to } = evaluate(ruleSet, answers);
    return {
      side: index + 1,
      from,
      to,
      hasOtherRules: [baseline, other].some((side) => side.ruleSet.hash !== currentRuleSet.hash),
      ways: from === to ? [] : whyDifferent(currentDiagram(), base, answers, to),
      base,
    };
  });
}

/** Two sides, by position, and what they may share. */
export type PairSharing = {
  readonly first: number;
  readonly second: number;
  readonly sharing: SharingVerdict;
};

export type Neighbourhood = {
  readonly pairs: readonly PairSharing[];
  /** The fewest groups that may live together within each boundary. */
  readonly pools: ProposedPools;
};

/** Which sides may share a kernel, a node, a host, pair by pair and in groups, under the rules in force. */
export function whoMayShare(sides: readonly ComparedSide[]): Neighbourhood {
  const members = sides.map(({ answers }) => answersIn(answers));
  const pairs = members.flatMap((one, first) =>
    members.slice(first + 1).map((other, offset) => ({
      first,
      second: first + 1 + offset,
      sharing: mayShare(ruleSet, whatNeighboursShare, one, other),
    })),
  );
  return { pairs, pools: proposePools(ruleSet, whatNeighboursShare, members) };
}
