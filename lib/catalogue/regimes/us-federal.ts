import { all, atLeast, is } from "@/lib/engine/condition";
import type { Rule } from "@/lib/engine/rule";
import { communities } from "./circles";
import { askFor, defineRule, demandRung, demandSpread, examplesOf, keepFor } from "./regime-rule";
import { citeText } from "./regime-sources";

/** NIST SP 800-53 and FedRAMP, NIST SP 800-190, and the DoD impact levels. */
export const usFederalRules: readonly Rule[] = [
  defineRule({
    id: "REG-FEDRAMP-RUNG",
    title: "Run the system in execution domains of their own, at least a separate process",
    rationale:
      "SC-39 wants a separate execution domain per process in every baseline, and that is as far as the baselines go. Hardware-enforced separation exists in the catalogue of controls, outside the FedRAMP selections. So the floor from this text is the lowest rung, also at High.",
    threats: ["K"],
    falsePositives:
      "An authorising official has tailored in SC-39(1), SC-49 or SC-50; then say so under separate hardware. High by itself does not mean dedicated hosts.",
    force: "requirement",
    evidence: "text",
    citations: [
      citeText("nist80053", "SC-39; SC-4; AC-4"),
      citeText("fedramp20x", "KSI-CNA-MAT; KSI-CNA-ULN"),
    ],
    when: is("regimes", "fedramp"),
    effect: demandRung("process"),
    examples: examplesOf(
      ["A federal agency's records service", { regimes: "fedramp" }],
      ["A commercial shop", { regimes: "pci-dss" }],
      ["Customers not known yet", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-FEDRAMP-CTL",
    title: "Use validated cryptography, protect the boundary, split administration",
    rationale:
      "The baselines are binding on federal systems and on clouds authorised for them. At any rung they ask for FIPS-validated cryptography, boundary protection, separate management functions and continuous monitoring.",
    threats: ["F", "L", "X"],
    falsePositives: "The workload is outside the authorisation boundary; draw that boundary first.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("nist80053", "SC-2; SC-7; AC-4")],
    when: is("regimes", "fedramp"),
    effect: askFor("fips", "netseg", "002-12", "mgmt-sep"),
    examples: examplesOf(
      ["A service on its way to an authorisation", { regimes: "fedramp" }],
      ["No federal customer", { regimes: "none" }],
      ["Customers not known yet", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-FEDRAMP-HIGH-CTL",
    title: "At High, isolate security functions and components from the rest",
    rationale:
      "The High baseline adds SC-3 and SC-7(20) and (21), which isolate security functions and let components be separated, dynamically if needed. The text leaves the mechanism to you.",
    threats: ["K", "L"],
    falsePositives: "The component in question carries no security function and no separate boundary.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("nist80053", "SC-3; SC-7(20); SC-7(21)")],
    when: atLeast("fedramp-level", "high"),
    effect: askFor("component-isolation"),
    examples: examplesOf(
      ["A system at High", { regimes: "fedramp", "fedramp-level": "high" }],
      ["A system at Moderate", { regimes: "fedramp", "fedramp-level": "moderate" }],
      ["Categorisation pending", { regimes: "fedramp", "fedramp-level": null }],
    ),
  }),
  defineRule({
    id: "REG-FEDRAMP-SPREAD",
    title: "From Moderate up, keep an alternate site away from the primary's threats",
    rationale:
      "CP-6(1) and CP-7(1) ask for alternate storage and processing sites that are not exposed to the same threats as the primary. We read that as another data centre at least; your threat list may push it to another hazard region.",
    threats: ["D"],
    falsePositives:
      "A floodplain or an earthquake zone covers both sites; then one data centre further is not far enough.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("nist80053", "CP-6(1); CP-7(1)")],
    when: atLeast("fedramp-level", "moderate"),
    effect: demandSpread("S3"),
    examples: examplesOf(
      ["A system at Moderate", { regimes: "fedramp", "fedramp-level": "moderate" }],
      ["A system at Low", { regimes: "fedramp", "fedramp-level": "low" }],
      ["Categorisation pending", { regimes: "fedramp", "fedramp-level": null }],
    ),
  }),
  defineRule({
    id: "REG-190-RUNG",
    title: "Run the application in a container where SP 800-190 is your guide",
    rationale:
      "The guide addresses application containers and accepts one kernel for a group of containers that are alike in what they do, hold and face. It is voluntary, though auditors quote it widely. The floor it gives a uniform group is the container itself.",
    threats: ["K"],
    falsePositives: "The workload is not containerised and the guide was ticked by habit.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("nist800190", "4.3.4")],
    when: is("regimes", "nist-800-190"),
    effect: demandRung("container"),
    examples: examplesOf(
      ["Containers of one purpose", { regimes: "nist-800-190" }],
      ["The guide is not used", { regimes: "none" }],
      ["Policy not known", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-190-MIXED",
    title: "Do not mix sensitivities on one kernel: a VM between the groups",
    rationale:
      "The guide sorts containers into groups that are alike in what they do, hold and face, and lets one kernel host one group; it adds that a kernel offers more to attack than a hypervisor does. Where your groups differ, a VM per group is the lowest rung that follows this advice.",
    threats: ["K", "L"],
    falsePositives:
      "The difference is one of naming and not of sensitivity. The guide does not forbid clusters with several tenants, provided the groups sit on different nodes.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("nist800190", "4.3.4; 3.5.2")],
    when: all(is("regimes", "nist-800-190"), atLeast("neighbour-sensitivity", "different")),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "A payroll service beside a public wiki",
        { regimes: "nist-800-190", "co-tenants": "same-organisation", "neighbour-sensitivity": "different" },
      ],
      [
        "Two internal tools of one grade",
        { regimes: "nist-800-190", "co-tenants": "same-organisation", "neighbour-sensitivity": "same" },
      ],
      [
        "Neighbours not graded",
        { regimes: "nist-800-190", "co-tenants": "same-organisation", "neighbour-sensitivity": null },
      ],
    ),
  }),
  defineRule({
    id: "REG-190-POOL",
    title: "Admit to a kernel only workloads of one purpose, sensitivity and threat posture",
    rationale:
      "This is the grouping itself, as advice on who may join rather than on how to build. It matters as soon as anybody shares the kernel, whatever rung you take.",
    threats: ["K", "L"],
    falsePositives: "Nobody will ever be added to this kernel.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("nist800190", "4.3.4")],
    when: all(is("regimes", "nist-800-190"), atLeast("co-tenants", "same-team")),
    effect: keepFor("kernel", communities.alike),
    examples: examplesOf(
      ["Neighbours from one team", { regimes: "nist-800-190", "co-tenants": "same-team" }],
      ["Nobody else on the kernel", { regimes: "nist-800-190", "co-tenants": "nobody" }],
      ["Neighbours unknown", { regimes: "nist-800-190", "co-tenants": null }],
    ),
  }),
  defineRule({
    id: "REG-190-CTL",
    title: "Run containers on a minimal host, scan images, split traffic by sensitivity",
    rationale:
      "Besides grouping, the guide asks for a container-specific host system, image scanning and separate network traffic by sensitivity. All three apply at every rung.",
    threats: ["F", "S", "L"],
    falsePositives: "A managed service owns the host; then ask the provider about the first point.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("nist800190", "4.3.4")],
    when: is("regimes", "nist-800-190"),
    effect: askFor("host-harden", "002-9", "netseg"),
    examples: examplesOf(
      ["A cluster run by the guide", { regimes: "nist-800-190" }],
      ["The guide is not used", { regimes: "none" }],
      ["Policy not known", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-190-PLACEMENT-CTL",
    title: "Let the orchestrator pin workloads to hosts by sensitivity",
    rationale:
      "The guide expects the orchestrator to hold the groups apart, so that nobody's deployment lands beside the wrong neighbour by chance. Where sensitivities differ, enforce it at admission.",
    threats: ["L"],
    falsePositives: "Each group has a cluster of its own.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("nist800190", "4.3.4")],
    when: all(is("regimes", "nist-800-190"), atLeast("neighbour-sensitivity", "different")),
    effect: askFor("node-pin"),
    examples: examplesOf(
      [
        "A cluster with two sensitivities",
        { regimes: "nist-800-190", "co-tenants": "same-organisation", "neighbour-sensitivity": "different" },
      ],
      [
        "A cluster with one",
        { regimes: "nist-800-190", "co-tenants": "same-organisation", "neighbour-sensitivity": "same" },
      ],
      [
        "Not graded",
        { regimes: "nist-800-190", "co-tenants": "same-organisation", "neighbour-sensitivity": null },
      ],
    ),
  }),
  defineRule({
    id: "REG-DOD-CTL",
    title: "Use FIPS-validated cryptography for DoD data at every level",
    rationale:
      "The DoD cloud guide builds on the federal baselines, so validated cryptography applies from IL2 up. IL2 itself accepts virtual or logical separation in a public community.",
    threats: ["X"],
    falsePositives: "The workload handles no DoD data.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("disaSrg", "SRG separation table")],
    when: is("regimes", "dod"),
    effect: askFor("fips"),
    examples: examplesOf(
      ["A public DoD website", { regimes: "dod", "dod-level": "il2" }],
      ["No DoD data", { regimes: "fedramp" }],
      ["Customers not known yet", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-IL4-RUNG",
    title: "At IL4, put a VM boundary between you and other organisations",
    rationale:
      "IL4 asks for strong virtual separation between tenants. The text does not define strong; a hypervisor is the reading we find hardest to dispute. Teams of one mission owner are not tenants in this sense.",
    threats: ["K", "L"],
    falsePositives:
      "The authorising official accepts another mechanism as strong virtual separation, in writing. Whether a micro-VM per pod counts is for the same person to say; VM nodes of your own are the plain reading.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("disaSrg", "SRG separation table")],
    when: all(atLeast("dod-level", "il4"), atLeast("co-tenants", "partner-organisations")),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "Logistics data beside a contractor's",
        { regimes: "dod", "dod-level": "il4", "co-tenants": "partner-organisations" },
      ],
      ["The same data at IL2", { regimes: "dod", "dod-level": "il2", "co-tenants": "partner-organisations" }],
      ["Neighbours unknown", { regimes: "dod", "dod-level": "il4", "co-tenants": null }],
    ),
  }),
  defineRule({
    id: "REG-IL4-CTL",
    title: "From IL4, screen the staff and reach the workload through DoD's access point",
    rationale:
      "Vetted personnel and a controlled network path come in with controlled unclassified data. The path is a connection through the DoD access point, and your own segmentation ends there.",
    threats: ["H", "L"],
    falsePositives:
      "The provider's authorisation already covers its staff; your own administrators still count.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("disaSrg", "SRG separation table")],
    when: atLeast("dod-level", "il4"),
    effect: askFor("vetted-staff", "netseg"),
    examples: examplesOf(
      ["A contract system at IL4", { regimes: "dod", "dod-level": "il4" }],
      ["A public site at IL2", { regimes: "dod", "dod-level": "il2" }],
      ["Level not assigned", { regimes: "dod", "dod-level": null }],
    ),
  }),
  defineRule({
    id: "REG-IL5-RUNG",
    title: "At IL5, keep strong virtual separation inside the federal pool",
    rationale:
      "IL5 asks for infrastructure physically apart from non-federal systems and for strong virtual separation between the federal tenants on it. Other federal tenants share those hosts, so a VM boundary stands between you and them. Another mission owner of the department counts as another tenant. One tenant per server is not what the text says.",
    threats: ["K", "L"],
    falsePositives:
      "You are the only tenant of the hardware, so that no virtual boundary is left to draw. Ask the authorising official before you offer a micro-VM per pod as that boundary.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("disaSrg", "SRG separation table")],
    when: all(atLeast("dod-level", "il5"), atLeast("co-tenants", "same-organisation")),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "National security data, unclassified",
        { regimes: "dod", "dod-level": "il5", "co-tenants": "same-organisation" },
      ],
      ["Controlled data at IL4", { regimes: "dod", "dod-level": "il4" }],
      ["Level not assigned", { regimes: "dod", "dod-level": null, "co-tenants": "same-organisation" }],
      [
        "does-not-apply",
        "National security data beside one team's own services",
        { regimes: "dod", "dod-level": "il5", "co-tenants": "same-team" },
      ],
    ),
  }),
  defineRule({
    id: "REG-IL5-POOL",
    title: "At IL5, share hosts with US federal tenants only",
    rationale:
      "The physical line at IL5 runs between federal and non-federal systems, not around each workload. A pool of hosts for federal tenants meets it, and inside the pool any boundary of the lower rungs may stand.",
    threats: ["H", "K"],
    falsePositives:
      "An authorising official has accepted modern virtualisation with encryption in a mixed region; such decisions are reported, and they are theirs to make.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("disaSrg", "SRG separation table")],
    when: atLeast("dod-level", "il5"),
    effect: keepFor("host", communities.usFederal),
    examples: examplesOf(
      ["Any IL5 system", { regimes: "dod", "dod-level": "il5" }],
      ["An IL4 system", { regimes: "dod", "dod-level": "il4" }],
      ["Level not assigned", { regimes: "dod", "dod-level": null }],
    ),
  }),
  defineRule({
    id: "REG-IL5-SHARED",
    title: "At IL5 in a region that serves others, use dedicated hosts",
    rationale:
      "Where non-federal tenants use the same region, Azure's guide of 2020 sends IL5 virtual machines to dedicated hosts. That is a provider's route to the physical separation the level asks for, so we give it as guidance.",
    threats: ["H", "K"],
    falsePositives: "The provider shows that the hosts you get are already kept for federal tenants.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("azureIl5", "Provider IL5 guide"), citeText("disaSrg", "SRG separation table")],
    when: all(atLeast("dod-level", "il5"), atLeast("dod-region", "shared")),
    effect: demandRung("dedicated-host"),
    examples: examplesOf(
      [
        "IL5 in a government region with state customers",
        { regimes: "dod", "dod-level": "il5", "dod-region": "shared" },
      ],
      ["IL5 in a federal-only region", { regimes: "dod", "dod-level": "il5", "dod-region": "federal-only" }],
      ["IL5, region not chosen", { regimes: "dod", "dod-level": "il5", "dod-region": null }],
    ),
  }),
  defineRule({
    id: "REG-IL5-KEYS",
    title: "At IL5, hold the storage keys yourself where the provider's guide says so",
    rationale:
      "The provider's guide reaches IL5 storage by keys under the mission owner's control instead of separate disks. It is the provider's condition and a good one, since destroying the key ends access to what is left on a disk.",
    threats: ["H", "X"],
    falsePositives: "The storage hardware itself is kept for federal tenants.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("azureIl5", "Provider IL5 guide")],
    when: atLeast("dod-level", "il5"),
    effect: askFor("cmk"),
    examples: examplesOf(
      ["IL5 data on cloud storage", { regimes: "dod", "dod-level": "il5" }],
      ["IL4 data", { regimes: "dod", "dod-level": "il4" }],
      ["Level not assigned", { regimes: "dod", "dod-level": null }],
    ),
  }),
  defineRule({
    id: "REG-IL6-RUNG",
    title: "At IL6, use hosts apart from every unclassified system",
    rationale:
      "SECRET data needs infrastructure physically apart from non-federal and from unclassified systems alike. On this scale that is the dedicated host, kept for the SECRET community and reached over its own network.",
    threats: ["H", "K"],
    falsePositives: "The data was downgraded; then answer with its new level.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("disaSrg", "SRG separation table")],
    when: atLeast("dod-level", "il6"),
    effect: demandRung("dedicated-host"),
    examples: examplesOf(
      ["A SECRET planning system", { regimes: "dod", "dod-level": "il6" }],
      ["An unclassified system at IL5", { regimes: "dod", "dod-level": "il5" }],
      ["Level not assigned", { regimes: "dod", "dod-level": null }],
    ),
  }),
  defineRule({
    id: "REG-IL6-POOL",
    title: "At IL6, share hosts with federal SECRET systems only",
    rationale:
      "The pool is the point: several SECRET systems may stand on the same hardware, and nothing unclassified may join them. Inside it, virtual machines and containers remain available.",
    threats: ["H", "K"],
    falsePositives: "A special programme demands a host for itself; then say so under separate hardware.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("disaSrg", "SRG separation table")],
    when: atLeast("dod-level", "il6"),
    effect: keepFor("host", communities.usSecret),
    examples: examplesOf(
      ["A SECRET planning system", { regimes: "dod", "dod-level": "il6" }],
      ["An unclassified system at IL5", { regimes: "dod", "dod-level": "il5" }],
      ["Level not assigned", { regimes: "dod", "dod-level": null }],
    ),
  }),
];
