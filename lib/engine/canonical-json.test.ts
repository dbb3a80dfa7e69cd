import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json";

test("the order in which an object's entries were written does not show", () => {
  expect(canonicalJson({ b: [{ z: 1, a: 2 }], a: null })).toBe('{"a":null,"b":[{"a":2,"z":1}]}');
  expect(canonicalJson({ a: null, b: [{ a: 2, z: 1 }] })).toBe(
    canonicalJson({ b: [{ z: 1, a: 2 }], a: null }),
  );
});

test("the order of a list shows", () => {
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test("an entry that is undefined counts as absent", () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe(canonicalJson({ b: 1 }));
  expect(canonicalJson([undefined, 1])).toBe("[null,1]");
});

test("equal data gives equal text, different data different text, and the text is JSON for the data", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalJson(one))).toEqual(plain(one));
      const isSame = canonicalJson(plain(one)) === canonicalJson(plain(other));
      if (isSame) expect(plain(one)).toEqual(plain(other));
    }),
  );
});
