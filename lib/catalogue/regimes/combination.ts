import { all, any, atLeast, type Condition, is } from "@/lib/engine/condition";
import type { Example, Rule } from "@/lib/engine/rule";
import { askFor, defineRule, examplesOf, warn } from "./regime-rule";
import { citeText } from "./regime-sources";

/** A dedicated host ends one kind of sharing; a rule for each text that asks for one. */
function hostDuties(asker: string, when: Condition, examples: readonly Example[]): Rule {
  return defineRule({
    id: `REG-HOST-DUTIES-${asker}`,
    since: "2.0.0",
    title: "On a dedicated host, go on patching the hypervisor, separating management and testing",
    rationale:
      "A dedicated host ends the sharing of one machine. NCSC points out that it still depends on a shared management plane, and its hypervisor ages like any other. The lower duties stay.",
    threats: ["H", "K", "L"],
    falsePositives: "The machine runs one workload without a hypervisor, and you administer it yourselves.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("ncsc", "Principle 3, compute")],
    when,
    effect: askFor("patch-timely", "mgmt-sep", "pentest"),
    examples,
  });
}

/** What holds when several regimes, or levels of one, meet on a kernel or a host. */
export const combinationRules: readonly Rule[] = [
  defineRule({
    id: "REG-HIGH-WATER",
    since: "2.0.0",
    title: "Raise every neighbour on a shared kernel to the strictest regime on it",
    rationale:
      "PCI DSS accepts functions of unlike security on one component if all of them meet the highest level. CMMC and SWIFT draw their scope the same way. A kernel shared by unlike workloads therefore brings the controls and the assessment to all of them.",
    threats: ["K", "L"],
    falsePositives: "Something already keeps the unlike workloads on kernels of their own.",
    force: "guidance",
    evidence: "secondary",
    citations: [
      citeText("pciDss", "2.2.3"),
      citeText("cmmc", "3.13.3; 3.13.4"),
      citeText("swift", "1.1; 1.5"),
    ],
    when: all(
      atLeast("neighbour-sensitivity", "different"),
      any(atLeast("pci-scope", "in-scope-alone"), is("us-information-kinds", "cui"), is("regimes", "swift")),
    ),
    effect: warn(
      "As long as unlike workloads share a kernel with this one, count them in: its controls and its assessment reach them too. Either raise all of them, or give them kernels of their own.",
    ),
    examples: examplesOf(
      [
        "A SWIFT connector beside office software",
        { regimes: "swift", "co-tenants": "same-organisation", "neighbour-sensitivity": "different" },
      ],
      [
        "Secure-zone components only",
        { regimes: "swift", "co-tenants": "same-team", "neighbour-sensitivity": "same" },
      ],
      [
        "Neighbours not compared",
        { regimes: "swift", "co-tenants": "same-organisation", "neighbour-sensitivity": null },
      ],
      [
        "applies",
        "A payment service beside office software",
        {
          regimes: "pci-dss",
          "pci-scope": "in-scope-alone",
          "co-tenants": "same-organisation",
          "neighbour-sensitivity": "different",
        },
      ],
      [
        "applies",
        "Controlled drawings beside office software",
        {
          regimes: "cmmc-irs1075",
          "us-information-kinds": "cui",
          "co-tenants": "same-organisation",
          "neighbour-sensitivity": "different",
        },
      ],
      [
        "does-not-apply",
        "Tax data, and a shop connected to payments, beside office software",
        {
          regimes: ["pci-dss", "soc2-iso27001", "fedramp", "cmmc-irs1075"],
          "pci-scope": "connected-alone",
          "us-information-kinds": "fti",
          "co-tenants": "same-organisation",
          "neighbour-sensitivity": "different",
        },
      ],
      [
        "does-not-apply",
        "A supplier without controlled information",
        {
          regimes: "cmmc-irs1075",
          "us-information-kinds": "none",
          "pci-scope": "out-of-scope",
          "co-tenants": "same-organisation",
          "neighbour-sensitivity": "different",
        },
      ],
    ),
  }),
  defineRule({
    id: "REG-DESCOPE",
    since: "2.0.0",
    title: "Take data or neighbours away before you climb a rung",
    rationale:
      "Several floors here come from the company a workload keeps. Tokens in place of the data, data that is not kept at all, or a low-trust neighbour moved elsewhere remove the reason for the rung. PCI DSS treats segmentation as an option that shrinks the scope.",
    threats: ["L", "X"],
    falsePositives: "The data is the purpose of the workload, and the neighbours are there by contract.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("pciDss", "2.2.3; 12.5.2"), citeText("itarEar", "22 CFR 120.54")],
    when: any(
      atLeast("pci-scope", "in-scope-mixed"),
      atLeast("cjis-mixing", "mixed-encrypted"),
      all(is("regimes", "hitrust", "swift", "nist-800-190"), atLeast("neighbour-sensitivity", "different")),
    ),
    effect: warn(
      "Before you climb: replace the data by tokens, stop keeping it, or move the neighbour it must not meet. Each takes away a reason for the higher rung; what would change the verdict shows which.",
    ),
    examples: examplesOf(
      [
        "Card data beside a blog",
        { regimes: "pci-dss", "pci-scope": "in-scope-mixed", "co-tenants": "same-team" },
      ],
      ["Card workloads among themselves", { regimes: "pci-dss", "pci-scope": "in-scope-alone" }],
      ["The scope has not been settled", { regimes: "pci-dss", "pci-scope": null }],
      [
        "applies",
        "Criminal records, encrypted, beside other files",
        { regimes: "cjis", "cjis-mixing": "mixed-encrypted" },
      ],
      [
        "applies",
        "Health records under HITRUST beside a canteen menu",
        { regimes: "hitrust", "co-tenants": "same-organisation", "neighbour-sensitivity": "different" },
      ],
      [
        "applies",
        "A SWIFT connector beside office software",
        { regimes: "swift", "co-tenants": "same-organisation", "neighbour-sensitivity": "different" },
      ],
      [
        "applies",
        "Containers of unlike sensitivity under SP 800-190",
        { regimes: "nist-800-190", "co-tenants": "same-organisation", "neighbour-sensitivity": "different" },
      ],
      [
        "does-not-apply",
        "Health records under HITRUST among their own kind",
        { regimes: "hitrust", "co-tenants": "same-organisation", "neighbour-sensitivity": "same" },
      ],
      [
        "does-not-apply",
        "Texts that draw no line around a scope",
        {
          regimes: ["hipaa", "soc2-iso27001", "fedramp", "itar-ear", "dora-nis2"],
          "co-tenants": "same-organisation",
          "neighbour-sensitivity": "different",
        },
      ],
    ),
  }),
  defineRule({
    id: "REG-CUI-MEMORY",
    since: "2.0.0",
    title: "Do not count on encryption to take controlled unclassified information out of scope",
    rationale:
      "Encryption helps with export control, with stored data and with transfers. A workload that computes on the information has it in plaintext in memory, where encryption at rest separates nothing. The department's own answers reportedly say the same.",
    threats: ["K", "X"],
    falsePositives: "The workload only stores or relays ciphertext and never holds the key.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("cmmc", "3.13.4; 3.13.11; 3.13.16")],
    when: is("us-information-kinds", "cui"),
    effect: warn(
      "Controlled unclassified information in memory is in plaintext: encryption at rest does not separate it from a neighbour, nor take it out of scope by itself.",
    ),
    examples: examplesOf(
      ["A supplier's simulation", { regimes: "cmmc-irs1075", "us-information-kinds": "cui" }],
      ["A revenue agency", { regimes: "cmmc-irs1075", "us-information-kinds": "fti" }],
      ["Contract clauses not read", { regimes: "cmmc-irs1075", "us-information-kinds": null }],
    ),
  }),
  hostDuties(
    "CONTRACT",
    atLeast("separate-hardware", "dedicated-instance"),
    examplesOf(
      ["A contract that names a dedicated instance", { "separate-hardware": "dedicated-instance" }],
      ["No text names hardware", { "separate-hardware": "no" }],
      ["The contract has not been read", { "separate-hardware": null }],
    ),
  ),
  hostDuties(
    "DOD",
    any(atLeast("dod-level", "il6"), atLeast("dod-region", "shared")),
    examplesOf(
      ["A SECRET planning system", { regimes: "dod", "dod-level": "il6" }],
      ["Controlled data at IL4", { regimes: "dod", "dod-level": "il4" }],
      ["Level not assigned", { regimes: "dod", "dod-level": null }],
      [
        "applies",
        "National security data in a region shared with others",
        { regimes: "dod", "dod-level": "il5", "dod-region": "shared" },
      ],
    ),
  ),
  hostDuties(
    "ISM",
    atLeast("ism-classification", "secret-or-above"),
    examplesOf(
      ["A SECRET case system", { regimes: "au-ism", "ism-classification": "secret-or-above" }],
      ["A PROTECTED case system", { regimes: "au-ism", "ism-classification": "protected-or-below" }],
      ["Not classified yet", { regimes: "au-ism", "ism-classification": null }],
    ),
  ),
  hostDuties(
    "NZISM",
    atLeast("nzism-classification", "different-classification"),
    examplesOf(
      ["Several classifications", { regimes: "nzism", "nzism-classification": "different-classification" }],
      ["One classification", { regimes: "nzism", "nzism-classification": "same-classification" }],
      ["Neighbours on the hosts unknown", { regimes: "nzism", "nzism-classification": null }],
    ),
  ),
  hostDuties(
    "MLPS",
    atLeast("mlps-level", "level-4"),
    examplesOf(
      ["A national payment system", { regimes: "mlps", "mlps-level": "level-4" }],
      ["A level 3 system", { regimes: "mlps", "mlps-level": "level-3" }],
      ["Grading pending", { regimes: "mlps", "mlps-level": null }],
    ),
  ),
  hostDuties(
    "CSAP",
    atLeast("csap-tier", "middle-or-high"),
    examplesOf(
      ["A ministry's personnel system", { regimes: "csap", "csap-tier": "middle-or-high" }],
      ["An open data portal", { regimes: "csap", "csap-tier": "low" }],
      ["Tier not agreed", { regimes: "csap", "csap-tier": null }],
    ),
  ),
  hostDuties(
    "DR",
    is("regimes", "fr-diffusion-restreinte"),
    examplesOf(
      ["Restricted French data", { regimes: "fr-diffusion-restreinte" }],
      ["Ordinary French data", { regimes: "gdpr" }],
      ["Marking not known", { regimes: null }],
    ),
  ),
  defineRule({
    id: "REG-FEDRAMP-PROOF",
    since: "2.0.0",
    title: "Plan for the assessor that FedRAMP asks for",
    rationale:
      "Other texts prove the same rung otherwise: by tests, by attestation, by authorisation. FedRAMP wants an assessor's report on the service and its boundary.",
    threats: ["F"],
    falsePositives: "The service stays inside another one's authorisation, whose report covers it.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("fedramp20x")],
    when: is("regimes", "fedramp"),
    effect: warn(
      "FedRAMP proves a boundary by an assessor's report. A higher rung does not replace it; ask early what the report has to cover.",
    ),
    examples: examplesOf(
      ["A service on its way to an authorisation", { regimes: "fedramp" }],
      ["No federal customer", { regimes: "none" }],
      ["Customers not known yet", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-DOD-PROOF",
    since: "2.0.0",
    title: "Plan for the authorisation that a DoD impact level asks for",
    rationale:
      "At an impact level, an authorising official accepts the placement. Officials differ on whether virtualisation with encryption is enough in a mixed region, so ask before you build.",
    threats: ["F"],
    falsePositives: "The mission owner's authorisation already names this service and its region.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("disaSrg", "SRG separation table")],
    when: is("regimes", "dod"),
    effect: warn(
      "DoD proves a boundary by authorisation: an official accepts it for this level, service and region. A provider's authorisation does not cover your part.",
    ),
    examples: examplesOf(
      ["A DoD logistics service", { regimes: "dod" }],
      ["A civil agency", { regimes: "fedramp" }],
      ["Customers not known yet", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-C5-PROOF",
    since: "2.0.0",
    title: "As a provider under C5, plan for the auditor's report",
    rationale:
      "C5 is an attestation: an auditor reports on the controls, and wants a third party's test where separation is hard to assess. The rung by itself proves nothing to the reader of that report.",
    threats: ["F"],
    falsePositives: "The service is part of another provider's report.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("bsiC5", "2026 OPS-30, OPS-31")],
    when: all(is("regimes", "bsi-c5"), atLeast("co-tenants", "own-customers")),
    effect: warn(
      "C5 proves a boundary by an auditor's report. Where separation is hard to assess, a third party has to test it: plan both.",
    ),
    examples: examplesOf(
      ["A provider under attestation", { regimes: "bsi-c5", "co-tenants": "own-customers" }],
      [
        "Ministries that share an attested cloud",
        { regimes: "bsi-c5", "co-tenants": "partner-organisations" },
      ],
      ["Neighbours unknown", { regimes: "bsi-c5", "co-tenants": null }],
    ),
  }),
];
