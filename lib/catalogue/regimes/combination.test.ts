import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import type { Answers } from "@/lib/engine/question";
import { coTenants, floorsBesideCoTenants, regimeFloors } from "@/tests/laws/support/regime-floors";
import { chosen } from "../examples";
import { ruleSet } from "../rule-set";
import { regimeRules } from "./regime-rules";

function answersOf(brief: Readonly<Record<string, string | readonly string[]>>): Answers {
  return Object.fromEntries(
    Object.entries(brief).map(([id, options]) => [
      id,
      typeof options === "string" ? chosen(options) : chosen(...options),
    ]),
  );
}

describe("a regime's floor is read at the boundary to each co-tenant", () => {
  test.each(regimeFloors)("%s %o", (expected, regime) => {
    expect(floorsBesideCoTenants(ruleSet, regime)).toBe(expected);
  });

  test("NCSC accepts a kernel boundary only where no neighbour may bring code either", () => {
    const cautions = (coTenant: keyof typeof coTenants) =>
      evaluate(ruleSet, answersOf({ ...coTenants[coTenant], regimes: "ncsc" })).cautions.map(
        ({ ruleId }) => ruleId,
      );
    expect(cautions("a customer without code")).toContain("REG-NCSC-NOCODE");
    expect(cautions("outside the community")).not.toContain("REG-NCSC-NOCODE");
  });
});

describe("pools of several regimes", () => {
  const poolOn = (boundary: string, answers: Answers) =>
    evaluate(ruleSet, answers).pools.find((pool) => pool.boundary === boundary);
  const il6 = { "dod-level": "il6" };

  test("intersect: IL6 leaves the SECRET part of the federal pool", () => {
    expect(poolOn("host", answersOf({ regimes: "dod", ...il6 }))).toMatchObject({
      names: ["US federal SECRET systems only"],
      demandedBy: ["REG-IL5-POOL", "REG-IL6-POOL"],
      contradictions: [],
    });
  });

  test("that cannot hold together are a conflict with its rules, and the recommendation stands", () => {
    const answers = answersOf({
      regimes: ["dod", "csap"],
      "dod-level": "il5",
      "dod-region": "federal-only",
      "csap-tier": "middle-or-high",
    });
    expect(poolOn("host", answers)?.contradictions).toEqual([
      {
        names: ["Korean public-sector tenants only", "US federal tenants only"],
        rules: ["REG-IL5-POOL", "REG-CSAP-POOL"],
      },
    ]);
    expect(evaluate(ruleSet, answers).recommended).not.toBeNull();
  });

  test("of which the texts do not say how they lie both hold, without a conflict", () => {
    const answers = answersOf({
      regimes: ["au-ism", "nzism"],
      "ism-classification": "secret-or-above",
      "nzism-classification": "same-classification",
    });
    const pool = poolOn("host", answers);
    expect(pool?.names.length).toBe(2);
    expect(pool?.contradictions).toEqual([]);
  });

  test("are described for every community and territory that a rule names", () => {
    const named = ruleSet.rules.flatMap(({ effect }) => {
      if (effect.kind !== "demand") return [];
      if (effect.axis === "neighbours") return [effect.community];
      return effect.axis === "territory" ? [effect.territory] : [];
    });
    const described = [...(ruleSet.communities ?? []), ...(ruleSet.territories ?? [])].map(
      ({ name }) => name,
    );
    expect([...new Set(named)].toSorted()).toEqual(described.toSorted());
  });
});

