import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "@/tests/bench/engine/compile-in-node";
import {
  chosen,
  demandRung,
  exclude,
  makeRule,
  makeRuleSet,
  notApplicable,
  scale,
  ticks,
  unknown,
} from "@/tests/laws/support/make";
import { all, always, any, atLeast, type Condition, is, not } from "./condition";
import { evaluate } from "./evaluate";
import { outcomesOf } from "./outcome";
import type { Answer, Answers, QuestionLogic } from "./question";
import type { RuleSet } from "./rule";
import { rungs } from "./scales";

/** Holds the compiled rule set to the plain evaluator, for some answers. */
function expectEqual(ruleSet: RuleSet, answers: Answers): void {
  const compiled = compile(ruleSet);
  const { floor, outcomes } = evaluate(ruleSet, answers);
  const trace = compiled.trace(answers);
  const encoded = compiled.encode(answers);
  expect(trace.outcomes).toEqual(outcomes);
  expect(trace.floor).toEqual({ firm: floor.firm, possible: floor.possible });
  expect(trace.applying.map(({ ruleId }) => ruleId)).toEqual(
    outcomes.filter(({ outcome }) => outcome === "applies").map(({ ruleId }) => ruleId),
  );
  expect(compiled.traceEncoded(encoded)).toEqual(trace);
  expect(compiled.evaluateFloor(encoded)).toBe(floor.firm);
}

function ruleSetWith(questions: readonly QuestionLogic[], ...conditions: readonly Condition[]): RuleSet {
  const rules = conditions.map((when, index) =>
    makeRule(`R-${index}`, when, demandRung(rungs[index % rungs.length] ?? "vm")),
  );
  return makeRuleSet(questions, rules);
}

const gate = scale("gate", ["closed", "ajar", "open"]);
const inner = scale("inner", ["low", "high"], atLeast("gate", "ajar"));
const innermost = ticks("innermost", ["none", "a", "b"], any(is("inner", "high"), is("gate", "open")));
const nested = [innermost, inner, gate];

/** Everything that may stand in an answer to a question, options that it does not have included. */
function anyAnswer({ options }: QuestionLogic): fc.Arbitrary<Answer | undefined> {
  const ids = [...options.map(({ id }) => id), "of-another-version"];
  return fc.oneof(
    fc.subarray(ids).map((some) => chosen(...some)),
    fc.constantFrom(...ids.map((id) => chosen(id))),
    fc.constantFrom(unknown, notApplicable, undefined),
  );
}

function anyAnswers(questions: readonly QuestionLogic[]): fc.Arbitrary<Answers> {
  return fc
    .tuple(...questions.map(anyAnswer))
    .map((answers) =>
      Object.fromEntries(
        questions.flatMap(({ id }, index) => (answers[index] ? [[id, answers[index]]] : [])),
      ),
    );
}

const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(always, atLeast("gate", "ajar"), atLeast("gate", "open"), atLeast("inner", "high")),
    fc.constantFrom(is("gate", "closed"), is("innermost", "a", "b"), is("innermost", "none"), is("inner")),
    fc.array(tie("condition"), { maxLength: 3 }).map((parts) => all(...parts)),
    fc.array(tie("condition"), { maxLength: 3 }).map((parts) => any(...parts)),
    tie("condition").map(not),
  ),
}));

