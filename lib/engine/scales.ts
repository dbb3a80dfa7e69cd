/**
 * The ordered scales on which a verdict is expressed. Position in the list is the order:
 * every later value satisfies a demand for an earlier one.
 */

/** The tenancy scale, least isolation first. */
export const rungs = [
  "process",
  "container",
  "sandboxed-container",
  "container-in-vm",
  "vm",
  "dedicated-host",
] as const;
export type Rung = (typeof rungs)[number];

/** How far apart copies are kept: S0 together, S1 hosts, S2 racks, S3 data centres, S4 hazard regions. */
export const spreadLevels = ["S0", "S1", "S2", "S3", "S4"] as const;
export type SpreadLevel = (typeof spreadLevels)[number];

/** Who else is served by the same orchestrator API. */
export const controlPlanes = ["shared-namespace", "virtual-control-plane", "own-cluster"] as const;
export type ControlPlane = (typeof controlPlanes)[number];

/** Whether memory must be protected from whoever operates the host. */
export const dataInUseLevels = ["none", "confidential-computing"] as const;
export type DataInUse = (typeof dataInUseLevels)[number];

/** Position on a scale, from 0. A value outside the scale is a programming error and throws. */
export function positionOn<T>(scale: readonly T[], value: T): number {
  const position = scale.indexOf(value);
  if (position < 0) throw new RangeError(`${String(value)} is not on the scale ${scale.join(", ")}`);
  return position;
}

/** The highest of some values on a scale; the scale's lowest value when there are none. */
export function highestOn<T>(scale: readonly [T, ...T[]], values: Iterable<T>): T {
  let highest = scale[0];
  for (const value of values) {
    if (positionOn(scale, value) > positionOn(scale, highest)) highest = value;
  }
  return highest;
}

/** The lowest of at least one value on a scale. */
export function lowestOn<T>(scale: readonly T[], [first, ...others]: readonly [T, ...T[]]): T {
  return others.reduce(
    (low, value) => (positionOn(scale, value) < positionOn(scale, low) ? value : low),
    first,
  );
}

/** The values of a scale at or above one of them. */
export function atOrAbove<T>(scale: readonly T[], value: T): readonly T[] {
  return scale.slice(positionOn(scale, value));
}
