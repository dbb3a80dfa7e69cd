import { rungThatMeets } from "../composite";
import { recommendRung } from "../recommend";
import type { Effect, RuleSet } from "../rule";
import { positionOn, type Rung, rungs } from "../scales";
import { FALSE, type Formula, FormulaStore, TRUE } from "./formula";
import { type Variable, VariableSpace } from "./variables";

/** What a path through the diagram ends at: a rung, no rung at all, or answers that cannot be given. */
export type Terminal = Rung | "conflict" | "impossible";
export const terminals: readonly Terminal[] = [...rungs, "conflict", "impossible"];

/**
 * A decision diagram of a rule set: every set of answers is a path through it, from the first node to
 * a terminal, and paths that no longer differ have been merged. It is small, and so answers questions
 * about all sets of answers exactly.
 *
 * Nodes come after all of their children. The first `terminals.length` nodes are the terminals.
 */
export type Diagram = {
  readonly space: VariableSpace;
  readonly variables: readonly Variable[];
  /** Node to the variable it asks for; terminals ask for the one behind the last. */
  readonly variableOf: readonly number[];
  /** Node to its children, by position in the variable's list of values. */
  readonly childrenOf: readonly (readonly number[])[];
  readonly root: number;
  /**
   * The same once more by variable, the last first, for a search over all nodes: whatever depends on the
   * variable alone is then worked out once, and flat arrays are read several times as fast.
   */
  readonly flat: readonly {
    readonly variable: number;
    readonly nodes: Int32Array;
    /** The children of the first node, then those of the next: to each, as many as the variable has values. */
    readonly children: Int32Array;
  }[];
};

/** Above this the diagram is no longer cheap, and the catalogue's questions want another order. */
const nodeBudget = 200_000;

type Preference = Extract<Effect, { kind: "prefer" }>;

/** What is still open at a node: one formula for each thing that could happen to the verdict. */
type State = {
  readonly impossible: Formula;
  /** By rung: whether some rule demands it. Entries at or below the floor are `FALSE`. */
  readonly demands: readonly Formula[];
  readonly floor: number;
  /** By rung: whether some rule excludes it. Entries below the floor are `FALSE`. */
  readonly exclusions: readonly Formula[];
  readonly preferences: readonly Formula[];
};

/** Builds the diagram of a rule set. Throws when it grows beyond its budget. */
export function buildDiagram(ruleSet: RuleSet): Diagram {
  const store = new FormulaStore();
  const space = new VariableSpace(store, ruleSet.questions);
  const { effects, start } = startState(ruleSet, store, space);
  const end = space.variables.length;
  const variableOf: number[] = terminals.map(() => end);
  const childrenOf: (readonly number[])[] = terminals.map(() => []);
  const byState = new Map<string, number>();
  const byShape = new Map<string, number>();

  const visit = (state: State): number => {
    const key = keyOf(state);
    const known = byState.get(key);
    if (known !== undefined) return known;
    const node = expand(state);
    byState.set(key, node);
    return node;
  };

  const expand = (state: State): number => {
    const variable = firstVariable(state, store);
    const asked = space.variables[variable];
    if (!asked) return terminals.indexOf(terminalOf(state, effects));
    const children = asked.values.map((_, position) =>
      visit(restrict(state, variable, 1 << position, store, effects)),
    );
    const [first] = children;
    if (first !== undefined && children.every((child) => child === first)) return first;
    const shape = `${variable}:${children.join(",")}`;
    const twin = byShape.get(shape);
    if (twin !== undefined) return twin;
    if (variableOf.length >= nodeBudget) throw new Error(`The diagram needs more than ${nodeBudget} nodes.`);
    const node = variableOf.push(variable) - 1;
    childrenOf.push(children);
    byShape.set(shape, node);
    return node;
  };

  const root = visit(start);
  return {
    space,
    variables: space.variables,
    variableOf,
    childrenOf,
    root,
    flat: flatten(variableOf, childrenOf),
  };
}

function flatten(variableOf: readonly number[], childrenOf: readonly (readonly number[])[]): Diagram["flat"] {
  const nodesOf = new Map<number, number[]>();
  for (const [node, variable] of variableOf.entries()) {
    if (node < terminals.length) continue;
    const nodes = nodesOf.get(variable);
    if (nodes) nodes.push(node);
    else nodesOf.set(variable, [node]);
  }
  return [...nodesOf]
    .toSorted(([a], [b]) => b - a)
    .map(([variable, nodes]) => ({
      variable,
      nodes: Int32Array.from(nodes),
      children: Int32Array.from(nodes.flatMap((node) => childrenOf[node] ?? [])),
    }));
}