describe("residency", () => {
  const residencyOf = (brief: Parameters<typeof answersOf>[0]) =>
    evaluate(ruleSet, answersOf(brief)).residency;

  test("intersects: SecNumCloud and HDS leave the European Union", () => {
    expect(
      residencyOf({ regimes: "secnumcloud-hds", "french-schemes": ["secnumcloud", "hds"] }),
    ).toMatchObject({ names: ["the European Union"], contradictions: [] });
  });

  test("in two countries at once is a conflict with its rules", () => {
    expect(residencyOf({ regimes: ["dod", "mlps"] }).contradictions).toEqual([
      { names: ["China", "the United States"], rules: ["REG-LOC-US", "REG-LOC-CHINA"] },
    ]);
  });

  test("in one country with a distant recovery site needs sites enough there, whoever asks for either", () => {
    expect(residencyOf({ regimes: ["sebi", "rbi"] }).sitesWithin).toEqual([
      { territory: "India", spread: "S4", rules: ["REG-LOC-INDIA", "REG-RBI-SPREAD"] },
    ]);
    expect(residencyOf({ regimes: "rbi", "location-limits": "country" }).sitesWithin.length).toBe(1);
    expect(residencyOf({ regimes: "sebi" }).sitesWithin).toEqual([]);
    expect(residencyOf({ regimes: "secnumcloud-hds", "french-schemes": "hds" }).sitesWithin).toEqual([]);
  });
});

describe("controls of several regimes", () => {
  const controlsOf = (brief: Parameters<typeof answersOf>[0]) => evaluate(ruleSet, answersOf(brief)).controls;
  const provider = { regimes: "pci-dss", "pci-scope": "in-scope-alone", "co-tenants": "own-customers" };

  test("unite with the strictest parameter, which stands for the rules of both", () => {
    const ids = controlsOf(provider).map(({ control }) => control);
    expect(ids).not.toContain("seg-test-12m");
    expect(ids).not.toContain("scope-review");
    expect(controlsOf(provider).find(({ control }) => control === "seg-test-6m")?.rules).toEqual([
      "REG-PCI-CTL",
      "REG-PCI-A1-CTL",
    ]);
  });

  test("outlive a higher rung: a contract for a dedicated host takes none of them away", () => {
    for (const { examples } of regimeRules) {
      const answers = { ...examples[0]?.answers, "separate-hardware": chosen("no") };
      const onHost = { ...answers, "separate-hardware": chosen("dedicated-host") };
      const before = evaluate(ruleSet, answers).controls.map(({ control }) => control);
      const after = evaluate(ruleSet, onHost).controls.map(({ control }) => control);
      expect(before.filter((control) => !after.includes(control))).toEqual([]);
      expect(after).toEqual(expect.arrayContaining(["patch-timely", "mgmt-sep", "pentest"]));
    }
  });

  test.each([
    ["tests", { regimes: "pci-dss", "pci-scope": "in-scope-alone" }, "REG-PCI-CTL"],
    ["an IRAP assessment", { regimes: "au-ism" }, "REG-ISM-CTL"],
    ["an auditor's report", { regimes: "bsi-c5", "co-tenants": "own-customers" }, "REG-C5-PROOF"],
    ["an assessor's report", { regimes: "fedramp" }, "REG-FEDRAMP-PROOF"],
    ["attestation", { regimes: "swift" }, "REG-SWIFT-CTL"],
    ["authorisation", { regimes: "dod" }, "REG-DOD-PROOF"],
  ] as const)("prove the same rung each in its own way: by %s", (_proof, brief, rule) => {
    const { controls, cautions } = evaluate(ruleSet, answersOf(brief));
    const rules = [...controls.flatMap((each) => each.rules), ...cautions.map(({ ruleId }) => ruleId)];
    expect(rules).toContain(rule);
  });
});

describe("terms of licence and purchase", () => {
  test("are flagged apart, with the floor that remains without them", () => {
    const { floor, commercial } = evaluate(
      ruleSet,
      answersOf({ ...coTenants.nobody, regimes: "common-criteria", platform: "vm-platform" }),
    );
    expect(floor.firm).toBe("vm");
    expect(commercial).toMatchObject({
      demandedBy: ["REG-EVALUATED-HYPERVISOR"],
      floorWithout: { firm: "process" },
    });
  });
});

test("what is not in force yet only cautions, and says from when it binds", () => {
  const previews = regimeRules.filter(({ preview }) => preview !== undefined);
  expect(previews.map(({ id }) => id)).toEqual(["REG-HIPAA-PROPOSAL", "REG-NERC-DATES", "REG-NERC-CHECK"]);
  expect(previews.map(({ effect }) => effect.kind)).toEqual(["caution", "caution", "caution"]);
});
