import { all, atLeast, is, not } from "@/lib/engine/condition";
import type { Rule } from "@/lib/engine/rule";
import { defineRule, examplesOf, warn } from "../regimes/regime-rule";
import { cite } from "../sources";
import { prefer } from "./effects";

/** What isolation costs, and where a dearer rung is the better buy. Nothing here moves a floor. */
export const performanceRules: readonly Rule[] = [
  defineRule({
    id: "PRF-01",
    title: "Limit what limits can reach, and know what they cannot",
    rationale:
      "Quotas cover processor, memory and the number of objects. They do not cover network traffic, and core Kubernetes has no limit on a pod's disk traffic. A neighbour can be loud there without breaking a rule.",
    threats: ["D"],
    falsePositives: "The nodes serve this workload alone.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Quotas"), cite("volume-qos")],
    when: atLeast("neighbour-noise", "slower-is-fine"),
    effect: warn(
      "Set limits for processor, memory and process counts. Disk and network traffic need a tool of their own or a node of your own.",
    ),
    examples: examplesOf(
      ["A service that may slow down", { "co-tenants": "same-team", "neighbour-noise": "slower-is-fine" }],
      ["A nightly job", { "co-tenants": "same-team", "neighbour-noise": "harmless" }],
      ["Not measured", { "co-tenants": "same-team", "neighbour-noise": null }],
    ),
  }),
  defineRule({
    id: "PRF-02",
    title: "Prefer a virtual machine where a neighbour's disk traffic breaks an objective",
    rationale:
      "Core Kubernetes cannot limit a pod's disk traffic; virtual machine platforms sell it by the unit. If a service-level objective hangs on it, buy the limit. The floor stays where it is.",
    threats: ["D"],
    falsePositives: "Your nodes run a plug-in that sets disk limits for pods.",
    force: "guidance",
    evidence: "text",
    citations: [cite("volume-qos")],
    when: all(
      atLeast("neighbour-noise", "objective-missed"),
      is("pressure", "disk-io"),
      is("platform", "vm-platform"),
    ),
    effect: prefer("vm", "process", "container", "sandboxed-container", "container-in-vm"),
    examples: examplesOf(
      [
        "A database with a latency objective",
        {
          "co-tenants": "same-organisation",
          "neighbour-noise": "objective-missed",
          pressure: "disk-io",
          platform: "vm-platform",
        },
      ],
      [
        "A database that may slow down",
        {
          "co-tenants": "same-organisation",
          "neighbour-noise": "slower-is-fine",
          pressure: "disk-io",
          platform: "vm-platform",
        },
      ],
      [
        "The bottleneck is not known",
        { "co-tenants": "same-organisation", "neighbour-noise": "objective-missed", platform: "vm-platform" },
      ],
      [
        "does-not-apply",
        "A cache and local files with a latency objective",
        {
          "co-tenants": "same-organisation",
          "neighbour-noise": "objective-missed",
          pressure: ["memory", "local-state"],
          platform: "vm-platform",
        },
      ],
      [
        "does-not-apply",
        "A database with a latency objective, without machines to give",
        {
          "co-tenants": "same-organisation",
          "neighbour-noise": "objective-missed",
          pressure: "disk-io",
          platform: ["serverless-containers", "own-metal"],
        },
      ],
    ),
  }),
  defineRule({
    id: "PRF-03",
    title: "Prefer a dedicated host where timing must be exact among outsiders",
    rationale:
      "Caches, memory channels and interrupts are shared by all guests of a server, and no setting of yours reaches the other guests. With neighbours you cannot ask to move, an empty server is the one way to exact timing. It is a reason of performance; say so in the budget.",
    threats: ["D"],
    falsePositives:
      "The provider reserves whole cores and cache for you, and you have measured that it is enough.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("kata-threats"), cite("aws-dedicated-hosts", "dedicated-hosts-overview")],
    when: all(
      atLeast("neighbour-noise", "deterministic-timing"),
      atLeast("co-tenants", "partner-organisations"),
    ),
    effect: prefer("dedicated-host", "process", "container", "sandboxed-container", "container-in-vm", "vm"),
    examples: examplesOf(
      [
        "A matching engine beside partners",
        { "co-tenants": "partner-organisations", "neighbour-noise": "deterministic-timing" },
      ],
      ["A web shop", { "co-tenants": "unrelated-organisations", "neighbour-noise": "slower-is-fine" }],
      ["Not measured", { "co-tenants": "unrelated-organisations" }],
      [
        "does-not-apply",
        "Audio mixing beside colleagues",
        { "co-tenants": "same-organisation", "neighbour-noise": "deterministic-timing" },
      ],
    ),
  }),
  defineRule({
    id: "PRF-04",
    title: "Prefer a virtual machine with cores of its own for exact timing",
    rationale:
      "Within one organisation, a machine with pinned cores and reserved memory keeps other teams' work off its processor. On bare metal of your own, pinned cores do the same for a container. So this holds only where bare metal is not at hand.",
    threats: ["D"],
    falsePositives: "Nodes with pinned cores are kept for this workload already.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("kata-threats"), cite("volume-qos")],
    when: all(
      atLeast("neighbour-noise", "deterministic-timing"),
      atLeast("co-tenants", "same-organisation"),
      not(is("platform", "own-metal")),
    ),
    effect: prefer("vm", "process", "container", "sandboxed-container", "container-in-vm"),
    examples: examplesOf(
      [
        "Audio mixing on a company's cluster",
        {
          "co-tenants": "same-organisation",
          "neighbour-noise": "deterministic-timing",
          platform: ["own-kubernetes", "vm-platform"],
        },
      ],
      [
        "The same on bare metal",
        {
          "co-tenants": "same-organisation",
          "neighbour-noise": "deterministic-timing",
          platform: "own-metal",
        },
      ],
      [
        "The platform is not chosen",
        { "co-tenants": "same-organisation", "neighbour-noise": "deterministic-timing" },
      ],
      [
        "does-not-apply",
        "Audio mixing beside the same team's services",
        { "co-tenants": "same-team", "neighbour-noise": "deterministic-timing", platform: "own-kubernetes" },
      ],
    ),
  }),
  defineRule({
    id: "PRF-05",
    title: "Prefer a virtual machine over a sandbox for disk traffic",
    rationale:
      "A user-space kernel handles each call twice, and file traffic is where that shows most; its makers advise against databases there. A guest kernel with a block device costs less. Where a sandbox would do, take the rung above it.",
    threats: ["D"],
    falsePositives: "The files fit in memory and are written rarely.",
    force: "guidance",
    evidence: "text",
    citations: [
      cite("gvisor-production"),
      cite("gvisor-performance"),
      cite("gvisor-cost"),
      cite("runtime-comparison"),
    ],
    when: is("pressure", "disk-io"),
    effect: prefer("container-in-vm", "sandboxed-container"),
    examples: examplesOf(
      ["A database", { pressure: ["memory", "disk-io"] }],
      ["A cache beside local files", { pressure: ["memory", "local-state"] }],
      ["Not profiled", { pressure: null }],
    ),
  }),
  defineRule({
    id: "PRF-06",
    title: "Prefer a virtual machine over a sandbox for packets",
    rationale:
      "A sandbox brings a network stack of its own. Its makers measured a part of the native throughput and less than half of the requests of a small web server, on an old platform, and they name load balancers as a poor fit. A guest kernel keeps closer to native.",
    threats: ["D"],
    falsePositives: "Your own measurement on a current release is good enough.",
    force: "guidance",
    evidence: "text",
    citations: [cite("gvisor-performance"), cite("gvisor-production"), cite("firecracker-specification")],
    when: is("pressure", "packets"),
    effect: prefer("container-in-vm", "sandboxed-container"),
    examples: examplesOf(
      ["A load balancer", { pressure: "packets" }],
      ["Local files", { pressure: "local-state" }],
      ["Not profiled", {}],
    ),
  }),
  defineRule({
    id: "PRF-07",
    title: "Prefer a container over a process where a container engine is at hand",
    rationale:
      "A container engine gives every workload an image, limits and a clean end, and a process manager gives them after some work. Where you have an engine anyway, use it. A single copy on one plain host gains little: there a process with a unit of its own is no worse.",
    threats: ["D"],
    falsePositives: "A batch system with its own limits and clean-up starts the jobs.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("kubernetes-startup"), cite("triton-essay")],
    when: all(
      is("platform", "container-engine"),
      not(all(is("platform", "plain-host"), is("copies-apart", "no-copies"))),
    ),
    effect: prefer("container", "process"),
    examples: examplesOf(
      ["Services on Docker", { platform: ["plain-host", "container-engine"], "copies-apart": "other-hosts" }],
      ["One copy on one host", { platform: ["plain-host", "container-engine"], "copies-apart": "no-copies" }],
      ["Platform not chosen", { platform: null }],
      [
        "does-not-apply",
        "Kubernetes in many copies",
        { platform: "managed-kubernetes", "copies-apart": "other-hosts" },
      ],
      [
        "applies",
        "Docker in two machines on one host",
        { platform: ["plain-host", "container-engine"], "copies-apart": "other-vms" },
      ],
      [
        "applies",
        "One copy on Docker, without plain hosts",
        { platform: "container-engine", "copies-apart": "no-copies" },
      ],
    ),
  }),
  defineRule({
    id: "PRF-08",
    title: "Count the start of a full virtual machine in tens of seconds",
    rationale:
      "A cloud machine took about 23 to 25 seconds to its login in a published series, and size and image move that. A small virtual machine made for one container reaches its first program in an eighth of a second. If seconds count, keep a pool ready or choose the small machine.",
    threats: ["D"],
    falsePositives: "Machines are started before they are needed.",
    force: "guidance",
    evidence: "text",
    citations: [cite("vm-boot-times"), cite("vm-startup"), cite("firecracker-specification")],
    when: atLeast("churn", "seconds"),
    effect: warn(
      "A full virtual machine takes tens of seconds to start, a virtual machine made for one container well under a second. If VM is recommended, keep started machines in reserve.",
    ),
    examples: examplesOf(
      ["Previews for each change", { churn: "seconds" }],
      ["A daemon", { churn: "long-lived" }],
      ["Not measured", { churn: null }],
      ["does-not-apply", "Jobs of minutes", { churn: "minutes" }],
    ),
  }),
  defineRule({
    id: "PRF-09",
    title: "Renew what must be unique after restoring a snapshot",
    rationale:
      "The quickest starts restore a snapshot, and two copies of one snapshot share its random state and its tokens. That undoes keys and sessions. Renew both at restore, and never restore one snapshot for two tenants.",
    threats: ["X"],
    falsePositives: "Nothing random and no credential exists before the snapshot is taken.",
    force: "guidance",
    evidence: "text",
    citations: [cite("firecracker-snapshots"), cite("catalyzer")],
    when: atLeast("churn", "sub-second"),
    effect: warn(
      "Starts this fast restore snapshots, and copies share random state and tokens. Renew both after each restore, and keep snapshots to one tenant.",
    ),
    examples: examplesOf(
      ["Functions on demand", { churn: "sub-second" }],
      ["Previews for each change", { churn: "seconds" }],
      ["Not measured", {}],
    ),
  }),
  defineRule({
    id: "PRF-10",
    title: "Do not save on isolation where work is pure calculation",
    rationale:
      "Calculation runs at nearly native speed on every rung: the measured differences between a container and a sandbox are within the noise, and small machines aim at 95 percent of bare metal. Cost is then no argument against the rung above. Memory and waiting for input are counted apart.",
    threats: ["D"],
    falsePositives: "The calculation hangs on many small system calls or on pinned cores.",
    force: "guidance",
    evidence: "text",
    citations: [cite("gvisor-performance"), cite("gvisor-ant"), cite("firecracker-specification")],
    when: is("pressure", "cpu"),
    effect: warn(
      "Calculation costs much the same on every rung, so speed is no reason here to stay at the floor.",
    ),
    examples: examplesOf(
      ["A simulation", { pressure: "cpu" }],
      ["Nothing in particular", { pressure: "light" }],
      ["Not profiled", { pressure: null }],
      ["does-not-apply", "A cache", { pressure: "memory" }],
    ),
  }),
  defineRule({
    id: "PRF-11",
    title: "Count the memory that each boundary reserves",
    rationale:
      "A boundary holds memory before the workload does: published figures run from a few megabytes for a container to some hundreds for a container machine, and gigabytes for a confidential one. Caches are duplicated on top. Multiply by the number of instances before you choose.",
    threats: ["D"],
    falsePositives: "There are few instances and each is large.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kata-overhead"), cite("gvisor-performance"), cite("gvisor-resources")],
    when: is("pressure", "memory"),
    effect: warn(
      "Each instance pays for its boundary in memory: about 20 MB more for a sandbox, 130 to 320 MiB reserved for a container machine, 2 GiB for a confidential one. Plan limits with that in mind.",
    ),
    examples: examplesOf(
      ["An in-memory cache", { pressure: "memory" }],
      ["Nothing in particular", { pressure: "light" }],
      ["Not profiled", {}],
      ["does-not-apply", "A calculation over many files", { pressure: ["cpu", "disk-io"] }],
    ),
  }),
  defineRule({
    id: "PRF-12",
    title: "Decide what happens to state on local disks",
    rationale:
      "State on a node outlives the container and waits for the next tenant, and a machine kept only for its disk is paid for while it idles. Both are old complaints. Put state into volumes that are deleted with their owner, or accept that the node is part of the data.",
    threats: ["X", "D"],
    falsePositives: "The state is a cache that can be lost and holds nothing worth reading.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Storage isolation"), cite("triton-essay")],
    when: is("pressure", "local-state"),
    effect: warn(
      "What stays on a node's disk outlives the workload. Use volumes that are deleted with their owner, encrypt them, and erase disks before another tenant gets them.",
    ),
    examples: examplesOf(
      ["A database on local disks", { pressure: ["disk-io", "local-state"] }],
      ["Nothing in particular", { pressure: "light" }],
      ["Not profiled", { pressure: null }],
      ["does-not-apply", "A database behind a busy network", { pressure: ["disk-io", "packets"] }],
    ),
  }),
  defineRule({
    id: "PRF-13",
    title: "Count reservations when hundreds share a host",
    rationale:
      "At hundreds of instances the fixed part of each boundary outgrows the work. A container machine's reservation of a few hundred megabytes fills a server before its cores are busy. Sandboxes and minimal machines reserve less.",
    threats: ["D"],
    falsePositives: "Most instances are asleep and the platform lends their memory out.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kata-overhead"), cite("firecracker-specification")],
    when: atLeast("density", "hundreds"),
    effect: warn(
      "At this density the fixed memory of each boundary decides the bill. If a container in a VM is recommended, compare minimal machines and a sandbox on nodes kept for one tenant.",
    ),
    examples: examplesOf(
      ["Hundreds of small sites", { density: "hundreds" }],
      ["A dozen services", { density: "ordinary" }],
      ["Not planned", { density: null }],
    ),
  }),
  defineRule({
    id: "PRF-14",
    title: "Do not plan a thousand full virtual machines on a host",
    rationale:
      "A research runtime reached more than 2,500 container machines on a host of 384 GB by trimming everything it could. A full guest with its own services does not fit that often. At this density the choice is between containers, sandboxes and minimal machines.",
    threats: ["D"],
    falsePositives: "The thousand are spread over many hosts.",
    force: "guidance",
    evidence: "text",
    citations: [cite("rund"), cite("firecracker-nsdi")],
    when: atLeast("density", "thousand-plus"),
    effect: warn(
      "A thousand full virtual machines do not fit on a host. If VM or above is recommended, lower the density or change what raises the floor.",
    ),
    examples: examplesOf(
      ["A function platform", { density: "thousand-plus" }],
      ["Hundreds of small sites", { density: "hundreds" }],
      ["Not planned", {}],
    ),
  }),
  defineRule({
    id: "PRF-15",
    title: "Prefer a plain virtual machine for a long-lived database that tenants query",
    rationale:
      "A database that lives for months, keeps its state on a disk and answers a tenant's own queries gains little from a container around it. A machine gives it a volume, a memory size and a patch window of its own. Where a machine boundary is due anyway, the simpler one will do.",
    threats: ["D"],
    falsePositives:
      "The store scales to nothing between queries, or an operator on your cluster already runs it well.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("gvisor-production"), cite("volume-qos"), cite("triton-essay")],
    when: all(
      is("churn", "long-lived"),
      is("pressure", "disk-io", "local-state"),
      atLeast("exposure", "interactive-code"),
    ),
    effect: prefer("vm", "container-in-vm"),
    examples: examplesOf(
      [
        "A managed database per customer",
        { churn: "long-lived", pressure: ["disk-io", "local-state"], exposure: "interactive-code" },
      ],
      [
        "Queries against instances that come and go",
        { churn: "seconds", pressure: "disk-io", exposure: "interactive-code" },
      ],
      ["A query service, churn unknown", { pressure: "disk-io", exposure: "interactive-code" }],
      [
        "applies",
        "Notebooks that keep local files",
        { churn: "long-lived", pressure: "local-state", exposure: "interactive-code" },
      ],
      [
        "does-not-apply",
        "A query service over memory and packets",
        { churn: "long-lived", pressure: ["memory", "packets"], exposure: "interactive-code" },
      ],
      [
        "does-not-apply",
        "A database behind a public site",
        { churn: "long-lived", pressure: "disk-io", exposure: "anonymous-internet" },
      ],
      [
        "does-not-apply",
        "Query instances of minutes",
        { churn: "minutes", pressure: "disk-io", exposure: "interactive-code" },
      ],
    ),
  }),
  defineRule({
    id: "PRF-16",
    title: "Prefer a virtual machine for a steady service with an objective to keep",
    rationale:
      "A service that runs for months gains nothing from starting in a second. A whole machine comes with processors, memory and disk that can be reserved, which a pod shares. Where machines are at hand and a neighbour could cost you the objective, take one.",
    threats: ["D"],
    falsePositives: "The cluster reserves whole nodes for the service.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("volume-qos"), cite("kubernetes-multi-tenancy", "Quotas")],
    when: all(
      atLeast("neighbour-noise", "objective-missed"),
      not(atLeast("churn", "minutes")),
      is("platform", "vm-platform"),
    ),
    effect: prefer("vm", "container-in-vm"),
    examples: examplesOf(
      [
        "A customer's production database",
        {
          "co-tenants": "own-customers",
          "neighbour-noise": "objective-missed",
          churn: "long-lived",
          platform: "vm-platform",
        },
      ],
      [
        "Jobs of seconds",
        {
          "co-tenants": "own-customers",
          "neighbour-noise": "objective-missed",
          churn: "seconds",
          platform: "vm-platform",
        },
      ],
      [
        "A production database, lifetime unknown",
        { "co-tenants": "own-customers", "neighbour-noise": "objective-missed", platform: "vm-platform" },
      ],
      [
        "does-not-apply",
        "A production database that may slow down",
        {
          "co-tenants": "own-customers",
          "neighbour-noise": "slower-is-fine",
          churn: "long-lived",
          platform: "vm-platform",
        },
      ],
      [
        "does-not-apply",
        "Jobs of minutes with an objective",
        {
          "co-tenants": "own-customers",
          "neighbour-noise": "objective-missed",
          churn: "minutes",
          platform: "vm-platform",
        },
      ],
      [
        "does-not-apply",
        "A production database without machines to give",
        {
          "co-tenants": "own-customers",
          "neighbour-noise": "objective-missed",
          churn: "long-lived",
          platform: ["serverless-containers", "own-metal"],
        },
      ],
    ),
  }),
  defineRule({
    id: "PRF-17",
    title: "Prefer a whole machine for strangers' jobs that run as root for minutes",
    rationale:
      "Jobs of strangers that expect root soon want a kernel setting, a file system or a daemon of their own. A small machine made for one container refuses some of that, a whole one does not. For jobs of minutes its start of half a minute is affordable, and it can be thrown away afterwards.",
    threats: ["K"],
    falsePositives: "The jobs are known to run in a plain container, root or not.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("kata-limitations"), cite("vm-boot-times")],
    when: all(
      atLeast("run-as", "root"),
      atLeast("co-tenants", "unrelated-organisations"),
      not(atLeast("churn", "seconds")),
    ),
    effect: prefer("vm", "container-in-vm"),
    examples: examplesOf(
      [
        "Builds of anybody's packages",
        {
          "run-as": "root",
          "co-tenants": "unrelated-organisations",
          churn: "minutes",
        },
      ],
      [
        "Functions of anybody",
        {
          "run-as": "root",
          "co-tenants": "unrelated-organisations",
          churn: "sub-second",
        },
      ],
      ["Builds, lifetime unknown", { "run-as": "root", "co-tenants": "unrelated-organisations" }],
      [
        "does-not-apply",
        "Builds of customers",
        { "run-as": "root", "co-tenants": "own-customers", churn: "minutes" },
      ],
    ),
  }),
];
