import { type Composite, rungThatMeets } from "../composite";
import { recommendRung } from "../recommend";
import type { Effect, RuleSet } from "../rule";
import { positionOn, rungs } from "../scales";
import { type Diagram, terminals } from "./build-diagram";
import { DecisionNodes, type Node } from "./decision-nodes";
import { FALSE, type Formula, FormulaStore, TRUE } from "./formula";
import { VariableSpace } from "./variables";

/** A rule set as functions of all answers at once, put together from its rules without any short cut. */
export type WholeSpace = {
  readonly nodes: DecisionNodes;
  readonly space: VariableSpace;
  /** Ends with the position of the firm floor's rung. */
  readonly floor: Node;
  /** Ends with a position in the list of terminals. */
  readonly verdict: Node;
  /** Answers, as positions by variable, whose floor or recommendation is another without the rule; null if none. */
  findEffectOf(ruleId: string): ReadonlyMap<number, number> | null;
};

type Part = { readonly id: string; readonly node: Node };

export function wholeSpaceOf({ rules, questions }: RuleSet): WholeSpace {
  const store = new FormulaStore();
  const space = new VariableSpace(store, questions);
  const nodes = new DecisionNodes();
  const whereTrue = translator(store, space, nodes);
  const inForce = rules.filter(({ retired }) => !retired);
  const preferences = inForce.flatMap(({ effect }) => (effect.kind === "prefer" ? [effect] : []));
  const composites = inForce.flatMap(({ effect }) => (effect.kind === "composite" ? [effect] : []));
  if (preferences.length > 30) throw new RangeError("More than 30 preferences do not fit into one number.");

  /** For each rule with such an effect, the function that ends with its value where it applies, else with 0. */
  const partsOf = (worthOf: (effect: Effect) => number | null): readonly Part[] =>
    inForce.flatMap(({ id, when, effect }) => {
      const value = worthOf(effect);
      if (value === null) return [];
      return [
        {
          id,
          node: nodes.combine(whereTrue(space.holds(when)), nodes.end(value), (truth, own) => truth * own),
        },
      ];
    });
  const demands = joiner(nodes, partsOf(levelOf), Math.max);
  const between = joiner(
    nodes,
    partsOf((effect) => (isBetweenTenants(effect) ? levelOf(effect) : null)),
    Math.max,
  );
  const others = joiner(
    nodes,
    partsOf((effect) => (isBetweenTenants(effect) ? null : levelOf(effect))),
    Math.max,
  );
  const combining = joiner(
    nodes,
    partsOf((effect) => (effect.kind === "composite" ? 1 << composites.indexOf(effect) : null)),
    (a, b) => a | b,
  );
  const exclusions = joiner(nodes, partsOf(excludedMask), (a, b) => a | b);
  const preferring = joiner(
    nodes,
    partsOf((effect) => (effect.kind === "prefer" ? 1 << preferences.indexOf(effect) : null)),
    (a, b) => a | b,
  );
  const impossible = whereTrue(space.impossible());

  /** Where a verdict ends, given where its functions do. */
  const endOf = (floor: number, excluded: number, preferred: number): number => {
    const feasible = rungs.filter((_, rung) => rung >= floor && (excluded & (1 << rung)) === 0);
    const applying = preferences.filter((_, index) => (preferred & (1 << index)) !== 0);
    const { rung } = recommendRung(
      feasible,
      applying.map((effect, index) => ({ id: String(index), effect })),
    );
    return terminals.indexOf(rung ?? "conflict");
  };
  /** The rung that is enough for all demands, the composites in place counted. */
  const enough = (without: string | null): Node => {
    const met = nodes.combine(between(without), combining(without), (level, mask) =>
      levelThatMeets(
        level,
        composites.filter((_, index) => (mask & (1 << index)) !== 0),
      ),
    );
    return nodes.combine(met, others(without), Math.max);
  };
  const functionsOf = (without: string | null) =>
    [enough(without), exclusions(without), preferring(without)] as const;

  const verdict = (): Node => {
    const [floor, excluded, preferred] = functionsOf(null);
    // Joined into one number for each end: a floor takes three bits, excluded rungs six.
    const bounds = nodes.combine(floor, excluded, (level, mask) => level + 8 * mask);
    const all = nodes.combine(bounds, preferred, (bound, mask) =>
      endOf(bound % 8, Math.floor(bound / 8), mask),
    );
    return nodes.combine(impossible, all, (isImpossible, end) =>
      isImpossible === 1 ? terminals.indexOf("impossible") : end,
    );
  };

  const findEffectOf = (ruleId: string) =>
    nodes.findPath(
      [impossible, demands(null), ...functionsOf(null), demands(ruleId), ...functionsOf(ruleId)],
      ([isImpossible, floor, a = 0, b = 0, c = 0, floorWithout, d = 0, e = 0, f = 0]) =>
        isImpossible === 0 && (floor !== floorWithout || endOf(a, b, c) !== endOf(d, e, f)),
      ([, floor, a, b, c, floorWithout, d, e, f]) => floor === floorWithout && a === d && b === e && c === f,
    );
  return { nodes, space, floor: demands(null), verdict: verdict(), findEffectOf };
}

