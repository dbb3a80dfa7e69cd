import type { Citation } from "@/lib/engine/rule";
import { type Rung, rungs } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";
import { cite } from "./sources";
import { translationFor } from "./translations/translation-for";

/** How the line between private and shared ground looks: nothing in the way, filtered, or closed. */
export type Ground = "open" | "gated" | "shut";

export const tradeOffAspects = [
  "start-up",
  "memory",
  "density",
  "input-output",
  "lifecycle",
  "data",
  "elasticity",
  "operations",
] as const;
export type TradeOffAspect = (typeof tradeOffAspects)[number];

export const tradeOffLabels: Readonly<Record<TradeOffAspect, string>> = {
  "start-up": "Start-up",
  memory: "Memory",
  density: "Density",
  "input-output": "Disk and network",
  lifecycle: "Lifecycle",
  data: "Data",
  elasticity: "Elasticity",
  operations: "Operations",
};

/** What a rung costs or saves: a statement, and where it is a measurement, the conditions it holds under. */
export type TradeOff = {
  readonly aspect: TradeOffAspect;
  readonly statement: string;
  readonly condition?: string;
  readonly citations: readonly Citation[];
};

export type RungFacts = {
  readonly label: string;
  /** One sentence. */
  readonly definition: string;
  /** The layers that are the workload's own, top down. */
  readonly privateLayers: readonly string[];
  /** What lies below the wall, top down. */
  readonly shared: readonly string[];
  readonly ground: Ground;
  /** What somebody has to break to reach another tenant. */
  readonly mustBreak: string;
  readonly tradeOffs: readonly TradeOff[];
  readonly citations: readonly Citation[];
};

const process: RungFacts = {
  label: "Process",
  definition: "A process with a user of its own on a system it shares with others.",
  privateLayers: ["Process"],
  shared: ["Files and users of the system", "Host kernel", "Hardware"],
  ground: "open",
  mustBreak: "File modes, users and security modules, or the kernel",
  tradeOffs: [
    {
      aspect: "start-up",
      statement: "Starts in about the time of a system call; there is nothing to prepare.",
      citations: [],
    },
    { aspect: "memory", statement: "Reserves nothing beyond what the program uses.", citations: [] },
    { aspect: "density", statement: "The densest of all rungs: one kernel, one file system.", citations: [] },
    { aspect: "input-output", statement: "Native.", citations: [] },
    {
      aspect: "lifecycle",
      statement: "No image: what is installed on the host is what runs, and leftovers stay.",
      citations: [cite("tenancy-scale")],
    },
    {
      aspect: "data",
      statement: "Readable homes and leftovers of finished jobs are how such systems leak, without any flaw.",
      citations: [cite("tenancy-scale")],
    },
    {
      aspect: "elasticity",
      statement: "Grows as far as the host does; nothing moves it to another one.",
      citations: [cite("tenancy-scale")],
    },
    {
      aspect: "operations",
      statement: "One kernel and one set of packages to patch; hardening is written unit by unit.",
      citations: [cite("linux-landlock")],
    },
  ],
  citations: [cite("tenancy-scale"), cite("linux-landlock")],
};

const container: RungFacts = {
  label: "Container",
  definition: "Processes with their own view of files, names, networks and limits, on a kernel they share.",
  privateLayers: ["Process", "Container limits"],
  shared: ["Host kernel", "Hardware"],
  ground: "open",
  mustBreak: "The container runtime or the kernel",
  tradeOffs: [
    {
      aspect: "start-up",
      statement:
        "Kubernetes aims at 5 seconds or less for 99 of 100 pods; a trivial program under Docker took 1.19 seconds.",
      condition:
        "The first without pulling the image, for stateless pods; the second on a cloud machine around 2019, most of it Docker's own time",
      citations: [cite("kubernetes-startup"), cite("gvisor-performance")],
    },
    {
      aspect: "memory",
      statement: "About 4 MB for an idle instance.",
      condition: "Measured by the makers of gVisor on a cloud machine, around 2019",
      citations: [cite("gvisor-performance")],
    },
    {
      aspect: "density",
      statement:
        "The limits are the orchestrator's pods per node and the kernel's own tables; the container adds next to no memory.",
      citations: [cite("gvisor-performance")],
    },
    {
      aspect: "input-output",
      statement: "Close to native; a pod's disk traffic has no limit in core Kubernetes.",
      citations: [cite("volume-qos")],
    },
    {
      aspect: "lifecycle",
      statement: "Rebuilt instead of patched in place; nodes are drained, not moved while they run.",
      citations: [cite("triton-essay")],
    },
    {
      aspect: "data",
      statement:
        "Cached pages and image layers are shared with the kernel; a volume may pass to another tenant unless it is reclaimed by deletion.",
      citations: [cite("copy-fail-kubernetes"), cite("kubernetes-multi-tenancy", "Storage isolation")],
    },
    {
      aspect: "elasticity",
      statement: "Comes and goes by the minute: 60 % of containers lived a minute or less.",
      condition: "One vendor's report on its customers, 2025",
      citations: [cite("sysdig-2025")],
    },
    {
      aspect: "operations",
      statement:
        "Host kernel, runtime and images to patch. User namespaces and, on many clusters, the system-call filter have to be switched on.",
      citations: [cite("kubernetes-user-namespaces"), cite("gke-seccomp"), cite("docker-seccomp")],
    },
  ],
  citations: [
    cite("nist-800-190"),
    cite("windows-containers", "container-security.md"),
    cite("lxc-security"),
  ],
};

