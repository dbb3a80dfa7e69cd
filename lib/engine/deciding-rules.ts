import { positionOn, rungs } from "./scales";
import type { Verdict } from "./verdict";

/** The rules by which one verdict comes out otherwise than another. */
export type DecidingRules = {
  /** Rules that hold the second verdict where it is and did not hold the first one so. */
  readonly come: readonly string[];
  /** Rules that held the first verdict where it was and do not hold the second one so. */
  readonly gone: readonly string[];
};

/**
 * By which rules two verdicts differ: demands above the lower of both floors, exclusions, preferences and
 * composites that only one of them has. A rule that demands another rung than before counts on both sides.
 * Strictest first.
 */
export function decidingRules(before: Verdict, after: Verdict): DecidingRules {
  const lowest = Math.min(positionOn(rungs, before.floor.firm), positionOn(rungs, after.floor.firm));
  const [old, now] = [bindingsOf(before, lowest), bindingsOf(after, lowest)];
  return { come: without(now, old), gone: without(old, now) };
}

type Binding = { readonly id: string; readonly how: string };

/** Everything that a verdict above a rung rests on, the strictest first. */
function bindingsOf({ rungs: standings, preferences, composites }: Verdict, above: number) {
  const onRungs = standings
    .toReversed()
    .flatMap(({ rung, demandedBy, excludedBy }): Binding[] => [
      ...(positionOn(rungs, rung) > above ? demandedBy.map((id) => ({ id, how: `demands ${rung}` })) : []),
      ...excludedBy.map((id) => ({ id, how: `excludes ${rung}` })),
    ]);
  return [
    ...onRungs,
    ...preferences.map(({ ruleId, from, to }) => ({ id: ruleId, how: `prefers ${to} over ${from}` })),
    ...composites.map(({ ruleId, rung, countsAs }) => ({ id: ruleId, how: `${rung} as ${countsAs}` })),
  ];
}

function without(bindings: readonly Binding[], others: readonly Binding[]): readonly string[] {
  const own = bindings.filter(({ id, how }) => !others.some((other) => other.id === id && other.how === how));
  return [...new Set(own.map(({ id }) => id))];
}
