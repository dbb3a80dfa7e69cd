/**
 * The texts we have read about, each with the rules that say what it says. The keys are the rows of our
 * notes on regulation; a text that sets no rung is here too, with its controls or its caution.
 */
export const regimeCoverage: Readonly<Record<string, RegimeRow>> = {
  "pci-dss-base": { name: "PCI DSS 4.0.1", rules: ["REG-PCI-CTL"] },
  "pci-dss-mixed": { name: "PCI DSS beside out-of-scope workloads", rules: ["REG-PCI-MIXED"] },
  "pci-a1": { name: "PCI DSS appendix A1, multi-tenant providers", rules: ["REG-PCI-A1-CTL"] },
  "pci-containers-mixed": {
    name: "PCI container supplement, mixed levels",
    rules: ["REG-PCI-CONTAINERS-MIXED", "REG-PCI-PLACEMENT-CTL"],
  },
  "pci-containers-high": {
    name: "PCI container supplement, high risk",
    rules: ["REG-PCI-CONTAINERS-RISK"],
  },
  hipaa: { name: "HIPAA Security Rule", rules: ["REG-HIPAA-CTL", "REG-HIPAA-CLEARINGHOUSE"] },
  "hipaa-nprm": { name: "HIPAA proposal of 2025, not law", rules: ["REG-HIPAA-PROPOSAL"] },
  "hitrust-01w": { name: "HITRUST CSF 01.w", rules: ["REG-HITRUST-RUNG", "REG-HITRUST-CTL"] },
  soc2: { name: "SOC 2", rules: ["REG-SOC2-CTL"] },
  "iso-27001": { name: "ISO/IEC 27001:2022", rules: ["REG-ISO27001-CTL"] },
  "iso-27017": { name: "ISO/IEC 27017 and 27018", rules: ["REG-ISO27017-CTL"] },
  "nist-800-53": {
    name: "NIST SP 800-53, FedRAMP Low and Moderate",
    rules: ["REG-FEDRAMP-RUNG", "REG-FEDRAMP-CTL", "REG-FEDRAMP-SPREAD"],
  },
  "fedramp-high": { name: "FedRAMP High", rules: ["REG-FEDRAMP-HIGH-CTL", "REG-FEDRAMP-SPREAD"] },
  "nist-800-190-same": {
    name: "NIST SP 800-190, one sensitivity",
    rules: ["REG-190-RUNG", "REG-190-POOL", "REG-190-CTL"],
  },
  "nist-800-190-mixed": {
    name: "NIST SP 800-190, mixed sensitivities",
    rules: ["REG-190-MIXED", "REG-190-PLACEMENT-CTL"],
  },
  "nist-800-125": { name: "NIST SP 800-125 family", rules: ["CTL-24"] },
  "cmmc-l2": { name: "CMMC level 2, NIST SP 800-171", rules: ["REG-CUI-CTL", "REG-CUI-STATUS"] },
  "disa-il2": { name: "DoD IL2", rules: ["REG-DOD-CTL", "REG-LOC-NATIONAL"] },
  "disa-il4": { name: "DoD IL4", rules: ["REG-IL4-RUNG", "REG-IL4-CTL", "REG-LOC-NATIONAL"] },
  "disa-il5-pool": { name: "DoD IL5", rules: ["REG-IL5-RUNG", "REG-IL5-POOL", "REG-IL5-KEYS"] },
  "disa-il5-shared": { name: "DoD IL5 in a region that serves others", rules: ["REG-IL5-SHARED"] },
  "disa-il6": { name: "DoD IL6", rules: ["REG-IL6-RUNG", "REG-IL6-POOL"] },
  cjis: { name: "CJIS", rules: ["REG-CJIS-RUNG", "REG-CJIS-CTL"] },
  "cjis-commingled": {
    name: "CJIS, mixed with other data",
    rules: ["REG-CJIS-MIXED", "REG-CJIS-MIXED-CTL"],
  },
  "itar-ear": { name: "ITAR and EAR", rules: ["REG-EXPORT-CTL", "REG-EXPORT-LOC"] },
  "irs-1075": { name: "IRS Publication 1075", rules: ["REG-FTI-CTL"] },
  gdpr: { name: "GDPR", rules: ["REG-GDPR-CTL", "REG-GDPR-LOC"] },
  nis2: { name: "NIS2, regulation 2024/2690", rules: ["REG-NIS2-CTL", "REG-NIS2-REDUNDANCY"] },
  dora: { name: "DORA", rules: ["REG-DORA-CTL", "REG-DORA-SITES", "REG-DORA-IN-USE"] },
  "ecb-cloud": { name: "ECB cloud guide", rules: ["REG-ECB-GUIDE"] },
  "bsi-c5": {
    name: "BSI C5",
    rules: ["REG-C5-CTL", "REG-C5-SPREAD", "REG-C5-CUSTOMER", "REG-C5-IMAGES", "REG-C5-ATTESTATION-CTL"],
  },
  "bsi-gs-normal": {
    name: "BSI IT-Grundschutz, normal need",
    rules: ["REG-GS-RUNG", "REG-GS-POOL", "REG-GS-CTL"],
  },
  "bsi-gs-high": {
    name: "BSI IT-Grundschutz, high need",
    rules: ["REG-GS-HIGH", "REG-GS-HIGH-CTL", "REG-GS-SPREAD"],
  },
  "bsi-gs-very-high": { name: "BSI IT-Grundschutz, very high need", rules: ["REG-GS-VERY-HIGH"] },
  secnumcloud: { name: "SecNumCloud", rules: ["REG-SECNUM-CTL", "REG-LOC-NATIONAL"] },
  "anssi-dr": { name: "Diffusion Restreinte", rules: ["REG-DR-RUNG", "REG-DR-POOL", "REG-DR-CTL"] },
  hds: { name: "HDS", rules: ["REG-HDS-CTL", "REG-LOC-NATIONAL"] },
  tisax: { name: "TISAX", rules: ["REG-TISAX-CTL"] },
  "ncsc-p3-code": {
    name: "NCSC cloud principle 3, customers run code",
    rules: ["REG-NCSC-CODE", "REG-NCSC-CTL"],
  },
  "ncsc-p3-nocode": {
    name: "NCSC cloud principle 3, no customer code",
    rules: ["REG-NCSC-NOCODE", "REG-NCSC-CTL"],
  },
  "ism-protected": { name: "Australian ISM up to PROTECTED", rules: ["REG-ISM-CTL"] },
  "ism-secret": {
    name: "Australian ISM, SECRET and TOP SECRET",
    rules: ["REG-ISM-SECRET-RUNG", "REG-ISM-SECRET-POOL"],
  },
  nzism: { name: "NZISM", rules: ["REG-NZISM-RUNG", "REG-NZISM-POOL", "REG-NZISM-CTL"] },
  "ca-pbmm": {
    name: "Canada Protected B",
    rules: ["REG-PBMM-RUNG", "REG-PBMM-CTL", "REG-LOC-NATIONAL"],
  },
  finma: { name: "FINMA", rules: ["REG-FINMA-CTL"] },
  "mlps-2-3": {
    name: "MLPS 2.0, levels 2 and 3",
    rules: ["REG-MLPS-RUNG", "REG-MLPS-CTL", "REG-MLPS3-CTL", "REG-LOC-NATIONAL"],
  },
  "mlps-4": { name: "MLPS 2.0, level 4", rules: ["REG-MLPS4-RUNG", "REG-MLPS4-POOL"] },
  "csap-low": { name: "CSAP low", rules: ["REG-CSAP-CTL", "REG-LOC-NATIONAL"] },
  "csap-mid-high": { name: "CSAP middle and high", rules: ["REG-CSAP-RUNG", "REG-CSAP-POOL"] },
  "sa-nca": {
    name: "Saudi NCA controls",
    rules: ["REG-NCA-RUNG", "REG-NCA-POOL", "REG-NCA-CTL", "REG-LOC-NATIONAL"],
  },
  "mas-trm": { name: "MAS technology risk guidelines", rules: ["REG-MAS-CHECK"] },
  rbi: { name: "Reserve Bank of India", rules: ["REG-RBI-SPREAD", "REG-RBI-CTL"] },
  sebi: { name: "SEBI cloud framework", rules: ["REG-SEBI-CTL", "REG-LOC-NATIONAL"] },
  ismap: { name: "ISMAP", rules: ["REG-ISMAP-CTL"] },
  "swift-cscf": {
    name: "SWIFT CSCF v2026",
    rules: ["REG-SWIFT-RUNG", "REG-SWIFT-CTL", "REG-SWIFT-ZONE"],
  },
  "nerc-cip": { name: "NERC CIP from 2028", rules: ["REG-NERC-DATES", "REG-NERC-CHECK"] },
  "iec-62443": { name: "IEC 62443", rules: ["REG-INDUSTRIAL-CTL", "REG-IEC-CHECK"] },
  gxp: { name: "21 CFR Part 11, EU Annex 11", rules: ["REG-GXP-CTL"] },
  gli: { name: "GLI-19, GLI-33", rules: ["REG-GLI-CTL", "REG-GLI-LOC"] },
  "cc-virt-pp": { name: "Common Criteria for virtualisation", rules: ["REG-EVALUATED-HYPERVISOR"] },
  "ms-byol": { name: "Microsoft licences brought along", rules: ["REG-LIC-MICROSOFT", "REG-LIC-SOCKET"] },
  "oracle-partitioning": {
    name: "Oracle partitioning policy",
    rules: ["REG-LIC-ORACLE", "REG-LIC-SOCKET", "REG-LIC-COUNT"],
  },
};

type RegimeRow = { readonly name: string; readonly rules: readonly [string, ...string[]] };

/** Rows known from memory only: their rules may say "check this" and no more. */
export const rowsFromMemory: readonly string[] = ["mas-trm", "nerc-cip"];
