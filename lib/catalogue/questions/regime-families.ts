import { is } from "@/lib/engine/condition";
import type { Question } from "../question";
import { citeText } from "../regimes/regime-sources";

const family = {
  section: "regulation",
  kind: "multiple",
  ordered: false,
  express: false,
  mayNotApply: false,
  nature: "fact",
} as const;

const neither = {
  id: "none",
  label: "None of them, on a closer look",
  exclusive: true,
  consequence: "No effect: the other answers decide",
} as const;

/**
 * One tick among the regimes stands for several texts that are read together; each question here says
 * which of them applies, and is asked only behind its tick. None of these texts sets a rung.
 */
export const regimeFamilyQuestions: readonly Question[] = [
  {
    ...family,
    id: "assurance-schemes",
    shownWhen: is("regimes", "soc2-iso27001"),
    prompt: "Which assurance schemes does a certificate or report of yours cover?",
    hint: "Read the scope of the certificate, which may leave this workload out",
    why: "These schemes bind through what you described or certified, and each asks for different evidence. All of them leave the boundary to your own treatment of risk.",
    whoKnows: "Whoever keeps the certificates and the auditor's reports",
    sources: [citeText("soc2", "CC6.1; CC6.6"), citeText("iso27001", "A.5.23; A.8.22; A.8.31")],
    options: [
      neither,
      {
        id: "soc2",
        label: "SOC 2",
        consequence: "Adds segmentation and log controls, to be operated all period; sets no rung",
      },
      {
        id: "iso27001",
        label: "ISO/IEC 27001",
        consequence: "Adds network segregation and a split of environments; sets no rung",
      },
      {
        id: "iso27017",
        label: "ISO/IEC 27017 or 27018, as a cloud provider",
        consequence: "With customers on the platform, adds management and hardening controls",
      },
      {
        id: "tisax",
        label: "TISAX (automotive)",
        consequence: "Adds segregation of clients in shared services; sets no rung",
      },
      {
        id: "ismap",
        label: "ISMAP (Japan)",
        consequence: "Suggests management and hardening controls; sets no rung",
      },
    ],
  },
  {
    ...family,
    id: "us-information-kinds",
    shownWhen: is("regimes", "cmmc-irs1075"),
    prompt: "Which kinds of protected US information does it hold?",
    hint: "The contract clause or the agency names the kind",
    why: "The two come from different texts, with different duties and different readers. Holding one of them does not bring the duties of the other.",
    whoKnows: "The contracts office, or the agency that shares the data",
    sources: [citeText("cmmc", "3.13.3; 3.13.4; 3.13.11"), citeText("irs1075", "Cloud data isolation")],
    options: [
      neither,
      {
        id: "cui",
        label: "Controlled unclassified information (CMMC, SP 800-171)",
        consequence: "Adds cryptography and scope controls; sets no rung",
      },
      {
        id: "fti",
        label: "Federal tax information (IRS Publication 1075)",
        consequence: "Adds notice to the IRS, audit rights and cryptography; sets no rung",
      },
    ],
  },
  {
    ...family,
    id: "eu-roles",
    shownWhen: is("regimes", "dora-nis2"),
    prompt: "In which roles does EU law on operational resilience reach you?",
    hint: "A supplier of a financial entity is reached by contract",
    why: "NIS2's implementing regulation speaks to listed providers, DORA to financial entities and their suppliers. Only a central securities depository is told to keep a distant second site.",
    whoKnows: "Legal, or the risk officer of the financial entity",
    sources: [citeText("nis2", "Annex 6.8; 4.2.4"), citeText("dora", "9(4); 12")],
    options: [
      neither,
      {
        id: "nis2-provider",
        label: "A provider listed under NIS2 (cloud, data centre, managed services)",
        consequence: "Adds segmentation controls and a note on redundancy; sets no rung",
      },
      {
        id: "financial-entity",
        label: "A financial entity under DORA, or its supplier",
        consequence: "Adds segmentation, restore, exit and audit controls; sets no rung",
      },
      {
        id: "ecb-supervised",
        label: "A bank supervised by the ECB",
        consequence: "Suggests the controls of the ECB's cloud guide; sets no rung",
      },
      {
        id: "securities-depository",
        label: "A central securities depository",
        consequence: "Asks for a second site where hazards differ; sets no rung",
      },
    ],
  },
  {
    ...family,
    id: "french-schemes",
    shownWhen: is("regimes", "secnumcloud-hds"),
    prompt: "Which French scheme does the buyer ask for?",
    hint: "Ask for the name of the qualification or certificate",
    why: "One is a qualification for providers to sensitive buyers, the other a certificate for hosting health data. Their clauses on location differ as well.",
    whoKnows: "The buyer's security office",
    sources: [citeText("anssi", "SecNumCloud 9.7; 13.2"), citeText("hds", "EXI 28")],
    options: [
      neither,
      {
        id: "secnumcloud",
        label: "SecNumCloud",
        consequence: "Adds partitioning and management controls; sets no rung",
      },
      {
        id: "hds",
        label: "HDS (health data)",
        consequence: "Adds encryption; sets no rung",
      },
    ],
  },
  {
    ...family,
    id: "finance-supervisors",
    shownWhen: is("regimes", "finma-mas"),
    prompt: "Which financial supervisor applies?",
    hint: "Take the supervisor of the institution, not of its supplier",
    why: "The Swiss circular asks for protection of critical data reachable from abroad. The Singaporean guidelines are principles, of which we could not confirm one section.",
    whoKnows: "The institution's risk or legal department",
    sources: [citeText("finma", "2023/1 margin 79"), citeText("masTrm", "TRM 11.4, not confirmed")],
    options: [
      neither,
      {
        id: "finma",
        label: "FINMA (Switzerland)",
        consequence: "Adds encryption and monitoring of critical data; sets no rung",
      },
      {
        id: "mas",
        label: "MAS (Singapore)",
        consequence: "Adds one point to check; sets no rung",
      },
    ],
  },
  {
    ...family,
    id: "sector-schemes",
    shownWhen: is("regimes", "industrial"),
    prompt: "Which sector schemes apply?",
    hint: "Some of them only start in 2028",
    why: "Each of these grades its own subject: the grid's impact, a zone's target, a record's purpose, a game's integrity. None of them names a rung as we read it today.",
    whoKnows: "The plant's or product's compliance owner",
    sources: [citeText("iec62443", "SR 5.1; ZCR 3.2"), citeText("nercCip", "CIP-005-8")],
    options: [
      neither,
      {
        id: "nerc-cip",
        label: "NERC CIP (North American bulk power)",
        consequence: "Adds a note on dates, and opens a question on impact",
      },
      {
        id: "iec62443",
        label: "IEC 62443 (industrial automation)",
        consequence: "Suggests segmentation by zone, and opens a question on the target level",
      },
      {
        id: "gxp",
        label: "GxP records (21 CFR Part 11, EU Annex 11)",
        consequence: "Suggests validation and audit trails; sets no rung",
      },
      {
        id: "gli",
        label: "GLI-19 or GLI-33 (gaming)",
        consequence: "Suggests integrity monitoring and logs; sets no rung",
      },
    ],
  },
  {
    id: "nerc-impact",
    section: "regulation",
    kind: "single",
    ordered: true,
    express: false,
    mayNotApply: false,
    nature: "fact",
    shownWhen: is("sector-schemes", "nerc-cip"),
    prompt: "Which impact rating do the cyber assets have?",
    hint: "Take the highest rating of what the workload can affect",
    why: "The standards approved in 2026 speak of sharing between ratings. We could not confirm the wording of the part that would limit it.",
    whoKnows: "The entity's CIP senior manager",
    sources: [citeText("nercCip", "CIP-005-8; CIP-007-7.1")],
    options: [
      { id: "low", label: "Low", consequence: "No effect beyond the regime itself" },
      {
        id: "medium-or-high",
        label: "Medium or high",
        consequence: "Adds one point to check before hosts are shared between ratings",
      },
    ],
  },
  {
    id: "iec-target-level",
    section: "regulation",
    kind: "single",
    ordered: true,
    express: false,
    mayNotApply: false,
    nature: "fact",
    shownWhen: is("sector-schemes", "iec62443"),
    prompt: "Which target security level does the zone have?",
    hint: "The level comes from the zone's risk assessment",
    why: "Segmentation may be logical or physical, driven by the target level. We could not confirm from which level on it is to be physical.",
    whoKnows: "The owner of the zone's risk assessment",
    sources: [citeText("iec62443", "SR 5.1; SR 5.2; SR 5.4")],
    options: [
      { id: "level-1-or-2", label: "1 or 2", consequence: "No effect beyond the regime itself" },
      {
        id: "level-3-or-4",
        label: "3 or 4",
        consequence: "Adds one point to check: whether segmentation has to be physical",
      },
    ],
  },
  {
    id: "swift-architecture",
    section: "regulation",
    kind: "single",
    ordered: true,
    express: false,
    mayNotApply: false,
    nature: "fact",
    shownWhen: is("regimes", "swift"),
    prompt: "Which SWIFT architecture type do you attest?",
    hint: "It is written on last year's attestation",
    why: "The type decides which control asks for the protected zone. The boundary we read out of it is the same.",
    whoKnows: "Whoever signs the yearly attestation",
    sources: [citeText("swift", "1.1; 1.5")],
    options: [
      {
        id: "a4",
        label: "A4, with a customer connector",
        consequence: "No effect beyond the regime itself: the zone is control 1.5's",
      },
      {
        id: "a1-to-a3",
        label: "A1, A2 or A3",
        consequence: "Adds a note: the zone is control 1.1's, interface components included",
      },
    ],
  },
];
