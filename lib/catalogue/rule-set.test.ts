import { describe, expect, test } from "vitest";
import type { Condition } from "@/lib/engine/condition";
import { evaluate } from "@/lib/engine/evaluate";
import { outcomesOf } from "@/lib/engine/outcome";
import type { Answers } from "@/lib/engine/question";
import type { Rule } from "@/lib/engine/rule";
import { controlPlanes, dataInUseLevels, rungs, spreadLevels } from "@/lib/engine/scales";
import { findRuleSetProblems } from "@/lib/engine/validate-rule-set";
import { chosen, unknown } from "./examples";
import { questionById } from "./questionnaire";
import { ruleById, ruleSet } from "./rule-set";
import { availabilityRules } from "./rules/availability";
import { codeRules } from "./rules/code";
import { dataRules } from "./rules/data";
import { operationsRules } from "./rules/operations";
import { performanceRules } from "./rules/performance";
import { privilegeRules } from "./rules/privileges";
import { tenancyRules } from "./rules/tenancy";

const files: readonly (readonly [prefix: string, rules: readonly Rule[]])[] = [
  ["TEN", tenancyRules],
  ["COD", codeRules],
  ["PRV", privilegeRules],
  ["DAT", dataRules],
  ["AVL", availabilityRules],
  ["PRF", performanceRules],
  ["OPS", operationsRules],
];
const rules = files.flatMap(([, rulesOfFile]) => rulesOfFile);

/** Words that promise what no placement can, or claim a knowledge the rules do not have. */
const forbiddenWords =
  /\b(compliant|safe|safer|unbreakable|military-grade|likely|unlikely|confidence|probably)\b|!/i;

function testsIn(condition: Condition): readonly Extract<Condition, { op: "is" | "atLeast" }>[] {
  switch (condition.op) {
    case "always":
      return [];
    case "is":
    case "atLeast":
      return [condition];
    case "not":
      return testsIn(condition.of);
    case "all":
    case "any":
      return condition.of.flatMap(testsIn);
  }
}

function hasNegation(condition: Condition): boolean {
  if (condition.op === "not") return true;
  return (condition.op === "all" || condition.op === "any") && condition.of.some(hasNegation);
}

function andsIn(condition: Condition): number {
  switch (condition.op) {
    case "all":
      return condition.of.length - 1 + condition.of.reduce((sum, part) => sum + andsIn(part), 0);
    case "any":
      return Math.max(0, ...condition.of.map(andsIn));
    case "not":
      return andsIn(condition.of);
    default:
      return 0;
  }
}

/** Whether a test of one question can only turn true when its answer becomes more demanding. */
function isUpwardClosed(part: ReturnType<typeof testsIn>[number]): boolean {
  const question = questionById(part.question);
  if (!question) return false;
  if (part.op === "atLeast") return question.ordered;
  if (question.kind === "multiple") {
    return part.options.every((id) =>
      question.options.some((option) => option.id === id && !option.exclusive),
    );
  }
  const lowest = Math.min(
    ...part.options.map((id) => question.options.findIndex((option) => option.id === id)),
  );
  return question.ordered && question.options.slice(lowest).every(({ id }) => part.options.includes(id));
}

describe("each rule on isolation", () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))("%s: its examples hold", (id, rule) => {
    for (const example of rule.examples) {
      const outcome = outcomesOf(ruleSet, example.answers).find(({ ruleId }) => ruleId === id)?.outcome;
      expect(outcome, example.name).toBe(example.outcome);
    }
  });

  test.each(files)("%s: ids count up from one", (prefix, rulesOfFile) => {
    const ids = rulesOfFile.map(({ id }) => id);
    expect(ids).toEqual(ids.map((_, index) => `${prefix}-${String(index + 1).padStart(2, "0")}`));
  });

  test("explains itself in two or three sentences and says when it would be wrong", () => {
    const sentences = (text: string) => text.split(/(?<=[.?]) /).length;
    expect(rules.filter(({ rationale }) => sentences(rationale) < 2 || sentences(rationale) > 4)).toEqual([]);
    expect(rules.filter(({ falsePositives }) => !falsePositives.endsWith("."))).toEqual([]);
    expect(rules.filter(({ title }) => title.endsWith("."))).toEqual([]);
  });

  test("has at most two ands", () => {
    expect(rules.filter(({ when }) => andsIn(when) > 2).map(({ id }) => id)).toEqual([]);
  });

  test("knows no other rule", () => {
    const ids = /\b(TEN|COD|PRV|DAT|AVL|PRF|OPS|REG|CTL)-\w/;
    expect(rules.filter(({ rationale, title }) => ids.test(rationale) || ids.test(title))).toEqual([]);
  });

  test("claims no more than its source holds", () => {
    const fromMemory = rules.filter(
      ({ evidence, effect }) => evidence === "memory" && effect.kind !== "caution",
    );
    expect(fromMemory).toEqual([]);
    expect(rules.filter(({ force }) => force === "requirement")).toEqual([]);
  });

  test("promises nothing that a placement cannot keep", () => {
    const words = rules.flatMap(({ title, rationale, falsePositives, effect, examples }) => [
      title,
      rationale,
      falsePositives,
      effect.kind === "caution" ? effect.message : "",
      ...examples.map(({ name }) => name),
    ]);
    expect(words.filter((text) => forbiddenWords.test(text))).toEqual([]);
  });
});

