import { all, any, atLeast, is } from "@/lib/engine/condition";
import type { Rule } from "@/lib/engine/rule";
import { askFor, defineRule, demandRung, examplesOf, warn } from "./regime-rule";
import { citeText } from "./regime-sources";

/** PCI DSS and its supplements, HIPAA, HITRUST. Only readings and guidance set a rung here. */
export const paymentAndHealthRules: readonly Rule[] = [
  defineRule({
    id: "REG-PCI-MIXED",
    title: "Keep card data and out-of-scope workloads on different kernels",
    rationale:
      "Two functions of unlike security may stand on one component under PCI DSS when something isolates them, or when both meet the stricter level. Software outside the scope that sits on the same kernel is hard to keep out of it, so a VM around the card workloads is the boundary you can draw and test. The standard names no rung: this is our reading.",
    threats: ["K", "L"],
    falsePositives:
      "You are content to secure every neighbour as part of the cardholder environment; the same clause allows that. The old rule of one primary function per server left with version 4. Assessors differ on whether a node pool takes neighbours out of scope, so ask yours.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("pciDss", "2.2.3; 11.4.5")],
    when: all(atLeast("co-tenants", "same-team"), atLeast("pci-scope", "in-scope-mixed")),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "A payment service and a blog on one kernel",
        { regimes: "pci-dss", "pci-scope": "in-scope-mixed", "co-tenants": "same-team" },
      ],
      [
        "A payment service with in-scope neighbours only",
        { regimes: "pci-dss", "pci-scope": "in-scope-alone" },
      ],
      [
        "PCI DSS applies and nobody has scoped the workload yet",
        { regimes: "pci-dss", "pci-scope": null, "co-tenants": "same-team" },
      ],
    ),
  }),
  defineRule({
    id: "REG-PCI-CONTAINERS-MIXED",
    title: "Give card workloads of different security levels separate nodes or clusters",
    rationale:
      "The container supplement would see components of higher security on clusters of their own if that can be done, and critical systems on their own nodes at least. It is advice that adds nothing to the standard itself. A node kept for one level counts as a container in a VM when the node is one.",
    threats: ["K", "L"],
    falsePositives:
      "The neighbours differ in purpose but carry the same security level. A supplement does not outrank its standard: where 2.2.3 is met in another way, say so to the assessor.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("pciContainers", "16.1; 16.2; 16.3")],
    when: all(atLeast("pci-scope", "in-scope-alone"), atLeast("neighbour-sensitivity", "different")),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "Key management beside a receipt printer, both in scope",
        {
          regimes: "pci-dss",
          "pci-scope": "in-scope-alone",
          "co-tenants": "same-organisation",
          "neighbour-sensitivity": "different",
        },
      ],
      [
        "Two payment services of one level",
        {
          regimes: "pci-dss",
          "pci-scope": "in-scope-alone",
          "co-tenants": "same-team",
          "neighbour-sensitivity": "same",
        },
      ],
      [
        "In scope, neighbours not yet graded",
        {
          regimes: "pci-dss",
          "pci-scope": "in-scope-alone",
          "co-tenants": "same-organisation",
          "neighbour-sensitivity": null,
        },
      ],
    ),
  }),
  defineRule({
    id: "REG-PCI-CONTAINERS-RISK",
    title: "Put a sandbox or a hypervisor under high-risk card workloads",
    rationale:
      "For workloads judged high-risk the container supplement names two ways as equals: isolation by a hypervisor, or a sandbox kept for the workload. Code from customers, or a shell, SQL prompt or notebook open to users, is what we take high-risk to mean; the supplement leaves the judgement to you.",
    threats: ["K"],
    falsePositives:
      "Your own risk analysis rates the code low, for instance because each customer's scripts run in a language runtime with no way out to the system. The supplement is advice, not a requirement.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("pciContainers", "9.1; 9.2")],
    when: all(
      atLeast("pci-scope", "in-scope-alone"),
      any(atLeast("code-origin", "customer-code"), atLeast("exposure", "interactive-code")),
    ),
    effect: demandRung("sandboxed-container"),
    examples: examplesOf(
      [
        "Merchants' own scripts inside the cardholder environment",
        {
          regimes: "pci-dss",
          "pci-scope": "in-scope-alone",
          "code-origin": "customer-code",
          exposure: "internal-api",
        },
      ],
      [
        "Reviewed code behind a signed-in page",
        {
          regimes: "pci-dss",
          "pci-scope": "in-scope-alone",
          "code-origin": "own-reviewed",
          exposure: "signed-in-internet",
        },
      ],
      [
        "In scope, origin of the code unknown",
        {
          regimes: "pci-dss",
          "pci-scope": "in-scope-alone",
          "code-origin": null,
          exposure: "internal-api",
        },
      ],
      [
        "applies",
        "A query console for merchants inside the cardholder environment",
        {
          regimes: "pci-dss",
          "pci-scope": "in-scope-alone",
          "code-origin": "vendor-binary",
          exposure: "interactive-code",
        },
      ],
      [
        "does-not-apply",
        "A vendor's program behind a public page",
        {
          regimes: "pci-dss",
          "pci-scope": "in-scope-alone",
          "code-origin": "vendor-binary",
          exposure: "anonymous-internet",
        },
      ],
    ),
  }),
  defineRule({
    id: "REG-PCI-CTL",
    title: "Confirm the PCI scope and test the segmentation, whatever the rung",
    rationale:
      "The standard confirms scope yearly, tests segmentation each 12 months, wants critical patches within a month and keeps pre-production apart. It binds through the card brands' contracts. A dedicated host does not discharge any of it.",
    threats: ["F", "L"],
    falsePositives:
      "The workload neither stores, processes, transmits nor can affect account data; then record why.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("pciDss", "2.2.3; 6.3.3; 6.5.3; 11.4.5; 12.5.2")],
    when: atLeast("pci-scope", "connected-alone"),
    effect: askFor("seg-test-12m", "patch-30d", "scope-review", "002-12", "prod-split"),
    examples: examplesOf(
      [
        "A reporting system connected to the card environment",
        { regimes: "pci-dss", "pci-scope": "connected-alone" },
      ],
      ["A brochure site out of scope", { regimes: "pci-dss", "pci-scope": "out-of-scope" }],
      ["The scope has not been settled", { regimes: "pci-dss", "pci-scope": null }],
    ),
  }),
  defineRule({
    id: "REG-PCI-PLACEMENT-CTL",
    title: "Enforce where card workloads may be scheduled beside out-of-scope ones",
    rationale:
      "The supplement's point is that whoever deploys at a low level has no way to place anything on nodes of a high one. A node label that nobody enforces is an intention, so admission has to refuse the wrong pod.",
    threats: ["L"],
    falsePositives: "Card workloads have a cluster of their own, where there is nothing else to schedule.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("pciContainers", "16.3")],
    when: atLeast("pci-scope", "in-scope-mixed"),
    effect: askFor("node-pin", "netseg"),
    examples: examplesOf(
      ["One cluster for payments and marketing", { regimes: "pci-dss", "pci-scope": "in-scope-mixed" }],
      ["A cluster for card workloads only", { regimes: "pci-dss", "pci-scope": "in-scope-alone" }],
      ["Mixing not yet known", { regimes: "pci-dss", "pci-scope": null }],
    ),
  }),
  defineRule({
    id: "REG-PCI-A1-CTL",
    title: "As a multi-tenant provider, prove customer separation every six months",
    rationale:
      "Appendix A1 separates provider and customers logically and in both directions, leaves each customer inside one card environment, and has that separation attacked by testers twice a year. The word is logical: no VM per customer is demanded.",
    threats: ["L", "X"],
    falsePositives: "You only rent out floor space or power; bare co-location is excluded from A1.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("pciA1", "A1.1.1 to A1.1.4; 11.4.6"), citeText("pciDss", "12.5.2.1")],
    when: all(atLeast("pci-scope", "connected-alone"), atLeast("co-tenants", "own-customers")),
    effect: askFor("seg-test-6m", "scope-review-6m", "mgmt-sep", "netseg"),
    examples: examplesOf(
      [
        "A payment page hosted for many merchants",
        { regimes: "pci-dss", "pci-scope": "connected-alone", "co-tenants": "own-customers" },
      ],
      [
        "A shop shared with a partner firm",
        { regimes: "pci-dss", "pci-scope": "in-scope-alone", "co-tenants": "partner-organisations" },
      ],
      [
        "In scope, neighbours unknown",
        { regimes: "pci-dss", "pci-scope": "in-scope-alone", "co-tenants": null },
      ],
    ),
  }),
  defineRule({
    id: "REG-HIPAA-CTL",
    title: "Analyse the risk to health records; keep audit trails and contracts",
    rationale:
      "The Security Rule is law for covered entities and their business associates. It asks for a risk analysis and for access, audit, integrity and transmission safeguards, with encryption addressable. Tenancy does not appear in it.",
    threats: ["F", "X"],
    falsePositives:
      "The data was de-identified. The belief that patient data needs dedicated hardware goes back to one provider's old contract term, not to this rule.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("hipaa", "164.308(a)(1); 164.312")],
    when: is("regimes", "hipaa"),
    effect: askFor("002-12", "001-h", "001-i", "audit-right"),
    examples: examplesOf(
      ["A US hospital's portal", { regimes: "hipaa" }],
      ["No health data", { regimes: "none" }],
      ["Nobody has asked the lawyers", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-HIPAA-CLEARINGHOUSE",
    title: "Shield a clearinghouse from the larger organisation it belongs to",
    rationale:
      "One clause of the Security Rule does speak of keeping apart: a clearinghouse inside a larger organisation isolates its work from the rest. It leaves the means to you. Unlike neighbours on one kernel are where the question comes up.",
    threats: ["L", "X"],
    falsePositives: "You are not a clearinghouse, or it is an organisation of its own.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("hipaa", "164.308(a)(4)(ii)(A)")],
    when: all(is("regimes", "hipaa"), atLeast("neighbour-sensitivity", "different")),
    effect: warn(
      "HIPAA: if this is a health care clearinghouse within a larger organisation, its work has to be isolated from the rest. Write down which boundary does that.",
    ),
    examples: examplesOf(
      [
        "A claims clearinghouse on the group's cluster",
        { regimes: "hipaa", "co-tenants": "same-organisation", "neighbour-sensitivity": "different" },
      ],
      [
        "Clinical systems only",
        { regimes: "hipaa", "co-tenants": "same-organisation", "neighbour-sensitivity": "same" },
      ],
      ["Neighbours not compared", { regimes: "hipaa", "co-tenants": "same-organisation" }],
    ),
  }),
  defineRule({
    id: "REG-HIPAA-PROPOSAL",
    preview: "Not law: a proposal of 2025, not final in mid-2026",
    title: "Watch the proposed HIPAA rule; it is not law",
    rationale:
      "The proposal published in 2025 would make segmentation, encryption and multi-factor sign-in mandatory. Accounts of mid-2026 still list it as not final, so it belongs in your plans and not in your floor.",
    threats: ["L", "X"],
    falsePositives: "The proposal has since been withdrawn or adopted; then this note is out of date.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("hipaaProposal", "proposed 164.312(a)(2)(vi)")],
    when: is("regimes", "hipaa"),
    effect: warn(
      "A HIPAA proposal of 2025 would make network segmentation and encryption mandatory. It was not final in mid-2026; check its status before you plan by it.",
    ),
    examples: examplesOf(
      ["A US clinic", { regimes: "hipaa" }],
      ["A European clinic", { regimes: "gdpr" }],
      ["Regimes unknown", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-HITRUST-RUNG",
    title: "Give a sensitive system assessed under HITRUST 01.w a node of its own",
    rationale:
      "Control 01.w wants an environment for sensitive systems alone, kept apart physically or by strong logical means. Where strangers or other sensitivities would share the kernel, we read that as a VM of its own. We know the clause from a third party's account.",
    threats: ["K", "L"],
    falsePositives:
      "01.w is not among the controls in your assessment, or the neighbours are as sensitive as you are. Assessors differ on what dedicated means; ask yours before you build.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("hitrust", "01.w; 01.m")],
    when: all(
      is("regimes", "hitrust"),
      any(atLeast("neighbour-sensitivity", "different"), atLeast("co-tenants", "partner-organisations")),
    ),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "Claims data beside a partner's jobs",
        { regimes: "hitrust", "co-tenants": "partner-organisations", "neighbour-sensitivity": "same" },
      ],
      [
        "One team, one sensitivity",
        { regimes: "hitrust", "co-tenants": "same-team", "neighbour-sensitivity": "same" },
      ],
      [
        "One organisation, sensitivities not graded",
        { regimes: "hitrust", "co-tenants": "same-organisation", "neighbour-sensitivity": null },
      ],
    ),
  }),
  defineRule({
    id: "REG-HITRUST-CTL",
    title: "Document the boundary of the HITRUST environment and keep evidence of it",
    rationale:
      "01.m expects networks to be segregated and the assessor expects proof. A drawn boundary, enforced network rules and central logs are that proof at any rung. HITRUST is a contractual scheme.",
    threats: ["F", "L"],
    falsePositives: "The workload lies outside the assessed scope.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("hitrust", "01.m; 01.w")],
    when: is("regimes", "hitrust"),
    effect: askFor("netseg", "002-12"),
    examples: examplesOf(
      ["A claims processor under HITRUST", { regimes: "hitrust" }],
      ["No such contract", { regimes: "hipaa" }],
      ["Contracts not read yet", { regimes: null }],
    ),
  }),
];