describe("compiled rules equal the plain ones", () => {
  test("for any conditions over gated questions, whatever their order, and any answers", () => {
    fc.assert(
      fc.property(
        fc.array(anyCondition, { minLength: 1, maxLength: 4 }),
        fc.shuffledSubarray(nested, { minLength: nested.length }),
        anyAnswers(nested),
        (conditions, questions, answers) => expectEqual(ruleSetWith(questions, ...conditions), answers),
      ),
      { numRuns: 400 },
    );
  });

  test("for more options than a number has bits", () => {
    const many = ticks("many", ["none", ...Array.from({ length: 69 }, (_, index) => `option-${index}`)]);
    const conditions = many.options.map(({ id }) => is("many", id));
    const ruleSet = ruleSetWith([many], ...conditions, is("many", "option-3", "option-40"), not(is("many")));
    for (const { id } of many.options) expectEqual(ruleSet, { many: chosen(id) });
    for (const answer of [chosen("option-1", "option-68"), chosen("option-40", "else"), unknown]) {
      expectEqual(ruleSet, { many: answer });
    }
    expectEqual(ruleSet, { many: notApplicable });
    expectEqual(ruleSet, {});
  });

  test("for a hundred rules, of which the last one counts", () => {
    const conditions = Array.from({ length: 100 }, (_, index) =>
      index === 99 ? is("gate", "ajar") : is("gate", "open"),
    );
    for (const { id } of gate.options) expectEqual(ruleSetWith([gate], ...conditions), { gate: chosen(id) });
  });

  test("for effects that demand no rung, retired rules, and no rules at all", () => {
    const rules = [
      makeRule("EXCLUDES", always, exclude("vm")),
      makeRule("SPREADS", always, { kind: "demand", axis: "spread", level: "S2" }),
      makeRule("OLD", always, demandRung("dedicated-host"), { retired: "2.0.0" }),
      makeRule("NEW", is("gate", "open"), demandRung("container")),
    ];
    for (const { id } of gate.options) expectEqual(makeRuleSet([gate], rules), { gate: chosen(id) });
    expectEqual(makeRuleSet([gate], []), { gate: chosen("open") });
  });

  test("for rules that cannot be evaluated: they are errors, and widen the floor", () => {
    const circle = [scale("a", ["x", "y"], is("b", "y")), scale("b", ["x", "y"], is("a", "y"))];
    const ruleSet = ruleSetWith(
      [...circle, gate],
      is("gate", "open"),
      any(always, is("nowhere", "x")),
      is("gate", "no-such-option"),
      is("a", "y"),
    );
    expectEqual(ruleSet, { gate: chosen("open"), a: chosen("y") });
    expect(compile(ruleSet).trace({}).floor).toEqual({ firm: "process", possible: "container-in-vm" });
  });
});

test("a trace gives the reasons for what applies", () => {
  const ruleSet = ruleSetWith([gate], is("gate", "open"));
  expect(compile(ruleSet).trace({ gate: chosen("open") }).applying).toEqual([
    { ruleId: "R-0", title: "Title of R-0", rationale: "Because." },
  ]);
});

test("what traces share cannot be changed through one of them", () => {
  const { outcomes, applying } = compile(ruleSetWith([gate], always, is("gate", "open"))).trace({});
  expect([...outcomes, ...applying].every(Object.isFrozen)).toBe(true);
});

describe("words of a rule set stay words", () => {
  const hostile = [
    '"];globalThis.planted=1//',
    "'];globalThis.planted=1//",
    "`];globalThis.planted=1//",
    "$" + "{globalThis.planted=1}",
    "*/globalThis.planted=1/*",
    "\n}globalThis.planted=1;{\u2028globalThis.planted=1;",
    "</script><script>globalThis.planted=1",
    "\\",
    "__proto__",
    "constructor",
    "",
  ];

  test.each(hostile)("as an id, a title or a reason: %j", (id) => {
    const question = { ...ticks(id, ["none", id, `${id}2`]), shownWhen: is("gate", "open") };
    const rule = makeRule(id, is(id, id), demandRung("vm"), { title: id, rationale: id });
    const ruleSet = makeRuleSet([gate, question], [rule]);
    for (const answer of [chosen(id), chosen(id, `${id}2`), chosen("none"), unknown]) {
      expectEqual(
        ruleSet,
        Object.fromEntries([
          ["gate", chosen("open")],
          [id, answer],
        ]),
      );
    }
    expectEqual(ruleSet, { gate: chosen("open") });
    expect(
      compile(ruleSet).trace(
        Object.fromEntries([
          ["gate", chosen("open")],
          [id, chosen(id)],
        ]),
      ).applying,
    ).toEqual([{ ruleId: id, title: id, rationale: id }]);
    expect(globalThis).not.toHaveProperty("planted");
    expect(outcomesOf(ruleSet, {})).toHaveLength(1);
  });
});