const sandboxedContainer: RungFacts = {
  label: "Sandboxed container",
  definition:
    "A container with a second kernel-level boundary of its own, such as a user-space kernel, but no virtual machine.",
  privateLayers: ["Process", "Container limits", "Sandbox"],
  shared: ["Host kernel", "Hardware"],
  ground: "gated",
  mustBreak: "The sandbox, then the narrow set of calls it makes to the host kernel",
  tradeOffs: [
    {
      aspect: "start-up",
      statement:
        "About that of a container, 1.14 against 1.19 seconds under Docker; under a millisecond when a prepared instance is restored.",
      condition:
        "The first measured by the makers around 2019, on a platform replaced since; the second on a research system",
      citations: [cite("gvisor-performance"), cite("catalyzer")],
    },
    {
      aspect: "memory",
      statement:
        "About 24 MB for an idle instance, against 4 MB for a container; 124 against 77 MB with a small web application.",
      condition: "Published by the makers, on a platform replaced since",
      citations: [cite("gvisor-performance")],
    },
    {
      aspect: "density",
      statement: "Bounded by some 20 MB more per instance than a container; the rest is as for containers.",
      condition: "Idle instances, measured by the makers",
      citations: [cite("gvisor-performance"), cite("gvisor-resources")],
    },
    {
      aspect: "input-output",
      statement:
        "The weak side: about half the requests per second for an in-memory store, two thirds to nine tenths of the network throughput. One company saw under 1 % overhead for 70 % of its applications.",
      condition: "The first figures are from a platform replaced in 2023",
      citations: [cite("gvisor-performance"), cite("gvisor-cost"), cite("gvisor-ant")],
    },
    {
      aspect: "lifecycle",
      statement: "Checkpoint and restore exist; moving a running pod to another host does not.",
      citations: [cite("gvisor-compatibility")],
    },
    {
      aspect: "data",
      statement:
        "Block devices cannot be mounted inside; files mapped from the host still use its page cache.",
      citations: [cite("gvisor-compatibility"), cite("gvisor-security")],
    },
    {
      aspect: "elasticity",
      statement: "Runs on ordinary virtual nodes; one company starts millions of sandboxes a day.",
      condition: "Agents in training, 2026; 1.7 % of the cases needed work on compatibility",
      citations: [cite("gvisor-platforms"), cite("gvisor-tencent")],
    },
    {
      aspect: "operations",
      statement:
        "A second runtime to release and test. It needs no nested virtualisation and no profile per application.",
      citations: [cite("gvisor-platforms"), cite("gke-sandbox")],
    },
  ],
  citations: [cite("gvisor-security"), cite("gvisor-policy"), cite("gvisor-record")],
};

