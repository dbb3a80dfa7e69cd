import type { ComparedAnswer } from "@/lib/assessments/compare-assessments";
import type { ExplainedComparison } from "./comparison-sheets";

/** A comparison for programs: by ids, in no language. */
export function comparisonJson(explained: ExplainedComparison): string {
  const { comparison, differences, neighbourhood, isDifferencesOnly } = explained;
  const { sides, questions, likeForLike } = comparison;
  const file = {
    format: "tenancy-scale/comparison/1",
    likeForLike,
    sides: sides.map(({ assessmentId, name, revision, ruleSet, verdict, hasChanged }) => ({
      assessment: assessmentId,
      name,
      revision: revision && { number: revision.number, reachedOn: revision.reachedOn.toISOString() },
      hasChangedSince: hasChanged,
      ruleSet: { version: ruleSet.version, hash: ruleSet.hash },
      recommended: verdict.recommended,
      floor: { firm: verdict.floor.firm, possible: verdict.floor.possible },
      neighbours: verdict.neighbours,
      residency: verdict.residency.names,
      controlPlane: verdict.controlPlane,
      spread: verdict.spread,
      dataInUse: verdict.dataInUse,
      gap: verdict.gap,
    })),
    questions: questions
      .filter(({ differs }) => differs || !isDifferencesOnly)
      .map(({ question, differs, answers }) => ({ question, differs, answers: answers.map(answerOf) })),
    /** Sides by position; the first is the baseline. */
    differences: differences.map(({ side, from, to, hasOtherRules, ways }) => ({
      side,
      from,
      to,
      hasOtherRules,
      ways,
    })),
    sharing: neighbourhood.pairs.map(({ first, second, sharing }) => ({ first, second, ...sharing })),
    proposedPools: neighbourhood.pools,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Without notes: a comparison is of what was answered. */
function answerOf(answer: ComparedAnswer) {
  return answer.state === "answered"
    ? { state: answer.state, answer: answer.entry.answer, source: answer.entry.source }
    : { state: answer.state };
}
