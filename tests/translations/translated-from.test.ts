import { expect, it } from "vitest";
import { englishTexts, markOf } from "./english-texts";
import recorded from "./translated-from.json";

const marks = new Map(Object.entries<string>(recorded));
const texts = englishTexts();

it("no German text of the catalogue fell behind its English", () => {
  const behind = [...texts].filter(([name, english]) => marks.get(name) !== markOf(english));
  expect(
    behind.map(([name]) => name),
    "Make their German fit, in lib/catalogue/translations/de, then say so: npm run translations -- NAME…",
  ).toEqual([]);
});

it("nothing is recorded that is no longer there", () => {
  expect([...marks.keys()].filter((name) => !texts.has(name))).toEqual([]);
});

it("any other word, and any other order, has another mark", () => {
  expect(new Set([["a", "b"], ["b", "a"], ["ab"], ["a", "b", ""]].map(markOf)).size).toBe(4);
});
