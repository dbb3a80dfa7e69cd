import { always, atLeast } from "@/lib/engine/condition";
import type { Question } from "../question";
import { cite } from "../sources";

export const neighbourQuestions: readonly Question[] = [
  {
    id: "co-tenants",
    section: "neighbours",
    kind: "single",
    ordered: true,
    shownWhen: always,
    mayNotApply: false,
    prompt: "Who else may run on the same kernel?",
    hint: "Count everyone who would share it if you separated nothing, not only who shares it today",
    why: "A kernel is one program serving everybody on it, so a flaw in it reaches them all. How much that matters depends on who they are.",
    sources: [cite("kubernetes-multi-tenancy"), cite("tenancy-scale")],
    options: [
      {
        id: "nobody",
        label: "Nobody",
        consequence: "No floor on its own; questions about neighbours are left out",
      },
      {
        id: "same-team",
        label: "Other workloads of the same team",
        consequence: "No floor on its own; what these neighbours may do decides",
      },
      {
        id: "same-organisation",
        label: "Other teams of one organisation",
        consequence: "Raises the floor to container",
      },
      {
        id: "partner-organisations",
        label: "Partner organisations",
        consequence: "Raises the floor to container; code from outside raises it further",
      },
      {
        id: "own-customers",
        label: "Our different customers",
        consequence: "Raises the floor to container; their code, or a shell for them, raises it further",
      },
      {
        id: "unrelated-organisations",
        label: "Organisations that have nothing to do with each other",
        consequence:
          "Raises the floor to sandboxed container; with distrust and confidential data, container in a VM",
      },
    ],
    nature: "fact",
    whoKnows: "Whoever owns the platform",
    express: true,
  },
  {
    id: "trust",
    section: "neighbours",
    kind: "single",
    ordered: true,
    shownWhen: atLeast("co-tenants", "same-team"),
    mayNotApply: false,
    prompt: "How far do the neighbours trust each other?",
    hint: "Answer for the least trusted neighbour you would accept",
    why: "Limits that hold against a mistake do not hold against intent. The floor follows the worst behaviour you have to plan for.",
    sources: [
      cite("kubernetes-multi-tenancy", "Isolation"),
      cite("peach-repository", "specifications/security-boundaries.md"),
    ],
    options: [
      { id: "full", label: "Fully", consequence: "No effect on its own" },
      { id: "accidents", label: "They may make mistakes", consequence: "Raises the floor to container" },
      {
        id: "mutual-distrust",
        label: "They distrust each other",
        consequence:
          "Raises the floor to container; among strangers with confidential data, container in a VM",
      },
      {
        id: "hostile",
        label: "Assume some are hostile",
        consequence:
          "Raises the floor to sandboxed container; outsiders beside restricted data, container in a VM",
      },
    ],
    nature: "fact",
    whoKnows: "Whoever admits tenants to the platform",
    express: true,
  },
  {
    id: "neighbour-sensitivity",
    section: "neighbours",
    kind: "single",
    ordered: true,
    shownWhen: atLeast("co-tenants", "same-team"),
    mayNotApply: false,
    prompt: "Do neighbours on the kernel have the same purpose and sensitivity?",
    hint: "Think of a public website beside a payroll service",
    why: "The least guarded workload on a kernel is the way in to the most guarded one. Grouping like with like keeps a break-in at its own level.",
    sources: [cite("nist-800-190"), cite("kubernetes-multi-tenancy", "Node Isolation")],
    options: [
      { id: "same", label: "Yes, the same", consequence: "No effect on its own" },
      {
        id: "different",
        label: "No, they differ",
        consequence:
          "Asks for a kernel per sensitivity; where strangers get in, sandboxed container is the floor",
      },
    ],
    nature: "yours",
    whoKnows: "Whoever schedules workloads onto nodes",
    express: false,
  },
  {
    id: "blast-radius",
    section: "neighbours",
    kind: "single",
    ordered: true,
    shownWhen: atLeast("co-tenants", "same-team"),
    mayNotApply: false,
    prompt: "If one tenant breaks out, what may be lost at most?",
    hint: "Name the largest loss the owner would sign for",
    why: "An escape from a container lands on its node, together with the node's credentials. Node pools and a further boundary limit what it can take from there.",
    sources: [cite("kubernetes-multi-tenancy", "Node Isolation"), cite("peach-repository")],
    options: [
      { id: "whole-cluster", label: "The whole cluster", consequence: "No effect on its own" },
      {
        id: "one-node",
        label: "The tenants of one node",
        consequence: "Adds a caution on what the node's own credentials reach",
      },
      {
        id: "one-tenant",
        label: "That tenant only",
        consequence: "Asks for nodes that serve one tenant, from several teams upwards",
      },
      {
        id: "nothing",
        label: "Nothing, not even once",
        consequence:
          "Raises the floor to sandboxed container; outsiders, container in a VM; for keys, dedicated host",
      },
    ],
    nature: "fact",
    whoKnows: "The owner of the risk",
    express: false,
  },
  {
    id: "node-tenancy",
    section: "neighbours",
    kind: "single",
    ordered: true,
    shownWhen: atLeast("co-tenants", "partner-organisations"),
    mayNotApply: false,
    prompt: "Will each machine serve one tenant at a time?",
    hint: "A node kept for one tenant counts if it is rebuilt before another tenant gets it",
    why: "Two tenants on two machines have more between them than two containers on one. Dedicating nodes is often cheaper than another runtime.",
    sources: [cite("kubernetes-multi-tenancy", "Node Isolation"), cite("gvisor-platforms")],
    options: [
      {
        id: "one-tenant",
        label: "Yes, one tenant at a time",
        consequence: "Between tenants, a sandbox on such a machine counts as container in a VM",
      },
      {
        id: "several",
        label: "No, tenants share machines",
        consequence: "No floor; with outside code, adds a caution on the two ways to container in a VM",
      },
    ],
    nature: "yours",
    whoKnows: "Whoever schedules workloads onto nodes",
    express: false,
  },
  {
    id: "kernel-crash",
    section: "neighbours",
    kind: "single",
    ordered: true,
    shownWhen: atLeast("co-tenants", "same-team"),
    mayNotApply: false,
    prompt: "May a neighbour's kernel crash take it down?",
    hint: "A restart elsewhere within seconds may be good enough",
    why: "One kernel panic stops every process and container on the host. Only a kernel of its own lets a workload outlive it.",
    sources: [cite("eks-fargate"), cite("gvisor-security")],
    options: [
      { id: "acceptable", label: "Yes, it restarts elsewhere", consequence: "No effect on its own" },
      { id: "not-acceptable", label: "No", consequence: "Raises the floor to container in a VM" },
    ],
    nature: "fact",
    whoKnows: "The service owner",
    express: false,
  },
];
