import { expect, it } from "vitest";
import { onceKeyIn, onceKeyOf } from "./once-key";

const rendering = "abcdefghijklmnopqrstuvwx";

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

it("a form sent twice has one key, and with something else typed another", () => {
  const key = onceKeyIn(formOf({ once: rendering, name: "a" }));
  expect(key).not.toBeNull();
  expect(onceKeyIn(formOf({ once: rendering, name: "a" }))).toBe(key);
  expect(onceKeyIn(formOf({ $ACTION_1: "x", once: rendering, name: "a" }))).toBe(key);
  expect(onceKeyIn(formOf({ once: rendering, name: "b" }))).not.toBe(key);
  expect(onceKeyIn(formOf({ once: `${rendering}-`, name: "a" }))).not.toBe(key);
});

it.each([{}, { once: "" }, { once: "short" }, { once: "x".repeat(129) }, { once: "a space in between" }])(
  "a form with %o has no key",
  (fields) => expect(onceKeyIn(formOf({ ...fields, name: "a" }))).toBeNull(),
);

it.each([
  [null, null],
  [`"${rendering}"`, { key: rendering }],
  [rendering, { key: rendering }],
  ["", "damaged"],
  ['"short"', "damaged"],
  [`"${rendering}", "${rendering}"`, "damaged"],
] as const)("the header %s is %o", (header, key) => expect(onceKeyOf(header)).toEqual(key));
