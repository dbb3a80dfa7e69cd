import type { Effect } from "./rule";
import { lowestOn, positionOn, type Rung, rungs } from "./scales";

/** Between tenants, a lower rung that counts as a higher one. */
export type Composite = Extract<Effect, { kind: "composite" }>;

type RungDemand = Extract<Effect, { kind: "demand"; axis: "rung" }>;

/**
 * The lowest rung that meets a demand where some composites are in place. The floor stays what was
 * demanded: a composite is a way to meet it, and one that nobody confirmed meets nothing.
 */
export function rungThatMeets({ level, between }: RungDemand, composites: readonly Composite[]): Rung {
  const ways = between === "tenants" ? composites.filter((composite) => covers(composite, level)) : [];
  return lowestOn(rungs, [level, ...ways.map(({ rung }) => rung)]);
}

function covers({ countsAs }: Composite, level: Rung): boolean {
  return positionOn(rungs, countsAs) >= positionOn(rungs, level);
}