const containerInVm: RungFacts = {
  label: "Container in a VM",
  definition:
    "Containers of one tenant or one sensitivity inside a virtual machine: a small one per pod, or nodes kept for that tenant.",
  privateLayers: ["Containers of yours alone", "Guest kernel"],
  shared: ["Hypervisor", "Hardware"],
  ground: "gated",
  mustBreak: "The guest kernel in most cases, then the hypervisor",
  tradeOffs: [
    {
      aspect: "start-up",
      statement: "At most 125 ms to the first program of the guest.",
      condition: "Firecracker: one virtual processor, 128 MiB, a minimal kernel, bare-metal hosts",
      citations: [cite("firecracker-specification")],
    },
    {
      aspect: "memory",
      statement:
        "At most 5 MiB for the machine monitor; Kata reserves 130 to 320 MiB per pod, 2 GiB for a confidential one.",
      condition: "The reservation is what the scheduler counts, not what is always used",
      citations: [cite("firecracker-specification"), cite("kata-overhead")],
    },
    {
      aspect: "density",
      statement: "More than 2,500 on a host of 384 GB.",
      condition: "A research runtime built for density",
      citations: [cite("rund")],
    },
    {
      aspect: "input-output",
      statement: "Aims at more than 95 % of bare-metal processor speed and 0.06 ms of network latency.",
      condition: "Both marked by the project as still to be tested",
      citations: [cite("firecracker-specification"), cite("firecracker-design")],
    },
    {
      aspect: "lifecycle",
      statement:
        "Keeps images and the container API. No host network and no checkpoint with Kata; copies of one snapshot share random state.",
      citations: [cite("kata-limitations"), cite("firecracker-snapshots")],
    },
    {
      aspect: "data",
      statement:
        "Block volumes keep tenants further apart than a shared file system; a guest's memory can reach the host's swap unless that is off.",
      citations: [cite("kata-threats"), cite("firecracker-host")],
    },
    {
      aspect: "elasticity",
      statement:
        "Five starts a second for each core, or more than 200 a second on one host. Nodes need KVM, which not every cloud machine offers.",
      condition: "The first is Firecracker's target on bare metal, the second a research runtime",
      citations: [cite("firecracker-specification"), cite("rund"), cite("aws-nested")],
    },
    {
      aspect: "operations",
      statement:
        "Two schedulers and two patch trains: host kernel and monitor, guest kernel and images. A machine per pod needs KVM on the node.",
      citations: [cite("aws-nested"), cite("aws-nested-node-groups"), cite("kata-threats")],
    },
  ],
  citations: [cite("firecracker-design"), cite("kata-threats"), cite("eks-fargate")],
};

const vm: RungFacts = {
  label: "VM",
  definition: "A whole virtual machine with an operating system of the workload's own.",
  privateLayers: ["Process", "Guest kernel, yours alone"],
  shared: ["Hypervisor", "Hardware"],
  ground: "gated",
  mustBreak: "The machine monitor or the hypervisor",
  tradeOffs: [
    {
      aspect: "start-up",
      statement: "About 23 to 25 seconds until one can log in.",
      condition:
        "Google Compute Engine, up to 32 virtual processors, some 5,000 starts, 2018; varies with image and place",
      citations: [cite("vm-boot-times"), cite("vm-startup")],
    },
    {
      aspect: "memory",
      statement: "A full operating system per workload, its caches included.",
      citations: [cite("triton-essay")],
    },
    {
      aspect: "density",
      statement: "Far below small machines: services and caches are kept once per guest.",
      citations: [cite("triton-essay"), cite("rund")],
    },
    {
      aspect: "input-output",
      statement:
        "No general figure was found; the nearest is 95 % of bare-metal processor speed. Devices can be passed through, which opens a way around the wall.",
      condition: "The figure is a small monitor's target, marked as still to be tested",
      citations: [cite("firecracker-specification"), cite("kata-threats"), cite("nist-800-125a")],
    },
    {
      aspect: "lifecycle",
      statement: "Lives long, can often be moved while it runs, and tends to collect state.",
      citations: [cite("triton-essay")],
    },
    {
      aspect: "data",
      statement:
        "Volumes of its own, easy to encrypt and easy to forget. Encrypting memory as well cost 45 to 70 % of throughput.",
      condition: "The figure is for swapping models on a GPU in confidential mode, one study of 2025",
      citations: [cite("triton-essay"), cite("gpu-confidential-swap")],
    },
    {
      aspect: "elasticity",
      statement: "Grows by whole machines, at a pace that varies with image, type and place.",
      citations: [cite("vm-startup")],
    },
    {
      aspect: "operations",
      statement: "An image, an agent and a patch cycle per machine; any operating system, kernel and module.",
      citations: [cite("nist-800-125a")],
    },
  ],
  citations: [
    cite("peach-repository", "specifications/security-boundaries.md"),
    cite("nist-800-125a"),
    cite("zapscape"),
  ],
};

