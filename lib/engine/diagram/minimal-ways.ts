import { type Diagram, type Terminal, terminals } from "./build-diagram";
import { type Costs, type LeastCosts, sizeOf } from "./reach";

/** Variables that leave their value, in order: each as a variable and the position it takes. */
export type Way = readonly { readonly variable: number; readonly position: number }[];

const none: readonly Way[] = [];
const arrived: readonly Way[] = [[]];

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
  least: LeastCosts,
): readonly Way[] {
  const { root, variables, variableOf, childrenOf } = diagram;
  const width = terminals.length;
  const goal = terminals.indexOf(target);
  // Nothing takes more changes than there are variables.
  const most = Math.min(maximumSize, variables.length);
  const known = new Map<number, readonly Way[]>();

  const waysFrom = (node: number, left: number): readonly Way[] => {
    if (sizeOf(least[node * width + goal] ?? Number.POSITIVE_INFINITY) > left) return none;
    if (node < width) return arrived;
    const key = node * (most + 1) + left;
    const before = known.get(key);
    if (before) return before;
    const ways = waysAt(node, left);
    known.set(key, ways);
    return ways;
  };

  // Loops instead of `flatMap`: most nodes add nothing, and then have nothing to copy.
  const waysAt = (node: number, left: number): readonly Way[] => {
    const variable = variableOf[node] ?? -1;
    const children = childrenOf[node] ?? [];
    const valueCosts = costs[variable] ?? [];
    const stay = valueCosts.indexOf(0);
    const staying = waysFrom(children[stay] ?? -1, left);
    const shortest = Math.min(...staying.map(({ length }) => length));
    const ways: Way[] = [];
    for (const [position, child] of children.entries()) {
      if (position === stay) continue;
      const cost = valueCosts[position] ?? Number.POSITIVE_INFINITY;
      for (const way of waysFrom(child, left - sizeOf(cost))) {
        if (way.length >= shortest && staying.some((part) => isPartOf(part, way))) continue;
        ways.push([{ variable, position }, ...way]);
      }
    }
    return ways.length === 0 ? staying : [...ways, ...staying];
  };

  return waysFrom(root, most);
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
