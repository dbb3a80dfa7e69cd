import type { ComparedAnswer, ComparedSide } from "@/lib/assessments/compare-assessments";
import type { VerdictDifference } from "@/lib/assessments/explain-comparison";
import type { Sharing } from "@/lib/engine/may-share";
import type { ComparisonFile } from "@/lib/schemas/comparison-file";
import { written, writtenVerdict } from "./assessment-json";
import type { ExplainedComparison } from "./comparison-sheets";

/**
 * A comparison for programs: by ids, in no language.
 *
 * @param schema the published schema's address
 */
export function comparisonJson(explained: ExplainedComparison, schema: string): string {
  const { comparison, differences, neighbourhood, isDifferencesOnly } = explained;
  const { sides, questions, likeForLike } = comparison;
  const file: ComparisonFile = {
    $schema: schema,
    format: "tenancy-scale/comparison/1",
    likeForLike,
    sides: sides.map(sideOf),
    questions: questions
      .filter(({ differs }) => differs || !isDifferencesOnly)
      .map(({ question, differs, answers }) => ({
        question,
        differs,
        answers: answers.map((answer, at) => answerOf(answer, kindOf(sides[at], question))),
      })),
    differences: differences.map(differenceOf),
    sharing: neighbourhood.pairs.map(({ first, second, sharing }) => ({
      first,
      second,
      between: sharing.between,
      kernel: sharingOf(sharing.kernel),
      node: sharingOf(sharing.node),
      host: sharingOf(sharing.host),
    })),
    proposedPools: {
      kernel: neighbourhood.pools.kernel.map((pool) => [...pool]),
      node: neighbourhood.pools.node.map((pool) => [...pool]),
      host: neighbourhood.pools.host.map((pool) => [...pool]),
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function sideOf(side: ComparedSide): ComparisonFile["sides"][number] {
  const { assessmentId, name, revision, ruleSet, hasChanged } = side;
  const verdict = writtenVerdict(side.verdict);
  return {
    assessment: assessmentId,
    name,
    revision: revision && { number: revision.number, reachedOn: revision.reachedOn.toISOString() },
    hasChangedSince: hasChanged,
    ruleSet: { version: ruleSet.version, hash: ruleSet.hash },
    recommended: verdict.recommended,
    floor: verdict.floor,
    neighbours: verdict.neighbours,
    residency: verdict.residency,
    controlPlane: verdict.controlPlane,
    spread: verdict.spread,
    dataInUse: verdict.dataInUse,
    gap: verdict.gap,
  };
}

/** Whether a question takes one option or several, in the edition that a side was answered in. */
function kindOf(side: ComparedSide | undefined, question: string): "single" | "multiple" | undefined {
  return side?.ruleSet.book.questions.find(({ id }) => id === question)?.kind;
}

/** Without notes: a comparison is of what was answered. */
function answerOf(
  answer: ComparedAnswer,
  kind: "single" | "multiple" | undefined,
): ComparisonFile["questions"][number]["answers"][number] {
  return answer.state === "answered"
    ? { state: answer.state, answer: written(answer.entry.answer, kind), source: answer.entry.source }
    : { state: answer.state };
}

/** Without the baseline's answers, which are among the questions. */
function differenceOf({ base: _, ways, ...rest }: VerdictDifference): ComparisonFile["differences"][number] {
  return { ...rest, ways: ways.map((way) => way.map((difference) => ({ ...difference }))) };
}

function sharingOf({ allowed, forbiddenBy }: Sharing) {
  return { allowed, forbiddenBy: [...forbiddenBy] };
}
