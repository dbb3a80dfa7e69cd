import { always, atLeast } from "@/lib/engine/condition";
import type { Question } from "../question";
import { cite } from "../sources";

export const dataQuestions: readonly Question[] = [
  {
    id: "classification",
    section: "data",
    kind: "single",
    ordered: true,
    shownWhen: always,
    mayNotApply: false,
    prompt: "What is the highest classification of its data?",
    hint: "Think of the worst headline, and include what passes through memory",
    why: "What can be lost decides how much a break-in costs. Data alone rarely sets a rung; data next to the wrong neighbour does.",
    sources: [cite("nist-800-190"), cite("peach")],
    options: [
      { id: "public", label: "Public", consequence: "No effect on its own" },
      {
        id: "internal",
        label: "Internal",
        consequence: "No floor; adds a caution on file permissions where a kernel is shared",
      },
      {
        id: "confidential",
        label: "Confidential",
        consequence: "With outsiders' code or distrust, raises the floor to container in a VM",
      },
      {
        id: "restricted",
        label: "Restricted",
        consequence: "Beside anyone, raises the floor to container; among outsiders, container in a VM",
      },
    ],
    nature: "fact",
    whoKnows: "The owner of the data",
    express: true,
  },
  {
    id: "data-kinds",
    section: "data",
    kind: "multiple",
    ordered: false,
    shownWhen: always,
    mayNotApply: false,
    prompt: "Which kinds of data does it handle?",
    hint: "Include keys, tokens and passwords for other systems",
    why: "Some kinds bring laws and contracts with them, and some open further doors. A key for another system is worth as much as that system.",
    sources: [cite("peach"), cite("pci-containers"), cite("azure-il5")],
    options: [
      { id: "none", label: "None of these", consequence: "No effect on its own", exclusive: true },
      { id: "personal", label: "Personal data", consequence: "No rung by itself; asks for controls" },
      {
        id: "health",
        label: "Health or other special categories",
        consequence: "No rung by itself; asks for controls",
      },
      { id: "payment-card", label: "Payment card data", consequence: "No rung by itself; asks for controls" },
      {
        id: "government-controlled",
        label: "Government-controlled information",
        consequence: "No rung by itself; adds a caution to find the text that sets the handling",
      },
      {
        id: "keys",
        label: "Keys or credentials for other systems",
        consequence:
          "Among outsiders, beside code written at run time, container in a VM; at most, dedicated host",
      },
      {
        id: "trade-secret",
        label: "Trade secrets",
        consequence: "No rung by itself; adds a caution to decide whether the operator is a threat",
      },
    ],
    nature: "fact",
    whoKnows: "The owner of the data",
    express: false,
  },
  {
    id: "host-threat",
    section: "data",
    kind: "multiple",
    ordered: false,
    shownWhen: atLeast("classification", "confidential"),
    mayNotApply: false,
    prompt: "Which threats from the host itself do you plan for?",
    hint: "A neighbour who listens to shared hardware, or the people who operate the host",
    why: "A sandbox does not stop what leaks through shared caches and cores. Keeping data from the operator is a different task, which no rung solves.",
    sources: [cite("gvisor-security"), cite("azure-isolation"), cite("linux-core-scheduling")],
    options: [
      { id: "none", label: "None of these", consequence: "No effect on its own", exclusive: true },
      {
        id: "side-channels",
        label: "Neighbours listening through shared hardware",
        consequence:
          "Across organisations, raises the floor to container in a VM; keys beside outside code, to VM",
      },
      {
        id: "host-operator",
        label: "The operator of the host",
        consequence: "Asks for confidential computing, and raises the floor to container in a VM",
      },
    ],
    nature: "fact",
    whoKnows: "The security architect",
    express: false,
  },
  {
    id: "tenant-data",
    section: "data",
    kind: "single",
    ordered: true,
    shownWhen: atLeast("co-tenants", "own-customers"),
    mayNotApply: true,
    prompt: "How are the tenants' data kept apart?",
    hint: "Take the weakest store, backups and caches included",
    why: "A wall between computers does nothing for a table that all tenants share. One wrong query then crosses every rung at once.",
    sources: [cite("peach"), cite("kubernetes-multi-tenancy", "Storage isolation")],
    options: [
      { id: "store-per-tenant", label: "A store per tenant", consequence: "No effect on its own" },
      {
        id: "key-per-tenant",
        label: "A key per tenant in one store",
        consequence: "No floor; adds a caution on who may use the keys",
      },
      {
        id: "schema-per-tenant",
        label: "A schema per tenant",
        consequence: "No floor; adds a caution on shared database credentials",
      },
      {
        id: "row-filter",
        label: "A filter on rows",
        consequence: "No floor; adds a caution that no rung repairs a missing filter",
      },
    ],
    nature: "yours",
    whoKnows: "The development lead",
    express: false,
  },
];
