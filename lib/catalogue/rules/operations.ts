import { all, any, atLeast, type Condition, is, not } from "@/lib/engine/condition";
import type { Rule } from "@/lib/engine/rule";
import { defineRule, demandRung, examplesOf, warn } from "../regimes/regime-rule";
import { cite } from "../sources";
import { demandBetweenTenants, exclude, prefer } from "./effects";

/** Nothing but serverless containers: any other platform could provide what they cannot. */
const nothingElse: Condition = not(
  is(
    "platform",
    "plain-host",
    "container-engine",
    "managed-kubernetes",
    "own-kubernetes",
    "vm-platform",
    "own-metal",
  ),
);

/** What the platform can provide, what the team can look after, and how licences are counted. */
export const operationsRules: readonly Rule[] = [
  defineRule({
    id: "OPS-01",
    title: "Do not plan machines or hosts on serverless containers alone",
    rationale:
      "A serverless container platform takes an image and chooses the machine itself. You get neither a guest with an operating system of your own nor a host without foreign tenants. Another platform has to provide those rungs.",
    threats: ["H"],
    falsePositives:
      "Your provider offers dedicated capacity beneath its serverless product; then tick its machines too.",
    force: "guidance",
    evidence: "text",
    citations: [cite("eks-fargate")],
    when: all(is("platform", "serverless-containers"), nothingElse),
    effect: exclude("vm", "dedicated-host"),
    examples: examplesOf(
      ["Only serverless containers", { platform: "serverless-containers" }],
      ["Serverless containers and machines", { platform: ["serverless-containers", "vm-platform"] }],
      ["Platform not chosen", { platform: null }],
    ),
  }),
  defineRule({
    id: "OPS-02",
    title: "Do not plan bare processes where only containers are taken",
    rationale:
      "Managed Kubernetes and serverless platforms start containers and nothing else. A bare process would need a host that you can log in to. Its lowest rung there is container.",
    threats: ["D"],
    falsePositives: "You administer the nodes of the managed cluster and run services on them by hand.",
    force: "guidance",
    evidence: "text",
    citations: [cite("eks-fargate"), cite("kubernetes-multi-tenancy")],
    when: all(
      is("platform", "managed-kubernetes", "serverless-containers"),
      not(is("platform", "plain-host", "container-engine", "own-kubernetes", "vm-platform", "own-metal")),
    ),
    effect: exclude("process"),
    examples: examplesOf(
      ["Only managed Kubernetes", { platform: "managed-kubernetes" }],
      ["Managed Kubernetes and plain hosts", { platform: ["managed-kubernetes", "plain-host"] }],
      ["Platform not chosen", {}],
    ),
  }),
  defineRule({
    id: "OPS-03",
    title: "Plan virtual nodes for one tenant where hosts cannot start machines",
    rationale:
      "A machine for each container needs KVM on its host. Where the hosts lack it, the other form of this rung remains: a virtual node that serves one tenant. A rented server is usually such a machine already, and a second one can be rented.",
    threats: ["K"],
    falsePositives: "The hosts can be exchanged for a type with nested virtualisation, or for bare metal.",
    force: "guidance",
    evidence: "text",
    citations: [cite("aws-nested"), cite("alibaba-sandboxed")],
    when: all(
      atLeast("nested-virtualisation", "not-available"),
      not(
        is(
          "platform",
          "managed-kubernetes",
          "own-kubernetes",
          "serverless-containers",
          "vm-platform",
          "own-metal",
        ),
      ),
    ),
    effect: warn(
      "Without virtualisation on the hosts, a machine per container is out of reach. Reach the same rung with virtual nodes that each serve one tenant: order them from whoever provides machines.",
    ),
    examples: examplesOf(
      [
        "Docker hosts without KVM",
        { platform: "container-engine", "nested-virtualisation": "not-available" },
      ],
      [
        "The same beside a machine platform",
        { platform: ["container-engine", "vm-platform"], "nested-virtualisation": "not-available" },
      ],
      ["Docker hosts, KVM not checked", { platform: "container-engine" }],
      [
        "does-not-apply",
        "The same beside managed Kubernetes",
        { platform: ["container-engine", "managed-kubernetes"], "nested-virtualisation": "not-available" },
      ],
      [
        "does-not-apply",
        "The same beside Kubernetes of your own",
        { platform: ["container-engine", "own-kubernetes"], "nested-virtualisation": "not-available" },
      ],
      [
        "does-not-apply",
        "The same beside serverless containers",
        { platform: ["container-engine", "serverless-containers"], "nested-virtualisation": "not-available" },
      ],
      [
        "does-not-apply",
        "The same beside servers of your own",
        { platform: ["container-engine", "own-metal"], "nested-virtualisation": "not-available" },
      ],
    ),
  }),
  defineRule({
    id: "OPS-04",
    title: "Do not plan virtual machines where nothing can start one",
    rationale:
      "A virtual machine needs a platform for machines, bare metal, or nodes with KVM on which an orchestrator can start it. Without any of the three the rung is out of reach. Asking for such a platform may be the real answer.",
    threats: ["K"],
    falsePositives:
      "Someone in the organisation runs a machine platform that you can order from; then tick it.",
    force: "guidance",
    evidence: "text",
    citations: [cite("openshift-virtualization"), cite("aws-nested")],
    when: all(
      atLeast("nested-virtualisation", "not-available"),
      not(is("platform", "vm-platform", "own-metal")),
    ),
    effect: exclude("vm"),
    examples: examplesOf(
      [
        "Managed Kubernetes without KVM",
        { platform: "managed-kubernetes", "nested-virtualisation": "not-available" },
      ],
      [
        "Managed Kubernetes with KVM",
        { platform: "managed-kubernetes", "nested-virtualisation": "available" },
      ],
      ["Managed Kubernetes, KVM not checked", { platform: "managed-kubernetes" }],
    ),
  }),
  defineRule({
    id: "OPS-05",
    title: "Do not plan a host for another operating system where none can be set up",
    rationale:
      "A dedicated host helps a foreign operating system only if you may install it or start a machine on it. Nodes of a cluster without KVM allow neither. Then a dedicated host would stand empty.",
    threats: ["H"],
    falsePositives:
      "The provider offers node pools with that operating system; then the hosts run the same one.",
    force: "guidance",
    evidence: "text",
    citations: [cite("windows-containers", "container-security.md"), cite("openshift-virtualization")],
    when: all(
      atLeast("operating-system", "different"),
      atLeast("nested-virtualisation", "not-available"),
      not(is("platform", "vm-platform", "own-metal")),
    ),
    effect: exclude("dedicated-host"),
    examples: examplesOf(
      [
        "A Windows service, only Linux nodes without KVM",
        {
          "operating-system": "different",
          platform: "own-kubernetes",
          "nested-virtualisation": "not-available",
        },
      ],
      [
        "A Windows service and a machine platform",
        {
          "operating-system": "different",
          platform: ["own-kubernetes", "vm-platform"],
          "nested-virtualisation": "not-available",
        },
      ],
      [
        "A Windows service, KVM not checked",
        { "operating-system": "different", platform: "own-kubernetes", "nested-virtualisation": null },
      ],
    ),
  }),
  defineRule({
    id: "OPS-06",
    title: "Do not plan privileged work on serverless containers alone",
    rationale:
      "Serverless platforms refuse privileged containers, agents on every node and the host's network, because the node is not yours. There is no kernel there to load a module into either. Such a workload needs nodes.",
    threats: ["K"],
    falsePositives: "The privilege is a habit and the workload runs without it: try that first.",
    force: "guidance",
    evidence: "text",
    citations: [cite("eks-fargate")],
    when: all(
      any(
        atLeast("pod-security", "privileged"),
        is("host-access", "host-network", "host-pid-ipc", "host-path", "runtime-socket"),
        is("kernel-needs", "sysctls", "ebpf", "kernel-modules", "nested-virtualisation"),
      ),
      is("platform", "serverless-containers"),
      nothingElse,
    ),
    effect: exclude("container", "sandboxed-container", "container-in-vm"),
    examples: examplesOf(
      [
        "A kernel module on a serverless platform",
        { platform: "serverless-containers", "kernel-needs": "kernel-modules" },
      ],
      [
        "A web service on a serverless platform",
        { platform: "serverless-containers", "pod-security": "restricted", "kernel-needs": "ordinary" },
      ],
      ["Needs not known", { platform: "serverless-containers" }],
      [
        "applies",
        "Every privilege on a serverless platform",
        { platform: "serverless-containers", "pod-security": "privileged", "kernel-needs": "ordinary" },
      ],
      [
        "applies",
        "The host's network on a serverless platform",
        {
          platform: "serverless-containers",
          "pod-security": "baseline",
          "host-access": "host-network",
          "kernel-needs": "ordinary",
        },
      ],
      [
        "applies",
        "A profiler on a serverless platform",
        {
          platform: "serverless-containers",
          "pod-security": "baseline",
          "host-access": "host-pid-ipc",
          "kernel-needs": "ordinary",
        },
      ],
      [
        "applies",
        "Host directories on a serverless platform",
        {
          platform: "serverless-containers",
          "pod-security": "baseline",
          "host-access": "host-path",
          "kernel-needs": "ordinary",
        },
      ],
      [
        "applies",
        "A build job that starts containers on a serverless platform",
        {
          platform: "serverless-containers",
          "pod-security": "baseline",
          "host-access": "runtime-socket",
          "kernel-needs": "ordinary",
        },
      ],
      [
        "applies",
        "A raised limit on a serverless platform",
        { platform: "serverless-containers", "pod-security": "restricted", "kernel-needs": "sysctls" },
      ],
      [
        "applies",
        "A tracer on a serverless platform",
        { platform: "serverless-containers", "pod-security": "restricted", "kernel-needs": "ebpf" },
      ],
      [
        "applies",
        "Machines inside a serverless platform",
        {
          platform: "serverless-containers",
          "pod-security": "restricted",
          "kernel-needs": "nested-virtualisation",
        },
      ],
      [
        "does-not-apply",
        "A capability and rare calls on a serverless platform",
        {
          platform: "serverless-containers",
          "pod-security": "baseline",
          "host-access": "added-capabilities",
          "kernel-needs": "rare-calls",
        },
      ],
      [
        "does-not-apply",
        "Nothing of the host on a serverless platform",
        {
          platform: "serverless-containers",
          "pod-security": "baseline",
          "host-access": "none",
          "kernel-needs": "ordinary",
        },
      ],
    ),
  }),
  defineRule({
    id: "OPS-07",
    title: "Prefer a plain virtual machine where machines are all you have",
    rationale:
      "With a machine platform and no container platform, a container inside each machine adds a layer without a tool to run it. A machine per workload gives the same boundary with what you know. Once instances come and go within seconds, that changes.",
    threats: ["D"],
    falsePositives: "Images are how your team ships, and an engine in each machine is routine.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("triton-essay"), cite("vm-boot-times")],
    when: all(
      is("platform", "vm-platform"),
      not(
        is(
          "platform",
          "container-engine",
          "managed-kubernetes",
          "own-kubernetes",
          "serverless-containers",
          "own-metal",
        ),
      ),
      not(atLeast("churn", "seconds")),
    ),
    effect: prefer("vm", "container-in-vm"),
    examples: examplesOf(
      ["An estate of virtual machines", { platform: "vm-platform", churn: "long-lived" }],
      ["Machines and Kubernetes", { platform: ["vm-platform", "own-kubernetes"], churn: "long-lived" }],
      ["An estate of machines, churn unknown", { platform: "vm-platform" }],
      [
        "does-not-apply",
        "Machines and serverless containers",
        { platform: ["vm-platform", "serverless-containers"], churn: "long-lived" },
      ],
      [
        "does-not-apply",
        "Machines and servers of your own",
        { platform: ["vm-platform", "own-metal"], churn: "long-lived" },
      ],
      ["does-not-apply", "Plain hosts", { platform: "plain-host", churn: "long-lived" }],
      ["does-not-apply", "Machines for jobs of seconds", { platform: "vm-platform", churn: "seconds" }],
    ),
  }),
  defineRule({
    id: "OPS-08",
    title: "Prefer a container over a process where an orchestrator starts the work",
    rationale:
      "On a cluster, starting something as a container is the well-trodden way: it is scheduled, limited and restarted. A service set up by hand on a node is a surprise for whoever replaces the node. The floor may be lower; the routine is not.",
    threats: ["D"],
    falsePositives: "It is an agent that has to run before the orchestrator does.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy")],
    when: is("platform", "managed-kubernetes", "own-kubernetes", "serverless-containers"),
    effect: prefer("container", "process"),
    examples: examplesOf(
      ["A cluster of your own", { platform: "own-kubernetes" }],
      ["Plain hosts only", { platform: "plain-host" }],
      ["Platform not chosen", { platform: null }],
      ["applies", "Managed Kubernetes", { platform: "managed-kubernetes" }],
      ["applies", "Serverless containers", { platform: "serverless-containers" }],
      ["does-not-apply", "Plain hosts and machines", { platform: ["plain-host", "vm-platform"] }],
    ),
  }),
  defineRule({
    id: "OPS-09",
    title: "Prefer nodes kept for one tenant over a second runtime nobody can run",
    rationale:
      "A sandbox is a second runtime with releases, faults and habits of its own. A team that can look after one runtime reaches the rung above with what it has: ordinary containers on virtual machines kept for a tenant. Where a provider runs the sandbox, this does not hold.",
    threats: ["K", "D"],
    falsePositives: "There are too many tenants for a node each.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Node Isolation"), cite("gke-sandbox")],
    when: all(
      atLeast("operations", "one-runtime"),
      is("platform", "own-kubernetes", "vm-platform"),
      not(is("platform", "managed-kubernetes", "serverless-containers")),
    ),
    effect: prefer("container-in-vm", "sandboxed-container"),
    examples: examplesOf(
      ["A small team with its own cluster", { operations: "one-runtime", platform: "own-kubernetes" }],
      ["The same on managed Kubernetes", { operations: "one-runtime", platform: "managed-kubernetes" }],
      ["Platform not chosen", { operations: "one-runtime" }],
      [
        "does-not-apply",
        "A small team with servers of its own",
        { operations: "one-runtime", platform: "own-metal" },
      ],
      [
        "does-not-apply",
        "A cluster of its own beside serverless containers",
        { operations: "one-runtime", platform: ["own-kubernetes", "serverless-containers"] },
      ],
    ),
  }),
  defineRule({
    id: "OPS-10",
    title: "Let somebody else run the layer you cannot",
    rationale:
      "A boundary is two patch trains more: the host's and the guest's, or the runtime's. A team that cannot follow them is better served by a provider that does. Managed products exist for sandboxes and for container machines alike.",
    threats: ["K"],
    falsePositives: "Another team runs the hypervisors and is on call for them.",
    force: "guidance",
    evidence: "text",
    citations: [
      cite("eks-fargate"),
      cite("gke-sandbox"),
      cite("aks-runtimes"),
      cite("lambda-tenant-isolation"),
    ],
    when: atLeast("operations", "several-runtimes"),
    effect: warn(
      "Do not run a hypervisor that nobody patches. If a machine rung is recommended, take it as a managed product, or find the team that is on call for it.",
    ),
    examples: examplesOf(
      ["A platform team without hypervisors", { operations: "several-runtimes" }],
      ["A team that runs hypervisors", { operations: "hypervisors-too" }],
      ["Not discussed", { operations: null }],
    ),
  }),
  defineRule({
    id: "OPS-11",
    title: "Keep KVM out of reach of outside code",
    rationale:
      "Nodes that offer KVM offer it to whoever gets hold of the device. Two escapes of 2026 start from a guest that may start guests. Give the device to the runtime alone and leave nesting off inside the guests.",
    threats: ["K", "H"],
    falsePositives: "The nodes are bare metal and only the runtime's own user may open the device.",
    force: "guidance",
    evidence: "text",
    citations: [cite("talm-nested"), cite("januscape")],
    when: all(is("nested-virtualisation", "available"), atLeast("code-origin", "customer-code")),
    effect: warn(
      "Hand KVM to the runtime only, never to the workload, and keep nesting switched off inside guests. Patch these hosts first.",
    ),
    examples: examplesOf(
      [
        "Customer code on nodes with KVM",
        { platform: "own-kubernetes", "nested-virtualisation": "available", "code-origin": "customer-code" },
      ],
      [
        "A vendor's program on them",
        { platform: "own-kubernetes", "nested-virtualisation": "available", "code-origin": "vendor-binary" },
      ],
      ["KVM not checked", { platform: "own-kubernetes", "code-origin": "customer-code" }],
    ),
  }),
  defineRule({
    id: "OPS-12",
    title: "Reach the machine rung without KVM by nodes or by a managed product",
    rationale:
      "Without KVM on the nodes, a machine per pod is out; the rung is not. Virtual nodes kept for one tenant reach it, and so do managed products. A user-space kernel runs on such nodes as well, and together with nodes for one tenant it counts as container in a VM.",
    threats: ["K"],
    falsePositives: "The floor is below this rung, so that the question does not arise.",
    force: "guidance",
    evidence: "text",
    citations: [
      cite("gvisor-platforms"),
      cite("aws-nested-node-groups"),
      cite("kubernetes-multi-tenancy", "Node Isolation"),
    ],
    when: atLeast("nested-virtualisation", "not-available"),
    effect: warn(
      "A machine per pod needs KVM, which these nodes lack. Keep virtual nodes for one tenant, use a managed product, or run a sandbox on such nodes.",
    ),
    examples: examplesOf(
      [
        "Cloud nodes without KVM",
        { platform: "managed-kubernetes", "nested-virtualisation": "not-available" },
      ],
      ["Bare-metal nodes", { platform: "own-kubernetes", "nested-virtualisation": "available" }],
      ["KVM not checked", { platform: "own-kubernetes", "nested-virtualisation": null }],
    ),
  }),
  defineRule({
    id: "OPS-13",
    title: "Ask a serverless platform which boundary it uses",
    rationale:
      "Serverless platforms isolate by virtual machine, by user-space kernel, or by container, and change their minds. The word “sandbox” covers all three. Only the stated mechanism tells you the rung.",
    threats: ["K"],
    falsePositives: "The provider's documentation names the mechanism, and you have read it this year.",
    force: "guidance",
    evidence: "text",
    citations: [cite("eks-fargate"), cite("gvisor-compatibility"), cite("aks-runtimes")],
    when: is("platform", "serverless-containers"),
    effect: warn(
      "The provider chooses the boundary. Ask which mechanism separates your containers from other customers', and take that as the rung.",
    ),
    examples: examplesOf(
      [
        "Serverless containers among the options",
        { platform: ["managed-kubernetes", "serverless-containers"] },
      ],
      ["Own Kubernetes and machines", { platform: ["own-kubernetes", "vm-platform"] }],
      ["Platform not chosen", {}],
    ),
  }),
  defineRule({
    id: "OPS-14",
    title: "Use the processor's own virtualisation where the metal is yours",
    rationale:
      "On bare metal nothing stands between a runtime and the processor's support for machines. A sandbox performs best there on its KVM platform, and a machine per pod needs no nesting. What costs speed on rented nodes comes almost free on your own.",
    threats: ["K"],
    falsePositives: "The metal already carries a machine platform, and your nodes are its guests.",
    force: "guidance",
    evidence: "text",
    citations: [cite("gvisor-platforms"), cite("alibaba-sandboxed")],
    when: is("platform", "own-metal"),
    effect: warn(
      "Bare metal offers KVM without nesting: if a sandboxed container or a container in a VM is recommended, run it there first and measure.",
    ),
    examples: examplesOf(
      ["A cluster on your own servers", { platform: ["own-kubernetes", "own-metal"] }],
      ["Cloud nodes and machines", { platform: ["managed-kubernetes", "vm-platform"] }],
      ["Platform not chosen", { platform: null }],
    ),
  }),
  defineRule({
    id: "OPS-15",
    title: "Keep reasons of licence apart from reasons of security",
    rationale:
      "A rung chosen for a licence may go when the licence goes. A rung chosen for a threat may not. Written down as one, the first ends up defended as the second.",
    threats: [],
    falsePositives: "The licence is the only reason anyone has ever given.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("aws-dedicated-hosts", "dedicated-hosts-overview")],
    when: atLeast("licences", "per-vm"),
    effect: warn(
      "Licence terms are a reason of money, and more machines may mean more licences. Record it apart from the threats, so that it can go when the licence goes.",
    ),
    examples: examplesOf(
      ["A service licensed by machine", { platform: "vm-platform", licences: "per-vm" }],
      ["Open-source software", { platform: "vm-platform", licences: "none" }],
      ["The terms are not read yet", { platform: "vm-platform" }],
    ),
  }),
  defineRule({
    id: "OPS-16",
    title: "Put a machine between outside code and a kernel patched by the month",
    rationale:
      "The page-cache flaws of 2026 had public exploits within days, and one of them was shown from a pod to its node on three managed services. A month is time enough for anyone whose code you run. A guest kernel means that such an exploit wins a machine with nothing else in it.",
    threats: ["K"],
    falsePositives: "Urgent fixes go out within days and only the routine ones wait for the month.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("copy-fail-kubernetes"), cite("moby-copy-fail"), cite("dirty-frag")],
    when: all(
      atLeast("patching", "monthly"),
      atLeast("code-origin", "customer-code"),
      atLeast("co-tenants", "partner-organisations"),
    ),
    effect: demandBetweenTenants("container-in-vm"),
    examples: examplesOf(
      [
        "Partners' programs, monthly patches",
        { patching: "monthly", "code-origin": "customer-code", "co-tenants": "partner-organisations" },
      ],
      [
        "Partners' programs, weekly patches",
        { patching: "within-a-week", "code-origin": "customer-code", "co-tenants": "partner-organisations" },
      ],
      [
        "Partners' programs, pace unknown",
        { patching: null, "code-origin": "customer-code", "co-tenants": "partner-organisations" },
      ],
      [
        "does-not-apply",
        "A vendor's program for partners, monthly patches",
        { patching: "monthly", "code-origin": "vendor-binary", "co-tenants": "partner-organisations" },
      ],
      [
        "does-not-apply",
        "Colleagues' programs, monthly patches",
        { patching: "monthly", "code-origin": "customer-code", "co-tenants": "same-organisation" },
      ],
    ),
  }),
  defineRule({
    id: "OPS-17",
    title: "Do not leave a public front door on a kernel patched by the quarter",
    rationale:
      "A foothold through the front door and a public kernel exploit together make a way to the node. With a quarter between patches such an exploit is nearly always at hand. The remedy is the patch; another rung only buys time.",
    threats: ["F", "K"],
    falsePositives:
      "The system-call filter is recorded for this service and holds back the calls in question.",
    force: "guidance",
    evidence: "text",
    citations: [cite("dirty-frag"), cite("copy-fail-kubernetes")],
    when: all(atLeast("patching", "quarterly"), atLeast("exposure", "anonymous-internet")),
    effect: warn(
      "Anyone can reach this service, and its kernel stays open to published flaws for months. Shorten the time to patch, or record a system-call filter for the service until you can.",
    ),
    examples: examplesOf(
      ["A public site, quarterly patches", { patching: "quarterly", exposure: "anonymous-internet" }],
      ["The same for people signed in", { patching: "quarterly", exposure: "signed-in-internet" }],
      ["Pace of patches unknown", { exposure: "anonymous-internet" }],
      [
        "does-not-apply",
        "A public site, monthly patches",
        { patching: "monthly", exposure: "anonymous-internet" },
      ],
    ),
  }),
  defineRule({
    id: "OPS-18",
    title: "Put a second boundary before an unpatched kernel that anyone can reach",
    rationale:
      "Where nobody owns the patching, every published flaw stays open, and whoever gets in through the front door only needs to read the news. With other organisations on that kernel, their data is what is at stake. The makers of one sandbox count most Linux flaws of ten years as out of reach behind it.",
    threats: ["F", "K"],
    falsePositives: "The provider patches the kernel and you never see it; then answer for the provider.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("gvisor-record"), cite("copy-fail-kubernetes"), cite("dirty-frag")],
    when: all(
      atLeast("patching", "unmanaged"),
      atLeast("exposure", "anonymous-internet"),
      atLeast("co-tenants", "partner-organisations"),
    ),
    effect: demandRung("sandboxed-container"),
    examples: examplesOf(
      [
        "A forgotten public site of a consortium",
        { patching: "unmanaged", exposure: "anonymous-internet", "co-tenants": "partner-organisations" },
      ],
      [
        "A forgotten site of one company",
        { patching: "unmanaged", exposure: "anonymous-internet", "co-tenants": "same-organisation" },
      ],
      [
        "Pace unknown",
        { patching: null, exposure: "anonymous-internet", "co-tenants": "partner-organisations" },
      ],
      [
        "does-not-apply",
        "A forgotten site of a consortium, for people signed in",
        { patching: "unmanaged", exposure: "signed-in-internet", "co-tenants": "partner-organisations" },
      ],
      [
        "does-not-apply",
        "A public site of a consortium, quarterly patches",
        { patching: "quarterly", exposure: "anonymous-internet", "co-tenants": "partner-organisations" },
      ],
    ),
  }),
  defineRule({
    id: "OPS-19",
    title: "Patch shared kernels within days",
    rationale:
      "A container patches in two layers: its image, and the kernel and runtime below it. The second is the one whose flaws cross tenants, and the one that waits for a window. Replacing nodes by routine makes the window unnecessary.",
    threats: ["K"],
    falsePositives: "The provider replaces the nodes for you within days of a fix.",
    force: "guidance",
    evidence: "text",
    citations: [cite("runc-1.2.8"), cite("moby-copy-fail"), cite("aws-containerd-bulletin")],
    when: atLeast("patching", "monthly"),
    effect: warn(
      "Public exploits for kernel and runtime flaws appear within days. Replace nodes by routine, and have a way to patch all of them within a week.",
    ),
    examples: examplesOf(
      ["A window each month", { patching: "monthly" }],
      ["Nodes replaced weekly", { patching: "within-a-week" }],
      ["Pace unknown", { patching: null }],
    ),
  }),
  defineRule({
    id: "OPS-20",
    title: "Sandbox colleagues' unread code on a kernel patched by the quarter",
    rationale:
      "Inside one organisation a container is enough for code that other teams bring, as long as the kernel below is current. A quarter behind, every such program can use a flaw that is public already, on purpose or because it was taken over. One rung more covers the time until the patch.",
    threats: ["K"],
    falsePositives: "Urgent fixes go out within days and only the routine ones wait for the quarter.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("copy-fail-kubernetes"), cite("moby-copy-fail"), cite("gvisor-record")],
    when: all(
      atLeast("patching", "quarterly"),
      atLeast("code-origin", "customer-code"),
      atLeast("co-tenants", "same-organisation"),
    ),
    effect: demandRung("sandboxed-container"),
    examples: examplesOf(
      [
        "Students' programs, quarterly patches",
        { patching: "quarterly", "code-origin": "customer-code", "co-tenants": "same-organisation" },
      ],
      [
        "Students' programs, monthly patches",
        { patching: "monthly", "code-origin": "customer-code", "co-tenants": "same-organisation" },
      ],
      [
        "Students' programs, pace unknown",
        { patching: null, "code-origin": "customer-code", "co-tenants": "same-organisation" },
      ],
      [
        "does-not-apply",
        "A vendor's program for students, quarterly patches",
        { patching: "quarterly", "code-origin": "vendor-binary", "co-tenants": "same-organisation" },
      ],
      [
        "does-not-apply",
        "A team's own programs, quarterly patches",
        { patching: "quarterly", "code-origin": "customer-code", "co-tenants": "same-team" },
      ],
    ),
  }),
  defineRule({
    id: "OPS-21",
    title: "Prefer containers on your virtual machines over a sandbox for steady services",
    rationale:
      "An estate of virtual machines without an orchestrator has no place to choose a runtime per workload. Long-running services lose little by a machine per owner, which the people who run the estate know how to do. A sandbox pays where instances come and go.",
    threats: ["K", "D"],
    falsePositives: "There are too many owners for a machine each.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Node Isolation"), cite("triton-essay")],
    when: all(
      is("platform", "vm-platform"),
      not(is("platform", "managed-kubernetes", "own-kubernetes", "serverless-containers")),
      not(atLeast("churn", "minutes")),
    ),
    effect: prefer("container-in-vm", "sandboxed-container"),
    examples: examplesOf(
      ["Enterprise applications on an estate of machines", { platform: "vm-platform", churn: "long-lived" }],
      ["The same beside a cluster", { platform: ["vm-platform", "own-kubernetes"], churn: "long-lived" }],
      ["An estate of machines, churn unknown", { platform: "vm-platform" }],
      [
        "does-not-apply",
        "The same beside serverless containers",
        { platform: ["vm-platform", "serverless-containers"], churn: "long-lived" },
      ],
      [
        "does-not-apply",
        "Enterprise applications on servers of your own",
        { platform: "own-metal", churn: "long-lived" },
      ],
      [
        "does-not-apply",
        "Jobs of minutes on an estate of machines",
        { platform: "vm-platform", churn: "minutes" },
      ],
    ),
  }),
  defineRule({
    id: "OPS-22",
    title: "Prefer a provider's container machines over a sandbox you would have to run",
    rationale:
      "Serverless container products put a small virtual machine around each task, and the provider patches it. A team that can look after one runtime gets the stronger boundary there for less work than a sandbox of its own.",
    threats: ["K"],
    falsePositives: "The product's limits on privileges, size or run time rule it out.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("eks-fargate"), cite("lambda-tenant-isolation")],
    when: all(is("platform", "serverless-containers"), atLeast("operations", "one-runtime")),
    effect: prefer("container-in-vm", "sandboxed-container"),
    examples: examplesOf(
      [
        "A small team with serverless containers",
        { platform: "serverless-containers", operations: "one-runtime" },
      ],
      [
        "A platform team with several runtimes",
        { platform: "serverless-containers", operations: "several-runtimes" },
      ],
      ["A small team, platform not chosen", { operations: "one-runtime" }],
      [
        "does-not-apply",
        "A small team with its own cluster",
        { platform: "own-kubernetes", operations: "one-runtime" },
      ],
    ),
  }),
];
