import { all, atLeast, is } from "@/lib/engine/condition";
import type { Rule } from "@/lib/engine/rule";
import { communities } from "./circles";
import { askFor, defineRule, demandRung, demandSpread, examplesOf, keepFor, warn } from "./regime-rule";
import { citeText } from "./regime-sources";

/** China, Korea, Saudi Arabia and India, and the note on national locations. */
export const asiaRules: readonly Rule[] = [
  defineRule({
    id: "REG-MLPS-RUNG",
    title: "On a shared Chinese cloud, keep customers in separate virtual machines",
    rationale:
      "The cloud extension isolates customers' virtual networks and wipes a VM's memory and storage on release, so it takes VMs between customers for granted. It is a national standard backed by law; that it amounts to a VM boundary is our reading.",
    threats: ["K", "L"],
    falsePositives:
      "The platform carries no other organisation. The standard does not forbid containers inside a customer's VM.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("mlps", "GB/T 22239 cloud extension")],
    when: all(is("regimes", "mlps"), atLeast("co-tenants", "partner-organisations")),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "A level 2 shop on a public platform",
        { regimes: "mlps", "mlps-level": "level-2", "co-tenants": "unrelated-organisations" },
      ],
      [
        "The same on the firm's own cluster",
        { regimes: "mlps", "mlps-level": "level-2", "co-tenants": "same-team" },
      ],
      ["Neighbours unknown", { regimes: "mlps", "mlps-level": "level-2", "co-tenants": null }],
      [
        "applies",
        "The same beside a partner firm",
        { regimes: "mlps", "mlps-level": "level-2", "co-tenants": "partner-organisations" },
      ],
    ),
  }),
  defineRule({
    id: "REG-MLPS4-RUNG",
    title: "At MLPS level 4, run in a resource pool apart",
    rationale:
      "Level 4 asks for a separate resource pool in so many words. A pool apart is hardware that lower-graded systems do not use, hence the top rung.",
    threats: ["H", "K"],
    falsePositives: "The system was regraded to level 3.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("mlps", "GB/T 22239 cloud extension, level 4")],
    when: atLeast("mlps-level", "level-4"),
    effect: demandRung("dedicated-host"),
    examples: examplesOf(
      ["A national payment system", { regimes: "mlps", "mlps-level": "level-4" }],
      ["A level 3 system", { regimes: "mlps", "mlps-level": "level-3" }],
      ["Grading pending", { regimes: "mlps", "mlps-level": null }],
    ),
  }),
  defineRule({
    id: "REG-MLPS4-POOL",
    title: "At MLPS level 4, share hosts with level 4 systems only",
    rationale:
      "The pool is for systems of that level. Inside it several may stand on the same hosts, with VMs between them as at the lower levels.",
    threats: ["H", "K"],
    falsePositives: "The system was regraded to level 3.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("mlps", "GB/T 22239 cloud extension, level 4")],
    when: atLeast("mlps-level", "level-4"),
    effect: keepFor("host", communities.mlps4),
    examples: examplesOf(
      ["A national payment system", { regimes: "mlps", "mlps-level": "level-4" }],
      ["A level 3 system", { regimes: "mlps", "mlps-level": "level-3" }],
      ["Grading pending", { regimes: "mlps", "mlps-level": null }],
    ),
  }),
  defineRule({
    id: "REG-MLPS-CTL",
    title: "From MLPS level 2, wipe memory and disks on release and isolate customer networks",
    rationale:
      "Both points are in the cloud extension from level 2 up. What a previous tenant left behind is a leak that no boundary at run time prevents.",
    threats: ["X", "L"],
    falsePositives: "Machines are never released to anybody else.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("mlps", "GB/T 22239 cloud extension")],
    when: is("regimes", "mlps"),
    effect: askFor("wipe", "netseg"),
    examples: examplesOf(
      ["A graded system", { regimes: "mlps" }],
      ["A system outside China", { regimes: "none" }],
      ["Market unknown", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-MLPS3-CTL",
    title: "From MLPS level 3, detect failed isolation, split management, let customers hold keys",
    rationale:
      "Level 3 adds detection of failed isolation between VMs, management traffic of its own and support for customers' key management. We keep it as guidance with the rest of levels 2 and 3, since our mapping is a reading.",
    threats: ["K", "L", "X"],
    falsePositives: "The platform's own grading already shows these points.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("mlps", "GB/T 22239 cloud extension, level 3")],
    when: atLeast("mlps-level", "level-3"),
    effect: askFor("iso-fail-detect", "cmk", "mgmt-sep"),
    examples: examplesOf(
      ["A level 3 portal", { regimes: "mlps", "mlps-level": "level-3" }],
      ["A level 2 portal", { regimes: "mlps", "mlps-level": "level-2" }],
      ["Grading pending", { regimes: "mlps", "mlps-level": null }],
    ),
  }),
  defineRule({
    id: "REG-CSAP-RUNG",
    title: "At CSAP middle or high, run in a physically separate public-sector zone",
    rationale:
      "For these tiers the assurance programme keeps public bodies on hardware apart, inside Korea. The low tier accepts logical separation. We rely on a newspaper's account of the notice, and one verification is due to replace the procedure in 2027.",
    threats: ["H", "K"],
    falsePositives: "The service is graded low, or the notice has changed since this was read.",
    force: "requirement",
    evidence: "secondary",
    citations: [citeText("csap", "Tier rule")],
    when: atLeast("csap-tier", "middle-or-high"),
    effect: demandRung("dedicated-host"),
    examples: examplesOf(
      ["A ministry's personnel system", { regimes: "csap", "csap-tier": "middle-or-high" }],
      ["An open data portal", { regimes: "csap", "csap-tier": "low" }],
      ["Tier not agreed", { regimes: "csap", "csap-tier": null }],
    ),
  }),
  defineRule({
    id: "REG-CSAP-POOL",
    title: "At CSAP middle or high, share hosts with public-sector tenants only",
    rationale:
      "The zone is a community's and not one body's, so public tenants may share hosts inside it. Private customers stay outside.",
    threats: ["H", "K"],
    falsePositives: "The service is graded low.",
    force: "requirement",
    evidence: "secondary",
    citations: [citeText("csap", "Tier rule")],
    when: atLeast("csap-tier", "middle-or-high"),
    effect: keepFor("host", communities.korean),
    examples: examplesOf(
      ["A ministry's personnel system", { regimes: "csap", "csap-tier": "middle-or-high" }],
      ["An open data portal", { regimes: "csap", "csap-tier": "low" }],
      ["Tier not agreed", { regimes: "csap", "csap-tier": null }],
    ),
  }),
  defineRule({
    id: "REG-CSAP-CTL",
    title: "Under CSAP, segment the network at every tier",
    rationale:
      "Logical separation is the least any tier asks for, and the network is where it is checked. The programme is a condition of selling to public bodies; we know it at second hand.",
    threats: ["L"],
    falsePositives: "You do not sell to Korean public bodies.",
    force: "requirement",
    evidence: "secondary",
    citations: [citeText("csap", "Tier rule")],
    when: is("regimes", "csap"),
    effect: askFor("netseg"),
    examples: examplesOf(
      ["A service for a city", { regimes: "csap" }],
      ["A service for shops", { regimes: "none" }],
      ["Buyers unknown", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-NCA-RUNG",
    title: "On a shared Saudi platform, put a VM boundary between you and other customers",
    rationale:
      "The essential controls keep what belongs to the entity away from a provider's other customers and single out virtual servers; the cloud controls want guests isolated completely. We read a VM boundary; the text does not say that a container fails it.",
    threats: ["K", "L"],
    falsePositives: "The platform carries your organisation alone.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("saudiNca", "ECC-2 4-2-3-2; CCC 2-3-P-1")],
    when: all(is("regimes", "sa-nca"), atLeast("co-tenants", "partner-organisations")),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      ["A utility on a public cloud", { regimes: "sa-nca", "co-tenants": "unrelated-organisations" }],
      ["A utility on its own cluster", { regimes: "sa-nca", "co-tenants": "same-organisation" }],
      ["Neighbours unknown", { regimes: "sa-nca", "co-tenants": null }],
      [
        "applies",
        "A utility beside its contractors",
        { regimes: "sa-nca", "co-tenants": "partner-organisations" },
      ],
    ),
  }),
  defineRule({
    id: "REG-NCA-POOL",
    title: "For Saudi government or critical infrastructure, keep hosts for that community",
    rationale:
      "The cloud controls describe a government community cloud apart from other customers. We extend it to critical entities as a reading, so it stands as guidance.",
    threats: ["H", "K"],
    falsePositives: "The authority has accepted another arrangement for the entity.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("saudiNca", "CCC 2-3-P-1")],
    when: atLeast("nca-entity", "government-or-critical"),
    effect: keepFor("host", communities.saudi),
    examples: examplesOf(
      ["A ministry", { regimes: "sa-nca", "nca-entity": "government-or-critical" }],
      ["A private supplier", { regimes: "sa-nca", "nca-entity": "other" }],
      ["Status unclear", { regimes: "sa-nca", "nca-entity": null }],
    ),
  }),
  defineRule({
    id: "REG-NCA-CTL",
    title: "Under the Saudi controls, separate management and segment the network",
    rationale:
      "Isolation of guests and of the entity's environment is of little use if administration crosses it. The controls bind government and critical entities and reach their clouds.",
    threats: ["L"],
    falsePositives: "The entity is outside the authority's reach.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("saudiNca", "ECC-2 4-2-3-2; CCC 2-3-P-1")],
    when: is("regimes", "sa-nca"),
    effect: askFor("mgmt-sep", "netseg"),
    examples: examplesOf(
      ["A utility", { regimes: "sa-nca" }],
      ["A firm elsewhere", { regimes: "none" }],
      ["Market unknown", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-RBI-SPREAD",
    title: "Keep the recovery site of an Indian regulated entity geographically distant",
    rationale:
      "The Reserve Bank's direction asks for data centre and recovery site far apart, which is a hazard region of its own on the spread axis. It binds regulated entities and says nothing on rungs.",
    threats: ["D"],
    falsePositives: "The workload holds nothing that a recovery would need.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("rbi", "18(b)")],
    when: is("regimes", "rbi"),
    effect: demandSpread("S4"),
    examples: examplesOf(
      ["An Indian bank", { regimes: "rbi" }],
      ["An Indian broker under SEBI alone", { regimes: "sebi" }],
      ["Supervision unclear", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-RBI-CTL",
    title: "Drill recovery every half-year and test penetration every year",
    rationale:
      "The same direction sets half-yearly recovery drills, vulnerability assessment each six months and a penetration test each year. A drill shows whether the distant site is more than a line in a plan.",
    threats: ["D", "F"],
    falsePositives: "The workload is outside the regulated entity's critical systems.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("rbi", "26(a); 29(a)")],
    when: is("regimes", "rbi"),
    effect: askFor("pentest", "dr-test"),
    examples: examplesOf(
      ["An Indian bank", { regimes: "rbi" }],
      ["No Indian entity", { regimes: "none" }],
      ["Supervision unclear", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-SEBI-CTL",
    title: "For Indian securities entities, encrypt throughout and hold your own keys and logs",
    rationale:
      "The cloud framework of 2023 asks for empanelled providers, encryption throughout and keys and logs in your hands. We know it at second hand, and later rules built on it were not read.",
    threats: ["X", "H"],
    falsePositives: "The entity is under the Reserve Bank alone.",
    force: "requirement",
    evidence: "secondary",
    citations: [citeText("sebi", "2023 framework")],
    when: is("regimes", "sebi"),
    effect: askFor("001-h", "001-i", "cmk", "audit-right"),
    examples: examplesOf(
      ["A stock broker", { regimes: "sebi" }],
      ["A bank under the Reserve Bank", { regimes: "rbi" }],
      ["Supervision unclear", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-LOC-NATIONAL",
    title: "Check the country your regime names before you choose a site",
    rationale:
      "Several texts tie data or service to a territory: DoD from IL2, MLPS from level 2, CSAP, the Saudi controls, SEBI, Canada's policy, and the French schemes within the EU or the European Economic Area. Territory limits the sites for spread; the boundary to a neighbour is another matter.",
    threats: ["H", "X"],
    falsePositives: "The clause covers only part of the data, or an exemption was granted.",
    force: "guidance",
    evidence: "secondary",
    citations: [
      citeText("disaSrg", "SRG separation table"),
      citeText("mlps", "GB/T 22239 cloud extension"),
      citeText("csap", "Tier rule"),
      citeText("saudiNca", "CCC 2-3-P-1"),
      citeText("sebi", "2023 framework"),
      citeText("pbmm"),
      citeText("anssi", "SecNumCloud 19.2; 19.6"),
      citeText("hds", "EXI 28"),
    ],
    when: is("regimes", "dod", "mlps", "csap", "sa-nca", "sebi", "ca-pbmm", "secnumcloud-hds"),
    effect: warn(
      "A regime you ticked names a territory: DoD the US (over NIPRNet, or SIPRNet at IL6), MLPS China, CSAP Korea, NCA Saudi Arabia, SEBI India, PBMM Canada, SecNumCloud the EU, HDS the EEA. Check your sites against it.",
    ),
    examples: examplesOf(
      ["A Korean public service", { regimes: "csap" }],
      ["A UK service", { regimes: "ncsc" }],
      ["Regimes unknown", { regimes: null }],
    ),
  }),
];
