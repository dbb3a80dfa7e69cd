import { describe, expect, test } from "vitest";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { all, any, atLeast, is, not } from "@/lib/engine/condition";
import { buildDiagram } from "@/lib/engine/diagram/build-diagram";
import {
  findIdleRules,
  findIdleTests,
  findLoweringAnswers,
  findMisreadConditions,
  findUnreachable,
  prove,
} from "@/lib/engine/diagram/proofs";
import { functionOf, wholeSpaceOf } from "@/lib/engine/diagram/whole-space";
import type { RuleSet } from "@/lib/engine/rule";
import { demandRung, exclude, makeRule, prefer } from "./support/make";
import { plantRule, sampleRuleSet } from "./support/sample-rule-set";

describe("the rule set, over all answers there are", () => {
  const proofs = prove(ruleSet);

  test.each(proofs.map(({ claim, against }) => [claim, against] as const))("%s", (_claim, against) => {
    expect(against).toEqual([]);
  });
});

describe("the proofs notice", () => {
  const lowering = (set: RuleSet) => findLoweringAnswers(set, wholeSpaceOf(set));
  const idleRules = (set: RuleSet) => findIdleRules(set, wholeSpaceOf(set));

  test("nothing in a sound rule set", () => {
    expect(prove(sampleRuleSet).flatMap(({ against }) => against)).toEqual([]);
  });

  test("a condition read with an option less, and a gate that is not read", () => {
    const rules = sampleRuleSet.rules.map((rule) =>
      rule.id === "SBX-1" ? { ...rule, when: all(is("trust", "hostile"), is("code", "vendor")) } : rule,
    );
    expect(findMisreadConditions(sampleRuleSet, { ...sampleRuleSet, rules })).toEqual([
      expect.stringMatching(/^SBX-1 is misread for .*arbitrary/),
    ]);
    const questions = sampleRuleSet.questions.map((question) =>
      question.id === "dod-level" ? { ...question, shownWhen: is("regimes", "pci") } : question,
    );
    expect(findMisreadConditions(sampleRuleSet, { ...sampleRuleSet, questions })).toEqual([
      expect.stringMatching(/^DOD-1 is misread/),
    ]);
  });

  test("a diagram that lacks a rule, or has one on an answer too many", () => {
    const { nodes, verdict } = wholeSpaceOf(sampleRuleSet);
    expect(functionOf(buildDiagram(sampleRuleSet), nodes)).toBe(verdict);
    for (const { id, effect } of sampleRuleSet.rules) {
      const binds = effect.kind === "exclude" || effect.kind === "prefer" || id.startsWith("CON");
      const rules = sampleRuleSet.rules.filter((rule) => rule.id !== id);
      const lacking = buildDiagram({ ...sampleRuleSet, rules });
      if (binds) expect(functionOf(lacking, nodes), id).not.toBe(verdict);
    }
    const more = plantRule(
      makeRule("MORE", all(is("api", "cluster"), is("kernel", "odd-system")), demandRung("vm")),
    );
    expect(functionOf(buildDiagram(more), nodes)).not.toBe(verdict);
  });

  test.each([
    ["a demand on a middle option only", is("code", "vendor"), "code from vendor to arbitrary"],
    ["a demand that a tick ends", not(is("regimes", "pci")), "regimes/pci from unticked to ticked"],
    [
      "a demand that an opening gate ends",
      not(is("trust", "hostile")),
      "neighbours from nobody to colleagues",
    ],
    [
      "a demand that ends in one rare combination",
      all(
        atLeast("code", "vendor"),
        not(all(is("trust", "hostile"), is("copies", "regions"), is("api", "cluster"))),
      ),
      "copies from sites to regions, with neighbours: colleagues, trust: hostile, code: vendor",
    ],
  ])("%s, with the answers that show it", (_name, when, witness) => {
    const found = lowering(plantRule(makeRule("BAD", when, demandRung("dedicated-host"))));
    expect(found).toContainEqual(expect.stringContaining(witness));
  });

  test("no lowered floor where a stricter rule makes up for it everywhere", () => {
    const made = plantRule(makeRule("BAD", is("code", "vendor"), demandRung("container-in-vm")));
    expect(lowering(made)).toEqual([]);
  });

  test("a rung that nothing leads to, and that no conflict is left", () => {
    const rules = [makeRule("ONLY", is("code", "arbitrary"), demandRung("vm"))];
    expect(findUnreachable(buildDiagram({ ...sampleRuleSet, rules }))).toEqual(
      ["container", "sandboxed-container", "container-in-vm", "dedicated-host", "conflict"].map(
        (rung) => `Nothing leads to ${rung}.`,
      ),
    );
  });

  test("a test that decides nothing beside the others of its condition", () => {
    const absorbed = any(is("code", "arbitrary"), all(is("code", "arbitrary"), is("pressure", "heavy")));
    expect(findIdleTests(plantRule(makeRule("BAD", absorbed, demandRung("vm"))))).toEqual([
      "BAD: pressure heavy",
    ]);
  });

  test("a rule that another shadows everywhere, one that several do, and an exclusion below every floor", () => {
    const shadowed = all(is("code", "arbitrary"), is("pressure", "heavy"));
    expect(idleRules(plantRule(makeRule("BAD", shadowed, demandRung("container"))))).toEqual(["BAD"]);
    // Each of the two can be spared, though not both.
    const inParts = any(is("code", "arbitrary"), is("regimes", "pci"));
    expect(idleRules(plantRule(makeRule("BAD", inParts, demandRung("container-in-vm"))))).toEqual([
      "CVM-1",
      "BAD",
    ]);
    expect(idleRules(plantRule(makeRule("BAD", is("code", "arbitrary"), exclude("process"))))).toEqual([
      "BAD",
    ]);
    expect(idleRules(plantRule(makeRule("BAD", is("code", "arbitrary"), prefer("vm", "container"))))).toEqual(
      ["BAD"],
    );
    expect(idleRules(plantRule(makeRule("GOOD", is("code", "own"), demandRung("container"))))).toEqual([]);
  });
});