const dedicatedHost: RungFacts = {
  label: "Dedicated host",
  definition: "A server without any foreign tenant; what runs inside it may be any lower rung.",
  privateLayers: ["Process", "Kernel", "Hardware"],
  shared: [],
  ground: "shut",
  mustBreak: "The provider's control plane, the firmware or the network",
  tradeOffs: [
    {
      aspect: "start-up",
      statement: "Bound by capacity: a host has to be free and set up first.",
      citations: [cite("aws-host-settings")],
    },
    {
      aspect: "memory",
      statement: "All of the server's, used or not.",
      citations: [cite("aws-dedicated-hosts")],
    },
    {
      aspect: "density",
      statement: "As dense as your own workloads make it; you pay for the whole server.",
      condition: "About 10 % above the shared price for Azure's isolated sizes",
      citations: [cite("azure-isolation"), cite("aws-dedicated-hosts")],
    },
    {
      aspect: "input-output",
      statement: "No foreign neighbours; bare metal where you choose it.",
      citations: [cite("aws-dedicated-hosts")],
    },
    {
      aspect: "lifecycle",
      statement:
        "One failure domain. Isolated sizes retire with their hardware, at twelve months' notice on Azure.",
      citations: [cite("azure-isolation")],
    },
    {
      aspect: "data",
      statement:
        "No foreign tenant in memory or caches. Storage and network are mostly still shared, and disks are handed back one day.",
      citations: [cite("azure-isolation"), cite("gcp-sole-tenancy")],
    },
    {
      aspect: "elasticity",
      statement:
        "Hosts are ordered through an interface, as long as there are any, and paid for while they idle.",
      citations: [cite("aws-dedicated-hosts"), cite("aws-host-settings")],
    },
    {
      aspect: "operations",
      statement: "You decide where instances go, when the host is maintained and what happens when it fails.",
      citations: [cite("aws-host-settings"), cite("gcp-sole-tenancy")],
    },
  ],
  citations: [
    cite("peach-repository", "specifications/security-boundaries.md"),
    cite("aws-dedicated-hosts"),
    cite("azure-isolation"),
  ],
};

export const rungFacts: Readonly<Record<Rung, RungFacts>> = {
  process,
  container,
  "sandboxed-container": sandboxedContainer,
  "container-in-vm": containerInVm,
  vm,
  "dedicated-host": dedicatedHost,
};

/** The name of a rung in the language of the page. */
export function rungLabel(words: Words, rung: Rung): string {
  return translationFor(words)?.rungs[rung].label ?? words.pseudo(rungFacts[rung].label);
}

/** What a rung is, in one sentence. */
export function rungDefinition(words: Words, rung: Rung): string {
  return translationFor(words)?.rungs[rung].definition ?? words.pseudo(rungFacts[rung].definition);
}

/** The names of the rungs, and what the drawing notes under each. */
export function rungWording(words: Words): {
  readonly labels: Readonly<Record<Rung, string>>;
  readonly notes: Readonly<Record<Rung, string>>;
} {
  return {
    labels: everyRung((rung) => rungLabel(words, rung)),
    notes: everyRung((rung) => words.t("ladder.break", { what: whatToBreak(words, rung) })),
  };
}

/** What the labelled section names: the layers of one's own and those that are shared, top down. */
export type RungLayers = { readonly own: readonly string[]; readonly shared: readonly string[] };

/** The layers of a rung in the language of the page. */
export function rungLayers(words: Words, rung: Rung): RungLayers {
  const translated = translationFor(words)?.rungs[rung];
  const { privateLayers, shared } = rungFacts[rung];
  return {
    own: translated?.privateLayers ?? privateLayers.map(words.pseudo),
    shared: translated?.shared ?? shared.map(words.pseudo),
  };
}

function whatToBreak(words: Words, rung: Rung): string {
  const translated = translationFor(words)?.rungs[rung].mustBreak;
  return translated ?? words.pseudo(lowerFirst(rungFacts[rung].mustBreak));
}

function everyRung(word: (rung: Rung) => string): Readonly<Record<Rung, string>> {
  return Object.fromEntries(rungs.map((rung) => [rung, word(rung)])) as Record<Rung, string>;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