function levelOf(effect: Effect): number | null {
  return effect.kind === "demand" && effect.axis === "rung" ? positionOn(rungs, effect.level) : null;
}

function isBetweenTenants(effect: Effect): boolean {
  return effect.kind === "demand" && effect.axis === "rung" && effect.between === "tenants";
}

/** Only the highest demand between tenants counts: what meets it meets the lower ones. */
function levelThatMeets(position: number, composites: readonly Composite[]): number {
  const level = rungs[position] ?? rungs[0];
  return positionOn(
    rungs,
    rungThatMeets({ kind: "demand", axis: "rung", level, between: "tenants" }, composites),
  );
}

function excludedMask(effect: Effect): number | null {
  return effect.kind === "exclude" ? bits(rungs.map((rung) => effect.rungs.includes(rung))) : null;
}

function bits(flags: readonly boolean[]): number {
  return flags.reduce((mask, isSet, index) => (isSet ? mask | (1 << index) : mask), 0);
}

/** A formula as a function that ends with 1 where it is true, else with 0. */
function translator(
  store: FormulaStore,
  space: VariableSpace,
  nodes: DecisionNodes,
): (formula: Formula) => Node {
  const known = new Map<Formula, Node>();
  const translate = (formula: Formula): Node => {
    if (formula === TRUE || formula === FALSE) return nodes.end(formula === TRUE ? 1 : 0);
    const before = known.get(formula);
    if (before !== undefined) return before;
    const variable = store.firstVariable(formula);
    const values = space.variables[variable]?.values ?? [];
    const children = values.map((_, position) => translate(store.restrict(formula, variable, 1 << position)));
    const node = nodes.ask(variable, children);
    known.set(formula, node);
    return node;
  };
  return translate;
}

/** All parts joined, or all but one. Joins from both ends are kept, so that leaving one out is one join. */
function joiner(
  nodes: DecisionNodes,
  parts: readonly Part[],
  together: (one: number, other: number) => number,
): (without: string | null) => Node {
  const none = nodes.end(0);
  const join = (one: Node, other: Node) => nodes.combine(one, other, together);
  const before: Node[] = [none];
  for (const { node } of parts) before.push(join(before.at(-1) ?? none, node));
  const after: Node[] = [none];
  for (const { node } of parts.toReversed()) after.push(join(after.at(-1) ?? none, node));
  const all = before.at(-1) ?? none;
  return (without) => {
    const index = parts.findIndex(({ id }) => id === without);
    return index < 0 ? all : join(before[index] ?? none, after[parts.length - 1 - index] ?? none);
  };
}

/** The diagram of a rule set, node by node, as a function among others. */
export function functionOf({ root, variableOf, childrenOf }: Diagram, nodes: DecisionNodes): Node {
  const functions: Node[] = terminals.map((_, terminal) => nodes.end(terminal));
  for (let node = terminals.length; node < childrenOf.length; node += 1) {
    const children = (childrenOf[node] ?? []).map((child) => functions[child] ?? nodes.end(Number.NaN));
    functions.push(nodes.ask(variableOf[node] ?? 0, children));
  }
  return functions[root] ?? nodes.end(Number.NaN);
}
