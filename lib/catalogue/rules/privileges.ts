import { all, atLeast, is } from "@/lib/engine/condition";
import type { Rule } from "@/lib/engine/rule";
import { defineRule, demandRung, examplesOf, warn } from "../regimes/regime-rule";
import { cite, citeCve } from "../sources";
import { exclude, prefer } from "./effects";

/** What the workload wants from the host, the kernel and the devices. */
export const privilegeRules: readonly Rule[] = [
  defineRule({
    id: "PRV-01",
    title: "Give privileged workloads a kernel of their own",
    rationale:
      "A privileged container may mount, trace and load what it likes: beside other teams it is an administrator of their machine. In a virtual machine the same rights end at the guest. Most workloads need one or two of these rights, not all of them, so ask first which.",
    threats: ["K", "L"],
    falsePositives:
      "It is an agent that the platform's own owners run on every node, and it exists to administer that node.",
    force: "guidance",
    evidence: "text",
    citations: [
      cite("pod-security-standards", "Privileged"),
      cite("kata-privileged"),
      cite("openshift-sandboxed"),
    ],
    when: all(atLeast("pod-security", "privileged"), atLeast("co-tenants", "same-organisation")),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "Docker inside a shared build cluster",
        { "pod-security": "privileged", "co-tenants": "same-organisation" },
      ],
      ["A service with the usual rights", { "pod-security": "baseline", "co-tenants": "same-organisation" }],
      ["Nobody has tried without privileges", { "pod-security": null, "co-tenants": "same-organisation" }],
    ),
  }),
  defineRule({
    id: "PRV-02",
    title: "Keep the runtime's socket away from shared kernels",
    rationale:
      "Whoever holds the socket of the container runtime can start a container with every right on the node. It is root by another name, and it makes any sandbox around the holder pointless. If it must have one, let it be the socket of a machine that is its own.",
    threats: ["K", "L"],
    falsePositives: "A proxy in front of the socket allows a few harmless requests only.",
    force: "guidance",
    evidence: "text",
    citations: [cite("pod-security-standards", "Baseline, HostPath Volumes"), cite("kata-privileged")],
    when: all(is("host-access", "runtime-socket"), atLeast("co-tenants", "same-organisation")),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "A build job that starts containers",
        { "pod-security": "privileged", "host-access": "runtime-socket", "co-tenants": "same-organisation" },
      ],
      [
        "A job that adds a capability",
        {
          "pod-security": "baseline",
          "host-access": "added-capabilities",
          "co-tenants": "same-organisation",
        },
      ],
      ["The manifest is not written yet", { "pod-security": "baseline", "co-tenants": "same-organisation" }],
      [
        "does-not-apply",
        "A build job beside its own team",
        { "pod-security": "privileged", "host-access": "runtime-socket", "co-tenants": "same-team" },
      ],
    ),
  }),
  defineRule({
    id: "PRV-03",
    title: "Give outsiders' workloads that reach into the host a kernel of their own",
    rationale:
      "Directories and processes of the host are the short ways out of a container. With neighbours from other organisations, what lies there is theirs too. In a virtual machine the host that is reached into is the guest.",
    threats: ["K", "X"],
    falsePositives: "The directory is read-only and holds nothing but the workload's own cache.",
    force: "guidance",
    evidence: "text",
    citations: [cite("pod-security-standards", "Baseline"), cite("kata-limitations")],
    when: all(is("host-access", "host-path", "host-pid-ipc"), atLeast("co-tenants", "partner-organisations")),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "A partner's tool that reads host directories",
        {
          "pod-security": "privileged",
          "host-access": ["host-network", "host-path"],
          "co-tenants": "partner-organisations",
        },
      ],
      [
        "A proxy on the host's network, for low ports",
        {
          "pod-security": "baseline",
          "host-access": ["host-network", "added-capabilities"],
          "co-tenants": "own-customers",
        },
      ],
      [
        "Host access not listed yet",
        { "pod-security": "privileged", "host-access": null, "co-tenants": "own-customers" },
      ],
      [
        "applies",
        "A partner's profiler",
        {
          "pod-security": "privileged",
          "host-access": "host-pid-ipc",
          "co-tenants": "partner-organisations",
        },
      ],
      [
        "does-not-apply",
        "A tool of colleagues that reads host directories",
        { "pod-security": "privileged", "host-access": "host-path", "co-tenants": "same-organisation" },
      ],
    ),
  }),
  defineRule({
    id: "PRV-04",
    title: "Let outsiders change node-wide kernel settings only on a kernel of their own",
    rationale:
      "Some kernel settings belong to a pod; the others hold for everyone on the node. The Pod Security Standards allow only the first kind from Baseline on, because the second can disable protections for all containers. A guest kernel makes every setting the tenant's own.",
    threats: ["D", "K"],
    falsePositives: "All tenants want the same setting, and the platform sets it once for the pool.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("pod-security-standards", "Baseline, Sysctls")],
    when: all(is("kernel-needs", "sysctls"), atLeast("co-tenants", "partner-organisations")),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      ["A partner's search engine", { "kernel-needs": "sysctls", "co-tenants": "partner-organisations" }],
      ["A search engine of one company", { "kernel-needs": "sysctls", "co-tenants": "same-organisation" }],
      ["Needs not known", { "kernel-needs": null, "co-tenants": "partner-organisations" }],
      [
        "does-not-apply",
        "A partner's tracer and database",
        { "kernel-needs": ["rare-calls", "ebpf"], "co-tenants": "partner-organisations" },
      ],
    ),
  }),
  defineRule({
    id: "PRV-05",
    title: "Load eBPF programs only into a kernel of your own",
    rationale:
      "An eBPF program runs in the kernel and sees what passes through it, whoever it belongs to. The right to load one is close to the right to administer. Beside other teams it belongs into a guest kernel.",
    threats: ["K", "X"],
    falsePositives: "It is the platform's own observer, run by those who own the nodes.",
    force: "guidance",
    evidence: "text",
    citations: [
      cite("kata-privileged"),
      cite("openshift-sandboxed"),
      cite("pod-security-standards", "Baseline"),
    ],
    when: all(is("kernel-needs", "ebpf"), atLeast("co-tenants", "same-organisation")),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      ["A team's own tracer on a shared node", { "kernel-needs": "ebpf", "co-tenants": "same-organisation" }],
      ["A tracer on the team's own nodes", { "kernel-needs": "ebpf", "co-tenants": "same-team" }],
      ["A tracer, neighbours unknown", { "kernel-needs": "ebpf", "co-tenants": null }],
      [
        "does-not-apply",
        "A driver and a search engine on a shared node",
        { "kernel-needs": ["sysctls", "kernel-modules"], "co-tenants": "same-organisation" },
      ],
    ),
  }),
  defineRule({
    id: "PRV-06",
    title: "Load kernel modules only into a kernel of your own",
    rationale:
      "A module becomes part of the kernel, and its faults become the neighbours' crashes. No setting of a container takes that back. With any neighbour at all, the kernel it is loaded into has to be a guest's.",
    threats: ["K", "D"],
    falsePositives: "The module comes with the hosts and the platform's owners load it for everyone.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kata-limitations"), cite("nist-800-125a")],
    when: all(is("kernel-needs", "kernel-modules"), atLeast("co-tenants", "same-team")),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "A storage driver beside other services",
        { "kernel-needs": ["kernel-modules", "sysctls"], "co-tenants": "same-team" },
      ],
      ["A storage driver on its own machine", { "kernel-needs": "kernel-modules", "co-tenants": "nobody" }],
      ["A driver, neighbours unknown", { "kernel-needs": "kernel-modules" }],
      [
        "does-not-apply",
        "A tracer and a test farm beside other services",
        { "kernel-needs": ["ebpf", "nested-virtualisation"], "co-tenants": "same-team" },
      ],
    ),
  }),
  defineRule({
    id: "PRV-07",
    title: "Do not sandbox what needs system calls the sandbox lacks",
    rationale:
      "A user-space kernel implements most of Linux, not all of it; io_uring is among the parts it has only in part. Many programs fall back to older calls by themselves. One that cannot will not run there.",
    threats: ["K"],
    falsePositives: "The program has a fallback, or your sandbox's current release has the call: try it.",
    force: "guidance",
    evidence: "text",
    citations: [cite("gvisor-compatibility")],
    when: is("kernel-needs", "rare-calls"),
    effect: exclude("sandboxed-container"),
    examples: examplesOf(
      ["A database that insists on io_uring", { "kernel-needs": "rare-calls" }],
      ["A search engine that raises a limit", { "kernel-needs": "sysctls" }],
      ["Needs not known", {}],
    ),
  }),
  defineRule({
    id: "PRV-08",
    title: "Do not sandbox what extends the kernel or runs machines",
    rationale:
      "In a user-space kernel there is no Linux kernel to load a module or an eBPF program into, and no KVM to run a machine with. Such a workload needs the real kernel of a host or of a guest. No setting of the sandbox changes that.",
    threats: ["K"],
    falsePositives: "The feature is optional and the workload runs well without it.",
    force: "guidance",
    evidence: "text",
    citations: [cite("gvisor-compatibility")],
    when: is("kernel-needs", "ebpf", "kernel-modules", "nested-virtualisation"),
    effect: exclude("sandboxed-container"),
    examples: examplesOf(
      ["A VPN with a kernel module", { "kernel-needs": "kernel-modules" }],
      ["A search engine that raises a limit", { "kernel-needs": "sysctls" }],
      ["Needs not known", { "kernel-needs": null }],
      ["applies", "A tracer", { "kernel-needs": "ebpf" }],
      ["applies", "A test farm for machine images", { "kernel-needs": "nested-virtualisation" }],
    ),
  }),
  defineRule({
    id: "PRV-09",
    title: "Do not sandbox what drives a device of the host",
    rationale:
      "A user-space kernel passes on neither arbitrary devices nor a network card's functions, because each would widen the surface it exists to narrow. A virtual machine can be given such a device. So can a container, at the price of sharing its driver.",
    threats: ["K", "H"],
    falsePositives:
      "The module or the card is reached over the network, or the current release of your sandbox has a proxy for this very device.",
    force: "guidance",
    evidence: "text",
    citations: [cite("gvisor-compatibility")],
    when: is("devices", "network-passthrough", "hsm"),
    effect: exclude("sandboxed-container"),
    examples: examplesOf(
      ["A packet processor on DPDK", { devices: "network-passthrough" }],
      ["A card of its own", { devices: "whole-gpu" }],
      ["Devices not known", { devices: null }],
      ["applies", "A signing service with a security module", { devices: "hsm" }],
    ),
  }),
  defineRule({
    id: "PRV-10",
    title: "Give another operating system, or a whole one, a machine of its own",
    rationale:
      "A container runs on the kernel of its host, so a program for another operating system cannot start in one, and neither can a system that brings its kernel. It needs a virtual machine, or a host of its own that runs its system. Windows offers containers inside a Hyper-V machine; for a Windows host that counts as container in a VM, and then the host's system is the same.",
    threats: ["K"],
    falsePositives: "A compatible build for the hosts' system exists.",
    force: "guidance",
    evidence: "text",
    citations: [cite("windows-containers", "container-security.md")],
    when: atLeast("operating-system", "different"),
    effect: exclude("process", "container", "sandboxed-container", "container-in-vm"),
    examples: examplesOf(
      ["A Windows service on Linux hosts", { "operating-system": "different" }],
      ["A Linux service on Linux hosts", { "operating-system": "same" }],
      ["The system is not known", { "operating-system": null }],
    ),
  }),
  defineRule({
    id: "PRV-11",
    title: "Put a virtual machine around outsiders' code on a GPU",
    rationale:
      "A GPU is driven by a large kernel driver, and a sandbox that offers GPUs forwards requests to it: a flaw in the driver still reaches the host. The toolkit that hands GPUs to containers has had escapes of its own. Pass the device through to a virtual machine instead.",
    threats: ["K", "X"],
    falsePositives: "Outsiders send only inputs to a model that you serve; the code on the GPU is yours.",
    force: "guidance",
    evidence: "text",
    citations: [
      cite("gvisor-gpu"),
      cite("kata-hypervisors"),
      citeCve("CVE-2024-0132"),
      citeCve("CVE-2025-23266"),
    ],
    when: all(
      is("devices", "shared-gpu", "whole-gpu"),
      atLeast("code-origin", "customer-code"),
      atLeast("co-tenants", "partner-organisations"),
    ),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "Customers' training jobs",
        { devices: "whole-gpu", "code-origin": "customer-code", "co-tenants": "own-customers" },
      ],
      [
        "A vendor's model server",
        { devices: "whole-gpu", "code-origin": "vendor-binary", "co-tenants": "own-customers" },
      ],
      [
        "Customers' jobs, devices unknown",
        { "code-origin": "customer-code", "co-tenants": "own-customers", devices: null },
      ],
      [
        "applies",
        "Partners' jobs that take turns on a card",
        { devices: "shared-gpu", "code-origin": "customer-code", "co-tenants": "partner-organisations" },
      ],
      [
        "does-not-apply",
        "Partners' packet processors",
        {
          devices: "network-passthrough",
          "code-origin": "customer-code",
          "co-tenants": "partner-organisations",
        },
      ],
      [
        "does-not-apply",
        "Colleagues' training jobs",
        { devices: "whole-gpu", "code-origin": "customer-code", "co-tenants": "same-organisation" },
      ],
    ),
  }),
  defineRule({
    id: "PRV-12",
    title: "Share a GPU by partition, not by turns",
    rationale:
      "Sharing a GPU by time slices keeps neither memory nor faults apart. A hardware partition does, on the models that have it. The rung around the workload has no say in what happens on the card.",
    threats: ["X", "D"],
    falsePositives: "All workloads on the card belong to one team, which can live with a shared crash.",
    force: "guidance",
    evidence: "text",
    citations: [cite("nvidia-gpu-sharing"), cite("gpu-partitioning")],
    when: is("devices", "shared-gpu"),
    effect: warn(
      "Time slices on a GPU keep neither memory nor faults apart. Between tenants use hardware partitions, or give each tenant a card.",
    ),
    examples: examplesOf(
      ["Notebooks that take turns on a card", { devices: "shared-gpu" }],
      ["A card each", { devices: "whole-gpu" }],
      ["Devices not known", {}],
      ["does-not-apply", "No devices", { devices: "none" }],
    ),
  }),
  defineRule({
    id: "PRV-13",
    title: "Prefer a machine over a sandbox for work on a GPU",
    rationale:
      "A sandbox supports some GPU models and asks for an exact match of driver versions; hardware partitions are outside what it offers. A virtual machine takes the whole device. Where both would do, the machine is less to look after.",
    threats: ["D"],
    falsePositives: "Your provider keeps sandbox and driver in step for you and supports your model.",
    force: "guidance",
    evidence: "text",
    citations: [cite("gvisor-gpu"), cite("kata-gpu")],
    when: is("devices", "shared-gpu", "whole-gpu"),
    effect: prefer("container-in-vm", "sandboxed-container"),
    examples: examplesOf(
      ["A training job", { devices: "whole-gpu" }],
      ["A network card's virtual function", { devices: "network-passthrough" }],
      ["Devices not known", { devices: null }],
      ["applies", "Notebooks that take turns on a card", { devices: "shared-gpu" }],
    ),
  }),
  defineRule({
    id: "PRV-14",
    title: "Treat a device handed through as part of the wall",
    rationale:
      "A device that reads and writes memory by itself goes around the boundary of software. What holds it back is the translation unit in the hardware, and its firmware outlives the tenant. Guidance on hypervisors and on container machines both list this as a risk of its own.",
    threats: ["H", "X"],
    falsePositives: "The same tenant keeps the device for its whole life.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kata-threats"), cite("nist-800-125a")],
    when: is("devices", "network-passthrough"),
    effect: warn(
      "A device handed through can reach memory by itself. Check that the hardware's translation unit confines it, and reset its firmware before the next tenant.",
    ),
    examples: examplesOf(
      ["A network card's virtual function", { devices: ["network-passthrough", "hsm"] }],
      ["A card and a security module", { devices: ["whole-gpu", "hsm"] }],
      ["Devices not known", {}],
    ),
  }),
  defineRule({
    id: "PRV-15",
    title: "Do not start as root without a user namespace",
    rationale:
      "The makers of LXC say that a container whose root is the host's root cannot be made to hold against that root, while one in a user namespace holds if the kernel is patched. An escape would begin with the highest rights on the node. Mapping root away costs one field and no rung.",
    threats: ["K"],
    falsePositives:
      "The image starts as root, drops all rights before it reads any input, and cannot regain them.",
    force: "guidance",
    evidence: "text",
    citations: [cite("lxc-security"), cite("kubernetes-user-namespaces")],
    when: atLeast("run-as", "root"),
    effect: warn(
      "Root in the container is root on the node once it escapes. Map it to an ordinary user, or change the image to start as one, before you pay for a higher rung.",
    ),
    examples: examplesOf(
      ["An image that starts as root", { "run-as": "root" }],
      ["An ordinary user", { "run-as": "non-root" }],
      ["The user is not known", { "run-as": null }],
    ),
  }),
  defineRule({
    id: "PRV-16",
    title: "Switch on user namespaces",
    rationale:
      "With a user namespace, whoever escapes arrives on the node as a user without rights. Kubernetes has had them stable since 1.36, behind one field of the pod. They also open kernel code to programs inside, so block further namespaces with the system-call filter.",
    threats: ["K"],
    falsePositives: "The storage it mounts cannot map users, or the sandbox has a kernel of its own.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-user-namespaces"), cite("netfilter-2026")],
    when: atLeast("run-as", "non-root"),
    effect: warn(
      "Without a user namespace, a user inside is the same user on the node. Switch user namespaces on, and let the system-call filter forbid nested ones.",
    ),
    examples: examplesOf(
      ["An ordinary user in the image", { "run-as": "non-root" }],
      ["A pod with hostUsers false", { "run-as": "user-namespace" }],
      ["The user is not known", { "run-as": null }],
    ),
  }),
  defineRule({
    id: "PRV-17",
    title: "Move from Baseline to Restricted where you can",
    rationale:
      "Baseline stops the known ways to climb, but it still lets a container run as root with the default capabilities. Restricted asks for an ordinary user, no climbing and a system-call filter. The step often costs a few lines of the manifest.",
    threats: ["K"],
    falsePositives: "The workload has a guest kernel of its own, where the difference matters less.",
    force: "guidance",
    evidence: "text",
    citations: [cite("pod-security-standards", "Restricted"), cite("gke-seccomp")],
    when: atLeast("pod-security", "baseline"),
    effect: warn(
      "Below Restricted a container may run as root and without a system-call filter. Try Restricted first: many workloads need no change beyond the manifest.",
    ),
    examples: examplesOf(
      ["An image that starts as root", { "pod-security": "baseline" }],
      ["A restricted service", { "pod-security": "restricted" }],
      ["Nobody has tried", { "pod-security": null }],
    ),
  }),
  defineRule({
    id: "PRV-18",
    title: "Think twice about the host's network",
    rationale:
      "On the host's network a workload sees the node's own services and stands outside the rules for pods. Containers in virtual machines refuse it, and a sandbox that grants it gives up part of its wall. A service address or a port is nearly always enough.",
    threats: ["L", "X"],
    falsePositives: "It is a node agent of the platform, which has to speak for the node.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kata-limitations"), cite("gvisor-security"), cite("eks-fargate")],
    when: is("host-access", "host-network"),
    effect: warn(
      "On the host's network, rules for pods do not hold, and a virtual machine per pod is not available: use nodes kept for one tenant instead.",
    ),
    examples: examplesOf(
      ["A proxy on the host's network", { "pod-security": "privileged", "host-access": "host-network" }],
      ["A profiler behind a service", { "pod-security": "baseline", "host-access": "host-pid-ipc" }],
      ["Host access not listed", { "pod-security": "baseline", "host-access": null }],
      ["does-not-apply", "Nothing of the host", { "pod-security": "baseline", "host-access": "none" }],
    ),
  }),
  defineRule({
    id: "PRV-19",
    title: "Keep nested virtualisation away from code you do not trust",
    rationale:
      "Two of the three published escapes from KVM in 2026 are reachable only by a guest that may run machines itself. One platform switched nesting off by default for that reason, and switched back because its operators needed it. If the workload needs it, patch the hosts first and keep strangers' code out.",
    threats: ["K", "H"],
    falsePositives: "The workload has the whole machine, so that there is no guest to nest in.",
    force: "guidance",
    evidence: "text",
    citations: [
      cite("januscape"),
      cite("zapscape"),
      cite("talm-nested"),
      citeCve("CVE-2026-53359"),
      citeCve("CVE-2026-64561"),
    ],
    when: is("kernel-needs", "nested-virtualisation"),
    effect: warn(
      "Nested virtualisation opened the way for two escapes from KVM in 2026. Offer it to workloads you trust, on patched hosts, or give the workload bare metal.",
    ),
    examples: examplesOf(
      ["A test farm for machine images", { "kernel-needs": "nested-virtualisation" }],
      ["A storage driver", { "kernel-needs": "kernel-modules" }],
      ["Needs not known", {}],
    ),
  }),
  defineRule({
    id: "PRV-20",
    title: "Compare added capabilities with the Baseline list",
    rationale:
      "Opening a low port is a capability, and so is administering the whole system; the word alone says little. The Baseline standard lists the few that a pod may add. Anything beyond that list makes the pod a privileged one.",
    threats: ["K"],
    falsePositives:
      "The runtime maps the capabilities into a user namespace, where they end at the container.",
    force: "guidance",
    evidence: "text",
    citations: [cite("pod-security-standards", "Baseline, Capabilities"), cite("kubernetes-user-namespaces")],
    when: is("host-access", "added-capabilities"),
    effect: warn(
      "Compare the added capabilities with the list that Baseline allows. With any other, answer “Privileged”: it may be enough to take the node.",
    ),
    examples: examplesOf(
      ["A web server on port 80", { "pod-security": "baseline", "host-access": "added-capabilities" }],
      [
        "A build job that starts containers",
        { "pod-security": "baseline", "host-access": ["host-path", "runtime-socket"] },
      ],
      ["Host access not listed", { "pod-security": "baseline", "host-access": null }],
    ),
  }),
  defineRule({
    id: "PRV-21",
    title: "Give outsiders who need the kernel itself a virtual machine",
    rationale:
      "A module, a kernel of one's own or machines inside the machine are wishes about an operating system, not about a program. Outsiders who have them need a guest that they can break and start again. The host's kernel then stays yours, and nobody else's instance runs in that guest.",
    threats: ["K", "D"],
    falsePositives: "You load the module for all tenants yourself and they merely use it.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("kata-limitations"), cite("nist-800-125a"), cite("aws-nested")],
    when: all(
      is("kernel-needs", "kernel-modules", "nested-virtualisation"),
      atLeast("co-tenants", "partner-organisations"),
    ),
    effect: demandRung("vm"),
    examples: examplesOf(
      [
        "Emulators that customers start",
        { "kernel-needs": "nested-virtualisation", "co-tenants": "own-customers" },
      ],
      ["Customers' tracers", { "kernel-needs": "ebpf", "co-tenants": "own-customers" }],
      ["Customers, needs unknown", { "kernel-needs": null, "co-tenants": "own-customers" }],
      [
        "applies",
        "A storage driver of a partner",
        { "kernel-needs": "kernel-modules", "co-tenants": "partner-organisations" },
      ],
      [
        "does-not-apply",
        "Emulators that colleagues start",
        { "kernel-needs": "nested-virtualisation", "co-tenants": "same-organisation" },
      ],
    ),
  }),
  defineRule({
    id: "PRV-22",
    title: "Give a whole system with its own administrator a virtual machine",
    rationale:
      "A tenant who installs packages, services and a kernel has an operating system, and containers lend out one that is already there. Desktops cut into compartments and rented servers are of this kind. A guest gives each of them its own, and lets it fail alone.",
    threats: ["K", "L"],
    falsePositives: "The tenants only ever install packages, which an image can carry.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("tenancy-scale"), cite("nist-800-125a")],
    when: all(atLeast("operating-system", "whole-system"), atLeast("co-tenants", "same-team")),
    effect: demandRung("vm"),
    examples: examplesOf(
      ["Test machines beside each other", { "operating-system": "whole-system", "co-tenants": "same-team" }],
      [
        "A Windows service on Linux hosts",
        { "operating-system": "different", "co-tenants": "own-customers" },
      ],
      ["Rented servers, neighbours unknown", { "operating-system": "whole-system", "co-tenants": null }],
    ),
  }),
  defineRule({
    id: "PRV-23",
    title: "Agree on node-wide kernel settings with everyone on the node",
    rationale:
      "A setting that one workload wants, every workload on the node gets. Inside one organisation the platform can set it once for a pool of nodes. What must not happen is that a workload sets it by itself.",
    threats: ["D"],
    falsePositives: "The setting belongs to the pod's own namespaces and ends there.",
    force: "guidance",
    evidence: "text",
    citations: [cite("pod-security-standards", "Baseline, Sysctls")],
    when: is("kernel-needs", "sysctls"),
    effect: warn(
      "A node-wide setting changes the node for everybody. Have the platform set it once on a pool for workloads that want it, and keep the right to set it away from workloads.",
    ),
    examples: examplesOf(
      ["A search engine that raises a limit", { "kernel-needs": "sysctls" }],
      ["A tracer and a database that insists on io_uring", { "kernel-needs": ["rare-calls", "ebpf"] }],
      ["Needs not known", {}],
    ),
  }),
];
