import { describe, expect, test } from "vitest";
import { chosen, notApplicable, scale, ticks, unknown } from "@/tests/laws/support/make";
import { all, always, any, atLeast, is, not } from "./condition";
import type { Answers } from "./question";
import { createSituation } from "./situation";

const gate = scale("gate", ["closed", "ajar", "open"]);
const inner = scale("inner", ["low", "high"], atLeast("gate", "ajar"));
const innermost = ticks("innermost", ["none", "a", "b"], is("inner", "high"));
const questions = [gate, inner, innermost];

function situation(answers: Answers) {
  return createSituation(questions, answers);
}

test("all holds where every part does, any where one does", () => {
  const parts = [is("gate", "open"), atLeast("gate", "ajar")];
  const truths = ["closed", "ajar", "open"].map((option) => {
    const { truthOf } = situation({ gate: chosen(option) });
    return [truthOf(all(...parts)), truthOf(any(...parts))];
  });
  expect(truths).toEqual([
    [false, false],
    [false, true],
    [true, true],
  ]);
});

describe("tests of one question", () => {
  test("an option holds when it is the answer", () => {
    expect(situation({ gate: chosen("ajar") }).truthOf(is("gate", "open", "ajar"))).toBe(true);
    expect(situation({ gate: chosen("closed") }).truthOf(is("gate", "open", "ajar"))).toBe(false);
  });

  test("at least holds from the named option up", () => {
    const truths = ["closed", "ajar", "open"].map((option) =>
      situation({ gate: chosen(option) }).truthOf(atLeast("gate", "ajar")),
    );
    expect(truths).toEqual([false, true, true]);
  });

  test("one ticked option is enough in a multiple choice", () => {
    const answers = { gate: chosen("open"), inner: chosen("high"), innermost: chosen("a", "b") };
    expect(situation(answers).truthOf(is("innermost", "b"))).toBe(true);
    expect(situation(answers).truthOf(is("innermost", "none"))).toBe(false);
  });

  test("no answer and an unknown answer both leave a test undecided", () => {
    expect(situation({}).truthOf(is("gate", "open"))).toBeNull();
    expect(situation({ gate: unknown }).truthOf(is("gate", "open"))).toBeNull();
    expect(situation({ gate: unknown }).truthOf(not(is("gate", "open")))).toBeNull();
  });

  test("a question that does not apply makes every test of it false", () => {
    expect(situation({ gate: notApplicable }).truthOf(is("gate", "closed", "ajar", "open"))).toBe(false);
    expect(situation({ gate: notApplicable }).truthOf(not(is("gate", "open")))).toBe(true);
  });
});

describe("branching", () => {
  test("a hidden answer never counts, whatever was once said", () => {
    const answers = { gate: chosen("closed"), inner: chosen("high"), innermost: chosen("a") };
    expect(situation(answers).isAsked("inner")).toBe(false);
    expect(situation(answers).truthOf(is("inner", "high"))).toBe(false);
    expect(situation(answers).truthOf(is("innermost", "a"))).toBe(false);
  });

  test("a hidden answer comes back when the branch comes back", () => {
    const answers = { gate: chosen("open"), inner: chosen("high"), innermost: chosen("a") };
    expect(situation(answers).truthOf(is("innermost", "a"))).toBe(true);
  });

  test("a hidden question without an answer is false, not undecided", () => {
    expect(situation({ gate: chosen("closed") }).truthOf(is("inner", "high"))).toBe(false);
  });

  test("an undecided gate leaves what it hides undecided", () => {
    const answers = { inner: chosen("high") };
    expect(situation(answers).isAsked("inner")).toBeNull();
    expect(situation(answers).truthOf(is("inner", "high"))).toBeNull();
  });

  test("an undecided gate cannot revive a test that its answer already fails", () => {
    expect(situation({ inner: chosen("low") }).truthOf(is("inner", "high"))).toBe(false);
  });

  test("gates pass through: closing the first hides the last", () => {
    expect(situation({ gate: notApplicable, inner: chosen("high") }).isAsked("innermost")).toBe(false);
    expect(situation({ gate: unknown, inner: chosen("high") }).isAsked("innermost")).toBeNull();
    expect(situation({ gate: unknown, inner: chosen("low") }).isAsked("innermost")).toBe(false);
  });

  test("a long chain of gates takes no longer than its questions", () => {
    const chain = Array.from({ length: 60 }, (_, index) => {
      const gates = [index - 1, index - 2].filter((each) => each >= 0);
      return scale(`q${index}`, ["low", "high"], all(...gates.map((each) => is(`q${each}`, "high"))));
    });
    const seen = createSituation(chain, Object.fromEntries(chain.map(({ id }) => [id, chosen("high")])));
    expect(seen.isAsked("q59")).toBe(true);
    expect(seen.dependenciesOf(is("q59", "high"))).toHaveLength(60);
  });

  test("branching in a circle throws, and says where", () => {
    const circle = [scale("a", ["x", "y"], is("b", "y")), scale("b", ["x", "y"], is("a", "y"))];
    expect(() => createSituation(circle, {}).isAsked("a")).toThrow(/depends on itself/);
    expect(() => createSituation(circle, {}).truthOf(is("b", "y"))).toThrow(/depends on itself/);
  });
});

