import { describe, expect, test } from "vitest";
import { and, negate, or, type Truth } from "./truth";

/** Kleene's tables, written out: [left, right, and, or]. */
const table: readonly (readonly [Truth, Truth, Truth, Truth])[] = [
  [true, true, true, true],
  [true, null, null, true],
  [true, false, false, true],
  [null, true, null, true],
  [null, null, null, null],
  [null, false, false, null],
  [false, true, false, true],
  [false, null, false, null],
  [false, false, false, false],
];

describe("three-valued logic", () => {
  test.each(table)("%s and %s is %s, or is %s", (left, right, both, either) => {
    expect(and([left, right])).toBe(both);
    expect(or([left, right])).toBe(either);
  });

  test("the opposite of unknown is unknown", () => {
    const every: readonly Truth[] = [true, false, null];
    expect(every.map(negate)).toEqual([false, true, null]);
  });

  test("nothing at all is true together and false in choice", () => {
    expect(and([])).toBe(true);
    expect(or([])).toBe(false);
  });

  test("a later definite part decides after an unknown one", () => {
    expect(and([null, true, false])).toBe(false);
    expect(or([null, false, true])).toBe(true);
  });
});
