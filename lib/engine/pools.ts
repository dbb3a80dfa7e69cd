/** A boundary that neighbours may share, the narrowest first: who shares one shares all wider ones. */
export const boundaries = ["kernel", "node", "host"] as const;
export type Boundary = (typeof boundaries)[number];

/**
 * A community or a territory, as rules name it: the circles that contain it, and those that share
 * nothing with it. What is not said is not known: two such circles may or may not overlap.
 */
export type Circle = {
  readonly name: string;
  readonly within?: readonly string[];
  readonly apartFrom?: readonly string[];
};

type CircleDemand = { readonly id: string; readonly name: string };

/** Two circles that nothing can be in at once, and the rules that ask for them. */
export type Contradiction = { readonly names: readonly string[]; readonly rules: readonly string[] };

/** What is left when several rules each ask for a circle. */
export type Intersection = {
  /** Circles that all have to contain the answer; one that contains another of them is left out. */
  readonly names: readonly string[];
  readonly demandedBy: readonly string[];
  readonly mayBeDemandedBy: readonly string[];
  /** Not empty: nothing satisfies the rules together. */
  readonly contradictions: readonly Contradiction[];
};

export type SharedPool = Intersection & { readonly boundary: Boundary };

/** Intersects the circles that rules ask for. */
export function intersect(
  applying: readonly CircleDemand[],
  possible: readonly CircleDemand[],
  circles: readonly Circle[],
): Intersection {
  const asked = [...new Set(applying.map(({ name }) => name))].toSorted();
  const around = new Map(asked.map((name) => [name, circlesAround(name, circles)]));
  const isAround = (outer: string, inner: string) =>
    outer !== inner && around.get(inner)?.has(outer) === true;
  const areApart = (a: string, b: string) => {
    const aroundB = around.get(b) ?? [];
    return [...(around.get(a) ?? [])].some((outerA) =>
      [...aroundB].some((outerB) => exclude(outerA, outerB, circles)),
    );
  };
  return {
    names: asked.filter((name) => !asked.some((inner) => isAround(name, inner))),
    demandedBy: applying.map(({ id }) => id),
    mayBeDemandedBy: possible.map(({ id }) => id),
    contradictions: asked.flatMap((a, index) =>
      asked
        .slice(index + 1)
        .filter((b) => areApart(a, b))
        .map((b) => ({
          names: [a, b],
          rules: applying.filter(({ name }) => name === a || name === b).map(({ id }) => id),
        })),
    ),
  };
}

/**
 * Who may share each boundary that a rule speaks of. Demands on wider boundaries hold inside them too; a
 * contradiction is told once, at the widest boundary that has it.
 */
export function poolsOf(
  applying: readonly (CircleDemand & { readonly boundary: Boundary })[],
  possible: readonly (CircleDemand & { readonly boundary: Boundary })[],
  communities: readonly Circle[],
): readonly SharedPool[] {
  return boundaries.flatMap((boundary, index) => {
    if (![...applying, ...possible].some((demand) => demand.boundary === boundary)) return [];
    const isHeldAt = (inner: number) => (demand: { boundary: Boundary }) =>
      boundaries.indexOf(demand.boundary) >= inner;
    const around = applying.filter(isHeldAt(index + 1)).map(({ name }) => name);
    const pool = intersect(applying.filter(isHeldAt(index)), possible.filter(isHeldAt(index)), communities);
    const isNew = ({ names }: Contradiction) => !names.every((name) => around.includes(name));
    return [{ boundary, ...pool, contradictions: pool.contradictions.filter(isNew) }];
  });
}

/** Whether whoever is in one circle is in the other: it is the same, or lies within. */
export function isWithin(inner: string, outer: string, circles: readonly Circle[]): boolean {
  return circlesAround(inner, circles).has(outer);
}

/** A circle and all that contain it. */
function circlesAround(name: string, circles: readonly Circle[]): ReadonlySet<string> {
  const around = new Set([name]);
  for (const each of around) {
    for (const outer of circles.find((circle) => circle.name === each)?.within ?? []) around.add(outer);
  }
  return around;
}

function exclude(a: string, b: string, circles: readonly Circle[]): boolean {
  return circles.some(
    ({ name, apartFrom = [] }) =>
      (name === a && apartFrom.includes(b)) || (name === b && apartFrom.includes(a)),
  );
}
