import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FALSE, type Formula, FormulaStore, TRUE } from "./formula";

/** Three variables of three values each, as formulas see them and as plain trees. */
type Tree =
  | { readonly variable: number; readonly mask: number }
  | { readonly op: "and" | "or"; readonly parts: readonly Tree[] };

const { tree: trees } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.record({ variable: fc.integer({ min: 0, max: 2 }), mask: fc.integer({ min: 0, max: 7 }) }),
    fc.record({
      op: fc.constantFrom("and" as const, "or" as const),
      parts: fc.array(tie("tree"), { maxLength: 4 }),
    }),
  ),
}));

function build(store: FormulaStore, tree: Tree): Formula {
  if ("mask" in tree) return store.literal(tree.variable, tree.mask);
  return store[tree.op](tree.parts.map((part) => build(store, part)));
}

function holds(tree: Tree, bits: readonly number[]): boolean {
  if ("mask" in tree) return (tree.mask & (bits[tree.variable] ?? 0)) !== 0;
  return tree.op === "and"
    ? tree.parts.every((part) => holds(part, bits))
    : tree.parts.some((part) => holds(part, bits));
}

const assignments = [1, 2, 4].flatMap((a) => [1, 2, 4].flatMap((b) => [1, 2, 4].map((c) => [a, b, c])));

describe("a formula", () => {
  test("is, with all variables given, what its parts say, however it was simplified", () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const store = new FormulaStore();
        const formula = build(store, tree);
        for (const bits of assignments) {
          const left = bits.reduce((rest, bit, variable) => store.restrict(rest, variable, bit), formula);
          expect(left).toBe(holds(tree, bits) ? TRUE : FALSE);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("is false exactly where its complement is true", () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const store = new FormulaStore();
        const complement = store.complement(build(store, tree), () => 7);
        for (const bits of assignments) {
          const left = bits.reduce((rest, bit, variable) => store.restrict(rest, variable, bit), complement);
          expect(left).toBe(holds(tree, bits) ? FALSE : TRUE);
        }
      }),
    );
  });

  test("asks first for a variable on which it depends, and later for none that is given", () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const store = new FormulaStore();
        const formula = build(store, tree);
        const first = store.firstVariable(formula);
        expect(first === Number.POSITIVE_INFINITY).toBe(formula === TRUE || formula === FALSE);
        for (const bit of [1, 2, 4]) {
          const rest = store.restrict(formula, first, bit);
          expect(rest === formula || store.firstVariable(rest) > first).toBe(true);
          expect(rest === formula).toBe(first === Number.POSITIVE_INFINITY);
        }
      }),
    );
  });
});

describe("equal formulas are the same number", () => {
  function literals() {
    const store = new FormulaStore();
    return { store, a: store.literal(0, 1), b: store.literal(1, 2), c: store.literal(2, 3) };
  }

  test("in any order, nested or repeated", () => {
    const { store, a, b, c } = literals();
    expect(store.and([a, store.and([b, c])])).toBe(store.and([c, b, a, b]));
    expect(store.or([a, store.or([b, c])])).toBe(store.or([c, b, a, b]));
    expect(store.and([b])).toBe(b);
    expect(store.and([])).toBe(TRUE);
    expect(store.or([])).toBe(FALSE);
  });

  test("with what is settled already taken into account", () => {
    const { store, a } = literals();
    expect(store.literal(0, 0)).toBe(FALSE);
    expect(store.and([TRUE, a])).toBe(a);
    expect(store.and([a, FALSE])).toBe(FALSE);
    expect(store.or([FALSE, a])).toBe(a);
    expect(store.or([a, TRUE])).toBe(TRUE);
  });

  test("with tests of one variable drawn together", () => {
    const { store, b } = literals();
    expect(store.or([store.literal(0, 1), b, store.literal(0, 4)])).toBe(store.or([b, store.literal(0, 5)]));
    expect(store.and([store.literal(0, 3), store.literal(0, 6)])).toBe(store.literal(0, 2));
    expect(store.and([b, store.literal(0, 3), store.literal(0, 4)])).toBe(FALSE);
  });

  test("with what another part makes redundant dropped", () => {
    const { store, a, b, c } = literals();
    expect(store.or([a, store.and([a, b])])).toBe(a);
    expect(store.and([c, store.or([c, b])])).toBe(c);
  });
});

test("different formulas are different numbers, also where there are many", () => {
  const store = new FormulaStore();
  const many = Array.from({ length: 25 }, (_, variable) => store.literal(variable, 1));
  const sets = many.flatMap((a, i) =>
    many.slice(i + 1).flatMap((b, j) => [[a, b], ...many.slice(i + j + 2).map((c) => [a, b, c])]),
  );
  expect(new Set(sets.map((parts) => store.and(parts))).size).toBe(sets.length);
  expect(new Set(sets.flatMap((parts) => [store.and(parts), store.or(parts)])).size).toBe(2 * sets.length);
});

test("variables may be given in any order", () => {
  const store = new FormulaStore();
  const formula = store.and([store.literal(0, 1), store.literal(1, 2)]);
  expect(store.restrict(store.restrict(formula, 1, 2), 0, 1)).toBe(TRUE);
  expect(store.restrict(formula, 1, 2)).toBe(store.literal(0, 1));
  expect(store.restrict(formula, 1, 1)).toBe(FALSE);
});

test("a formula of another store is refused", () => {
  expect(() => new FormulaStore().and([999])).toThrow("no formula 999");
});
