import { evaluate } from "./evaluate";
import { type Boundary, boundaries, type Circle, isWithin } from "./pools";
import type { Answer, Answers, QuestionLogic } from "./question";
import type { RuleSet } from "./rule";
import { highestOn, positionOn, type Rung, rungs } from "./scales";
import type { Verdict } from "./verdict";

/**
 * How a rule set speaks of neighbours: what one workload's answers mean for whoever runs beside it.
 */
export type NeighbourQuestions = {
  /** Questions where the more demanding answer of the two holds for both, such as whose code runs. */
  readonly shared: readonly string[];
  /** Questions that say how sensitive a workload is; when two differ, the neighbours are unlike. */
  readonly sensitivity: readonly string[];
  /** The question that asks whether neighbours are unlike, with its answer for either case. */
  readonly unlike: { readonly question: string; readonly same: string; readonly different: string };
};

/** A boundary, whether the pair may share it, and the rules that forbid it. */
export type Sharing = { readonly allowed: boolean; readonly forbiddenBy: readonly string[] };
export type SharingVerdict = {
  /** The rung that has to stand between the two. */
  readonly between: Rung;
  readonly kernel: Sharing;
  readonly node: Sharing;
  readonly host: Sharing;
};

/** The highest rung between two workloads that still lets them share a boundary. */
const highestThatShares = { kernel: "container", node: "sandboxed-container", host: "vm" } as const;

/**
 * Whether two workloads may share a kernel, a node, a host. Each is judged with the other as its
 * neighbour: under the more demanding of their answers about neighbours and code, and as unlike when
 * their sensitivity differs. The answer is the same whichever comes first.
 */
export function mayShare(
  ruleSet: RuleSet,
  neighbours: NeighbourQuestions,
  first: Answers,
  second: Answers,
): SharingVerdict {
  return mayAllShare(ruleSet, neighbours, [first, second]);
}

/**
 * Whether several workloads may share a kernel, a node, a host, all of them together: each is judged with
 * all the others as its neighbours. That can forbid what every pair by itself may do, since one neighbour's
 * code and another's trust come together. The answer is the same in whichever order they come.
 *
 * @param members at least two; with fewer there is no neighbour, and nothing forbids anything
 */
export function mayAllShare(
  ruleSet: RuleSet,
  neighbours: NeighbourQuestions,
  members: readonly Answers[],
): SharingVerdict {
  const verdicts = members.map((own, index) => evaluate(ruleSet, beside(own, members.toSpliced(index, 1))));
  const sharing = (boundary: keyof typeof highestThatShares): Sharing => {
    const forbiddenBy = verdicts.flatMap((verdict, index) => [
      ...demandsAbove(verdict, highestThatShares[boundary]),
      ...verdicts
        .toSpliced(index, 1)
        .flatMap((other) => poolsWithout(other, verdict, boundary, ruleSet.communities ?? [])),
    ]);
    const isAlone = members.length < 2;
    const by = isAlone ? [] : [...new Set(forbiddenBy)].toSorted();
    return { allowed: by.length === 0, forbiddenBy: by };
  };
  return {
    between: highestOn(rungs, [rungs[0], ...verdicts.map(({ floor }) => floor.firm)]),
    kernel: sharing("kernel"),
    node: sharing("node"),
    host: sharing("host"),
  };

  /** One workload's answers as they are with the others running beside it. */
  function beside(own: Answers, others: readonly Answers[]): Answers {
    const { question, same, different } = neighbours.unlike;
    const isUnlike = neighbours.sensitivity.some((id) =>
      others.some((other) => said(own[id]) !== said(other[id])),
    );
    const unlike: Answer = { kind: "chosen", options: [isUnlike ? different : same] };
    const shared = neighbours.shared.flatMap((id) => {
      const logic = ruleSet.questions.find((each) => each.id === id);
      const answer =
        logic &&
        others.reduce<Answer | undefined>(
          (strictest, other) => moreDemanding(logic, strictest, other[id]),
          own[id],
        );
      return answer ? [[id, answer] as const] : [];
    });
    return { ...own, ...Object.fromEntries(shared), [question]: unlike };
  }
}

/** Of two answers to an ordered question the more demanding one; an answer rather than none, else its own. */
function moreDemanding(
  { options }: QuestionLogic,
  a: Answer | undefined,
  b: Answer | undefined,
): Answer | undefined {
  const rank = (answer: Answer | undefined) =>
    answer?.kind === "chosen" ? options.findIndex(({ id }) => id === answer.options[0]) : -1;
  return rank(b) > rank(a) ? b : (a ?? b);
}

function said(answer: Answer | undefined): string {
  return answer?.kind === "chosen" ? answer.options.toSorted().join() : (answer?.kind ?? "unknown");
}

function demandsAbove({ rungs: standings }: Verdict, limit: Rung): readonly string[] {
  return standings
    .filter(({ rung }) => positionOn(rungs, rung) > positionOn(rungs, limit))
    .flatMap(({ demandedBy }) => demandedBy);
}

/**
 * Communities that a workload must keep to around a boundary, and that the one beside it does not belong to
 * as far as it says. Who shares a boundary shares the wider ones, so their communities hold there as well.
 */
function poolsWithout(
  neighbour: Verdict,
  { neighbours }: Verdict,
  shared: Boundary,
  communities: readonly Circle[],
): readonly string[] {
  return neighbours
    .filter(({ boundary }) => positionOn(boundaries, boundary) >= positionOn(boundaries, shared))
    .filter(
      ({ community }) =>
        !neighbour.neighbours.some((pool) => isWithin(pool.community, community, communities)),
    )
    .map(({ ruleId }) => ruleId);
}