describe("what does not exist", () => {
  test("a question or option nobody asks throws instead of being false", () => {
    expect(() => situation({}).truthOf(is("gates", "open"))).toThrow(/no question "gates"/);
    expect(() => situation({}).truthOf(is("gate", "opened"))).toThrow(/no option "opened"/);
    expect(() => situation({}).truthOf(atLeast("gate", "opened"))).toThrow(/no option "opened"/);
    expect(() => situation({}).isAsked("gates")).toThrow(/no question "gates"/);
  });

  test("a wrong name throws even where another part already decides", () => {
    expect(() => situation({ gate: chosen("open") }).truthOf(any(always, is("gate", "x")))).toThrow();
    expect(() => situation({}).truthOf(all(not(always), is("nobody", "x")))).toThrow();
  });

  test("at least on options without an order throws", () => {
    expect(() => situation({}).truthOf(atLeast("innermost", "a"))).toThrow(/have no order/);
  });
});

describe("names that every object has", () => {
  test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "a question called %s is unanswered until somebody answers it",
    (id) => {
      const logic = [scale(id, ["x", "y"])];
      expect(createSituation(logic, {}).truthOf(is(id, "y"))).toBeNull();
      const answers: Answers = Object.fromEntries([[id, chosen("y")]]);
      expect(createSituation(logic, answers).truthOf(is(id, "y"))).toBe(true);
    },
  );
});

describe("dependencies", () => {
  test("the questions a condition depends on include the gates, each before what it hides", () => {
    expect(situation({}).dependenciesOf(is("innermost", "a"))).toEqual(["gate", "inner", "innermost"]);
    expect(situation({}).dependenciesOf(all(is("gate", "open"), is("inner", "low")))).toEqual([
      "gate",
      "inner",
    ]);
    expect(situation({}).dependenciesOf(always)).toEqual([]);
  });
});

describe("answers that the questionnaire no longer has", () => {
  test("an option that no longer exists is unknown, never false", () => {
    expect(situation({ gate: chosen("welded-shut") }).truthOf(is("gate", "open"))).toBeNull();
    expect(situation({ gate: chosen() }).truthOf(is("gate", "open"))).toBeNull();
    expect(situation({ gate: chosen("welded-shut") }).isAnswered("gate")).toBe(false);
  });

  test("ticked options that still exist count beside one that does not", () => {
    const answers = { gate: chosen("open"), inner: chosen("high"), innermost: chosen("a", "gone") };
    expect(situation(answers).truthOf(is("innermost", "a"))).toBe(true);
    expect(situation(answers).truthOf(is("innermost", "b"))).toBeNull();
  });

  test("an answer counts as given when it is an option or does not apply", () => {
    const answers = { gate: chosen("open"), inner: notApplicable, innermost: unknown };
    const given = ["gate", "inner", "innermost"].map((id) => situation(answers).isAnswered(id));
    expect(given).toEqual([true, true, false]);
    expect(situation({}).isAnswered("gate")).toBe(false);
  });
});
