import { all, any, atLeast, is, not } from "@/lib/engine/condition";
import type { Rule } from "@/lib/engine/rule";
import { communities } from "./circles";
import { askFor, defineRule, demandRung, examplesOf, keepFor, warn } from "./regime-rule";
import { citeText } from "./regime-sources";

/** United Kingdom, Australia, New Zealand and Canada; Swiss and Singaporean finance. */
export const ukAnzCaRules: readonly Rule[] = [
  defineRule({
    id: "REG-NCSC-CODE",
    title: "Where customers run code, seek separation backed by hardware",
    rationale:
      "Once any customer can bring code, the principle looks for separation that hardware enforces and that offers little to attack, and takes a hypervisor as the usual case. Separation by kernel or application is for services without customer code. It is guidance, and gives private and community clouds no discount.",
    threats: ["K"],
    falsePositives:
      "The service runs no customer code after all, only customers' data. Dedicated hardware is not what the text prefers: it still depends on a shared management plane.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("ncsc", "Principle 3, compute")],
    when: all(
      is("regimes", "ncsc"),
      atLeast("co-tenants", "same-organisation"),
      any(
        atLeast("code-origin", "customer-code"),
        atLeast("exposure", "interactive-code"),
        atLeast("co-tenants", "unrelated-organisations"),
      ),
    ),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "A platform for customers' functions",
        {
          regimes: "ncsc",
          "code-origin": "customer-code",
          exposure: "internal-api",
          "co-tenants": "own-customers",
        },
      ],
      [
        "A form service with the provider's code only",
        {
          regimes: "ncsc",
          "code-origin": "own-reviewed",
          exposure: "signed-in-internet",
          "co-tenants": "own-customers",
        },
      ],
      [
        "Origin of the code not settled",
        { regimes: "ncsc", "code-origin": null, exposure: "internal-api", "co-tenants": "own-customers" },
      ],
      [
        "applies",
        "A platform for functions of another department",
        {
          regimes: "ncsc",
          "code-origin": "customer-code",
          exposure: "internal-api",
          "co-tenants": "same-organisation",
        },
      ],
      [
        "applies",
        "A query console for another department",
        {
          regimes: "ncsc",
          "code-origin": "own-reviewed",
          exposure: "interactive-code",
          "co-tenants": "same-organisation",
        },
      ],
      [
        "does-not-apply",
        "A team's own plug-ins",
        {
          regimes: "ncsc",
          "code-origin": "customer-code",
          exposure: "internal-api",
          "co-tenants": "same-team",
        },
      ],
      [
        "does-not-apply",
        "A vendor's form service on the open internet",
        {
          regimes: "ncsc",
          "code-origin": "vendor-binary",
          exposure: "anonymous-internet",
          "co-tenants": "own-customers",
        },
      ],
    ),
  }),
  defineRule({
    id: "REG-NCSC-NOCODE",
    title: "Where no customer runs code, say so, and take a kernel boundary as enough",
    rationale:
      "For services in which no tenant runs code of its own, the principle accepts separation by the kernel or the application. Containers there are a functional separation, and the guidance does not ask for a hypervisor. It counts neighbours too: strangers on the kernel may bring code you know nothing of.",
    threats: ["K"],
    falsePositives: "A feature lets customers upload formulas, templates or rules that amount to programs.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("ncsc", "Principle 3, compute")],
    when: all(
      is("regimes", "ncsc"),
      not(
        any(
          atLeast("code-origin", "customer-code"),
          atLeast("exposure", "interactive-code"),
          atLeast("co-tenants", "unrelated-organisations"),
        ),
      ),
    ),
    effect: warn(
      "NCSC principle 3: as no customer runs code here, separation by kernel or application suits this service. Ask again when customers get scripts, plug-ins or queries.",
    ),
    examples: examplesOf(
      [
        "A form service for the public sector",
        {
          regimes: "ncsc",
          "code-origin": "own-reviewed",
          exposure: "signed-in-internet",
          "co-tenants": "own-customers",
        },
      ],
      [
        "A platform for customers' functions",
        { regimes: "ncsc", "code-origin": "customer-code", exposure: "internal-api" },
      ],
      [
        "Origin of the code not settled",
        { regimes: "ncsc", exposure: "internal-api", "co-tenants": "own-customers" },
      ],
      [
        "applies",
        "A vendor's form service on the open internet",
        {
          regimes: "ncsc",
          "code-origin": "vendor-binary",
          exposure: "anonymous-internet",
          "co-tenants": "own-customers",
        },
      ],
      [
        "does-not-apply",
        "A query console for another department",
        {
          regimes: "ncsc",
          "code-origin": "own-reviewed",
          exposure: "interactive-code",
          "co-tenants": "same-organisation",
        },
      ],
      [
        "does-not-apply",
        "A form service beside strangers",
        {
          regimes: "ncsc",
          "code-origin": "own-reviewed",
          exposure: "signed-in-internet",
          "co-tenants": "unrelated-organisations",
        },
      ],
    ),
  }),
  defineRule({
    id: "REG-NCSC-CTL",
    title: "Gather evidence that separation holds: tests, encryption, patches",
    rationale:
      "The principle cares for proof: penetration and red-team tests, encrypted storage, software-defined networks and prompt patching. You can ask a provider for the same list.",
    threats: ["F", "L", "X"],
    falsePositives: "The provider has published the evidence for the very service you use.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("ncsc", "Principle 3, compute")],
    when: is("regimes", "ncsc"),
    effect: askFor("pentest", "001-h", "001-i", "netseg", "patch-timely"),
    examples: examplesOf(
      ["A council's service", { regimes: "ncsc" }],
      ["No UK public buyer", { regimes: "none" }],
      ["Buyers unknown", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-ISM-SECRET-RUNG",
    title: "From SECRET up, do not share a server across classifications or domains",
    rationale:
      "ISM-1461 lets environments on one server share only if classification and security domain are the same, and ISM-1529 keeps them to community or private clouds. On this scale that is the dedicated host. The manual binds government systems; PROTECTED and below has no such line.",
    threats: ["H", "K"],
    falsePositives: "The data is PROTECTED or lower; then hardening is asked for and no dedicated server.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("ism", "ISM-1461; ISM-1529")],
    when: atLeast("ism-classification", "secret-or-above"),
    effect: demandRung("dedicated-host"),
    examples: examplesOf(
      ["A SECRET case system", { regimes: "au-ism", "ism-classification": "secret-or-above" }],
      ["A PROTECTED case system", { regimes: "au-ism", "ism-classification": "protected-or-below" }],
      ["Not classified yet", { regimes: "au-ism", "ism-classification": null }],
    ),
  }),
  defineRule({
    id: "REG-ISM-SECRET-POOL",
    title: "From SECRET up, share hosts within one classification and security domain only",
    rationale:
      "The same two controls describe a community and not a single tenant. Systems of the same classification and domain may stand together, with any software-based isolation between them.",
    threats: ["H", "K"],
    falsePositives: "The data is PROTECTED or lower.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("ism", "ISM-1461; ISM-1529")],
    when: atLeast("ism-classification", "secret-or-above"),
    effect: keepFor("host", communities.australian),
    examples: examplesOf(
      ["A TOP SECRET archive", { regimes: "au-ism", "ism-classification": "secret-or-above" }],
      ["An OFFICIAL archive", { regimes: "au-ism", "ism-classification": "protected-or-below" }],
      ["Not classified yet", { regimes: "au-ism", "ism-classification": null }],
    ),
  }),
  defineRule({
    id: "REG-ISM-CTL",
    title: "Harden, patch and watch whatever isolates, and have it assessed every 24 months",
    rationale:
      "The manual treats hypervisors, containers and sandboxes alike as software-based isolation. For all of them it wants a careful vendor, hardening, timely patches, supported versions, integrity monitoring and central logs. Data separated inside one SaaS application does not count as isolation.",
    threats: ["K", "F", "S"],
    falsePositives: "Nothing isolates by software here because nothing is shared.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("ism", "ISM-1460; ISM-1604 to 1607; ISM-1848; ISM-1570")],
    when: is("regimes", "au-ism"),
    effect: askFor("host-harden", "patch-timely", "integrity-mon", "002-12", "assess-24m"),
    examples: examplesOf(
      ["A supplier to a department", { regimes: "au-ism" }],
      ["No Australian government data", { regimes: "none" }],
      ["Buyers unknown", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-NZISM-RUNG",
    title: "Use separate hosts where classifications differ; virtualisation may not stand between",
    rationale:
      "C.01 forbids virtualisation as the separation between servers of different classification, at every level, and C.02 forbids it between domains from CONFIDENTIAL up. Below that, C.04 advises the same for domains. The manual binds New Zealand government systems.",
    threats: ["H", "K"],
    falsePositives:
      "Only the domain differs and the classification is below CONFIDENTIAL, where the words are advice.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("nzism", "22.2.12.C.01 to C.04")],
    when: atLeast("nzism-classification", "different-classification"),
    effect: demandRung("dedicated-host"),
    examples: examplesOf(
      [
        "RESTRICTED beside unclassified systems",
        { regimes: "nzism", "nzism-classification": "different-classification" },
      ],
      ["RESTRICTED systems only", { regimes: "nzism", "nzism-classification": "same-classification" }],
      ["Neighbours on the hosts unknown", { regimes: "nzism", "nzism-classification": null }],
    ),
  }),
  defineRule({
    id: "REG-NZISM-POOL",
    title: "Share hosts within one classification, and from CONFIDENTIAL one domain",
    rationale:
      "Within one classification and domain, C.03 accepts virtual machines. The pool is therefore the rule and the host its consequence.",
    threats: ["H", "K"],
    falsePositives: "The system holds nothing that the manual classifies.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("nzism", "22.2.12.C.01 to C.03")],
    when: is("regimes", "nzism"),
    effect: keepFor("host", communities.newZealand),
    examples: examplesOf(
      ["A ministry's system", { regimes: "nzism" }],
      ["An Australian system", { regimes: "au-ism" }],
      ["Buyers unknown", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-NZISM-CTL",
    title: "Assess the risk of virtualisation; share no files between host and guest",
    rationale:
      "The manual wants a risk assessment of virtualisation, controlled migration and no file sharing between host and guest. These hold inside one classification too.",
    threats: ["K", "X"],
    falsePositives: "Nothing is virtualised.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("nzism", "22.2")],
    when: is("regimes", "nzism"),
    effect: askFor("vm-risk", "no-share-fs"),
    examples: examplesOf(
      ["A ministry's virtual servers", { regimes: "nzism" }],
      ["No New Zealand government data", { regimes: "none" }],
      ["Buyers unknown", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-PBMM-RUNG",
    title: "For Protected B, run in a separate execution domain, at least a process",
    rationale:
      "The profile descends from NIST SP 800-53 and is aligned with FedRAMP, so we carry its process separation over. We know it from a provider's page, hence as guidance.",
    threats: ["K"],
    falsePositives: "The departmental profile adds isolation controls of its own.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("pbmm", "SC-39 by lineage")],
    when: is("regimes", "ca-pbmm"),
    effect: demandRung("process"),
    examples: examplesOf(
      ["A Canadian benefits service", { regimes: "ca-pbmm" }],
      ["No Protected B data", { regimes: "none" }],
      ["Data not categorised", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-PBMM-CTL",
    title: "For Protected B, encrypt and segment within the Canadian guardrails",
    rationale:
      "Canadian policy adds guardrails to the profile, encryption and network protection among them. Residency in Canada comes by policy and is noted apart.",
    threats: ["X", "L"],
    falsePositives: "The data is categorised below Protected B.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("pbmm")],
    when: is("regimes", "ca-pbmm"),
    effect: askFor("001-h", "001-i", "netseg"),
    examples: examplesOf(
      ["A Canadian benefits service", { regimes: "ca-pbmm" }],
      ["No Protected B data", { regimes: "none" }],
      ["Data not categorised", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-FINMA-CTL",
    title: "For Swiss institutions, protect and monitor critical data reachable from abroad",
    rationale:
      "Margin 79 of the circular asks for added protection and monitoring where critical data is stored or reachable abroad. It supervises banks and insurers and names no rung. We could not confirm the audit rights of the older outsourcing circular and leave them out.",
    threats: ["X", "H"],
    falsePositives: "The institution has found that none of this data is critical.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("finma", "2023/1 margin 79")],
    when: is("finance-supervisors", "finma"),
    effect: askFor("001-h", "001-i", "002-12"),
    examples: examplesOf(
      ["A Swiss insurer in a foreign region", { regimes: "finma-mas", "finance-supervisors": "finma" }],
      ["A bank in Singapore", { regimes: "finma-mas", "finance-supervisors": "mas" }],
      ["Supervision unclear", { regimes: "finma-mas", "finance-supervisors": null }],
    ),
  }),
  defineRule({
    id: "REG-MAS-CHECK",
    title: "For Singapore, check what the technology risk guidelines say of hypervisors",
    rationale:
      "The guidelines are principles, and an advisory of 2021 makes no difference between VMs and containers. Section 11.4 on hypervisors, hosts and images is quoted here from memory, so it moves nothing.",
    threats: ["K"],
    falsePositives: "The supervised institution has confirmed the section's wording to you.",
    force: "guidance",
    evidence: "memory",
    citations: [citeText("masTrm", "TRM 11.4, not confirmed")],
    when: is("finance-supervisors", "mas"),
    effect: warn(
      "MAS: read section 11.4 of the technology risk guidelines on hypervisors, hosts and images. We could not confirm its wording.",
    ),
    examples: examplesOf(
      ["A bank in Singapore", { regimes: "finma-mas", "finance-supervisors": "mas" }],
      ["A Swiss insurer", { regimes: "finma-mas", "finance-supervisors": "finma" }],
      ["Supervision unclear", { regimes: "finma-mas", "finance-supervisors": null }],
    ),
  }),
];
