import { expect, it } from "vitest";
import { chooseLocale } from "./choose-locale";

const choose = (chosen: string | undefined, accepted: string | null, isPseudoLocaleAllowed = false) =>
  chooseLocale({ chosen, accepted, isPseudoLocaleAllowed });

it.each([
  [null, "en"],
  ["", "en"],
  ["*", "en"],
  ["de", "de"],
  ["de-AT,en;q=0.5", "de"],
  ["en;q=0.5, de-CH", "de"],
  ["fr-CA, de;q=0.3", "de"],
  ["fr, ja", "en"],
  ["de;q=0, en", "en"],
  ["x, no such thing, -, de", "de"],
  [`${"fr,".repeat(10_000)}de`, "en"],
])("a browser that asks for %s reads %s", (accepted, locale) => {
  expect(choose(undefined, accepted)).toBe(locale);
});

it("what was chosen goes before what the browser asks for, if it is a language at all", () => {
  expect(choose("en", "de")).toBe("en");
  expect(choose("de", "en")).toBe("de");
  expect(choose("tlh", "de")).toBe("de");
});

it("the pseudo-locale is for tests: chosen where it is allowed, never asked for", () => {
  expect(choose("en-XA", "de", true)).toBe("en-XA");
  expect(choose("en-XA", "de", false)).toBe("de");
  expect(choose(undefined, "en-XA", true)).toBe("en");
});
