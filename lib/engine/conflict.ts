import { atOrAbove, positionOn, type Rung, rungs } from "./scales";

/** Demands and exclusions that no rung can satisfy together; dropping any one of them frees a rung. */
export type Conflict = {
  readonly demands: readonly string[];
  readonly exclusions: readonly string[];
};

type RungDemand = { readonly id: string; readonly level: Rung };
type RungExclusion = { readonly id: string; readonly rungs: readonly Rung[] };

/**
 * The smallest set of demands and exclusions that leaves no rung, or null if some rung remains.
 * One demand always suffices, since demands are nested; the exclusions are the fewest that cover
 * every rung from that demand up. Ties go to the strictest demand, then to the first ids: the order of
 * the rules decides nothing.
 */
export function findConflict(
  demands: readonly RungDemand[],
  exclusions: readonly RungExclusion[],
): Conflict | null {
  const ordered = exclusions.toSorted(byId);
  const candidates: { level: Rung; demand: RungDemand | null }[] = [
    { level: rungs[0], demand: null },
    ...demands.toSorted(byId).map((demand) => ({ level: demand.level, demand })),
  ];
  let smallest: Conflict | null = null;
  for (const { level, demand } of candidates.toSorted(strictestFirst)) {
    const cover = smallestCover(atOrAbove(rungs, level), ordered);
    if (!cover) continue;
    const conflict = { demands: demand ? [demand.id] : [], exclusions: cover.map(({ id }) => id).toSorted() };
    if (!smallest || sizeOf(conflict) < sizeOf(smallest)) smallest = conflict;
  }
  return smallest;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function strictestFirst(a: { level: Rung }, b: { level: Rung }): number {
  return positionOn(rungs, b.level) - positionOn(rungs, a.level);
}

function sizeOf(conflict: Conflict): number {
  return conflict.demands.length + conflict.exclusions.length;
}

/**
 * The fewest exclusions that together exclude every target rung, or null if they cannot. Branches on
 * the exclusions that cover the first rung still free, so at most six levels deep.
 */
function smallestCover(
  targets: readonly Rung[],
  exclusions: readonly RungExclusion[],
): readonly RungExclusion[] | null {
  const [first] = targets;
  if (first === undefined) return [];
  let smallest: readonly RungExclusion[] | null = null;
  for (const exclusion of exclusions) {
    if (!exclusion.rungs.includes(first)) continue;
    const rest = smallestCover(
      targets.filter((rung) => !exclusion.rungs.includes(rung)),
      exclusions,
    );
    if (rest && (!smallest || rest.length + 1 < smallest.length)) smallest = [exclusion, ...rest];
  }
  return smallest;
}
