import { atLeast, is } from "@/lib/engine/condition";
import type { Rule } from "@/lib/engine/rule";
import { askFor, defineRule, demandRung, examplesOf, warn } from "./regime-rule";
import { citeText } from "./regime-sources";

/** Criminal justice, export control, controlled unclassified and tax information in the US. */
export const usOtherRules: readonly Rule[] = [
  defineRule({
    id: "REG-CJIS-RUNG",
    title: "Run criminal justice systems in a separate execution domain, at least a process",
    rationale:
      "The current policy takes SC-39 from the federal catalogue: one execution domain per process. It binds agencies by agreement with the FBI and names no rung above that.",
    threats: ["K"],
    falsePositives:
      "A state agency adds its own rule. A dedicated government cloud is a belief about CJIS, not its text.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("cjis", "SC-39")],
    when: is("regimes", "cjis"),
    effect: demandRung("process"),
    examples: examplesOf(
      ["A police records system", { regimes: "cjis" }],
      ["A library catalogue", { regimes: "none" }],
      ["Data not reviewed", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-CJIS-MIXED",
    title: "Hold plaintext criminal justice data in a VM of its own when it shares a machine",
    rationale:
      "An earlier edition wanted mixed criminal justice information encrypted or in its own virtual machine. The current transcription no longer carries that rule, yet state agencies may keep it. Until yours says otherwise, the VM is the cautious reading.",
    threats: ["K", "X"],
    falsePositives:
      "The agency confirms that it follows the current edition only. Version 6.0 was not read for this rule, and whether a micro-VM counts as a VM is the agency's to say.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("cjisLegacy", "5.10.3.2, earlier edition")],
    when: atLeast("cjis-mixing", "mixed-plaintext"),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      ["Case files decrypted beside a parking portal", { regimes: "cjis", "cjis-mixing": "mixed-plaintext" }],
      ["Only ciphertext is shared", { regimes: "cjis", "cjis-mixing": "mixed-encrypted" }],
      ["Mixing not reviewed", { regimes: "cjis", "cjis-mixing": null }],
    ),
  }),
  defineRule({
    id: "REG-CJIS-CTL",
    title: "Use validated cryptography, keep central logs, screen who sees plaintext",
    rationale:
      "The policy asks for FIPS 140-3 modules or AES of stated strength in transit and at rest, audit records, and screening of people with unencrypted access. These hold at every rung.",
    threats: ["X", "H"],
    falsePositives: "The service holds no criminal justice information in any form.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("cjis", "SC-13; SC-28")],
    when: is("regimes", "cjis"),
    effect: askFor("fips", "002-12", "vetted-staff"),
    examples: examplesOf(
      ["A dispatch system", { regimes: "cjis" }],
      ["A museum's shop", { regimes: "none" }],
      ["Data not reviewed", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-CJIS-MIXED-CTL",
    title: "Where criminal justice data shares a system, encrypt it, filter traffic and log elsewhere",
    rationale:
      "The earlier edition paired the VM rule with logs off the host and a virtual firewall in front of internet-facing machines. Both remain sound advice for any mixed system.",
    threats: ["L", "X"],
    falsePositives: "The data is kept apart on machines of its own.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("cjisLegacy", "5.10.3.2, earlier edition")],
    when: atLeast("cjis-mixing", "mixed-encrypted"),
    effect: askFor("log-offhost", "netseg", "001-h", "001-i"),
    examples: examplesOf(
      ["Encrypted files beside other data", { regimes: "cjis", "cjis-mixing": "mixed-encrypted" }],
      ["Kept apart", { regimes: "cjis", "cjis-mixing": "apart" }],
      ["Mixing not reviewed", { regimes: "cjis", "cjis-mixing": null }],
    ),
  }),
  defineRule({
    id: "REG-EXPORT-CTL",
    title: "Encrypt controlled technical data end to end and hold the keys yourself",
    rationale:
      "Under 22 CFR 120.54 and 15 CFR 734.18, sending or storing properly end-to-end encrypted unclassified data abroad is not an export, with some countries excepted. That carve-out rests on the encryption and on who holds the keys. Dedicated tenancy is not mentioned.",
    threats: ["X", "H"],
    falsePositives: "The data is public or outside the controlled lists.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("itarEar", "22 CFR 120.54; 15 CFR 734.18")],
    when: is("regimes", "itar-ear"),
    effect: askFor("fips", "cmk", "vetted-staff"),
    examples: examplesOf(
      ["Drawings of a controlled part", { regimes: "itar-ear" }],
      ["A cookery blog", { regimes: "none" }],
      ["Export class not determined", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-EXPORT-LOC",
    title: "Process controlled data in plaintext only where its people and places are allowed",
    rationale:
      "The carve-out covers data that stays encrypted. A workload that decrypts in a provider's hands is outside it, so location and nationality of everyone with access come back.",
    threats: ["H", "X"],
    falsePositives: "The workload only relays or stores ciphertext.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("itarEar", "22 CFR 120.54; 15 CFR 734.18")],
    when: is("regimes", "itar-ear"),
    effect: warn(
      "Export control: wherever this workload sees plaintext, check the location and the nationality of everyone who can reach it. Encryption at rest does not answer that.",
    ),
    examples: examplesOf(
      ["Simulation on controlled geometry", { regimes: "itar-ear" }],
      ["No controlled data", { regimes: "none" }],
      ["Export class not determined", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-CUI-CTL",
    title: "Draw the scope of controlled unclassified information and segment at its edge",
    rationale:
      "NIST SP 800-171 asks for split user and administrator functions, no leakage through shared resources, segmented public parts and FIPS cryptography. Contracts make it binding on DoD suppliers. Separation decides how much is assessed; it sets no rung.",
    threats: ["L", "X"],
    falsePositives:
      "No controlled unclassified information reaches the workload. Encrypting it does not by itself take it out of scope.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("cmmc", "3.13.3; 3.13.4; 3.13.5; 3.13.11")],
    when: is("us-information-kinds", "cui"),
    effect: askFor("fips", "netseg", "scope-review"),
    examples: examplesOf(
      ["A supplier's drawing store", { regimes: "cmmc-irs1075", "us-information-kinds": "cui" }],
      ["A revenue agency", { regimes: "cmmc-irs1075", "us-information-kinds": "fti" }],
      ["Contract clauses not read", { regimes: "cmmc-irs1075", "us-information-kinds": null }],
    ),
  }),
  defineRule({
    id: "REG-CUI-STATUS",
    title: "Check the status of third-party CMMC assessment before you plan for it",
    rationale:
      "The third-party phase was suspended in July 2026 while self-assessment and the contract clauses go on. Plans made on the old dates are worth another look.",
    threats: ["F"],
    falsePositives: "A later notice has changed the dates.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("cmmc", "Phase 2")],
    when: is("us-information-kinds", "cui"),
    effect: warn(
      "CMMC third-party assessment (Phase 2) was suspended on 13 July 2026; self-assessment continues. Check the current dates.",
    ),
    examples: examplesOf(
      ["A DoD supplier", { regimes: "cmmc-irs1075", "us-information-kinds": ["cui", "fti"] }],
      ["A revenue agency", { regimes: "cmmc-irs1075", "us-information-kinds": "fti" }],
      ["Contract clauses not read", { regimes: "cmmc-irs1075", "us-information-kinds": null }],
    ),
  }),
  defineRule({
    id: "REG-FTI-CTL",
    title: "For federal tax information, notify the IRS early and secure audit rights",
    rationale:
      "Publication 1075 isolates tax data so that tenants on shared hardware cannot reach each other's, which takes sharing for granted. It binds agencies by law and asks for a binding service agreement, FIPS encryption and notice 45 days ahead.",
    threats: ["X", "L"],
    falsePositives:
      "The tax data stays in the agency's own rooms, where the clauses on cloud services do not arise.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("irs1075", "Cloud data isolation, older numbering")],
    when: is("us-information-kinds", "fti"),
    effect: askFor("fips", "notify-reg", "audit-right"),
    examples: examplesOf(
      ["A state revenue agency", { regimes: "cmmc-irs1075", "us-information-kinds": "fti" }],
      ["A DoD supplier", { regimes: "cmmc-irs1075", "us-information-kinds": "cui" }],
      ["Data not reviewed", { regimes: "cmmc-irs1075", "us-information-kinds": null }],
    ),
  }),
];
