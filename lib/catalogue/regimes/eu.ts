import { all, any, atLeast, is } from "@/lib/engine/condition";
import type { Rule } from "@/lib/engine/rule";
import { communities } from "./circles";
import { askFor, defineRule, demandRung, demandSpread, examplesOf, keepFor, warn } from "./regime-rule";
import { citeText } from "./regime-sources";

/** The European Union, Germany and France. EU law sets no rung; German and French guides do. */
export const euRules: readonly Rule[] = [
  defineRule({
    id: "REG-GDPR-CTL",
    title: "Protect personal data in proportion to the risk, encryption included",
    rationale:
      "Articles 25 and 32 are law and ask for measures that match the state of the art and the risk. They name encryption as an example and no isolation mechanism at all. Show the assessment behind your choice of rung.",
    threats: ["X"],
    falsePositives: "The data is anonymous in the regulation's sense, which is rarer than hoped.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("gdpr", "25; 32")],
    when: is("regimes", "gdpr"),
    effect: askFor("001-h", "001-i"),
    examples: examplesOf(
      ["A customer database", { regimes: "gdpr" }],
      ["Machine measurements only", { regimes: "none" }],
      ["Data not reviewed", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-GDPR-LOC",
    title: "Settle transfers and key custody before you choose a region",
    rationale:
      "Chapter V governs transfers to third countries; it does not confine hosting to the EU. Region and key custody follow from your transfer assessment, and the rung does not.",
    threats: ["H", "X"],
    falsePositives: "All processing, support access included, stays where no transfer arises.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("gdpr", "Chapter V")],
    when: is("regimes", "gdpr"),
    effect: warn(
      "GDPR: check whether support or key access from a third country is a transfer. It bears on region and keys, never on the rung.",
    ),
    examples: examplesOf(
      ["Personal data in a global cloud", { regimes: "gdpr" }],
      ["No personal data", { regimes: "none" }],
      ["Data not reviewed", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-NIS2-CTL",
    title: "Segment by risk, separate administration networks, split off production",
    rationale:
      "The implementing regulation is law for cloud, data-centre, managed-service and similar providers. It keeps critical systems in secured zones and third parties' systems apart. The mechanism is yours to justify.",
    threats: ["L"],
    falsePositives: "Your entity is outside NIS2, or inside it without being one of the listed providers.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("nis2", "Annex 6.8; 4.2.4")],
    when: is("eu-roles", "nis2-provider"),
    effect: askFor("netseg", "mgmt-sep", "prod-split"),
    examples: examplesOf(
      ["A managed-service provider", { regimes: "dora-nis2", "eu-roles": "nis2-provider" }],
      ["A bank's own service", { regimes: "dora-nis2", "eu-roles": "financial-entity" }],
      ["Entity status unclear", { regimes: "dora-nis2", "eu-roles": null }],
    ),
  }),
  defineRule({
    id: "REG-NIS2-REDUNDANCY",
    title: "Settle which parts of a NIS2 provider's service are redundant",
    rationale:
      "The implementing regulation asks for partial redundancy and leaves which parts to your analysis. That sets no distance between copies. Write down which loss the service survives.",
    threats: ["D"],
    falsePositives: "The continuity plan already names the redundant parts and their sites.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("nis2", "4.2.4")],
    when: is("eu-roles", "nis2-provider"),
    effect: warn(
      "NIS2's implementing regulation asks providers for partial redundancy. Decide which parts, and answer the question on copies accordingly.",
    ),
    examples: examplesOf(
      ["A data-centre operator", { regimes: "dora-nis2", "eu-roles": "nis2-provider" }],
      ["A bank's own service", { regimes: "dora-nis2", "eu-roles": "financial-entity" }],
      ["Entity status unclear", { regimes: "dora-nis2", "eu-roles": null }],
    ),
  }),
  defineRule({
    id: "REG-DORA-CTL",
    title: "For financial entities, restore on separate systems and plan the exit",
    rationale:
      "Article 12(3) is law: restores from your own backups use systems physically and logically apart from the source. Segmentation by criticality, exit plans and audit rights stand beside it. Single tenancy and several clouds are not demanded.",
    threats: ["D", "L"],
    falsePositives:
      "The financial entity has classed this service as outside its critical functions, and proportion allows less.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("dora", "9(4); 12(3); 12(4); RTS 6, 8, 13")],
    when: is("eu-roles", "financial-entity"),
    effect: askFor(
      "netseg",
      "mgmt-sep",
      "restore-sep",
      "exit-plan",
      "audit-right",
      "001-h",
      "001-i",
      "prod-split",
    ),
    examples: examplesOf(
      ["A bank's loan service", { regimes: "dora-nis2", "eu-roles": "financial-entity" }],
      ["A data-centre operator", { regimes: "dora-nis2", "eu-roles": "nis2-provider" }],
      ["Entity status unclear", { regimes: "dora-nis2", "eu-roles": null }],
    ),
  }),
  defineRule({
    id: "REG-DORA-SITES",
    title: "As a central securities depository, keep a second site at a distance",
    rationale:
      "Article 12(5) asks this of central securities depositories and nobody else. A distant site is one that the primary's event does not reach, which is a hazard region of its own on our axis. For all others, redundancy follows proportion.",
    threats: ["D"],
    falsePositives: "The workload is outside the depository's processing.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("dora", "12(5)")],
    when: is("eu-roles", "securities-depository"),
    effect: demandSpread("S4"),
    examples: examplesOf(
      ["A depository's settlement system", { regimes: "dora-nis2", "eu-roles": "securities-depository" }],
      ["A bank", { regimes: "dora-nis2", "eu-roles": "financial-entity" }],
      ["Entity status unclear", { regimes: "dora-nis2", "eu-roles": null }],
    ),
  }),
  defineRule({
    id: "REG-DORA-IN-USE",
    title: "Encrypt data in use where you must, or keep a separated, protected environment",
    rationale:
      "The technical standard asks for encryption in use where it is necessary and accepts a separated, protected environment otherwise. With the host's operator among your adversaries, that choice has to be argued in writing.",
    threats: ["H"],
    falsePositives: "Your data classification finds encryption in use unnecessary.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("dora", "RTS 6(2)")],
    when: all(is("eu-roles", "financial-entity"), is("host-threat", "host-operator")),
    effect: warn(
      "DORA's technical standard: say in writing whether data in use is encrypted, and if not, what makes the environment separated and protected.",
    ),
    examples: examplesOf(
      [
        "A bank that does not trust the operator",
        {
          regimes: "dora-nis2",
          "eu-roles": "financial-entity",
          classification: "confidential",
          "host-threat": "host-operator",
        },
      ],
      [
        "A bank that worries about neighbours only",
        {
          regimes: "dora-nis2",
          "eu-roles": "financial-entity",
          classification: "confidential",
          "host-threat": "side-channels",
        },
      ],
      [
        "Threat model open",
        {
          regimes: "dora-nis2",
          "eu-roles": "financial-entity",
          classification: "confidential",
          "host-threat": null,
        },
      ],
    ),
  }),
  defineRule({
    id: "REG-ECB-GUIDE",
    title: "As a bank supervised by the ECB, measure encryption, exit and audit by its cloud guide",
    rationale:
      "The guide of July 2025 is not binding, yet supervisors measure by it. It is risk-based and names no rung. We know it from a law firm's account, and the outsourcing rules of the EBA take the same line.",
    threats: ["D", "X"],
    falsePositives: "The national supervisor has agreed on another benchmark.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("ecbGuide", "Whole guide")],
    when: is("eu-roles", "ecb-supervised"),
    effect: askFor("001-h", "001-i", "exit-plan", "audit-right"),
    examples: examplesOf(
      ["A significant bank", { regimes: "dora-nis2", "eu-roles": ["financial-entity", "ecb-supervised"] }],
      ["A small insurer", { regimes: "dora-nis2", "eu-roles": "financial-entity" }],
      ["Entity status unclear", { regimes: "dora-nis2", "eu-roles": null }],
    ),
  }),
  defineRule({
    id: "REG-C5-CTL",
    title: "As a cloud provider under C5, show that customers are separated on every layer",
    rationale:
      "C5 asks for strict separation on shared resources, documented by risk, with virtualisation one technique among several. The 2026 edition maps preventive, detective and reactive measures to each layer and re-reviews the risk yearly. It is an attestation that customers demand by contract, and it bans no shared kernel.",
    threats: ["L", "X"],
    falsePositives: "The service keeps a whole stack per customer, so that no resource is shared.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("bsiC5", "2020 OPS-24, COS-06; 2026 OPS-30, OPS-31")],
    when: all(is("regimes", "bsi-c5"), atLeast("co-tenants", "own-customers")),
    effect: askFor("netseg", "001-h", "001-i", "pentest", "isolation-review"),
    examples: examplesOf(
      ["A SaaS sold to a German ministry", { regimes: "bsi-c5", "co-tenants": "own-customers" }],
      [
        "Ministries that share an attested cloud",
        { regimes: "bsi-c5", "co-tenants": "partner-organisations" },
      ],
      ["Neighbours unknown", { regimes: "bsi-c5", "co-tenants": null }],
    ),
  }),
  defineRule({
    id: "REG-C5-SPREAD",
    title: "As a cloud provider under C5, run from two data centres that back each other up",
    rationale:
      "PS-02 asks the provider for two sites in redundancy; more sites and geographic redundancy are additional criteria. It concerns the service, so a customer's single instance is not what it counts.",
    threats: ["D"],
    falsePositives:
      "Your service runs on another provider's cloud, whose report shows both sites for the services you use.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("bsiC5", "2020 PS-02")],
    when: all(is("regimes", "bsi-c5"), atLeast("co-tenants", "own-customers")),
    effect: demandSpread("S3"),
    examples: examplesOf(
      ["A provider under attestation", { regimes: "bsi-c5", "co-tenants": "own-customers" }],
      [
        "Ministries that share an attested cloud",
        { regimes: "bsi-c5", "co-tenants": "partner-organisations" },
      ],
      ["Neighbours unknown", { regimes: "bsi-c5", "co-tenants": null }],
    ),
  }),
  defineRule({
    id: "REG-C5-CUSTOMER",
    title: "Read the provider's C5 report for your service and your region",
    rationale:
      "C5 binds the provider, and what reaches you is its report. The report names the services, regions and layers it covers, and what it leaves to you. A badge on a web page says none of that.",
    threats: ["L", "X"],
    falsePositives: "You are the provider yourself and rent nothing from another one.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("bsiC5", "2020 OPS-24, PS-02, PSS-12; 2026 OPS-30")],
    when: is("regimes", "bsi-c5"),
    effect: warn(
      "C5: read in the provider's report which of your services and regions it covers, how customers are kept apart on each layer, and which part is yours.",
    ),
    examples: examplesOf(
      ["A ministry on an attested cloud", { regimes: "bsi-c5" }],
      ["No German public customer", { regimes: "none" }],
      ["Customers unknown", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-C5-IMAGES",
    title: "Sign images and restrict them at run time where C5's additional criteria are wanted",
    rationale:
      "The 2026 edition governs the life cycle of containers and separates them by risk. Signed images and restriction at run time stand among its additional criteria, so they count where a customer asks for those.",
    threats: ["S", "K"],
    falsePositives: "The report covers the basic criteria only, and your customers are content with that.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("bsiC5", "2026 OPS-34, OPS-35")],
    when: all(is("regimes", "bsi-c5"), atLeast("co-tenants", "own-customers")),
    effect: askFor("002-8", "001-e"),
    examples: examplesOf(
      ["A container platform under C5", { regimes: "bsi-c5", "co-tenants": "own-customers" }],
      [
        "Ministries that share an attested cloud",
        { regimes: "bsi-c5", "co-tenants": "partner-organisations" },
      ],
      ["Neighbours unknown", { regimes: "bsi-c5", "co-tenants": null }],
    ),
  }),
  defineRule({
    id: "REG-C5-ATTESTATION-CTL",
    title: "Verify attestation where you rely on confidential computing under C5",
    rationale:
      "The 2026 criteria on confidential computing and attestation apply when a provider offers them. With the operator in your threat model you would be using the offer, so verify the evidence yourself.",
    threats: ["H"],
    falsePositives: "The service offers no confidential computing; then the criteria fall away.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("bsiC5", "2026 OPS-32, OPS-33"), citeText("bsiC5Confidential")],
    when: all(is("regimes", "bsi-c5"), is("host-threat", "host-operator")),
    effect: askFor("tee-attest"),
    examples: examplesOf(
      [
        "Health data kept from the operator",
        { regimes: "bsi-c5", classification: "restricted", "host-threat": "host-operator" },
      ],
      [
        "Operator trusted, neighbours not",
        { regimes: "bsi-c5", classification: "restricted", "host-threat": "side-channels" },
      ],
      ["Threat model open", { regimes: "bsi-c5", classification: "restricted", "host-threat": null }],
    ),
  }),
  defineRule({
    id: "REG-GS-RUNG",
    title: "Under Grundschutz, isolate at least by kernel namespaces and control groups",
    rationale:
      "The modules make namespaces and control groups the base of container separation and ask you to verify that the isolation fits the protection need. That is the container rung; the mapping is ours. Grundschutz binds through certification or administrative rule.",
    threats: ["K", "D"],
    falsePositives: "The workload runs without containers and other modules apply.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("bsiKubernetes", "SYS.1.6.A3; APP.4.4.A1; APP.4.4.A4")],
    when: is("regimes", "bsi-grundschutz"),
    effect: demandRung("container"),
    examples: examplesOf(
      ["An authority's intranet", { regimes: "bsi-grundschutz", "grundschutz-need": "normal" }],
      ["A private firm without Grundschutz", { regimes: "none" }],
      ["Nobody knows whether Grundschutz applies", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-GS-HIGH",
    title: "At high protection need beside unlike neighbours, add a hypervisor",
    rationale:
      "Where containers alone are judged too weak, A26 lists stronger means in rising order: pinned hosts, hypervisors, one container per host. Unlike neighbours, other organisations, and other applications with code you have not read are the cases in which we expect that judgement. The words are a graded should.",
    threats: ["K", "L"],
    falsePositives:
      "Your risk analysis finds mandatory access control and pinned hosts enough, and says why.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("bsiKubernetes", "SYS.1.6.A21; SYS.1.6.A26")],
    when: all(
      atLeast("grundschutz-need", "high"),
      any(
        atLeast("neighbour-sensitivity", "different"),
        atLeast("co-tenants", "partner-organisations"),
        all(atLeast("co-tenants", "same-organisation"), atLeast("code-origin", "vendor-binary")),
      ),
    ),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "A register beside another agency's jobs",
        {
          regimes: "bsi-grundschutz",
          "grundschutz-need": "high",
          "co-tenants": "partner-organisations",
          "neighbour-sensitivity": "same",
          "code-origin": "own-reviewed",
        },
      ],
      [
        "A register among its own kind",
        {
          regimes: "bsi-grundschutz",
          "grundschutz-need": "high",
          "co-tenants": "same-team",
          "neighbour-sensitivity": "same",
          "code-origin": "own-reviewed",
        },
      ],
      [
        "Neighbours not compared",
        {
          regimes: "bsi-grundschutz",
          "grundschutz-need": "high",
          "co-tenants": "same-organisation",
          "neighbour-sensitivity": null,
          "code-origin": "own-reviewed",
        },
      ],
      [
        "applies",
        "A register beside a department's bought programs",
        {
          regimes: "bsi-grundschutz",
          "grundschutz-need": "high",
          "co-tenants": "same-organisation",
          "neighbour-sensitivity": "same",
          "code-origin": "vendor-binary",
        },
      ],
      [
        "does-not-apply",
        "A register beside alike services of a department",
        {
          regimes: "bsi-grundschutz",
          "grundschutz-need": "high",
          "co-tenants": "same-organisation",
          "neighbour-sensitivity": "same",
          "code-origin": "third-party-packages",
        },
      ],
      [
        "does-not-apply",
        "A register beside the same team's bought programs",
        {
          regimes: "bsi-grundschutz",
          "grundschutz-need": "high",
          "co-tenants": "same-team",
          "neighbour-sensitivity": "same",
          "code-origin": "vendor-binary",
        },
      ],
    ),
  }),
  defineRule({
    id: "REG-GS-VERY-HIGH",
    title: "At very high protection need, give the application its own nodes or cluster",
    rationale:
      "A15 gives such applications their own cluster or nodes reserved for them. A node that is a virtual machine kept for the application meets this on our scale. The words are should, so an auditor weighs your reasons.",
    threats: ["K", "L"],
    falsePositives:
      "The application already has a cluster to itself for another reason. A micro-VM on a shared node is not the reserved node the text describes.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("bsiKubernetes", "APP.4.4.A15")],
    when: all(atLeast("grundschutz-need", "very-high"), atLeast("co-tenants", "same-team")),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "A witness protection register",
        { regimes: "bsi-grundschutz", "grundschutz-need": "very-high", "co-tenants": "same-team" },
      ],
      ["A canteen menu", { regimes: "bsi-grundschutz", "grundschutz-need": "normal" }],
      [
        "Protection need not assessed",
        { regimes: "bsi-grundschutz", "grundschutz-need": null, "co-tenants": "same-team" },
      ],
    ),
  }),
  defineRule({
    id: "REG-GS-POOL",
    title: "Share nodes only with applications of similar need and attack vector",
    rationale:
      "A1 advises that only applications of similar protection need and similar exposure share a cluster. We hold the node to it, which is the part a neighbour's escape reaches first.",
    threats: ["K", "L"],
    falsePositives: "The cluster carries a single application.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("bsiKubernetes", "APP.4.4.A1")],
    when: all(is("regimes", "bsi-grundschutz"), atLeast("co-tenants", "same-team")),
    effect: keepFor("node", communities.similarNeed),
    examples: examplesOf(
      [
        "One team's applications",
        { regimes: "bsi-grundschutz", "grundschutz-need": "normal", "co-tenants": "same-team" },
      ],
      ["Alone", { regimes: "bsi-grundschutz", "grundschutz-need": "normal", "co-tenants": "nobody" }],
      [
        "Neighbours unknown",
        { regimes: "bsi-grundschutz", "grundschutz-need": "normal", "co-tenants": null },
      ],
    ),
  }),
  defineRule({
    id: "REG-GS-SPREAD",
    title: "At high protection need, survive the loss of a site",
    rationale:
      "A19 asks high-need clusters to outlive a site failure, which puts copies in two data centres. Like its neighbours in the module, it is a should.",
    threats: ["D"],
    falsePositives: "High need concerns confidentiality alone and the application may be down for days.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("bsiKubernetes", "APP.4.4.A19")],
    when: atLeast("grundschutz-need", "high"),
    effect: demandSpread("S3"),
    examples: examplesOf(
      ["An emergency call system", { regimes: "bsi-grundschutz", "grundschutz-need": "high" }],
      ["An internal wiki", { regimes: "bsi-grundschutz", "grundschutz-need": "normal" }],
      ["Protection need not assessed", { regimes: "bsi-grundschutz", "grundschutz-need": null }],
    ),
  }),
  defineRule({
    id: "REG-GS-CTL",
    title: "Under Grundschutz, log outside the container, check image origin, filter traffic",
    rationale:
      "Logs leave the container, each container does one service, and images come from a known origin. These apply from normal need up and whatever the boundary.",
    threats: ["F", "S", "L"],
    falsePositives: "The module does not apply because nothing runs in containers.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("bsiKubernetes", "SYS.1.6; APP.4.4")],
    when: is("regimes", "bsi-grundschutz"),
    effect: askFor("netseg", "002-8", "log-offhost"),
    examples: examplesOf(
      ["An authority's cluster", { regimes: "bsi-grundschutz" }],
      ["No Grundschutz", { regimes: "none" }],
      ["Regimes unknown", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-GS-HIGH-CTL",
    title: "At high protection need, confine system calls by mandatory access control",
    rationale:
      "A21 asks for mandatory access control that reaches system calls. Add pinned placement and integrity checks, since the stronger means of A26 rest on both.",
    threats: ["K", "L"],
    falsePositives: "The workload has a VM to itself, where the guest kernel already bounds the calls.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("bsiKubernetes", "SYS.1.6.A21; SYS.1.6.A26")],
    when: atLeast("grundschutz-need", "high"),
    effect: askFor("mac-syscall", "node-pin", "integrity-mon"),
    examples: examplesOf(
      ["A tax system", { regimes: "bsi-grundschutz", "grundschutz-need": "high" }],
      ["A canteen menu", { regimes: "bsi-grundschutz", "grundschutz-need": "normal" }],
      ["Protection need not assessed", { regimes: "bsi-grundschutz", "grundschutz-need": null }],
    ),
  }),
  defineRule({
    id: "REG-DR-RUNG",
    title: "Partition Diffusion Restreinte systems physically from ordinary ones",
    rationale:
      "ANSSI's architecture guide grades its recommendation R5: physical partition between sensitive and ordinary systems, and logical partition only within a sensitive one. It is guidance that backs an instruction, and we read its headings, not every line.",
    threats: ["H", "K"],
    falsePositives: "Every system on the hosts is already sensitive in the same sense.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("anssi", "R5")],
    when: is("regimes", "fr-diffusion-restreinte"),
    effect: demandRung("dedicated-host"),
    examples: examplesOf(
      ["Restricted French data", { regimes: "fr-diffusion-restreinte" }],
      ["Ordinary French data", { regimes: "gdpr" }],
      ["Marking not known", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-DR-POOL",
    title: "Keep ordinary systems off the hosts of the sensitive pool",
    rationale:
      "The partition runs between sensitive and ordinary systems, so several sensitive systems may share hosts with logical partition between them. A dedicated network goes with the pool.",
    threats: ["H", "K"],
    falsePositives: "Two owners of restricted data must not see each other's; then add a boundary inside.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("anssi", "R5; R50")],
    when: is("regimes", "fr-diffusion-restreinte"),
    effect: keepFor("host", communities.frenchSensitive),
    examples: examplesOf(
      ["Restricted French data", { regimes: "fr-diffusion-restreinte" }],
      ["Ordinary French data", { regimes: "gdpr" }],
      ["Marking not known", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-DR-CTL",
    title: "Administer the restricted pool from a network of its own",
    rationale:
      "R50 asks for a dedicated physical network. Administration that crosses an ordinary network would undo the partition of the hosts.",
    threats: ["L"],
    falsePositives: "Administration already runs over the restricted network.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("anssi", "R50")],
    when: is("regimes", "fr-diffusion-restreinte"),
    effect: askFor("mgmt-sep", "netseg"),
    examples: examplesOf(
      ["Restricted French data", { regimes: "fr-diffusion-restreinte" }],
      ["Ordinary data", { regimes: "none" }],
      ["Marking not known", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-SECNUM-CTL",
    title: "For SecNumCloud, partition customers and flows and assess a failure of it",
    rationale:
      "The qualification asks for appropriate partitioning between customers, flows separated physically or by encryption, and an assessment of what a failure would mean. It warns that virtualisation is not equal to physical separation, and still bans no sharing. Buyers demand it by contract.",
    threats: ["L", "X"],
    falsePositives: "You buy from a qualified provider; then the clauses are that provider's.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("anssi", "SecNumCloud 5.3.c; 9.7; 13.2")],
    when: is("french-schemes", "secnumcloud"),
    effect: askFor("netseg", "001-h", "001-i", "mgmt-sep"),
    examples: examplesOf(
      [
        "A cloud sold to French ministries",
        { regimes: "secnumcloud-hds", "french-schemes": ["secnumcloud", "hds"] },
      ],
      ["A host of health records", { regimes: "secnumcloud-hds", "french-schemes": "hds" }],
      ["Buyers unknown", { regimes: "secnumcloud-hds", "french-schemes": null }],
    ),
  }),
  defineRule({
    id: "REG-HDS-CTL",
    title: "As a host of French health data, encrypt it at rest and in transit",
    rationale:
      "The certificate is what French law asks of hosts of health data. It protects the data and keeps its storage in the European Economic Area; on tenancy it says nothing that sets a rung.",
    threats: ["X"],
    falsePositives: "The records are not health data in the sense of the scheme.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("hds", "EXI 28")],
    when: is("french-schemes", "hds"),
    effect: askFor("001-h", "001-i"),
    examples: examplesOf(
      ["A host of health records", { regimes: "secnumcloud-hds", "french-schemes": "hds" }],
      ["A cloud for ministries", { regimes: "secnumcloud-hds", "french-schemes": "secnumcloud" }],
      ["Buyers unknown", { regimes: "secnumcloud-hds", "french-schemes": null }],
    ),
  }),
];
