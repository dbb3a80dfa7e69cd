import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { all, any, atLeast, is, not } from "@/lib/engine/condition";
import { evaluate } from "@/lib/engine/evaluate";
import type { Answers } from "@/lib/engine/question";
import type { RuleSet } from "@/lib/engine/rule";
import {
  chosen,
  demandRung,
  exclude,
  makeRule,
  makeRuleSet,
  prefer,
  scale,
  ticks,
} from "@/tests/laws/support/make";
import { everyAnswers, smallRuleSets } from "@/tests/laws/support/random-rule-sets";
import { buildDiagram, type Diagram, terminals } from "./build-diagram";

function endOf(diagram: Diagram, answers: Answers): string | undefined {
  const assignment = diagram.space.assignmentOf(answers);
  let node = diagram.root;
  while (node >= terminals.length) {
    node = diagram.childrenOf[node]?.[assignment[diagram.variableOf[node] ?? -1] ?? -1] ?? -1;
  }
  return terminals[node];
}

function findDisagreement(ruleSet: RuleSet): Answers | undefined {
  const diagram = buildDiagram(ruleSet);
  return everyAnswers(ruleSet.questions).find(
    (answers) => endOf(diagram, answers) !== (evaluate(ruleSet, answers).recommended ?? "conflict"),
  );
}

const kernel = ticks("kernel", ["none", "modules", "odd"]);
const code = scale("code", ["own", "vendor", "any"]);
const trust = scale("trust", ["full", "hostile"], atLeast("code", "vendor"));

describe("every path ends where the evaluator does, open and inapplicable answers included", () => {
  test("on random small rule sets", () => {
    fc.assert(
      fc.property(smallRuleSets(), (ruleSet) => {
        expect(findDisagreement(ruleSet)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test("where preferences chain over excluded rungs, and a demand takes the ground from them", () => {
    const ruleSet = makeRuleSet(
      [kernel, code, trust],
      [
        makeRule("P1", is("kernel", "modules"), prefer("container-in-vm", "process", "container")),
        makeRule("P2", not(is("trust", "hostile")), prefer("vm", "container-in-vm")),
        makeRule("P3", is("kernel", "odd"), prefer("sandboxed-container", "container")),
        makeRule("E1", is("code", "vendor"), exclude("container-in-vm")),
        makeRule("E2", all(is("kernel", "odd"), is("trust", "hostile")), exclude("vm", "dedicated-host")),
        makeRule("D1", any(is("code", "any"), is("kernel", "none")), demandRung("container")),
        makeRule("D2", is("trust", "hostile"), demandRung("vm")),
      ],
    );
    expect(findDisagreement(ruleSet)).toBeUndefined();
    const diagram = buildDiagram(ruleSet);
    expect(endOf(diagram, { kernel: chosen("odd"), code: chosen("any"), trust: chosen("hostile") })).toBe(
      "conflict",
    );
  });
});

describe("the diagram is canonical", () => {
  const rules = [
    makeRule("D1", all(is("kernel", "modules"), atLeast("code", "vendor")), demandRung("vm")),
    makeRule("E1", is("trust", "hostile"), exclude("dedicated-host")),
  ];

  test("equal rule sets give equal diagrams, however their conditions are written", () => {
    const rewritten = [
      makeRule("D1a", all(is("kernel", "modules"), is("code", "vendor")), demandRung("vm")),
      makeRule("D1b", not(any(not(is("kernel", "modules")), not(is("code", "any")))), demandRung("vm")),
      makeRule("E1", is("trust", "hostile"), exclude("dedicated-host")),
    ];
    const [one, other] = [rules, rewritten].map((each) =>
      buildDiagram(makeRuleSet([kernel, code, trust], each)),
    );
    expect(other?.childrenOf).toEqual(one?.childrenOf);
    expect(other?.variableOf).toEqual(one?.variableOf);
  });

  test("no node asks what makes no difference, and no two nodes are alike", () => {
    const { variableOf, childrenOf } = buildDiagram(makeRuleSet([kernel, code, trust], rules));
    const shapes = childrenOf
      .map((children, node) => `${variableOf[node]}:${children.join()}`)
      .slice(terminals.length);
    expect(new Set(shapes).size).toBe(shapes.length);
    for (const children of childrenOf.slice(terminals.length))
      expect(new Set(children).size).toBeGreaterThan(1);
  });

  test("a rule that changes nothing leaves no trace", () => {
    const below = makeRule("BELOW", is("kernel", "modules"), demandRung("process"));
    const retired = makeRule("RETIRED", is("kernel", "odd"), demandRung("vm"), { retired: "1.0.0" });
    const one = buildDiagram(makeRuleSet([kernel, code, trust], rules));
    const other = buildDiagram(makeRuleSet([kernel, code, trust], [...rules, below, retired]));
    expect(other.childrenOf).toEqual(one.childrenOf);
  });
});