describe("the whole rule set", () => {
  test("has nothing wrong as data", () => {
    expect(findRuleSetProblems(ruleSet)).toEqual([]);
  });

  test("only demands what stays demanded as answers become more demanding", () => {
    const demanding = ruleSet.rules.filter(({ effect }) => effect.kind === "demand");
    const gates = ruleSet.questions.map(({ id, shownWhen }) => ({ id, when: shownWhen }));
    const wrong = [...demanding, ...gates].filter(
      ({ when }) => hasNegation(when) || !testsIn(when).every(isUpwardClosed),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("finds a rule by its id", () => {
    expect(ruleById("TEN-01")?.effect).toEqual({ kind: "demand", axis: "rung", level: "container" });
    expect(ruleById("TEN-99")).toBeUndefined();
  });

  test("tells every option from the one before it", () => {
    const tests = [
      ...ruleSet.rules.map(({ when }) => when),
      ...ruleSet.questions.map((q) => q.shownWhen),
    ].flatMap(testsIn);
    const accepts = (part: (typeof tests)[number], questionId: string, option: string): boolean => {
      if (part.question !== questionId) return false;
      if (part.op === "is") return part.options.includes(option);
      const ids = questionById(questionId)?.options.map(({ id }) => id) ?? [];
      return ids.indexOf(option) >= ids.indexOf(part.option);
    };
    const idle = ruleSet.questions
      .filter(({ id }) => id !== ruleSet.today.question)
      .flatMap(({ id, kind, options }) =>
        options.flatMap((option, index) => {
          const previous = options[index - 1];
          const matters =
            kind === "multiple"
              ? option.exclusive || tests.some((part) => accepts(part, id, option.id))
              : !previous ||
                tests.some((part) => accepts(part, id, option.id) !== accepts(part, id, previous.id));
          return matters ? [] : [`${id}: ${option.id}`];
        }),
      );
    expect(idle).toEqual([]);
  });
});

describe("every verdict can be reached", () => {
  const alone: Answers = {
    "co-tenants": chosen("nobody"),
    "code-origin": chosen("own-reviewed"),
    exposure: chosen("nothing"),
    "untrusted-files": chosen("no"),
    "kernel-needs": chosen("ordinary"),
    "operating-system": chosen("same"),
    devices: chosen("none"),
    classification: chosen("public"),
    "data-kinds": chosen("none"),
    regimes: chosen("none"),
    "separate-hardware": chosen("no"),
    churn: chosen("long-lived"),
    pressure: chosen("light"),
    platform: chosen("plain-host", "vm-platform", "own-metal"),
    "nested-virtualisation": chosen("available"),
  };
  const atCompanies: Answers = {
    ...alone,
    "co-tenants": chosen("partner-organisations"),
    platform: chosen("own-kubernetes", "vm-platform", "own-metal"),
  };

  const ways: Readonly<Record<(typeof rungs)[number], Answers>> = {
    process: alone,
    container: { ...alone, "co-tenants": chosen("same-organisation") },
    "sandboxed-container": { ...atCompanies, "code-origin": chosen("customer-code"), trust: chosen("full") },
    "container-in-vm": {
      ...atCompanies,
      exposure: chosen("interactive-code"),
      classification: chosen("confidential"),
    },
    vm: { ...alone, "operating-system": chosen("different") },
    "dedicated-host": { ...alone, licences: chosen("per-socket") },
  };
  test.each(rungs)("rung %s", (rung) => {
    expect(evaluate(ruleSet, ways[rung]).recommended).toBe(rung);
  });

  test("spread", () => {
    const options = ["no-copies", "other-hosts", "other-racks", "other-data-centres", "other-hazard-zones"];
    const reached = options.map(
      (option) => evaluate(ruleSet, { ...alone, "copies-apart": chosen(option) }).spread.firm,
    );
    expect(reached).toEqual(spreadLevels);
  });

  test("control plane", () => {
    const tenants: Answers = { ...atCompanies, trust: chosen("mutual-distrust") };
    const reached = ["none", "own-namespace", "cluster-wide"].map(
      (access) => evaluate(ruleSet, { ...tenants, "api-access": chosen(access) }).controlPlane.firm,
    );
    expect(reached).toEqual(controlPlanes);
  });

  test("data in use", () => {
    const secret: Answers = { ...alone, classification: chosen("confidential") };
    const reached = ["none", "host-operator"].map(
      (threat) => evaluate(ruleSet, { ...secret, "host-threat": chosen(threat) }).dataInUse.firm,
    );
    expect(reached).toEqual(dataInUseLevels);
  });

  test.each([
    ["a kernel module", { "kernel-needs": chosen("kernel-modules") }],
    ["another operating system", { "operating-system": chosen("different") }],
    ["a privileged pod", { "pod-security": chosen("privileged") }],
  ])("conflict: %s on serverless containers alone", (_, need) => {
    const verdict = evaluate(ruleSet, {
      ...alone,
      "co-tenants": chosen("same-organisation"),
      platform: chosen("serverless-containers"),
      ...need,
    });
    expect(verdict.recommended).toBeNull();
    expect(verdict.conflict).not.toBeNull();
  });

  test("an empty questionnaire demands nothing yet and excludes nothing", () => {
    const { floor, rungs: standings } = evaluate(ruleSet, {});
    expect(floor.firm).toBe("process");
    expect(floor.possible).toBe("dedicated-host");
    expect(standings.flatMap(({ excludedBy }) => excludedBy)).toEqual([]);
  });
});

describe("the boundary of trust", () => {
  const withinOneCompany: Answers = {
    "co-tenants": chosen("same-organisation"),
    trust: chosen("accidents"),
    exposure: chosen("interactive-code"),
    "untrusted-files": chosen("yes"),
  };
  const floorOf = (answers: Answers) => evaluate(ruleSet, answers).floor.firm;

  test("inside one organisation, code and interfaces ask for a container", () => {
    expect(floorOf({ ...withinOneCompany, "code-origin": chosen("customer-code") })).toBe("container");
  });

  test("code anyone may write asks for a sandbox even there, and on a single team's machine", () => {
    expect(floorOf({ ...withinOneCompany, "code-origin": chosen("arbitrary-code") })).toBe(
      "sandboxed-container",
    );
    expect(floorOf({ "co-tenants": chosen("same-team"), "code-origin": chosen("arbitrary-code") })).toBe(
      "sandboxed-container",
    );
  });

  test("the same across organisations, beside confidential data, asks for a machine", () => {
    expect(
      floorOf({
        ...withinOneCompany,
        "co-tenants": chosen("own-customers"),
        "code-origin": chosen("arbitrary-code"),
        classification: chosen("confidential"),
      }),
    ).toBe("container-in-vm");
  });

  test("an unknown never lowers a floor", () => {
    const { floor } = evaluate(ruleSet, { "co-tenants": chosen("own-customers"), "code-origin": unknown });
    expect(floor.firm).toBe("container");
    expect(floor.possible).toBe("dedicated-host");
  });
});

describe("what a platform can provide", () => {
  const modules: Answers = {
    "co-tenants": chosen("same-organisation"),
    "kernel-needs": chosen("kernel-modules"),
    "operating-system": chosen("same"),
    devices: chosen("none"),
  };

  test("nodes without nested virtualisation still reach container in a VM, as nodes of one tenant", () => {
    const verdict = evaluate(ruleSet, {
      ...modules,
      platform: chosen("managed-kubernetes"),
      "nested-virtualisation": chosen("not-available"),
      "pod-security": chosen("restricted"),
    });
    expect(verdict.recommended).toBe("container-in-vm");
  });

  test("a second platform lifts an exclusion", () => {
    const excluded = (platform: readonly string[]) =>
      evaluate(ruleSet, { platform: chosen(...platform) })
        .rungs.filter(({ excludedBy }) => excludedBy.length > 0)
        .map(({ rung }) => rung);
    expect(excluded(["serverless-containers"])).toEqual(["process", "vm", "dedicated-host"]);
    expect(excluded(["serverless-containers", "vm-platform"])).toEqual([]);
  });
});

test("no rule is from a version later than the rule set's own", () => {
  const order = new Intl.Collator("en", { numeric: true });
  const later = ruleSet.rules.filter(({ since }) => order.compare(since, ruleSet.version) > 0);
  expect(later.map(({ id }) => id)).toEqual([]);
});
