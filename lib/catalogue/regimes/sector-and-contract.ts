import { all, any, atLeast, is } from "@/lib/engine/condition";
import type { Rule } from "@/lib/engine/rule";
import { askFor, defineRule, demandRung, examplesOf, warn } from "./regime-rule";
import { citeText } from "./regime-sources";

/** General assurance, sector schemes, procurement and licence terms, and what contracts say outright. */
export const sectorAndContractRules: readonly Rule[] = [
  defineRule({
    id: "REG-SOC2-CTL",
    title: "Operate the separation your SOC 2 report describes, for the whole period",
    rationale:
      "CC6.1 mentions segmentation as one way to keep unrelated parts apart, as your own view of the risk suggests, and the points of focus bind nobody. What binds is your own description: the control you wrote down must have operated all period.",
    threats: ["F", "L"],
    falsePositives: "The system is outside the report's scope. Single tenancy is nowhere in the criteria.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("soc2", "CC6.1; CC6.6")],
    when: is("assurance-schemes", "soc2"),
    effect: askFor("netseg", "002-12"),
    examples: examplesOf(
      ["A SaaS with a SOC 2 report", { regimes: "soc2-iso27001", "assurance-schemes": "soc2" }],
      ["A certificate of another kind", { regimes: "soc2-iso27001", "assurance-schemes": "iso27001" }],
      ["Sales may have promised a report", { regimes: "soc2-iso27001", "assurance-schemes": null }],
    ),
  }),
  defineRule({
    id: "REG-ISO27001-CTL",
    title: "Segregate networks and keep development, test and production apart",
    rationale:
      "ISO/IEC 27001 binds through certification, and you select its controls by risk. A.8.22 covers network segregation and A.8.31 the split of environments. Neither says which boundary to use.",
    threats: ["L"],
    falsePositives: "Your statement of applicability excludes the control with a reason.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("iso27001", "A.5.23; A.8.22; A.8.31")],
    when: is("assurance-schemes", "iso27001"),
    effect: askFor("netseg", "prod-split"),
    examples: examplesOf(
      [
        "An organisation with an ISO 27001 certificate",
        { regimes: "soc2-iso27001", "assurance-schemes": ["soc2", "iso27001"] },
      ],
      ["A SOC 2 report alone", { regimes: "soc2-iso27001", "assurance-schemes": "soc2" }],
      ["Certificate scope unknown", { regimes: "soc2-iso27001", "assurance-schemes": null }],
    ),
  }),
  defineRule({
    id: "REG-ISO27017-CTL",
    title: "As a cloud provider, segregate customers and your own administration",
    rationale:
      "ISO/IEC 27017 asks the provider for logical segregation of data, applications, systems, storage and network between customers, and from its own administration. CLD.9.5.2 hardens the virtual machines you use; it does not make you use them.",
    threats: ["L", "X"],
    falsePositives: "You are the customer of such a provider; then ask for its statement instead.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("iso27017", "CLD.9.5.1; CLD.9.5.2")],
    when: all(is("assurance-schemes", "iso27017"), atLeast("co-tenants", "own-customers")),
    effect: askFor("mgmt-sep", "host-harden"),
    examples: examplesOf(
      [
        "A platform that hosts its customers",
        { regimes: "soc2-iso27001", "assurance-schemes": "iso27017", "co-tenants": "own-customers" },
      ],
      [
        "A system shared with partners",
        { regimes: "soc2-iso27001", "assurance-schemes": "iso27017", "co-tenants": "partner-organisations" },
      ],
      [
        "Neighbours unknown",
        { regimes: "soc2-iso27001", "assurance-schemes": "iso27017", "co-tenants": null },
      ],
    ),
  }),
  defineRule({
    id: "REG-TISAX-CTL",
    title: "Under TISAX, keep clients apart in every shared service, and write down how",
    rationale:
      "Control 5.3.4 wants clients effectively segregated in shared external services, and the separation documented across data, functions, systems, storage and network. It is a condition of the automotive supply chain. Which mechanism segregates is yours to show.",
    threats: ["L", "X"],
    falsePositives: "The service has one client, or the assessment leaves it out.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("tisax", "5.3.4")],
    when: is("assurance-schemes", "tisax"),
    effect: askFor("netseg"),
    examples: examplesOf(
      ["A supplier's portal for several makers", { regimes: "soc2-iso27001", "assurance-schemes": "tisax" }],
      ["A SOC 2 report alone", { regimes: "soc2-iso27001", "assurance-schemes": "soc2" }],
      ["Scope unknown", { regimes: "soc2-iso27001", "assurance-schemes": null }],
    ),
  }),
  defineRule({
    id: "REG-ISMAP-CTL",
    title: "For Japanese ministries, split management from tenants and harden the hosts",
    rationale:
      "The register's controls mirror those for cloud providers in ISO/IEC 27017. They segregate tenants logically and harden the machines in use, and they name no rung. We know them from a mapping and not from the register.",
    threats: ["L", "K"],
    falsePositives: "The ministry buys from a registered service; then the controls are that provider's.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("ismap", "9.5.1.P; 9.5.2.1.PB; 13.1.4.P")],
    when: is("assurance-schemes", "ismap"),
    effect: askFor("mgmt-sep", "host-harden"),
    examples: examplesOf(
      ["A cloud for a ministry in Tokyo", { regimes: "soc2-iso27001", "assurance-schemes": "ismap" }],
      ["A SOC 2 report alone", { regimes: "soc2-iso27001", "assurance-schemes": "soc2" }],
      ["Scope unknown", { regimes: "soc2-iso27001", "assurance-schemes": null }],
    ),
  }),
  defineRule({
    id: "REG-SWIFT-RUNG",
    title: "Keep general IT off the kernels of the SWIFT secure zone",
    rationale:
      "The control framework draws a zone around the SWIFT components, keeps office systems out of it, and treats the virtualisation platform and its VMs as carefully as physical systems. A shared kernel would draw general IT into the zone, so we read a VM boundary out of it. We know the text at second hand, and virtualisation is not banned.",
    threats: ["K", "L"],
    falsePositives: "Everything on the kernel already belongs to the secure zone.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("swift", "1.1; 1.3; 1.5")],
    when: all(
      is("regimes", "swift"),
      any(atLeast("neighbour-sensitivity", "different"), atLeast("co-tenants", "partner-organisations")),
    ),
    effect: demandRung("container-in-vm"),
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
        "Neighbours not listed yet",
        { regimes: "swift", "co-tenants": "same-organisation", "neighbour-sensitivity": null },
      ],
      [
        "applies",
        "A SWIFT connector beside a partner bank's, alike in sensitivity",
        { regimes: "swift", "co-tenants": "partner-organisations", "neighbour-sensitivity": "same" },
      ],
    ),
  }),
  defineRule({
    id: "REG-SWIFT-CTL",
    title: "Harden the platform of the SWIFT zone and attest every year",
    rationale:
      "The framework is a contract with SWIFT: users attest yearly, back-office flows are covered since the 2026 edition, and the platform beneath is in scope. Our reading rests on a third party's account.",
    threats: ["L", "H"],
    falsePositives: "A service bureau holds the zone and attests; your part is then smaller.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("swift", "1.3; 2.4")],
    when: is("regimes", "swift"),
    effect: askFor("host-harden", "netseg", "attest-yearly"),
    examples: examplesOf(
      ["A bank's own connector", { regimes: "swift" }],
      ["No SWIFT components", { regimes: "none" }],
      ["Architecture type unknown", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-SWIFT-ZONE",
    title: "With SWIFT interface components of your own, draw the zone of control 1.1",
    rationale:
      "Types A1 to A3 hold SWIFT components themselves, and control 1.1 draws the protected zone around them; type A4 has control 1.5 for its connector. The difference is what belongs inside, not how thick the wall is. Our reading rests on a third party's account.",
    threats: ["L"],
    falsePositives: "The type changed since the last attestation.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("swift", "1.1; 1.5")],
    when: atLeast("swift-architecture", "a1-to-a3"),
    effect: warn(
      "SWIFT types A1 to A3: list every interface component and place it inside the zone of control 1.1. A connector left outside would fall under general IT.",
    ),
    examples: examplesOf(
      ["A bank with its own interface", { regimes: "swift", "swift-architecture": "a1-to-a3" }],
      ["A firm with a connector", { regimes: "swift", "swift-architecture": "a4" }],
      ["Type unknown", { regimes: "swift", "swift-architecture": null }],
    ),
  }),
  defineRule({
    id: "REG-INDUSTRIAL-CTL",
    title: "Sort business, control and safety systems into zones of their own",
    rationale:
      "IEC 62443 divides an installation into zones and asks for logical or physical segmentation and boundary protection according to the target level. It is a contractual standard in most places, known to us by paraphrase.",
    threats: ["L"],
    falsePositives: "The workload is office IT without a route to control systems.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("iec62443", "SR 5.1; SR 5.2; SR 5.4; ZCR 3.2; ZCR 3.3")],
    when: is("sector-schemes", "iec62443"),
    effect: askFor("netseg"),
    examples: examplesOf(
      ["A plant's data collector", { regimes: "industrial", "sector-schemes": "iec62443" }],
      ["A grid operator", { regimes: "industrial", "sector-schemes": "nerc-cip" }],
      ["Schemes unknown", { regimes: "industrial", "sector-schemes": null }],
    ),
  }),
  defineRule({
    id: "REG-IEC-CHECK",
    title: "Check from which target level a zone's segmentation has to be physical",
    rationale:
      "The standard allows logical or physical segmentation, driven by the target level of the zone. From memory, the higher levels ask for physical segmentation. We have not read that wording, so it moves nothing here.",
    threats: ["L", "H"],
    falsePositives: "The zone's owner has the requirement in writing already.",
    force: "guidance",
    evidence: "memory",
    citations: [citeText("iec62443", "SR 5.1, enhancements not confirmed")],
    when: atLeast("iec-target-level", "level-3-or-4"),
    effect: warn(
      "IEC 62443 at target level 3 or 4: read whether the zone's network has to be segmented physically. Assessors differ on virtual zones that share hosts.",
    ),
    examples: examplesOf(
      [
        "A safety system",
        { regimes: "industrial", "sector-schemes": "iec62443", "iec-target-level": "level-3-or-4" },
      ],
      [
        "A historian",
        { regimes: "industrial", "sector-schemes": "iec62443", "iec-target-level": "level-1-or-2" },
      ],
      [
        "Level not assessed",
        { regimes: "industrial", "sector-schemes": "iec62443", "iec-target-level": null },
      ],
    ),
  }),
  defineRule({
    id: "REG-NERC-DATES",
    preview: "1 July 2028 by trackers of the standards, 1 April 2028 by one law firm",
    title: "Note when the virtualisation-era CIP standards begin",
    rationale:
      "An order of March 2026 approved standards that speak of virtual assets and logical isolation, and virtualising stays optional. Trackers put the start at 1 July 2028, one law firm at 1 April. Until then the present standards hold.",
    threats: ["L"],
    falsePositives: "The dates have been moved by a later order.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("nercCip", "Order 919; CIP-005-8; CIP-007-7.1")],
    when: is("sector-schemes", "nerc-cip"),
    effect: warn(
      "NERC CIP: the standards on virtualisation approved in 2026 begin in 2028, and sources differ on the month. Check the date before you plan by them.",
    ),
    examples: examplesOf(
      ["A grid operator", { regimes: "industrial", "sector-schemes": "nerc-cip" }],
      ["A plant", { regimes: "industrial", "sector-schemes": "iec62443" }],
      ["Schemes unknown", { regimes: "industrial", "sector-schemes": null }],
    ),
  }),
  defineRule({
    id: "REG-NERC-CHECK",
    preview: "1 July 2028 by trackers of the standards, 1 April 2028 by one law firm",
    title: "Check what CIP-007-7.1 says about sharing processors and memory",
    rationale:
      "Virtualisation-era CIP standards were approved in March 2026 and start in 2028. From memory, one part of CIP-007 limits sharing of processor and memory between impact levels, which could mean hosts kept by impact. We have not read that wording, so it moves nothing here.",
    threats: ["K", "H"],
    falsePositives: "The ratings already sit on hosts of their own.",
    force: "guidance",
    evidence: "memory",
    citations: [citeText("nercCip", "CIP-005-8; CIP-007-7.1")],
    when: atLeast("nerc-impact", "medium-or-high"),
    effect: warn(
      "NERC CIP: read CIP-007-7.1 R1.3 before you share hosts between impact levels. We could not confirm its wording, and it starts in 2028.",
    ),
    examples: examplesOf(
      [
        "A control centre",
        { regimes: "industrial", "sector-schemes": "nerc-cip", "nerc-impact": "medium-or-high" },
      ],
      ["A small substation", { regimes: "industrial", "sector-schemes": "nerc-cip", "nerc-impact": "low" }],
      ["Rating unknown", { regimes: "industrial", "sector-schemes": "nerc-cip", "nerc-impact": null }],
    ),
  }),
  defineRule({
    id: "REG-GXP-CTL",
    title: "Validate the system that keeps GxP records, and keep its audit trail",
    rationale:
      "Part 11 and Annex 11 ask for validation, audit trails, access control and control of suppliers. Inspectors discuss whether a cloud is an open system, which bears on encryption and signatures. A validated system need not be a dedicated one. We know the debate at second hand.",
    threats: ["F", "X"],
    falsePositives: "The records are kept elsewhere and this workload only displays them.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("gxp", "11.10; 11.30")],
    when: is("sector-schemes", "gxp"),
    effect: askFor("validate", "002-12"),
    examples: examplesOf(
      ["A laboratory's record system", { regimes: "industrial", "sector-schemes": "gxp" }],
      ["A plant", { regimes: "industrial", "sector-schemes": "iec62443" }],
      ["Schemes unknown", { regimes: "industrial", "sector-schemes": null }],
    ),
  }),
  defineRule({
    id: "REG-GLI-CTL",
    title: "Watch the integrity of a gaming platform and collect its logs",
    rationale:
      "The laboratory's standards are adopted by jurisdictions and look at integrity, changes and logs of the platform. They set no rung, and regulators add rules on where servers stand. We know them from a third party's account.",
    threats: ["S", "F"],
    falsePositives: "The jurisdiction has not adopted these standards.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("gli", "GLI-19; GLI-33")],
    when: is("sector-schemes", "gli"),
    effect: askFor("integrity-mon", "002-12"),
    examples: examplesOf(
      ["An online casino", { regimes: "industrial", "sector-schemes": "gli" }],
      ["A plant", { regimes: "industrial", "sector-schemes": "iec62443" }],
      ["Schemes unknown", { regimes: "industrial", "sector-schemes": null }],
    ),
  }),
  defineRule({
    id: "REG-GLI-LOC",
    title: "Check where a gaming regulator wants the servers to stand",
    rationale:
      "Jurisdictions that adopt the standards add rules on the place of servers. They narrow your sites and with them the spread you can reach. The rung is not affected.",
    threats: ["D"],
    falsePositives: "The licence names no place.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("gli", "Server location")],
    when: is("sector-schemes", "gli"),
    effect: warn(
      "Gaming: ask each regulator where the servers have to stand, and check your sites and copies against the answer.",
    ),
    examples: examplesOf(
      ["An online casino", { regimes: "industrial", "sector-schemes": ["gli", "iec62443"] }],
      ["A laboratory", { regimes: "industrial", "sector-schemes": "gxp" }],
      ["Schemes unknown", { regimes: "industrial", "sector-schemes": null }],
    ),
  }),
  defineRule({
    id: "REG-EVALUATED-HYPERVISOR",
    commercial: true,
    title: "Use a VM where a procurement names an evaluated hypervisor: a purchasing term, not security",
    rationale:
      "The Common Criteria profile evaluates how a product separates virtual machines and says nothing about where you place workloads. The rung comes from the tender that names such a product, so it binds as a term of purchase.",
    threats: ["K"],
    falsePositives: "The tender asks for the certificate of another product class, or only prefers one.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("virtualizationProfile", "PP v1.1")],
    when: is("regimes", "common-criteria"),
    effect: demandRung("vm"),
    examples: examplesOf(
      ["A defence tender that lists an evaluated hypervisor", { regimes: "common-criteria" }],
      ["No such term", { regimes: "none" }],
      ["Tender not read yet", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-LIC-SOCKET",
    commercial: true,
    title:
      "Bring licences counted by socket to hosts whose sockets you can count: a licence term, not security",
    rationale:
      "A licence that counts the sockets of the machine it runs on needs hosts that show them and that nothing else drifts onto. A provider's dedicated hosts do, and so do servers of yours that are set apart for the product. The term concerns eligibility and money, and it goes when the licence goes.",
    threats: [],
    falsePositives:
      "The contract counts otherwise, the provider's image includes the licence, or every host is licensed anyway. Read the contract first.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("awsDedicatedHosts", "dedicated-hosts-overview")],
    when: atLeast("licences", "per-socket"),
    effect: demandRung("dedicated-host"),
    examples: examplesOf(
      ["A database licensed by socket", { platform: "vm-platform", licences: "per-socket" }],
      ["The same, licensed by core", { platform: "own-metal", licences: "per-core" }],
      ["Nobody has asked procurement", { platform: "vm-platform", licences: null }],
    ),
  }),
  defineRule({
    id: "REG-LIC-MICROSOFT",
    title: "Check the date of a Microsoft licence before you pay for a dedicated host",
    rationale:
      "Some older Microsoft licences that you bring along may run only on hardware kept for you. Those bought since 1 October 2019 that lack Software Assurance and the rights to move may not go to dedicated hosts of the listed providers at all. The same host can therefore be required or forbidden, by the date alone.",
    threats: [],
    falsePositives: "The software is another vendor's, or the licence comes with the provider's image.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("microsoftLicensing", "Product Terms")],
    when: all(is("platform", "vm-platform"), atLeast("licences", "per-core")),
    effect: warn(
      "If the licence is Microsoft's: when was it bought, and with which mobility rights? Since October 2019 a dedicated host of a listed provider does not cure every licence you bring.",
    ),
    examples: examplesOf(
      [
        "An old server licence brought to a provider's VMs",
        { platform: "vm-platform", licences: "per-socket" },
      ],
      ["Licences per VM", { platform: "vm-platform", licences: "per-vm" }],
      ["Nobody has asked procurement", { platform: "vm-platform", licences: null }],
      [
        "applies",
        "Licences by core brought to a provider's VMs",
        { platform: "vm-platform", licences: "per-core" },
      ],
      [
        "does-not-apply",
        "Licences by core on servers of your own, beside serverless containers",
        { platform: ["own-metal", "serverless-containers"], licences: "per-core" },
      ],
    ),
  }),
  defineRule({
    id: "REG-LIC-ORACLE",
    title: "Check what the vendor accepts as a partition before you count processors",
    rationale:
      "By Oracle's partitioning policy, soft partitioning such as a VMware cluster or Docker does not shrink the number of processors to license. Hosts set apart for the product bound the number. What binds you is the contract and not that policy, which we know at second hand.",
    threats: [],
    falsePositives: "The software is another vendor's, or your contract counts in a way of its own.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("oraclePartitioning", "Partitioning policy")],
    when: atLeast("licences", "per-core"),
    effect: warn(
      "If the licence is Oracle's: its policy does not let a cluster's soft partitions reduce the count. Compare the policy with your contract before you choose hosts by it.",
    ),
    examples: examplesOf(
      ["A database licensed by core in your own rooms", { platform: "own-metal", licences: "per-core" }],
      ["A licence per machine", { platform: "own-metal", licences: "per-vm" }],
      ["Metric unknown", { platform: "own-metal", licences: null }],
    ),
  }),
  defineRule({
    id: "REG-LIC-COUNT",
    title: "Ask whether per-core licences count virtual or physical cores, and where they may run",
    rationale:
      "Counted by virtual core, a licence follows the VM; counted by physical core, it may take in every core the VM could reach. Where the count or the right to run decides, that is a commercial reason and a poor one to call better isolated.",
    threats: [],
    falsePositives: "The contract already says which cores count, and for which hosts.",
    force: "guidance",
    evidence: "secondary",
    citations: [
      citeText("oraclePartitioning", "Partitioning policy"),
      citeText("microsoftLicensing", "Product Terms"),
    ],
    when: is("licences", "per-core"),
    effect: warn(
      "Licences are counted here by core. Ask which cores count and on which hosts the licence may run; if every physical core of a host counts, answer as for sockets.",
    ),
    examples: examplesOf(
      ["A database licensed by core", { platform: "vm-platform", licences: "per-core" }],
      ["Licences per VM", { platform: "vm-platform", licences: "per-vm" }],
      ["Nobody knows", { platform: "vm-platform", licences: null }],
      [
        "does-not-apply",
        "A database licensed by socket",
        { platform: "vm-platform", licences: "per-socket" },
      ],
    ),
  }),
  defineRule({
    id: "REG-HW-RUNG",
    title: "Use a dedicated host where a text or contract names separate hardware",
    rationale:
      "You say that a signed text names hardware of its own, so the words decide and no weighing is left. A dedicated instance and a dedicated host are physically alike at AWS: neither shares the server with strangers, and only visibility and placement differ. Both therefore stand on the same rung here.",
    threats: ["K", "H"],
    falsePositives:
      "The clause asks for logical separation, or for hardware kept for a community and not for you alone. Storage, network and control plane usually stay shared, whatever the host.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("awsDedicatedHosts", "dedicated-hosts-overview")],
    when: atLeast("separate-hardware", "dedicated-instance"),
    effect: demandRung("dedicated-host"),
    examples: examplesOf(
      ["The contract says dedicated instance", { "separate-hardware": "dedicated-instance" }],
      ["No text names hardware", { "separate-hardware": "no" }],
      ["The contract has not been read", { "separate-hardware": null }],
    ),
  }),
  defineRule({
    id: "REG-HW-EVIDENCE",
    title: "Record which host runs it where the contract names a dedicated host",
    rationale:
      "A clause that names a host will be checked by naming the host. Dedicated hosts show sockets, cores and affinity; dedicated instances do not. Keep that record as long as the contract runs.",
    threats: ["H"],
    falsePositives: "The clause is satisfied by the provider's statement alone.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("awsDedicatedHosts", "dedicated-hosts-overview")],
    when: atLeast("separate-hardware", "dedicated-host"),
    effect: askFor("host-evidence"),
    examples: examplesOf(
      ["The clause names a host", { "separate-hardware": "dedicated-host" }],
      ["A dedicated instance is enough", { "separate-hardware": "dedicated-instance" }],
      ["Clause not found yet", { "separate-hardware": null }],
    ),
  }),
  defineRule({
    id: "REG-HW-FACILITY",
    title: "Settle the separate facility in the contract for the building",
    rationale:
      "A facility of one's own lies beyond this scale, whose top is a host without foreign tenants. The host is then necessary but not enough: building, staff and network are matters of another contract.",
    threats: ["H"],
    falsePositives: "The word facility in your clause means a cage or a rack.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("azureIsolation")],
    when: atLeast("separate-hardware", "separate-facility"),
    effect: warn(
      "Your text names a separate facility. A dedicated host in a shared building does not give you that; ask the provider what else is shared.",
    ),
    examples: examplesOf(
      ["The clause names a building", { "separate-hardware": "separate-facility" }],
      ["The clause names a host", { "separate-hardware": "dedicated-host" }],
      ["Clause not found yet", { "separate-hardware": null }],
    ),
  }),
  defineRule({
    id: "REG-LOC-REGION",
    title: "Keep copies, backups and logs inside the permitted region",
    rationale:
      "A location limit covers every copy, including those made for recovery and support. It narrows the sites for spread and leaves the rung alone.",
    threats: ["X"],
    falsePositives: "The limit applies to one field that is not stored here.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("gdpr", "Chapter V"), citeText("azureReviewChecklists")],
    when: atLeast("location-limits", "region"),
    effect: warn(
      "Location is limited. Check that copies, backups, logs and support access stay inside; the rung neither helps nor hinders.",
    ),
    examples: examplesOf(
      ["Data stays in the EU", { "location-limits": "region" }],
      ["No limit", { "location-limits": "none" }],
      ["Contract not read", { "location-limits": null }],
    ),
  }),
  defineRule({
    id: "REG-LOC-COUNTRY",
    title: "Find two distant sites in the country when both residency and spread apply",
    rationale:
      "One-country residency and a distant recovery site can contradict each other where a provider has a single region in the country. Find that out before you promise either.",
    threats: ["D"],
    falsePositives: "Nothing asks for a distant copy.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("rbi", "18(b)"), citeText("mlps", "GB/T 22239 cloud extension")],
    when: all(atLeast("location-limits", "country"), atLeast("copies-apart", "other-data-centres")),
    effect: warn(
      "You need copies apart and all of them in one country. Check that the provider has two sites there that are far enough from each other.",
    ),
    examples: examplesOf(
      [
        "One country, two data centres",
        { "location-limits": "country", "copies-apart": "other-data-centres" },
      ],
      ["One country, copies in other racks", { "location-limits": "country", "copies-apart": "other-racks" }],
      ["One country, recovery goals unknown", { "location-limits": "country", "copies-apart": null }],
      [
        "does-not-apply",
        "One region, two data centres",
        { "location-limits": "region", "copies-apart": "other-data-centres" },
      ],
    ),
  }),
  defineRule({
    id: "REG-LOC-STAFF",
    title: "Name and screen the people who administer the platform",
    rationale:
      "A limit on staff reaches everyone who can read memory or change placement, the provider's operators included. CJIS asks for screening of whoever can reach unencrypted data, which shows what such a clause means in practice.",
    threats: ["H", "X"],
    falsePositives: "The limit concerns only your own support desk.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("cjis")],
    when: atLeast("location-limits", "named-staff"),
    effect: askFor("vetted-staff"),
    examples: examplesOf(
      ["Cleared administrators only", { "location-limits": "named-staff" }],
      ["A country limit without a staff limit", { "location-limits": "country" }],
      ["Contract not read", { "location-limits": null }],
    ),
  }),
];
