import { all, atLeast, is } from "@/lib/engine/condition";
import type { QuestionLogic } from "@/lib/engine/question";
import type { Effect, Example, Rule, RuleSet } from "@/lib/engine/rule";
import { chosen, demandRung, exclude, makeRule, prefer, scale, ticks, unknown } from "./make";

/**
 * A small rule set that keeps every law. Each law's test changes one thing in it, and must notice.
 */
const today: QuestionLogic = {
  ...scale("today", ["not-running", "process", "container", "sandboxed", "nested", "vm", "host"]),
  ordered: false,
};

const questions: readonly QuestionLogic[] = [
  scale("neighbours", ["nobody", "colleagues", "strangers"]),
  scale("trust", ["full", "hostile"], atLeast("neighbours", "colleagues")),
  scale("code", ["own", "vendor", "arbitrary"]),
  ticks("regimes", ["none", "pci", "dod", "export"]),
  scale("dod-level", ["il4", "il5"], is("regimes", "dod")),
  scale("copies", ["one", "hosts", "racks", "sites", "regions"]),
  ticks("kernel", ["none", "modules", "odd-system"]),
  scale("operator", ["trusted", "not-trusted"]),
  scale("api", ["none", "namespace", "cluster"]),
  scale("pressure", ["light", "heavy"]),
  today,
];

function spread(level: "S1" | "S2" | "S3" | "S4"): Effect {
  return { kind: "demand", axis: "spread", level };
}

/** The three examples of a rule that depends on one ordered question. */
function examplesOn(question: string, applies: string, fails: string): Partial<Rule> {
  const examples: readonly Example[] = [
    { name: "applies", answers: { [question]: chosen(applies) }, outcome: "applies" },
    { name: "does not apply", answers: { [question]: chosen(fails) }, outcome: "does-not-apply" },
    { name: "undecided", answers: { [question]: unknown }, outcome: "undecided" },
  ];
  return { examples };
}

const sandboxExamples: readonly Example[] = [
  {
    name: "hostile neighbours",
    answers: { neighbours: chosen("strangers"), trust: chosen("hostile"), code: chosen("vendor") },
    outcome: "applies",
  },
  {
    name: "an answer under a closed gate",
    answers: { neighbours: chosen("nobody"), trust: chosen("hostile"), code: chosen("vendor") },
    outcome: "does-not-apply",
  },
  { name: "nobody asked", answers: { code: chosen("vendor") }, outcome: "undecided" },
];

const hostExamples: readonly Example[] = [
  { name: "IL5", answers: { regimes: chosen("dod"), "dod-level": chosen("il5") }, outcome: "applies" },
  { name: "no DoD", answers: { regimes: chosen("pci") }, outcome: "does-not-apply" },
  { name: "level not known", answers: { regimes: chosen("dod") }, outcome: "undecided" },
];

const rules: readonly Rule[] = [
  makeRule(
    "CON-1",
    atLeast("neighbours", "colleagues"),
    demandRung("container"),
    examplesOn("neighbours", "colleagues", "nobody"),
  ),
  makeRule(
    "SBX-1",
    all(is("trust", "hostile"), atLeast("code", "vendor")),
    demandRung("sandboxed-container"),
    {
      examples: sandboxExamples,
    },
  ),
  makeRule(
    "CVM-1",
    is("code", "arbitrary"),
    demandRung("container-in-vm"),
    examplesOn("code", "arbitrary", "own"),
  ),
  makeRule("PCI-1", is("regimes", "pci"), demandRung("vm"), {
    ...examplesOn("regimes", "pci", "dod"),
    force: "requirement",
  }),
  makeRule("DOD-1", is("dod-level", "il5"), demandRung("dedicated-host"), {
    examples: hostExamples,
    force: "requirement",
  }),
  makeRule("COP-1", atLeast("copies", "hosts"), spread("S1"), examplesOn("copies", "hosts", "one")),
  makeRule("COP-2", atLeast("copies", "racks"), spread("S2"), examplesOn("copies", "racks", "one")),
  makeRule("COP-3", atLeast("copies", "sites"), spread("S3"), examplesOn("copies", "sites", "one")),
  makeRule("COP-4", atLeast("copies", "regions"), spread("S4"), examplesOn("copies", "regions", "one")),
  makeRule(
    "API-1",
    atLeast("api", "namespace"),
    { kind: "demand", axis: "control-plane", level: "virtual-control-plane" },
    examplesOn("api", "namespace", "none"),
  ),
  makeRule(
    "API-2",
    is("api", "cluster"),
    { kind: "demand", axis: "control-plane", level: "own-cluster" },
    examplesOn("api", "cluster", "none"),
  ),
  makeRule(
    "OPR-1",
    is("operator", "not-trusted"),
    { kind: "demand", axis: "data-in-use", level: "confidential-computing" },
    examplesOn("operator", "not-trusted", "trusted"),
  ),
  makeRule(
    "KRN-1",
    is("kernel", "modules"),
    exclude("process", "container", "sandboxed-container"),
    examplesOn("kernel", "modules", "none"),
  ),
  makeRule(
    "KRN-2",
    is("kernel", "odd-system"),
    exclude("container-in-vm", "vm", "dedicated-host"),
    examplesOn("kernel", "odd-system", "none"),
  ),
  makeRule(
    "PRS-1",
    is("pressure", "heavy"),
    prefer("vm", "container-in-vm"),
    examplesOn("pressure", "heavy", "light"),
  ),
  makeRule(
    "STR-1",
    is("neighbours", "strangers"),
    { kind: "control", controls: ["network-policy"] },
    examplesOn("neighbours", "strangers", "nobody"),
  ),
  makeRule(
    "EXP-1",
    is("regimes", "export"),
    { kind: "caution", message: "Ask who operates the hosts." },
    examplesOn("regimes", "export", "pci"),
  ),
];

export const sampleRuleSet: RuleSet = {
  version: "1.0.0",
  questions,
  rules,
  today: {
    question: "today",
    rungByOption: {
      process: "process",
      container: "container",
      sandboxed: "sandboxed-container",
      nested: "container-in-vm",
      vm: "vm",
      host: "dedicated-host",
    },
  },
};

/** The sample with one more rule. */
export function plantRule(rule: Rule): RuleSet {
  return { ...sampleRuleSet, rules: [...sampleRuleSet.rules, rule] };
}

/** The sample with one more question. */
export function plantQuestion(question: QuestionLogic): RuleSet {
  return { ...sampleRuleSet, questions: [...sampleRuleSet.questions, question] };
}