function startState(
  ruleSet: RuleSet,
  store: FormulaStore,
  space: VariableSpace,
): { readonly effects: readonly Preference[]; readonly start: State } {
  const rules = ruleSet.rules.filter(({ retired }) => !retired);
  const where = (matches: (effect: Effect) => boolean): Formula =>
    store.or(rules.filter(({ effect }) => matches(effect)).map(({ when }) => space.holds(when)));
  const effects = distinctPreferences(rules.map(({ effect }) => effect));
  const state: State = {
    impossible: space.impossible(),
    floor: 0,
    demands: demandsAsMet(rules, store, space),
    exclusions: rungs.map((rung) =>
      where((effect) => effect.kind === "exclude" && effect.rungs.includes(rung)),
    ),
    preferences: effects.map((preference) =>
      where((effect) => effect.kind === "prefer" && isSamePreference(effect, preference)),
    ),
  };
  return { effects, start: settle(state, effects) };
}

/** By rung, where a demand asks for it once composites that lower the demand are counted. */
function demandsAsMet(
  rules: RuleSet["rules"],
  store: FormulaStore,
  space: VariableSpace,
): readonly Formula[] {
  const parts: Formula[][] = rungs.map(() => []);
  const composites = rules.flatMap(({ effect, when }) =>
    effect.kind === "composite" ? [{ effect, when }] : [],
  );
  for (const { effect, when } of rules) {
    if (effect.kind !== "demand" || effect.axis !== "rung") continue;
    const lowering = composites
      .filter(({ effect: composite }) => rungThatMeets(effect, [composite]) !== effect.level)
      .toSorted((a, b) => positionOn(rungs, a.effect.rung) - positionOn(rungs, b.effect.rung));
    const conditions = [space.holds(when)];
    for (const { effect: composite, when: inPlace } of lowering) {
      parts[positionOn(rungs, composite.rung)]?.push(store.and([...conditions, space.holds(inPlace)]));
      conditions.push(space.doesNotHold(inPlace));
    }
    parts[positionOn(rungs, effect.level)]?.push(store.and(conditions));
  }
  return parts.map((formulas) => store.or(formulas));
}

function distinctPreferences(effects: readonly Effect[]): readonly Preference[] {
  const found: Preference[] = [];
  for (const effect of effects) {
    if (effect.kind === "prefer" && !found.some((known) => isSamePreference(known, effect)))
      found.push(effect);
  }
  return found;
}

function isSamePreference(a: Preference, b: Preference): boolean {
  return a.rung === b.rung && [...a.over].toSorted().join() === [...b.over].toSorted().join();
}

function restrict(
  state: State,
  variable: number,
  bit: number,
  store: FormulaStore,
  effects: readonly Preference[],
): State {
  const narrow = (formula: Formula) => store.restrict(formula, variable, bit);
  return settle(
    {
      impossible: narrow(state.impossible),
      floor: state.floor,
      demands: state.demands.map(narrow),
      exclusions: state.exclusions.map(narrow),
      preferences: state.preferences.map(narrow),
    },
    effects,
  );
}

/** Forgets what can no longer matter, so that states that will end alike become the same. */
function settle(state: State, effects: readonly Preference[]): State {
  if (state.impossible === TRUE) {
    const nothing = { floor: 0, demands: state.demands.map(() => FALSE) };
    return {
      ...nothing,
      impossible: TRUE,
      exclusions: state.exclusions.map(() => FALSE),
      preferences: state.preferences.map(() => FALSE),
    };
  }
  const floor = Math.max(state.floor, state.demands.lastIndexOf(TRUE));
  const demands = state.demands.map((formula, rung) => (rung <= floor ? FALSE : formula));
  const exclusions = state.exclusions.map((formula, rung) => (rung < floor ? FALSE : formula));
  const preferences = state.preferences.map((formula, index) => {
    const effect = effects[index];
    const canMatter =
      effect &&
      exclusions[positionOn(rungs, effect.rung)] !== TRUE &&
      positionOn(rungs, effect.rung) > floor &&
      effect.over.some(
        (rung) => positionOn(rungs, rung) >= floor && exclusions[positionOn(rungs, rung)] !== TRUE,
      );
    return canMatter ? formula : FALSE;
  });
  return { impossible: state.impossible, floor, demands, exclusions, preferences };
}

function formulasOf(state: State): readonly Formula[] {
  return [state.impossible, ...state.demands, ...state.exclusions, ...state.preferences];
}

function keyOf(state: State): string {
  return `${state.floor}|${formulasOf(state).join(",")}`;
}

function firstVariable(state: State, store: FormulaStore): number {
  return Math.min(...formulasOf(state).map((formula) => store.firstVariable(formula)));
}

function terminalOf(state: State, effects: readonly Preference[]): Terminal {
  if (state.impossible === TRUE) return "impossible";
  const feasible = rungs.filter((_, rung) => rung >= state.floor && state.exclusions[rung] !== TRUE);
  const applying = effects.filter((_, index) => state.preferences[index] === TRUE);
  return (
    recommendRung(
      feasible,
      applying.map((effect) => ({ id: "", effect })),
    ).rung ?? "conflict"
  );
}
