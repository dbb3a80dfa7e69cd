import { expect, it } from "vitest";
import { answersIn, emptyAnswers, parseAnswersDocument, printAnswersDocument } from "./answers-document";

const stored = (answer: object, more: object = {}) =>
  JSON.stringify({
    shape: 1,
    entries: { "tenant-data": { answer, source: "person", changedIn: 1, ...more } },
  });

it("what is printed is read back", () => {
  const document = { ...emptyAnswers, entries: { trust: entry } };
  expect(parseAnswersDocument(printAnswersDocument(document))).toEqual(document);
  expect(answersIn(document)).toEqual({ trust: { kind: "unknown" } });
});
const entry = { answer: { kind: "unknown" as const }, source: "person" as const, changedIn: 3, ask: "Ops" };

it("text that would be refused today, but was stored once, stays readable as it is", () => {
  const answer = { kind: "not-applicable", reason: " \u200B " };
  expect(answersIn(parseAnswersDocument(stored(answer)))).toEqual({ "tenant-data": answer });
});

it.each([
  ["no JSON", "{"],
  ["another shape", '{"shape":2,"entries":{}}'],
  ["an unknown kind of answer", stored({ kind: "maybe" })],
  ["a version that cannot be", stored({ kind: "unknown" }, { changedIn: 0 })],
  ["a field nobody knows", stored({ kind: "unknown" }, { more: true })],
])("%s is a damaged record and throws, rather than reading as no answer", (_what, text) => {
  expect(() => parseAnswersDocument(text)).toThrow();
});
