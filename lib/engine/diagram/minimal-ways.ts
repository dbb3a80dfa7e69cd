import { type Diagram, type Terminal, terminals } from "./build-diagram";
import { type Costs, sizeOf } from "./reach";

/** Variables that leave their value, in order: each as a variable and the position it takes. */
export type Way = readonly { readonly variable: number; readonly position: number }[];

/**
 * Every minimal way from somebody's answers to a terminal, up to some number of changed answers: the ways
 * that lead there and of which no part does. A part of the first answer to a multiple choice is the same
 * answer with fewer ticks.
 *
 * The ways from a node on are found once. That is exact: of a minimal way, what follows a node on it is
 * minimal from there, since a part that led on would make the whole way longer than need be.
 */
export function minimalWays(
  diagram: Diagram,
  costs: Costs,
  target: Terminal,
  maximumSize: number,
  least: Float64Array,
): readonly Way[] {
  const width = terminals.length;
  const goal = terminals.indexOf(target);
  const known = new Map<number, readonly Way[]>();

  const waysFrom = (node: number, left: number): readonly Way[] => {
    if (sizeOf(least[node * width + goal] ?? Number.POSITIVE_INFINITY) > left) return [];
    if (node < width) return [[]];
    const key = node * (maximumSize + 1) + left;
    const before = known.get(key);
    if (before) return before;
    const ways = waysAt(node, left);
    known.set(key, ways);
    return ways;
  };

  const waysAt = (node: number, left: number): readonly Way[] => {
    const variable = diagram.variableOf[node] ?? -1;
    const children = diagram.childrenOf[node] ?? [];
    const valueCosts = costs[variable] ?? [];
    const staying = children.flatMap((child, position) =>
      valueCosts[position] === 0 ? waysFrom(child, left) : [],
    );
    const shortest = Math.min(...staying.map(({ length }) => length));
    const moving = children.flatMap((child, position) => {
      const cost = valueCosts[position] ?? Number.POSITIVE_INFINITY;
      if (cost === 0 || cost === Number.POSITIVE_INFINITY) return [];
      return waysFrom(child, left - sizeOf(cost))
        .filter((way) => way.length < shortest || !staying.some((part) => isPartOf(part, way)))
        .map((way) => [{ variable, position }, ...way]);
    });
    return [...moving, ...staying];
  };

  return waysFrom(diagram.root, maximumSize);
}

/** Both run in the order of the variables. */
function isPartOf(part: Way, whole: Way): boolean {
  let next = 0;
  for (const step of whole) {
    const wanted = part[next];
    if (wanted && wanted.variable === step.variable && wanted.position === step.position) next += 1;
  }
  return next === part.length;
}
