import { mayAllShare, type NeighbourQuestions } from "./may-share";
import type { Boundary } from "./pools";
import type { Answers } from "./question";
import type { RuleSet } from "./rule";

/** For each boundary, groups of members, as positions: everybody in a group may share it with all the others. */
export type ProposedPools = Readonly<Record<Boundary, readonly (readonly number[])[]>>;

/** Every set of members is looked at, and of more there would be too many. */
export const mostPooled = 8;

/**
 * The fewest groups that may live together within each boundary. Of several ways with as few groups, the one
 * whose first group is largest, then the one with the earliest members: the same members in the same
 * order always give the same proposal.
 *
 * @param members at most `mostPooled`
 */
export function proposePools(
  ruleSet: RuleSet,
  neighbours: NeighbourQuestions,
  members: readonly Answers[],
): ProposedPools {
  if (members.length > mostPooled) throw new RangeError(`More than ${mostPooled} members.`);
  const verdicts = new Map<number, ReturnType<typeof mayAllShare>>();
  const verdictOn = (group: number) => {
    const known = verdicts.get(group);
    if (known) return known;
    const verdict = mayAllShare(
      ruleSet,
      neighbours,
      members.filter((_, index) => group & (1 << index)),
    );
    verdicts.set(group, verdict);
    return verdict;
  };
  const everybody = (1 << members.length) - 1;
  const poolsWithin = (boundary: Boundary) =>
    fewestGroups(everybody, (group) => verdictOn(group)[boundary].allowed).map((group) =>
      membersOf(group, members.length),
    );
  return { kernel: poolsWithin("kernel"), node: poolsWithin("node"), host: poolsWithin("host") };
}

/** A set of members as bits; whoever is alone is allowed. */
function fewestGroups(everybody: number, isAllowed: (group: number) => boolean): readonly number[] {
  const known = new Map<number, readonly number[]>([[0, []]]);
  const groupsOf = (left: number): readonly number[] => {
    const before = known.get(left);
    if (before) return before;
    const first = left & -left;
    let best: readonly number[] | null = null;
    for (const others of subsetsOf(left & ~first)) {
      const group = first | others;
      if (group !== first && !isAllowed(group)) continue;
      const groups = [group, ...groupsOf(left & ~group)];
      if (best === null || groups.length < best.length) best = groups;
    }
    const found = best ?? [];
    known.set(left, found);
    return found;
  };
  return groupsOf(everybody);
}

/** Every part of a set, the largest first, and of those as large the one with the earliest members. */
function subsetsOf(set: number): readonly number[] {
  const subsets = [0];
  for (let part = set; part > 0; part = (part - 1) & set) subsets.push(part);
  return subsets.toSorted((a, b) => sizeOf(b) - sizeOf(a) || a - b);
}

function sizeOf(set: number): number {
  return membersOf(set, mostPooled).length;
}

function membersOf(set: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index).filter((index) => set & (1 << index));
}
