import { all, always, any, type Condition, is, not, questionsReadBy } from "@/lib/engine/condition";
import type { RuleSet } from "@/lib/engine/rule";
import { neverHolds } from "./same-condition";

const dod = is("regimes", "dod");
const pci = is("regimes", "pci-dss");
const cjis = is("regimes", "cjis");
const grundschutz = is("regimes", "bsi-grundschutz");
const diffusionRestreinte = is("regimes", "fr-diffusion-restreinte");
const ism = is("regimes", "au-ism");
const nzism = is("regimes", "nzism");
const mlps = is("regimes", "mlps");
const csap = is("regimes", "csap");
const nca = is("regimes", "sa-nca");
const swift = is("regimes", "swift");
const fedramp = is("regimes", "fedramp");
const nerc = is("sector-schemes", "nerc-cip");
const iec62443 = is("sector-schemes", "iec62443");
const oracleOrMicrosoft = is("licences", "per-core", "per-socket");

/**
 * Where each text binds, by how ids of its rules begin and by the questions that ask for its grades. What
 * begins with more than one of them belongs to the longest.
 */
export const boundBy: Readonly<Record<string, Condition>> = {
  "REG-PCI-": pci,
  "pci-scope": pci,
  "REG-HIPAA-": is("regimes", "hipaa"),
  "REG-HITRUST-": is("regimes", "hitrust"),
  "REG-FEDRAMP-": fedramp,
  "fedramp-level": fedramp,
  "REG-190-": is("regimes", "nist-800-190"),
  "REG-DOD-": dod,
  "REG-IL4-": dod,
  "REG-IL5-": dod,
  "REG-IL6-": dod,
  "REG-LOC-US": dod,
  "REG-HOST-DUTIES-DOD": dod,
  "dod-level": dod,
  "REG-CJIS-": cjis,
  "cjis-mixing": cjis,
  "REG-EXPORT-": is("regimes", "itar-ear"),
  "us-information-kinds": is("regimes", "cmmc-irs1075"),
  "REG-CUI-": is("us-information-kinds", "cui"),
  "REG-FTI-": is("us-information-kinds", "fti"),
  "REG-GDPR-": is("regimes", "gdpr"),
  "eu-roles": is("regimes", "dora-nis2"),
  "REG-NIS2-": is("eu-roles", "nis2-provider"),
  "REG-DORA-CTL": is("eu-roles", "financial-entity"),
  "REG-DORA-IN-USE": is("eu-roles", "financial-entity"),
  "REG-DORA-SITES": is("eu-roles", "securities-depository"),
  "REG-ECB-": is("eu-roles", "ecb-supervised"),
  "REG-C5-": is("regimes", "bsi-c5"),
  "REG-GS-": grundschutz,
  "grundschutz-need": grundschutz,
  "REG-DR-": diffusionRestreinte,
  "REG-HOST-DUTIES-DR": diffusionRestreinte,
  "french-schemes": is("regimes", "secnumcloud-hds"),
  "REG-SECNUM-": is("french-schemes", "secnumcloud"),
  "REG-LOC-EU": is("french-schemes", "secnumcloud"),
  "REG-HDS-": is("french-schemes", "hds"),
  "REG-LOC-EEA": is("french-schemes", "hds"),
  "REG-NCSC-": is("regimes", "ncsc"),
  "REG-ISM-": ism,
  "REG-HOST-DUTIES-ISM": ism,
  "ism-classification": ism,
  "REG-NZISM-": nzism,
  "REG-HOST-DUTIES-NZISM": nzism,
  "nzism-classification": nzism,
  "REG-PBMM-": is("regimes", "ca-pbmm"),
  "REG-LOC-CANADA": is("regimes", "ca-pbmm"),
  "finance-supervisors": is("regimes", "finma-mas"),
  "REG-FINMA-": is("finance-supervisors", "finma"),
  "REG-MAS-": is("finance-supervisors", "mas"),
  "REG-MLPS": mlps,
  "REG-LOC-CHINA": mlps,
  "REG-HOST-DUTIES-MLPS": mlps,
  "mlps-level": mlps,
  "REG-CSAP-": csap,
  "REG-LOC-KOREA": csap,
  "REG-HOST-DUTIES-CSAP": csap,
  "csap-tier": csap,
  "REG-NCA-": nca,
  "REG-LOC-SAUDI": nca,
  "nca-entity": nca,
  "REG-RBI-": is("regimes", "rbi"),
  "REG-SEBI-": is("regimes", "sebi"),
  "REG-LOC-INDIA": is("regimes", "sebi"),
  "assurance-schemes": is("regimes", "soc2-iso27001"),
  "REG-SOC2-": is("assurance-schemes", "soc2"),
  "REG-ISO27001-": is("assurance-schemes", "iso27001"),
  "REG-ISO27017-": is("assurance-schemes", "iso27017"),
  "REG-TISAX-": is("assurance-schemes", "tisax"),
  "REG-ISMAP-": is("assurance-schemes", "ismap"),
  "REG-SWIFT-": swift,
  "swift-architecture": swift,
  "sector-schemes": is("regimes", "industrial"),
  "REG-INDUSTRIAL-": iec62443,
  "REG-IEC-": iec62443,
  "iec-target-level": iec62443,
  "REG-NERC-": nerc,
  "nerc-impact": nerc,
  "REG-GXP-": is("sector-schemes", "gxp"),
  "REG-GLI-": is("sector-schemes", "gli"),
  "REG-EVALUATED-": is("regimes", "common-criteria"),
  "REG-LIC-": oracleOrMicrosoft,
};

/** Rules and grades of a text that some answers bring up although the text does not bind. */
export function findBeyondTheirText({ questions, rules }: RuleSet): readonly string[] {
  const speaking = [
    ...rules.filter(({ retired }) => !retired).map(({ id, when }) => ({ id, when })),
    ...questions.map(({ id, shownWhen }) => ({ id, when: shownWhen })),
  ];
  return speaking
    .filter(({ id, when }) => {
      const text = textOf(id);
      return text && !neverHolds(questions, all(when, not(text)));
    })
    .map(({ id }) => id);
}

/**
 * Rules that keep a workload in the territory of a text without the caution on what such texts have in common;
 * and that caution, where it speaks of another text.
 */
export function findUncautionedTerritories({ questions, rules }: RuleSet): readonly string[] {
  const id = "REG-LOC-NATIONAL";
  const caution = rules.find((rule) => rule.id === id)?.when ?? not(always);
  const territories = rules.filter(
    ({ id: each, effect }) => effect.kind === "demand" && effect.axis === "territory" && textOf(each),
  );
  // A grade's text binds from where the grade is asked for.
  const texts = territories.map(({ when }) => {
    const [read] = questionsReadBy(when);
    const gate = questions.find((question) => question.id === read)?.shownWhen ?? always;
    return gate.op === "always" ? when : gate;
  });
  const isBeyond = !neverHolds(questions, all(caution, not(any(...texts))));
  return [
    ...territories
      .filter(({ when }) => !neverHolds(questions, all(when, not(caution))))
      .map((rule) => rule.id),
    ...(isBeyond ? [id] : []),
  ];
}

/** Where the text of a rule or question binds, if it is one text's. */
export function textOf(id: string): Condition | undefined {
  const [longest] = Object.keys(boundBy)
    .filter((beginning) => id.startsWith(beginning))
    .toSorted((a, b) => b.length - a.length);
  return longest === undefined ? undefined : boundBy[longest];
}
