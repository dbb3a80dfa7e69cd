import { evaluate } from "@/lib/engine/evaluate";
import type { Answers } from "@/lib/engine/question";
import type { RuleSet } from "@/lib/engine/rule";
import { chosen } from "./make";

/** Who stands on the other side of a boundary. */
export const coTenants = {
  nobody: { "co-tenants": "nobody", "code-origin": "own-reviewed", exposure: "internal-api" },
  "own, as sensitive": {
    "co-tenants": "same-organisation",
    "neighbour-sensitivity": "same",
    "code-origin": "own-reviewed",
    exposure: "internal-api",
  },
  "own, less sensitive": {
    "co-tenants": "same-organisation",
    "neighbour-sensitivity": "different",
    "code-origin": "own-reviewed",
    exposure: "internal-api",
  },
  "a customer without code": {
    "co-tenants": "own-customers",
    "neighbour-sensitivity": "same",
    "code-origin": "own-reviewed",
    exposure: "internal-api",
  },
  "a customer with code": {
    "co-tenants": "own-customers",
    "neighbour-sensitivity": "same",
    "code-origin": "customer-code",
    exposure: "internal-api",
  },
  "outside the community": {
    "co-tenants": "unrelated-organisations",
    "neighbour-sensitivity": "same",
    "code-origin": "own-reviewed",
    exposure: "internal-api",
  },
} as const;

const letters = {
  process: "P",
  container: "C",
  "sandboxed-container": "S",
  "container-in-vm": "M",
  vm: "V",
  "dedicated-host": "H",
};

/** The floor that the regimes' rules alone set beside each of them, in letters: H for a dedicated host. */
export function floorsBesideCoTenants(ruleSet: RuleSet, regime: Readonly<Record<string, string>>): string {
  const { communities: _, ...others } = ruleSet;
  const regimesAlone = { ...others, rules: ruleSet.rules.filter(({ id }) => id.startsWith("REG-")) };
  return Object.values(coTenants)
    .map((coTenant) => letters[evaluate(regimesAlone, answersOf({ ...coTenant, ...regime })).floor.firm])
    .join(" ");
}

function answersOf(brief: Readonly<Record<string, string>>): Answers {
  return Object.fromEntries(Object.entries(brief).map(([id, option]) => [id, chosen(option)]));
}

/** What each text asks for beside each co-tenant. */
export const regimeFloors: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  // nobody; own alike; own lower; customer; customer with code; stranger
  ["P P P P P P", { regimes: "pci-dss", "pci-scope": "connected-alone" }],
  ["P P M P S P", { regimes: "pci-dss", "pci-scope": "in-scope-alone" }],
  ["P M M M M M", { regimes: "pci-dss", "pci-scope": "in-scope-mixed" }],
  ["P P P P P P", { regimes: "hipaa" }],
  ["P P M M M M", { regimes: "hitrust" }],
  ["P P P P P P", { regimes: "fedramp", "fedramp-level": "high" }],
  ["C C M C C C", { regimes: "nist-800-190" }],
  ["P P P P P P", { regimes: "dod", "dod-level": "il2" }],
  ["P P P M M M", { regimes: "dod", "dod-level": "il4" }],
  ["P M M M M M", { regimes: "dod", "dod-level": "il5", "dod-region": "federal-only" }],
  ["H H H H H H", { regimes: "dod", "dod-level": "il5", "dod-region": "shared" }],
  ["H H H H H H", { regimes: "dod", "dod-level": "il6" }],
  ["P P P P P P", { regimes: "cjis", "cjis-mixing": "apart" }],
  ["M M M M M M", { regimes: "cjis", "cjis-mixing": "mixed-plaintext" }],
  ["P P P P P P", { regimes: "gdpr" }],
  ["P P P P P P", { regimes: "dora-nis2", "eu-roles": "financial-entity" }],
  ["P P P P P P", { regimes: "bsi-c5" }],
  ["C C C C C C", { regimes: "bsi-grundschutz", "grundschutz-need": "normal" }],
  ["C C M M M M", { regimes: "bsi-grundschutz", "grundschutz-need": "high" }],
  ["C M M M M M", { regimes: "bsi-grundschutz", "grundschutz-need": "very-high" }],
  ["H H H H H H", { regimes: "fr-diffusion-restreinte" }],
  ["P P P P M M", { regimes: "ncsc" }],
  ["P P P P P P", { regimes: "au-ism", "ism-classification": "protected-or-below" }],
  ["H H H H H H", { regimes: "au-ism", "ism-classification": "secret-or-above" }],
  ["P P P P P P", { regimes: "nzism", "nzism-classification": "same-classification" }],
  ["H H H H H H", { regimes: "nzism", "nzism-classification": "different-classification" }],
  ["P P P M M M", { regimes: "mlps", "mlps-level": "level-3" }],
  ["H H H H H H", { regimes: "mlps", "mlps-level": "level-4" }],
  ["P P P P P P", { regimes: "csap", "csap-tier": "low" }],
  ["H H H H H H", { regimes: "csap", "csap-tier": "middle-or-high" }],
  ["P P P M M M", { regimes: "sa-nca" }],
  ["P P M M M M", { regimes: "swift" }],
];

/** Texts that set another floor than they are read to set. */
export function findWrongRegimeFloors(ruleSet: RuleSet): readonly string[] {
  return regimeFloors.flatMap(([expected, regime]) => {
    const floors = floorsBesideCoTenants(ruleSet, regime);
    return floors === expected ? [] : [`${JSON.stringify(regime)}: ${floors} instead of ${expected}`];
  });
}
