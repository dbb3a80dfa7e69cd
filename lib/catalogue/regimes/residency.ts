import { atLeast, is } from "@/lib/engine/condition";
import type { Rule } from "@/lib/engine/rule";
import { territories } from "./circles";
import { defineRule, examplesOf, keepIn } from "./regime-rule";
import { citeText } from "./regime-sources";

/** Where regimes and contracts let a workload run. None of this sets a rung. */
export const residencyRules: readonly Rule[] = [
  defineRule({
    id: "REG-LOC-US",
    since: "2.0.0",
    title: "Run DoD systems on US territory",
    rationale:
      "The DoD cloud guide keeps data at every impact level on US territory or on the department's own premises. This narrows the sites you may use and leaves the boundary to neighbours alone.",
    threats: ["H", "X"],
    falsePositives: "The site stands on DoD premises abroad, which the guide accepts as well.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("disaSrg", "SRG separation table")],
    when: is("regimes", "dod"),
    effect: keepIn(territories.us),
    examples: examplesOf(
      ["A DoD logistics service", { regimes: "dod" }],
      ["A federal civil service", { regimes: "fedramp" }],
      ["Customers not known yet", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-LOC-CHINA",
    since: "2.0.0",
    title: "Keep a system graded under MLPS, and its data, in China",
    rationale:
      "From level 2 the cloud extension keeps infrastructure and customers' data in China. We hold it as guidance with our other readings of levels 2 and 3.",
    threats: ["H", "X"],
    falsePositives: "Only a part outside the graded system is meant.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("mlps", "GB/T 22239 cloud extension")],
    when: is("regimes", "mlps"),
    effect: keepIn(territories.china),
    examples: examplesOf(
      ["A shop graded at level 2", { regimes: "mlps", "mlps-level": "level-2" }],
      ["A shop elsewhere", { regimes: "none" }],
      ["Market unknown", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-LOC-KOREA",
    since: "2.0.0",
    title: "Run services under CSAP in Korea",
    rationale:
      "The assurance programme keeps public bodies' services inside Korea. We know its notice from a newspaper's account.",
    threats: ["H", "X"],
    falsePositives: "You do not sell to Korean public bodies, or the notice has changed since.",
    force: "requirement",
    evidence: "secondary",
    citations: [citeText("csap", "Tier rule")],
    when: is("regimes", "csap"),
    effect: keepIn(territories.korea),
    examples: examplesOf(
      ["A city's service", { regimes: "csap" }],
      ["A service for shops", { regimes: "none" }],
      ["Buyers unknown", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-LOC-SAUDI",
    since: "2.0.0",
    title: "Run services under the Saudi controls inside the Kingdom",
    rationale:
      "The cloud controls want services delivered from inside the Kingdom. How far that reaches for each service is a reading, so it stands as guidance.",
    threats: ["H", "X"],
    falsePositives: "The authority has granted an exemption.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("saudiNca", "CCC 2-3-P-1")],
    when: is("regimes", "sa-nca"),
    effect: keepIn(territories.saudiArabia),
    examples: examplesOf(
      ["A utility in Riyadh", { regimes: "sa-nca" }],
      ["A utility elsewhere", { regimes: "none" }],
      ["Market unknown", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-LOC-INDIA",
    since: "2.0.0",
    title: "Keep the data of Indian securities entities in India",
    rationale:
      "The regulator's cloud framework of 2023 keeps data in India, with providers it has empanelled. We know it at second hand.",
    threats: ["H", "X"],
    falsePositives: "The entity is under the Reserve Bank alone.",
    force: "requirement",
    evidence: "secondary",
    citations: [citeText("sebi", "2023 framework")],
    when: is("regimes", "sebi"),
    effect: keepIn(territories.india),
    examples: examplesOf(
      ["A stock broker", { regimes: "sebi" }],
      ["A bank under the Reserve Bank", { regimes: "rbi" }],
      ["Supervision unclear", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-LOC-CANADA",
    since: "2.0.0",
    title: "Keep Protected B in Canada",
    rationale:
      "Residency in Canada comes by policy beside the profile. We know both from a provider's page, hence as guidance.",
    threats: ["H", "X"],
    falsePositives: "The department has approved a site abroad.",
    force: "guidance",
    evidence: "secondary",
    citations: [citeText("pbmm")],
    when: is("regimes", "ca-pbmm"),
    effect: keepIn(territories.canada),
    examples: examplesOf(
      ["A benefits service", { regimes: "ca-pbmm" }],
      ["No Protected B data", { regimes: "none" }],
      ["Data not categorised", { regimes: null }],
    ),
  }),
  defineRule({
    id: "REG-LOC-EU",
    since: "2.0.0",
    title: "Run a SecNumCloud service inside the European Union",
    rationale:
      "The qualification locates data and operation in the European Union, and asks for control from there too. Buyers demand it by contract.",
    threats: ["H", "X"],
    falsePositives: "You buy from a qualified provider; then the clause is that provider's.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("anssi", "SecNumCloud 19.2; 19.6")],
    when: is("french-schemes", "secnumcloud"),
    effect: keepIn(territories.eu),
    examples: examplesOf(
      ["A cloud for ministries", { regimes: "secnumcloud-hds", "french-schemes": "secnumcloud" }],
      ["A host of health records", { regimes: "secnumcloud-hds", "french-schemes": "hds" }],
      ["Buyers unknown", { regimes: "secnumcloud-hds", "french-schemes": null }],
    ),
  }),
  defineRule({
    id: "REG-LOC-EEA",
    since: "2.0.0",
    title: "Store French health data in the European Economic Area",
    rationale:
      "The second version of the certificate keeps storage of health data in the European Economic Area. It says nothing that sets a rung.",
    threats: ["H", "X"],
    falsePositives: "The records are not health data in the sense of the scheme.",
    force: "requirement",
    evidence: "text",
    citations: [citeText("hds", "EXI 28")],
    when: is("french-schemes", "hds"),
    effect: keepIn(territories.eea),
    examples: examplesOf(
      ["A host of health records", { regimes: "secnumcloud-hds", "french-schemes": "hds" }],
      ["A cloud for ministries", { regimes: "secnumcloud-hds", "french-schemes": "secnumcloud" }],
      ["Buyers unknown", { regimes: "secnumcloud-hds", "french-schemes": null }],
    ),
  }),
  defineRule({
    id: "REG-LOC-CONTRACT",
    since: "2.0.0",
    title: "Run only in the country that a contract or statute of yours names",
    rationale:
      "A limit to one country covers every copy, also those for recovery. Where other rules name a country too, all of them have to hold at once.",
    threats: ["H", "X"],
    falsePositives: "The limit applies to one field that is not stored here.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("azureReviewChecklists")],
    when: atLeast("location-limits", "country"),
    effect: keepIn(territories.contract),
    examples: examplesOf(
      ["One country", { "location-limits": "country" }],
      ["Anywhere in the EU", { "location-limits": "region" }],
      ["Contract not read", { "location-limits": null }],
    ),
  }),
];
