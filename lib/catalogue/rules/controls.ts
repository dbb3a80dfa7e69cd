import { all, any, atLeast, is } from "@/lib/engine/condition";
import type { Rule } from "@/lib/engine/rule";
import { askFor, defineRule, examplesOf } from "../regimes/regime-rule";
import { citeText } from "../regimes/regime-sources";
import { cite } from "../sources";

/**
 * Controls that the answers ask for, whatever the rung. They stand beside the rung and never lower it:
 * a hardened container stays a container, and a VM with an open front door stays open.
 */
export const controlRules: readonly Rule[] = [
  defineRule({
    id: "CTL-01",
    title: "Map root to an ordinary user outside the container",
    rationale:
      "Without a user namespace, user 0 inside is user 0 outside, and an escape starts with the host's highest rights. Mapping it away costs one field and takes most of the prize from an escape.",
    threats: ["K"],
    falsePositives:
      "The workload mounts volumes that do not support mapped ids, and runs alone on its kernel.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-user-namespaces")],
    when: atLeast("run-as", "non-root"),
    effect: askFor("001-b"),
    examples: examplesOf(
      ["An image that runs as root", { "run-as": "root" }],
      ["A pod in its own user namespace", { "run-as": "user-namespace" }],
      ["Nobody knows the user", { "run-as": null }],
    ),
  }),
  defineRule({
    id: "CTL-02",
    title: "Deny network traffic by default between tenants",
    rationale:
      "Pods reach each other freely and unencrypted until a policy says otherwise, and a policy without an enforcing plug-in says nothing. The boundary of the rung does not filter a single packet.",
    threats: ["F", "L"],
    falsePositives: "Nothing on the cluster listens on the network.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Network isolation")],
    when: atLeast("co-tenants", "same-organisation"),
    effect: askFor("002-3", "004-a"),
    examples: examplesOf(
      ["Two teams on one cluster", { "co-tenants": "same-organisation" }],
      ["One team alone", { "co-tenants": "same-team" }],
      ["Neighbours unknown", { "co-tenants": null }],
    ),
  }),
  defineRule({
    id: "CTL-03",
    title: "Refuse unsigned images at admission",
    rationale:
      "A scan in the pipeline says nothing of images that come by another way. Admission is the one place that everything passes, so verify the signature and the provenance there.",
    threats: ["S"],
    falsePositives: "Only one person can deploy, from one build, and the platform records it.",
    force: "guidance",
    evidence: "text",
    citations: [cite("github-attestations"), cite("kyverno-provenance")],
    when: atLeast("admission-checks", "scanned"),
    effect: askFor("002-7", "002-8"),
    examples: examplesOf(
      ["Images scanned in the pipeline only", { "admission-checks": "scanned" }],
      ["Signatures verified at admission", { "admission-checks": "signed-and-scanned" }],
      ["Nobody has looked", { "admission-checks": null }],
    ),
  }),
  defineRule({
    id: "CTL-04",
    title: "Scan images as a rule and know who maintains their base",
    rationale:
      "Where checks are occasional or absent, known flaws arrive with the image. A maintained base and a scan that can fail a build remove the cheapest attacks first.",
    threats: ["F", "S"],
    falsePositives: "The image is built from nothing and holds a single static binary of your own.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("nist800190")],
    when: atLeast("admission-checks", "ad-hoc"),
    effect: askFor("002-9", "001-g"),
    examples: examplesOf(
      ["Somebody scans now and then", { "admission-checks": "ad-hoc" }],
      ["The pipeline scans everything", { "admission-checks": "scanned" }],
      ["Nobody has looked", { "admission-checks": null }],
    ),
  }),
  defineRule({
    id: "CTL-05",
    title: "Give each tenant's data its own key",
    rationale:
      "With a shared schema or a row filter, one wrong query crosses tenants and no boundary between processes notices. A key per tenant turns that mistake into ciphertext.",
    threats: ["X"],
    falsePositives: "The shared rows are reference data that every tenant may read.",
    force: "guidance",
    evidence: "text",
    citations: [cite("peach", "Encryption")],
    when: atLeast("tenant-data", "schema-per-tenant"),
    effect: askFor("tenant-keys"),
    examples: examplesOf(
      ["Rows kept apart by a filter", { "co-tenants": "own-customers", "tenant-data": "row-filter" }],
      ["A store per customer", { "co-tenants": "own-customers", "tenant-data": "store-per-tenant" }],
      ["Nobody has read the schema", { "co-tenants": "own-customers", "tenant-data": null }],
    ),
  }),
  defineRule({
    id: "CTL-06",
    title: "Collect logs away from the node",
    rationale:
      "Short-lived instances take their logs with them, and an intruder on the node edits what is left there. Central logs serve every rung, and the reviewer asks for them first.",
    threats: ["F"],
    falsePositives: "The workload is a batch job whose only output is its result.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy")],
    when: any(atLeast("co-tenants", "same-organisation"), atLeast("exposure", "signed-in-internet")),
    effect: askFor("002-12"),
    examples: examplesOf(
      ["A page for signed-in users", { "co-tenants": "nobody", exposure: "signed-in-internet" }],
      ["A team's own batch job", { "co-tenants": "same-team", exposure: "nothing" }],
      ["Exposure unknown", { "co-tenants": "nobody", exposure: null }],
    ),
  }),
  defineRule({
    id: "CTL-07",
    title: "Limit processor, memory and processes of every tenant",
    rationale:
      "A boundary without limits still lets one tenant take the machine from the rest. Limits are opt-in, and core Kubernetes offers none for block I/O, so say what you do about disks.",
    threats: ["D"],
    falsePositives: "The scheduler gives the workload whole machines.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Quotas"), cite("volume-qos")],
    when: any(atLeast("trust", "accidents"), atLeast("neighbour-noise", "slower-is-fine")),
    effect: askFor("001-c"),
    examples: examplesOf(
      [
        "Neighbours who make mistakes",
        { "co-tenants": "same-team", trust: "accidents", "neighbour-noise": "harmless" },
      ],
      ["Nobody else on the machine", { "co-tenants": "nobody" }],
      ["Effect of noise unknown", { "co-tenants": "same-team", trust: "full", "neighbour-noise": null }],
    ),
  }),
  defineRule({
    id: "CTL-08",
    title: "Narrow what tenants may ask of the orchestrator",
    rationale:
      "Whoever may create pods may try to create privileged ones, and a mounted token carries its rights into every intrusion. The rung protects the node; roles protect the server that commands it.",
    threats: ["L"],
    falsePositives:
      "The pipeline's account is the tenants' only way in and creates nothing but their own objects.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Access controls")],
    when: atLeast("api-access", "pipeline"),
    effect: askFor("001-f"),
    examples: examplesOf(
      [
        "Teams with a namespace each",
        { platform: "managed-kubernetes", "co-tenants": "same-organisation", "api-access": "own-namespace" },
      ],
      [
        "Tenants never reach the API",
        { platform: "managed-kubernetes", "co-tenants": "same-organisation", "api-access": "none" },
      ],
      [
        "Access not reviewed",
        { platform: "managed-kubernetes", "co-tenants": "same-organisation", "api-access": null },
      ],
    ),
  }),
  defineRule({
    id: "CTL-09",
    title: "Filter system calls, drop capabilities and confine by profile",
    rationale:
      "A pod that cannot meet the Restricted standard keeps rights that most workloads never use. A default filter, dropped capabilities and a profile shorten the list of kernel code it can reach; on many clusters the filter is still opt-in.",
    threats: ["K"],
    falsePositives: "The workload has a guest kernel of its own that it may use freely.",
    force: "guidance",
    evidence: "text",
    citations: [cite("pod-security-standards", "Restricted"), cite("gke-seccomp"), cite("docker-seccomp")],
    when: atLeast("pod-security", "baseline"),
    effect: askFor("001-e", "001-d"),
    examples: examplesOf(
      ["A pod that meets Baseline", { "pod-security": "baseline" }],
      ["A pod that meets Restricted", { "pod-security": "restricted" }],
      ["Nobody has pasted the manifest", { "pod-security": null }],
    ),
  }),
  defineRule({
    id: "CTL-10",
    title: "Give back the host's namespaces and paths where they are not needed",
    rationale:
      "Host network, host processes, host paths and the runtime's socket each remove a part of the container. Take them away one by one and see what still works, before you pay for another rung.",
    threats: ["K", "L"],
    falsePositives: "The workload is a node agent whose purpose is the host.",
    force: "guidance",
    evidence: "text",
    citations: [cite("pod-security-standards", "Baseline")],
    when: is(
      "host-access",
      "host-network",
      "host-pid-ipc",
      "host-path",
      "added-capabilities",
      "runtime-socket",
    ),
    effect: askFor("001-a"),
    examples: examplesOf(
      [
        "A build agent with the runtime's socket",
        { "pod-security": "privileged", "host-access": "runtime-socket" },
      ],
      ["Nothing of the host", { "pod-security": "baseline", "host-access": "none" }],
      ["Manifest not read", { "pod-security": "baseline", "host-access": null }],
    ),
  }),
  defineRule({
    id: "CTL-11",
    title: "Issue short-lived credentials to a workload that holds keys to others",
    rationale:
      "Keys for other systems are worth more than the data beside them. An identity exchanged for expiring secrets leaves an intruder with little, and a hardware or managed key store keeps the long-lived part elsewhere.",
    threats: ["F", "L"],
    falsePositives: "The keys are public keys.",
    force: "guidance",
    evidence: "text",
    citations: [cite("vault-spiffe")],
    when: any(is("data-kinds", "keys"), is("devices", "hsm")),
    effect: askFor("002-13"),
    examples: examplesOf(
      ["A deployment service with tokens", { "data-kinds": "keys", devices: "none" }],
      ["A static site", { "data-kinds": "none", devices: "none" }],
      ["Contents unknown", { "data-kinds": null, devices: "none" }],
    ),
  }),
  defineRule({
    id: "CTL-12",
    title: "Encrypt confidential data at rest and on the wire",
    rationale:
      "Traffic between pods is in plaintext unless you encrypt it, and a snapshot outlives the boundary it was taken behind. Encryption covers disks, backups and captured packets; it does nothing for data in memory.",
    threats: ["L", "X"],
    falsePositives: "The data is confidential only until a date that has passed.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Network isolation"), cite("peach", "Encryption")],
    when: any(
      atLeast("classification", "confidential"),
      is("data-kinds", "personal", "health", "payment-card", "keys", "trade-secret", "government-controlled"),
    ),
    effect: askFor("001-h", "001-i"),
    examples: examplesOf(
      ["Salaries", { classification: "confidential", "data-kinds": "personal" }],
      ["A public map", { classification: "public", "data-kinds": "none" }],
      ["Kinds of data unknown", { classification: "internal", "data-kinds": null }],
    ),
  }),
  defineRule({
    id: "CTL-13",
    title: "Rotate workload certificates by machine where traffic is inspected and shared",
    rationale:
      "Inspection in the middle needs a certificate, and a long-lived one becomes the most interesting key on the cluster. An authority that issues and rotates them takes the manual step away.",
    threats: ["L"],
    falsePositives: "No traffic leaves the pod.",
    force: "house-policy",
    evidence: "secondary",
    citations: [cite("vault-spiffe")],
    when: all(atLeast("classification", "confidential"), atLeast("co-tenants", "same-organisation")),
    effect: askFor("004-c"),
    examples: examplesOf(
      [
        "Confidential calls on a shared cluster",
        { classification: "confidential", "co-tenants": "same-organisation" },
      ],
      ["A team alone", { classification: "confidential", "co-tenants": "nobody" }],
      ["Neighbours unknown", { classification: "confidential", "co-tenants": null }],
    ),
  }),
  defineRule({
    id: "CTL-14",
    title: "Guard the front door of anything strangers reach",
    rationale:
      "Requests, passwords and flaws in your own code come through the front door, and every rung leaves that door where it is. Remove shells and accounts from the image, keep it immutable, and inspect requests where they are readable.",
    threats: ["F"],
    falsePositives: "A gateway in front accepts nothing but signed calls from known peers.",
    force: "guidance",
    evidence: "text",
    citations: [
      cite("pod-security-standards", "Restricted"),
      cite("kubernetes-multi-tenancy", "Network isolation"),
    ],
    when: atLeast("exposure", "signed-in-internet"),
    effect: askFor("002-1", "002-2", "002-5", "004-b"),
    examples: examplesOf(
      ["A shop open to anyone", { exposure: "anonymous-internet" }],
      ["An internal interface", { exposure: "internal-api" }],
      ["Exposure unknown", { exposure: null }],
    ),
  }),
  defineRule({
    id: "CTL-15",
    title: "Send outgoing traffic of foreign code through an allow list",
    rationale:
      "Code from customers, or written by an agent at run time, can reach whatever the network lets it reach, the cloud's own metadata service included. A strong boundary around it with an open way out still leaks.",
    threats: ["L", "X"],
    falsePositives: "The code has no network at all.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Network isolation")],
    when: any(atLeast("code-origin", "customer-code"), atLeast("exposure", "interactive-code")),
    effect: askFor("002-11"),
    examples: examplesOf(
      [
        "An agent that writes and runs scripts",
        { "code-origin": "arbitrary-code", exposure: "signed-in-internet" },
      ],
      ["Reviewed code behind a page", { "code-origin": "own-reviewed", exposure: "signed-in-internet" }],
      ["Origin unknown", { "code-origin": null, exposure: "internal-api" }],
    ),
  }),
  defineRule({
    id: "CTL-16",
    title: "Watch behaviour at run time where code or files come from outside",
    rationale:
      "A flaw that no scan knows shows itself by what it does: a shell, an odd system call, a write where none was. Watching pays most where strangers supply the code or the files.",
    threats: ["F", "K"],
    falsePositives: "Nobody will look at the alerts; then begin with the logs.",
    force: "guidance",
    evidence: "text",
    citations: [cite("gvisor-security")],
    when: any(atLeast("code-origin", "customer-code"), atLeast("untrusted-files", "yes")),
    effect: askFor("002-10"),
    examples: examplesOf(
      ["A converter for uploaded videos", { "code-origin": "own-reviewed", "untrusted-files": "yes" }],
      ["Own code, own files", { "code-origin": "own-reviewed", "untrusted-files": "no" }],
      ["Files not reviewed", { "code-origin": "own-reviewed", "untrusted-files": null }],
    ),
  }),
  defineRule({
    id: "CTL-17",
    title: "Keep a recorded system-call profile for binaries you cannot read",
    rationale:
      "For a vendor's binary or an unreviewed package you cannot argue from the source, but you can record what it calls and refuse the rest. Such a profile needs a keeper; where there is none, a sandboxed runtime does the work generically.",
    threats: ["K", "S"],
    falsePositives: "The binary changes weekly, so that a profile never settles.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("security-profiles-operator")],
    when: atLeast("code-origin", "vendor-binary"),
    effect: askFor("004-d"),
    examples: examplesOf(
      ["A vendor's scanner", { "code-origin": "vendor-binary" }],
      ["Own code with packages", { "code-origin": "third-party-packages" }],
      ["Origin unknown", { "code-origin": null }],
    ),
  }),
  defineRule({
    id: "CTL-18",
    title: "Shorten the time from fix to running kernel",
    rationale:
      "Several kernel flaws of 2026 came with public exploits, and a shared kernel is only as current as its slowest node. Rebuild by machine, and be able to empty a node to reboot it.",
    threats: ["F", "K"],
    falsePositives: "The provider patches the kernel live and proves it.",
    force: "guidance",
    evidence: "text",
    citations: [cite("copy-fail-kubernetes"), citeText("ism", "ISM-1606")],
    when: atLeast("patching", "monthly"),
    effect: askFor("002-6", "patch-timely"),
    examples: examplesOf(
      ["Patches each quarter", { patching: "quarterly" }],
      ["Within a week", { patching: "within-a-week" }],
      ["Nobody measures it", { patching: null }],
    ),
  }),
  defineRule({
    id: "CTL-19",
    title: "Replace long-lived instances that face the internet",
    rationale:
      "A foothold in an instance that lives for months has months to be used. Replacing instances and nodes on a schedule ends it without anybody having noticed it.",
    threats: ["F", "L"],
    falsePositives: "Local state makes replacement an outage; then plan the outage.",
    force: "house-policy",
    evidence: "secondary",
    citations: [cite("sysdig-2025")],
    when: all(is("churn", "long-lived"), atLeast("exposure", "signed-in-internet")),
    effect: askFor("002-4"),
    examples: examplesOf(
      ["A web server up since spring", { churn: "long-lived", exposure: "anonymous-internet" }],
      ["Instances of a few minutes", { churn: "minutes", exposure: "anonymous-internet" }],
      ["Age unknown", { churn: null, exposure: "anonymous-internet" }],
    ),
  }),
  defineRule({
    id: "CTL-20",
    title: "Close processor side channels where a neighbour may listen",
    rationale:
      "Neither a sandbox nor a VM hides what shared cores and caches give away. Current microcode, no shared cores and no memory deduplication close the known paths, as far as they are known.",
    threats: ["H", "X"],
    falsePositives: "Nothing foreign ever runs on the processor.",
    force: "guidance",
    evidence: "text",
    citations: [cite("firecracker-host"), cite("linux-core-scheduling"), cite("gvisor-security")],
    when: is("host-threat", "side-channels"),
    effect: askFor("side-channel"),
    examples: examplesOf(
      ["Signing beside strangers", { classification: "restricted", "host-threat": "side-channels" }],
      ["Neighbours trusted", { classification: "restricted", "host-threat": "none" }],
      ["Threats not discussed", { classification: "restricted", "host-threat": null }],
    ),
  }),
  defineRule({
    id: "CTL-21",
    title: "Verify attestation and hold the keys where the operator is an adversary",
    rationale:
      "Encrypted memory helps only if you check what you are talking to before you hand over a secret. A dedicated host does not help here: its operator is still the operator.",
    threats: ["H", "X"],
    falsePositives: "The operator is your own team.",
    force: "guidance",
    evidence: "text",
    citations: [cite("azure-isolation"), cite("tee-attacks")],
    when: is("host-threat", "host-operator"),
    effect: askFor("tee-attest", "cmk"),
    examples: examplesOf(
      ["Health records in a foreign cloud", { classification: "restricted", "host-threat": "host-operator" }],
      ["Own rooms, own staff", { classification: "restricted", "host-threat": "none" }],
      ["Threats not discussed", { classification: "restricted", "host-threat": null }],
    ),
  }),
  defineRule({
    id: "CTL-22",
    title: "Review each boundary between your customers",
    rationale:
      "Customers meet each other at shared interfaces, queues, caches and logs long before they meet at the kernel. A review per interface finds what a rung cannot express.",
    threats: ["L", "X"],
    falsePositives: "Each customer has a whole stack of its own.",
    force: "guidance",
    evidence: "text",
    citations: [cite("peach"), cite("peach-repository")],
    when: atLeast("co-tenants", "own-customers"),
    effect: askFor("peach"),
    examples: examplesOf(
      ["A SaaS with shared queues", { "co-tenants": "own-customers" }],
      ["An internal cluster", { "co-tenants": "same-organisation" }],
      ["Neighbours unknown", { "co-tenants": null }],
    ),
  }),
  defineRule({
    id: "CTL-23",
    title: "Keep nested virtualisation away from untrusted guests",
    rationale:
      "Two KVM escapes of 2026 are reachable where nesting is exposed. If you need it, expose it to trusted guests only and patch that host first.",
    threats: ["K"],
    falsePositives: "The nodes are virtual and the nesting is yours alone, below every tenant.",
    force: "guidance",
    evidence: "text",
    citations: [cite("januscape"), cite("talm-nested")],
    when: is("kernel-needs", "nested-virtualisation"),
    effect: askFor("no-nested"),
    examples: examplesOf(
      ["A lab that starts machines in machines", { "kernel-needs": "nested-virtualisation" }],
      ["Ordinary calls", { "kernel-needs": "ordinary" }],
      ["Needs unknown", { "kernel-needs": null }],
    ),
  }),
  defineRule({
    id: "CTL-24",
    title: "Harden the hypervisor and its hosts when you run them",
    rationale:
      "A virtual machine rests on a host, a hypervisor and a management network that are yours to keep. NIST's advice for hypervisors presumes VMs and secures five baseline functions of the platform.",
    threats: ["K", "H"],
    falsePositives: "The provider runs the hypervisor; then ask for its evidence.",
    force: "guidance",
    evidence: "text",
    citations: [citeText("nist800125a", "125A baseline functions")],
    when: is("platform", "vm-platform", "own-metal"),
    effect: askFor("host-harden", "mgmt-sep"),
    examples: examplesOf(
      ["An estate of virtual machines", { platform: "vm-platform" }],
      ["A managed cluster", { platform: "managed-kubernetes" }],
      ["Platform not chosen", { platform: null }],
    ),
  }),
  defineRule({
    id: "CTL-25",
    title: "Partition a shared GPU in hardware",
    rationale:
      "Time slices on a GPU isolate neither memory nor faults between tenants. Partition it in hardware, or give it whole.",
    threats: ["K", "X", "D"],
    falsePositives: "Everything on the GPU belongs to one tenant.",
    force: "guidance",
    evidence: "text",
    citations: [cite("nvidia-gpu-sharing"), cite("gpu-partitioning")],
    when: is("devices", "shared-gpu"),
    effect: askFor("device-isolation"),
    examples: examplesOf(
      ["Two teams on one GPU", { devices: "shared-gpu" }],
      ["No device", { devices: "none" }],
      ["Devices unknown", { devices: null }],
    ),
  }),
  defineRule({
    id: "CTL-26",
    title: "Wipe local disks before they go to another tenant",
    rationale:
      "Volumes, caches and scratch space persist after an instance has gone. What stays on the disk reaches the next tenant through no flaw at all.",
    threats: ["X"],
    falsePositives: "The local state is a cache of public data.",
    force: "house-policy",
    evidence: "text",
    citations: [citeText("mlps", "GB/T 22239 cloud extension"), cite("peach", "Hygiene")],
    when: all(is("pressure", "local-state"), atLeast("co-tenants", "same-organisation")),
    effect: askFor("wipe"),
    examples: examplesOf(
      [
        "A database on local disks beside others",
        { pressure: "local-state", "co-tenants": "same-organisation" },
      ],
      ["A stateless service", { pressure: "cpu", "co-tenants": "same-organisation" }],
      ["State unknown", { pressure: null, "co-tenants": "same-organisation" }],
    ),
  }),
];
