import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chosen, scale, ticks } from "@/tests/laws/support/make";
import { all, any, type Condition, is, not } from "../condition";
import type { Answer, QuestionLogic } from "../question";
import { createSituation } from "../situation";
import { answerSpace, sizeOf, stepsUp } from "./answer-space";

const options = ["none", "a", "b", "c", "d"];
const question = ticks("q", options);

/** Every answer to the question there is, without any thought of what conditions look at. */
const everyAnswer: readonly Answer[] = [
  chosen("none"),
  ...Array.from({ length: 15 }, (_, index) =>
    chosen(...options.slice(1).filter((_id, bit) => ((index + 1) >> bit) & 1)),
  ),
];

const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    fc.subarray(options, { minLength: 1 }).map((ids) => is("q", ...ids)),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((parts) => all(...parts)),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((parts) => any(...parts)),
    tie("condition").map(not),
  ),
}));

function truthWith(condition: Condition, answer: Answer | undefined) {
  return createSituation([question], answer ? { q: answer } : {}).truthOf(condition);
}

describe("answers told apart by one representative of each class of options", () => {
  test("take a condition to every truth that any answer takes it to", () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        const [dimension] = answerSpace([question], [condition]);
        const reached = new Set(dimension?.states.map((state) => truthWith(condition, state)));
        expect(reached).toEqual(new Set(everyAnswer.map((answer) => truthWith(condition, answer))));
      }),
    );
  });

  test("hold a step that ends a condition exactly when any answer has one", () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        const ends = (from: Answer | undefined, to: Answer | undefined) =>
          truthWith(condition, from) === true && truthWith(condition, to) === false;
        const [dimension] = answerSpace([question], [condition]);
        const inSpace = dimension?.steps.some(([from, to]) =>
          ends(dimension.states[from], dimension.states[to]),
        );
        const anywhere = everyAnswer.some((from) => stepsUp(question, from).some((to) => ends(from, to)));
        expect(inSpace).toBe(anywhere);
      }),
      { numRuns: 300 },
    );
  });
});

test("a space has every dependency, gates included, and counts its combinations", () => {
  const gated = scale("inner", ["low", "high"], is("q", "a"));
  const space = answerSpace([gated, question], [is("inner", "high")]);
  expect(space.map((dimension) => [dimension.question.id, dimension.states.length])).toEqual([
    ["q", 4],
    ["inner", 2],
  ]);
  expect(sizeOf(space)).toBe(8);
});

test("a multiple choice is told apart by its own tests only, one option standing for its class", () => {
  const other = ticks("other", options);
  const [dimension] = answerSpace([question, other], [all(is("q", "a"), is("other", "b"))]);
  expect(dimension?.states).toEqual([chosen("none"), chosen("a"), chosen("b"), chosen("a", "b")]);
  expect(dimension?.steps).toEqual([
    [1, 3],
    [2, 3],
    [0, 1],
    [0, 2],
  ]);
});

test("a single choice has a step from each option to the next, where they have an order", () => {
  const ordered = scale("s", ["low", "middle", "high"]);
  const stepsOf = (single: QuestionLogic) => answerSpace([single], [is("s", "low")])[0]?.steps;
  expect(stepsOf(ordered)).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect(stepsOf({ ...ordered, ordered: false })).toEqual([]);
});

test("there is no step up from an answer not given or not known", () => {
  expect(stepsUp(question, undefined)).toEqual([]);
  expect(stepsUp(question, { kind: "unknown" })).toEqual([]);
});

test("steps up lead to the next option, or tick one more and let go of 'none'", () => {
  const ordered = scale("s", ["low", "middle", "high"]);
  expect(stepsUp(ordered, chosen("low"))).toEqual([chosen("middle")]);
  expect(stepsUp(ordered, chosen("high"))).toEqual([]);
  expect(stepsUp({ ...ordered, ordered: false }, chosen("low"))).toEqual([]);
  expect(stepsUp(question, chosen("none"))).toEqual(["a", "b", "c", "d"].map((id) => chosen(id)));
  expect(stepsUp(question, chosen("a", "c"))).toEqual([chosen("a", "c", "b"), chosen("a", "c", "d")]);
});
