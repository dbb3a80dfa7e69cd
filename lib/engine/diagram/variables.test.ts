import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { all, atLeast, type Condition, is, not } from "@/lib/engine/condition";
import type { Answers, QuestionLogic } from "@/lib/engine/question";
import { createSituation } from "@/lib/engine/situation";
import { chosen, notApplicable, scale, ticks, unknown } from "@/tests/laws/support/make";
import { conditionsOn, everyAnswers } from "@/tests/laws/support/random-rule-sets";
import { FALSE, FormulaStore, TRUE } from "./formula";
import { VariableSpace } from "./variables";

const questions = [
  scale("gate", ["closed", "ajar", "open"]),
  ticks("kinds", ["none", "a", "b"], atLeast("gate", "ajar")),
  ticks("tools", ["x", "y"]),
];

/** What is left of a condition's formula once everything is answered. */
function holdsFor(asked: readonly QuestionLogic[], condition: Condition, answers: Answers): boolean | null {
  const store = new FormulaStore();
  const space = new VariableSpace(store, asked);
  let formula = space.holds(condition);
  space.assignmentOf(answers).forEach((position, variable) => {
    formula = store.restrict(formula, variable, 1 << position);
  });
  return formula === TRUE ? true : formula === FALSE ? false : null;
}

describe("the formula of a condition", () => {
  test("is true exactly where the evaluator finds the condition true, unknown answers included", () => {
    const answers = everyAnswers(questions);
    fc.assert(
      fc.property(conditionsOn(questions, 2), (condition) => {
        const wrong = answers.find(
          (given) =>
            holdsFor(questions, condition, given) !==
            (createSituation(questions, given).truthOf(condition) === true),
        );
        expect(wrong).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  test("refuses an option that the question does not have, instead of testing another", () => {
    const build = (condition: Condition) => () =>
      new VariableSpace(new FormulaStore(), questions).holds(condition);
    expect(build(is("gate", "wide"))).toThrow('no option "wide"');
    expect(build(atLeast("gate", "wide"))).toThrow('no option "wide"');
    expect(build(not(is("tools", "z")))).toThrow('no option "z"');
    expect(build(is("nowhere", "z"))).toThrow('no question "nowhere"');
  });

  test("refuses an order where the options have none", () => {
    const space = new VariableSpace(new FormulaStore(), questions);
    expect(() => space.holds(atLeast("tools", "y"))).toThrow("no order");
  });
});

describe("answers as values of variables", () => {
  const space = new VariableSpace(new FormulaStore(), questions);
  const valuesFor = (answers: Answers) =>
    space.assignmentOf(answers).map((position, index) => space.variables[index]?.values[position]);

  test("keep apart what is chosen, not known, not answered and not applicable", () => {
    const answers = { gate: notApplicable, kinds: chosen("none"), tools: chosen("y") };
    expect(valuesFor(answers)).toEqual([
      "n/a",
      "answered",
      "unticked",
      "unticked",
      "answered",
      "unticked",
      "ticked",
    ]);
    const open = ["?", "?", "unticked", "unticked", "?", "unticked", "unticked"];
    expect(valuesFor({ gate: unknown, kinds: unknown, tools: unknown })).toEqual(open);
    expect(valuesFor({})).toEqual(open);
  });

  test("take options that the questionnaire no longer has for no answer, never for none of these", () => {
    const old = { gate: chosen("wide"), kinds: chosen("c"), tools: chosen("x", "z") };
    expect(valuesFor(old)).toEqual(["?", "?", "unticked", "unticked", "answered", "ticked", "unticked"]);
    expect(holdsFor(questions, all(is("kinds", "none")), { ...old, gate: chosen("open") })).toBe(false);
  });
});

describe("the order of the variables", () => {
  test("brings a question right after the one tick that brings it up", () => {
    const space = new VariableSpace(new FormulaStore(), [
      ticks("regimes", ["none", "pci", "dod"]),
      scale("other", ["low", "high"]),
      scale("pci-scope", ["out", "in"], is("regimes", "pci")),
      scale("both", ["low", "high"], is("regimes", "pci", "dod")),
    ]);
    const names = space.variables.map((each) => (each.kind === "tick" ? each.option : each.question));
    expect(names).toEqual(["regimes", "pci", "pci-scope", "dod", "other", "both"]);
  });
});

describe("a questionnaire beyond what the diagram can hold is refused", () => {
  const build = (question: QuestionLogic) => () => new VariableSpace(new FormulaStore(), [question]);

  test("a single choice with more options than a mask has bits", () => {
    const options = Array.from({ length: 30 }, (_, index) => `o${index}`);
    expect(build(scale("many", options.slice(0, 28)))).not.toThrow();
    expect(build(scale("many", options))).toThrow('"many" has 30 options');
    expect(build(ticks("many", options))).not.toThrow();
  });

  test("a multiple choice with two options that stand alone", () => {
    const question = ticks("kinds", ["none", "a"]);
    const options = [...question.options, { id: "not-here", exclusive: true }];
    expect(build({ ...question, options })).toThrow('"kinds" has 2 options that stand alone');
  });
});
