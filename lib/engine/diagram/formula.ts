/**
 * Boolean formulas over variables with small domains, each kept once: equal formulas are the same
 * number, so comparing them costs nothing and partial evaluation can be remembered.
 *
 * A literal says "this variable has one of these values", the values being bits of a mask. Negation
 * is pushed down to the literals beforehand.
 */
export type Formula = number;

export const FALSE: Formula = 0;
export const TRUE: Formula = 1;

type Node =
  | { readonly kind: "constant" }
  | { readonly kind: "literal"; readonly variable: number; readonly mask: number }
  | { readonly kind: "and" | "or"; readonly parts: readonly Formula[] };

/** Builds formulas and evaluates them in part. */
export class FormulaStore {
  readonly #nodes: Node[] = [{ kind: "constant" }, { kind: "constant" }];
  readonly #ids = new Map<string, Formula>();
  readonly #restricted = new Map<string, Formula>();
  readonly #first: number[] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];

  /** True where the variable has one of the values in the mask. */
  literal(variable: number, mask: number): Formula {
    return mask === 0 ? FALSE : this.#keep(`l${variable}:${mask}`, { kind: "literal", variable, mask });
  }

  and(parts: readonly Formula[]): Formula {
    return this.#combine("and", parts, TRUE, FALSE);
  }

  or(parts: readonly Formula[]): Formula {
    return this.#combine("or", parts, FALSE, TRUE);
  }

  /** True where the formula is false. A literal becomes one of the other values of its variable. */
  complement(formula: Formula, allValuesOf: (variable: number) => number): Formula {
    const node = this.#nodeOf(formula);
    switch (node.kind) {
      case "constant":
        return formula === TRUE ? FALSE : TRUE;
      case "literal":
        return this.literal(node.variable, allValuesOf(node.variable) & ~node.mask);
      case "and":
        return this.or(node.parts.map((part) => this.complement(part, allValuesOf)));
      case "or":
        return this.and(node.parts.map((part) => this.complement(part, allValuesOf)));
    }
  }

  /** The lowest variable that the formula depends on; infinity for a constant. */
  firstVariable(formula: Formula): number {
    return this.#first[formula] ?? Number.POSITIVE_INFINITY;
  }

  /** What is left of a formula once a variable has the value with this bit. */
  restrict(formula: Formula, variable: number, bit: number): Formula {
    if (this.firstVariable(formula) > variable) return formula;
    const key = `${formula}:${variable}:${bit}`;
    const known = this.#restricted.get(key);
    if (known !== undefined) return known;
    const result = this.#restrictNode(this.#nodeOf(formula), formula, variable, bit);
    this.#restricted.set(key, result);
    return result;
  }

  #restrictNode(node: Node, formula: Formula, variable: number, bit: number): Formula {
    switch (node.kind) {
      case "constant":
        return formula;
      case "literal":
        return node.variable !== variable ? formula : (node.mask & bit) !== 0 ? TRUE : FALSE;
      case "and":
        return this.and(node.parts.map((part) => this.restrict(part, variable, bit)));
      case "or":
        return this.or(node.parts.map((part) => this.restrict(part, variable, bit)));
    }
  }

  #combine(kind: "and" | "or", parts: readonly Formula[], neutral: Formula, dominant: Formula): Formula {
    const kept = new Set<Formula>();
    const masks = new Map<number, number>();
    const collect = (part: Formula): boolean => {
      if (part === dominant) return true;
      if (part === neutral) return false;
      const node = this.#nodeOf(part);
      if (node.kind === kind) return node.parts.some(collect);
      if (node.kind === "literal") {
        const before = masks.get(node.variable);
        const mask =
          before === undefined ? node.mask : kind === "and" ? before & node.mask : before | node.mask;
        // Only "and" can leave no value: the dominant constant.
        if (mask === 0) return true;
        masks.set(node.variable, mask);
      } else {
        kept.add(part);
      }
      return false;
    };
    if (parts.some(collect)) return dominant;
    for (const [variable, mask] of masks) kept.add(this.literal(variable, mask));
    const [only] = kept;
    if (only === undefined) return neutral;
    const sorted = this.#withoutAbsorbed([...kept].toSorted((a, b) => a - b));
    const [first] = sorted;
    if (first !== undefined && sorted.length === 1) return first;
    return this.#keep(`${kind}:${sorted.join(",")}`, { kind, parts: sorted });
  }

  /** Drops parts that another part makes redundant: `a or (a and b)` is `a`. */
  #withoutAbsorbed(parts: readonly Formula[]): readonly Formula[] {
    const present = new Set(parts);
    return parts.filter((part) => {
      const node = this.#nodeOf(part);
      return !("parts" in node && node.parts.some((inner) => present.has(inner)));
    });
  }

  #keep(key: string, node: Exclude<Node, { kind: "constant" }>): Formula {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#nodes.length;
    this.#nodes.push(node);
    this.#ids.set(key, id);
    this.#first.push(
      node.kind === "literal"
        ? node.variable
        : Math.min(...node.parts.map((part) => this.firstVariable(part))),
    );
    return id;
  }

  #nodeOf(formula: Formula): Node {
    const node = this.#nodes[formula];
    if (!node) throw new RangeError(`There is no formula ${formula}.`);
    return node;
  }
}
