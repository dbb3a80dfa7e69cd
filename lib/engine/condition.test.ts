import { expect, test } from "vitest";
import { all, always, any, atLeast, is, not, questionsReadBy } from "./condition";

test("the questions of a condition are named once each, in order of first mention", () => {
  const condition = all(
    is("b", "x"),
    any(atLeast("a", "y"), not(is("b", "z"))),
    always,
    not(not(is("c", "x"))),
  );
  expect(questionsReadBy(condition)).toEqual(["b", "a", "c"]);
});

test("a condition that always holds reads nothing", () => {
  expect(questionsReadBy(always)).toEqual([]);
});

test("a condition is plain data that survives being stored", () => {
  const condition = all(is("a", "x", "y"), not(any(atLeast("b", "z"), always)));
  expect(JSON.parse(JSON.stringify(condition))).toEqual(condition);
});
