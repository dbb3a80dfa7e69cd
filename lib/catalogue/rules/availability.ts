import { any, atLeast, is } from "@/lib/engine/condition";
import type { Rule } from "@/lib/engine/rule";
import { defineRule, demandRung, demandSpread, examplesOf, warn } from "../regimes/regime-rule";
import { cite } from "../sources";

/** What must survive which failure. */
export const availabilityRules: readonly Rule[] = [
  defineRule({
    id: "AVL-01",
    title: "Keep copies on different hosts",
    rationale:
      "A host that fails, or whose kernel panics, takes every copy on it along. Rules that forbid two copies on one host are a few lines of the manifest. They buy availability and nothing else.",
    threats: ["D"],
    falsePositives: "A copy that restarts from its data within the agreed time is good enough.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-topology-spread"), cite("tenancy-scale")],
    when: atLeast("copies-apart", "other-hosts"),
    effect: demandSpread("S1"),
    examples: examplesOf(
      ["Two replicas of a service", { "copies-apart": "other-hosts" }],
      ["One copy", { "copies-apart": "no-copies" }],
      ["Not decided", { "copies-apart": null }],
      ["does-not-apply", "Two machines on one host", { "copies-apart": "other-vms" }],
    ),
  }),
  defineRule({
    id: "AVL-02",
    title: "Keep copies in different racks",
    rationale:
      "Hosts of a rack share a power feed and a switch. Systems that vote or spread shards lose their majority with a rack. Clouds offer placement groups that put each instance on a rack of its own.",
    threats: ["D"],
    falsePositives: "Racks have two power feeds and two switches, and somebody has pulled one to see.",
    force: "guidance",
    evidence: "text",
    citations: [cite("aws-placement-groups")],
    when: atLeast("copies-apart", "other-racks"),
    effect: demandSpread("S2"),
    examples: examplesOf(
      ["A voting cluster", { "copies-apart": "other-racks" }],
      ["Copies on different hosts", { "copies-apart": "other-hosts" }],
      ["Not decided", {}],
    ),
  }),
  defineRule({
    id: "AVL-03",
    title: "Keep copies in different data centres",
    rationale:
      "Buildings lose power, cooling and their network as a whole. A second building keeps a service up if its data are there too. Check that a zone is a building of its own, and count the cost of traffic between zones.",
    threats: ["D"],
    falsePositives: "The time agreed for recovery allows a restore from a backup elsewhere.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-topology-spread")],
    when: atLeast("copies-apart", "other-data-centres"),
    effect: demandSpread("S3"),
    examples: examplesOf(
      ["A service that survives a fire", { "copies-apart": "other-data-centres" }],
      ["Copies in different racks", { "copies-apart": "other-racks" }],
      ["Not decided", { "copies-apart": null }],
    ),
  }),
  defineRule({
    id: "AVL-04",
    title: "Keep copies where weather and earthquakes differ",
    rationale:
      "A storm or an earthquake does not stop at one building, and a provider's regional failure does not either. Copies in two regions need two clusters, replication and somebody who has tried the switch. Check that the second region may hold the data at all.",
    threats: ["D"],
    falsePositives: "Customers and staff would be hit by the same storm, and nobody would need the service.",
    force: "guidance",
    evidence: "text",
    citations: [cite("tenancy-scale"), cite("kubernetes-topology-spread")],
    when: atLeast("copies-apart", "other-hazard-zones"),
    effect: demandSpread("S4"),
    examples: examplesOf(
      ["A payment network", { "copies-apart": "other-hazard-zones" }],
      ["Copies in two buildings of a city", { "copies-apart": "other-data-centres" }],
      ["Not decided", {}],
    ),
  }),
  defineRule({
    id: "AVL-05",
    title: "Give a kernel of its own to what must outlive a neighbour's crash",
    rationale:
      "Whoever can crash the kernel stops every process and container on it, sandboxed ones included. A workload with a guest kernel keeps running when the kernel next door fails. The host's own kernel remains shared, so spread copies as well.",
    threats: ["D"],
    falsePositives: "A copy on another host takes over before anyone notices.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("eks-fargate"), cite("kata-threats")],
    when: atLeast("kernel-crash", "not-acceptable"),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "A control system beside test jobs",
        { "co-tenants": "same-organisation", "kernel-crash": "not-acceptable" },
      ],
      ["A batch job", { "co-tenants": "same-organisation", "kernel-crash": "acceptable" }],
      ["Not discussed", { "co-tenants": "same-organisation", "kernel-crash": null }],
    ),
  }),
  defineRule({
    id: "AVL-06",
    title: "Know what happens when the only host fails",
    rationale:
      "No rung keeps a single copy running when its host stops. That may be fine for a night's batch. It should be somebody's decision, with a time to recover that has been tried.",
    threats: ["D"],
    falsePositives: "The result can be computed again at any time.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-topology-spread")],
    when: is("copies-apart", "no-copies"),
    effect: warn(
      "With one copy, the host is a single point of failure on every rung. Agree on a time to recover and try it.",
    ),
    examples: examplesOf(
      ["One batch machine", { "copies-apart": "no-copies" }],
      ["Two replicas", { "copies-apart": "other-hosts" }],
      ["Not decided", { "copies-apart": null }],
      ["does-not-apply", "Two machines on one host", { "copies-apart": "other-vms" }],
    ),
  }),
  defineRule({
    id: "AVL-07",
    title: "Check that different machines are different hosts",
    rationale:
      "Two nodes of a cluster can be two guests of one server. A rule that spreads copies over nodes then spreads them over nothing. The layer below needs a rule of its own: a spread placement group, or its like on your platform.",
    threats: ["D"],
    falsePositives: "The nodes are physical servers.",
    force: "guidance",
    evidence: "text",
    citations: [cite("aws-placement-groups"), cite("kubernetes-topology-spread")],
    when: atLeast("copies-apart", "other-vms"),
    effect: warn(
      "Two virtual machines may sit on one server. Ask the layer below for separate hosts too, or the copies fail together.",
    ),
    examples: examplesOf(
      ["Copies in two virtual machines", { "copies-apart": "other-vms" }],
      ["One copy", { "copies-apart": "no-copies" }],
      ["Not decided", {}],
    ),
  }),
  defineRule({
    id: "AVL-08",
    title: "Do not take distance for isolation",
    rationale:
      "Each further copy has neighbours of its own, so copies widen the circle of those who could reach the data. Spreading your own copies and staying away from a certain tenant are different wishes. Constraints of both kinds add up, and may leave a copy without any place.",
    threats: ["X", "D"],
    falsePositives: "All hosts are yours alone.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("kubernetes-topology-spread")],
    when: atLeast("copies-apart", "other-hosts"),
    effect: warn(
      "Every copy needs the recommended rung where it runs: distance keeps no neighbour out. Check as well that all placement constraints can be met together.",
    ),
    examples: examplesOf(
      ["Copies on two hosts", { "copies-apart": "other-hosts" }],
      ["Two machines on one host", { "copies-apart": "other-vms" }],
      ["Not decided", { "copies-apart": null }],
    ),
  }),
  defineRule({
    id: "AVL-09",
    title: "Plan for the failure of a dedicated host",
    rationale:
      "A dedicated host puts all of a workload on one server, so it fails as one. Its recovery, its maintenance window and its retirement become yours to set. It needs more spread than shared hosts do, not less.",
    threats: ["D"],
    falsePositives: "Several dedicated hosts share the load and one is spare.",
    force: "guidance",
    evidence: "text",
    citations: [cite("aws-host-settings"), cite("azure-isolation")],
    when: any(atLeast("licences", "per-socket"), atLeast("separate-hardware", "dedicated-host")),
    effect: warn(
      "A dedicated host is one failure domain with your name on it. Set how it is recovered and maintained, keep a spare within reach, and spread copies over more than one.",
    ),
    examples: examplesOf(
      ["A database licensed by socket", { platform: "vm-platform", licences: "per-socket" }],
      ["No demand for a host", { platform: "managed-kubernetes", "separate-hardware": "no" }],
      ["Licences not known", { platform: "vm-platform", "separate-hardware": "no" }],
      [
        "applies",
        "A contract that names a host",
        { platform: "managed-kubernetes", "separate-hardware": "dedicated-host" },
      ],
      [
        "does-not-apply",
        "A dedicated instance for licences by core",
        { platform: "vm-platform", licences: "per-core", "separate-hardware": "dedicated-instance" },
      ],
    ),
  }),
];
