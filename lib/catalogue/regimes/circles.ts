import type { Circle } from "@/lib/engine/pools";
import type { Territory } from "@/lib/engine/rule";

/** Communities that may share a boundary, as rules name them. */
export const communities = {
  usFederal: "US federal tenants only",
  usSecret: "US federal SECRET systems only",
  australian: "Australian systems of one classification and security domain",
  newZealand: "New Zealand systems of one classification, and from CONFIDENTIAL one domain",
  mlps4: "MLPS level 4 systems only",
  korean: "Korean public-sector tenants only",
  saudi: "Saudi government and critical entities only",
  frenchSensitive: "Sensitive or Diffusion Restreinte systems only",
  similarNeed: "Applications of similar protection need and attack vector",
  alike: "Workloads of one purpose, sensitivity and threat posture",
} as const;

/**
 * How communities lie to each other. Only what the texts say: IL5 keeps out whoever is not federal, CSAP
 * and the Saudi controls keep a nation's public sector apart from everybody else. Where the texts are
 * silent, such as between two nations' classified systems, nothing is said here and both have to hold.
 */
export const communityCircles: readonly Circle[] = [
  {
    name: communities.usFederal,
    apartFrom: [communities.australian, communities.newZealand, communities.korean, communities.saudi],
  },
  { name: communities.usSecret, within: [communities.usFederal] },
  { name: communities.australian },
  { name: communities.newZealand },
  { name: communities.mlps4 },
  {
    name: communities.korean,
    apartFrom: [communities.australian, communities.newZealand, communities.saudi],
  },
  { name: communities.saudi, apartFrom: [communities.australian, communities.newZealand] },
  { name: communities.frenchSensitive },
  { name: communities.similarNeed },
  { name: communities.alike, within: ["workloads of the same purpose and sensitivity"] },
  { name: "workloads of the same purpose and sensitivity" },
  { name: "workloads of one tenant" },
];

/** Where regimes and contracts let a workload run. */
export const territories = {
  us: "the United States",
  china: "China",
  korea: "Korea",
  saudiArabia: "Saudi Arabia",
  india: "India",
  canada: "Canada",
  eu: "the European Union",
  eea: "the European Economic Area",
  contract: "the country that your contract names",
} as const;

const countries = [
  territories.us,
  territories.china,
  territories.korea,
  territories.saudiArabia,
  territories.india,
  territories.canada,
];

/** Countries lie apart from each other and from Europe; the country of a contract may be any of them. */
export const territoryCircles: readonly Territory[] = [
  ...countries.map((name, index) => ({
    name,
    apartFrom: [...countries.slice(index + 1), territories.eea],
    isCountry: true,
  })),
  { name: territories.eu, within: [territories.eea], isCountry: false },
  { name: territories.eea, isCountry: false },
  { name: territories.contract, isCountry: true },
];

/** Where two texts ask for the same with another parameter, the stricter one holds. */
export const stricterControls: Readonly<Record<string, string>> = {
  "seg-test-12m": "seg-test-6m",
  "scope-review": "scope-review-6m",
};
