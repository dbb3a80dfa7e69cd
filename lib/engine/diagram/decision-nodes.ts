/**
 * Decision diagrams over the same variables in one store: equal functions are the same number, so that
 * comparing two costs nothing. Slower to build than the diagram of a rule set, and simpler: this is what
 * that one is proved against.
 */
export type Node = number;

export class DecisionNodes {
  readonly #variables: number[] = [];
  readonly #children: (readonly Node[])[] = [];
  readonly #values: number[] = [];
  readonly #byShape = new Map<string, Node>();

  /** Ends with a value, whatever the variables are. */
  end(value: number): Node {
    return this.#keep(`=${value}`, Number.POSITIVE_INFINITY, [], value);
  }

  /** Asks for a variable, unless its answer makes no difference. */
  ask(variable: number, children: readonly Node[]): Node {
    const [first] = children;
    if (first !== undefined && children.every((child) => child === first)) return first;
    return this.#keep(`${variable}:${children.join()}`, variable, children, Number.NaN);
  }

  /** The variable that a node asks for; infinity at an end. */
  variableOf(node: Node): number {
    return this.#variables[node] ?? Number.POSITIVE_INFINITY;
  }

  childrenOf(node: Node): readonly Node[] {
    return this.#children[node] ?? [];
  }

  /** The value at an end; not a number elsewhere. */
  valueOf(node: Node): number {
    return this.#values[node] ?? Number.NaN;
  }

  /** What is left once a variable has the value at a position. */
  given(node: Node, variable: number, position: number): Node {
    const known = new Map<Node, Node>();
    const visit = (each: Node): Node => {
      const own = this.variableOf(each);
      if (own > variable) return each;
      const before = known.get(each);
      if (before !== undefined) return before;
      const children = this.childrenOf(each);
      const result = own === variable ? (children[position] ?? each) : this.ask(own, children.map(visit));
      known.set(each, result);
      return result;
    };
    return visit(node);
  }

  /** Two diagrams as one, which ends with what their ends come to together. */
  combine(one: Node, other: Node, together: (one: number, other: number) => number): Node {
    const known = new Map<string, Node>();
    const visit = (a: Node, b: Node): Node => {
      const variable = Math.min(this.variableOf(a), this.variableOf(b));
      if (variable === Number.POSITIVE_INFINITY) return this.end(together(this.valueOf(a), this.valueOf(b)));
      const key = `${a}:${b}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const asking = this.variableOf(a) === variable ? a : b;
      const children = this.childrenOf(asking).map((_, position) =>
        visit(this.#child(a, variable, position), this.#child(b, variable, position)),
      );
      const result = this.ask(variable, children);
      known.set(key, result);
      return result;
    };
    return visit(one, other);
  }

  /**
   * A path on which some functions end with values that are wanted, as positions by variable; null if there
   * is none. Where functions cannot end as wanted any more, there is no need to go on.
   */
  findPath(
    functions: readonly Node[],
    isWanted: (values: readonly number[]) => boolean,
    isHopeless: (functions: readonly Node[]) => boolean,
  ): ReadonlyMap<number, number> | null {
    const settled = new Set<string>();
    const visit = (each: readonly Node[]): ReadonlyMap<number, number> | null => {
      if (isHopeless(each)) return null;
      const variable = Math.min(...each.map((node) => this.variableOf(node)));
      if (variable === Number.POSITIVE_INFINITY) {
        return isWanted(each.map((node) => this.valueOf(node))) ? new Map() : null;
      }
      const key = each.join();
      if (settled.has(key)) return null;
      settled.add(key);
      const asking = each.find((node) => this.variableOf(node) === variable);
      for (const position of this.childrenOf(asking ?? -1).keys()) {
        const found = visit(each.map((node) => this.#child(node, variable, position)));
        if (found) return new Map([[variable, position], ...found]);
      }
      return null;
    };
    return visit(functions);
  }

  /** A path on which the one ends higher than the other. */
  findHigher(one: Node, other: Node): ReadonlyMap<number, number> | null {
    return this.findPath(
      [one, other],
      ([a = 0, b = 0]) => a > b,
      ([a, b]) => a === b,
    );
  }

  #child(node: Node, variable: number, position: number): Node {
    return this.variableOf(node) === variable ? (this.childrenOf(node)[position] ?? node) : node;
  }

  #keep(shape: string, variable: number, children: readonly Node[], value: number): Node {
    const known = this.#byShape.get(shape);
    if (known !== undefined) return known;
    const node = this.#variables.push(variable) - 1;
    this.#children.push(children);
    this.#values.push(value);
    this.#byShape.set(shape, node);
    return node;
  }
}
