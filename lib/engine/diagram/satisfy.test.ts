import { expect, test } from "vitest";
import { chosen, scale, ticks } from "@/tests/laws/support/make";
import { all, always, any, atLeast, is, not } from "../condition";
import { createSituation } from "../situation";
import { completeModestly, findContextThatTells, firstOf, waysToMake } from "./satisfy";

const questions = [
  scale("gate", ["closed", "open"]),
  scale("inner", ["low", "middle", "high"], is("gate", "open")),
  ticks("kinds", ["none", "a", "b"]),
];

test("every way found makes the condition so, gates opened where needed", () => {
  const condition = all(atLeast("inner", "middle"), is("kinds", "a"));
  for (const wanted of [true, false]) {
    const ways = [...waysToMake(questions, condition, wanted)];
    expect(ways.length).toBeGreaterThan(0);
    for (const answers of ways) expect(createSituation(questions, answers).truthOf(condition)).toBe(wanted);
  }
});

test("a condition that contradicts itself has no way", () => {
  expect([...waysToMake(questions, all(is("inner", "low"), is("inner", "high")), true)]).toEqual([]);
  expect([...waysToMake(questions, all(is("gate", "closed"), is("inner", "low")), true)]).toEqual([]);
  expect([...waysToMake(questions, any(always, is("inner", "low")), false)]).toEqual([]);
});

test("two ticks that must come together are found together", () => {
  const [way] = waysToMake(questions, all(is("kinds", "a"), is("kinds", "b")), true);
  expect(way).toEqual({ kinds: chosen("a", "b") });
});

test("a context that tells two answers apart is found exactly when there is one", () => {
  const condition = all(atLeast("inner", "middle"), not(is("kinds", "a")));
  const context = findContextThatTells(questions, condition, "inner", chosen("low"), chosen("middle"));
  expect(context).toMatchObject({ gate: chosen("open") });
  expect(context).not.toHaveProperty("inner");
  expect(findContextThatTells(questions, condition, "inner", chosen("middle"), chosen("high"))).toBeNull();
  expect(findContextThatTells(questions, condition, "gate", chosen("closed"), chosen("open"))).not.toBeNull();
});

test("a context decides for both answers, whichever comes first", () => {
  const condition = all(is("gate", "open"), is("kinds", "a"));
  for (const [one, other] of [
    [chosen("open"), chosen("closed")],
    [chosen("closed"), chosen("open")],
  ] as const) {
    expect(findContextThatTells(questions, condition, "gate", one, other)).toEqual({ kinds: chosen("a") });
  }
});

test("the first few of many are taken, and no more are made", () => {
  function* counting() {
    for (let next = 1; next <= 3; next += 1) yield next;
    throw new Error("A fourth was asked for.");
  }
  expect([...firstOf(2, counting())]).toEqual([1, 2]);
  expect([...firstOf(0, counting())]).toEqual([]);
  expect([...firstOf(5, [1])]).toEqual([1]);
});

test("modest answers are the least demanding, and keep what was given", () => {
  expect(completeModestly(questions, { inner: chosen("high") })).toEqual({
    gate: chosen("closed"),
    inner: chosen("high"),
    kinds: chosen("none"),
  });
});

test("none of these is the most modest wherever it stands in the list", () => {
  const last = { ...ticks("kinds", []), options: [{ id: "a" }, { id: "none", exclusive: true }] };
  expect(completeModestly([last], {})).toEqual({ kinds: chosen("none") });
});
