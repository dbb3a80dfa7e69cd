import { all, any, atLeast, is } from "@/lib/engine/condition";
import type { Rule } from "@/lib/engine/rule";
import { defineRule, demandRung, examplesOf, warn } from "../regimes/regime-rule";
import { cite, citeCve } from "../sources";
import { demandBetweenTenants } from "./effects";

/** What would be lost, and from whom it must be kept. */
export const dataRules: readonly Rule[] = [
  defineRule({
    id: "DAT-01",
    title: "Keep restricted data out of a plain shared system",
    rationale:
      "Between processes of one system, file modes are the wall, and one slip in them opens it. Restricted data deserve a file view of their own, also on a team's own machine. A container provides one by default.",
    threats: ["X", "L"],
    falsePositives: "The host runs this one service and its backups, and nothing else is ever installed.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("tenancy-scale"), cite("linux-landlock")],
    when: all(atLeast("classification", "restricted"), atLeast("co-tenants", "same-team")),
    effect: demandRung("container"),
    examples: examplesOf(
      [
        "A ledger beside a team's other services",
        { classification: "restricted", "co-tenants": "same-team" },
      ],
      ["A handbook beside them", { classification: "internal", "co-tenants": "same-team" }],
      ["Nobody has classified the data", { classification: null, "co-tenants": "same-team" }],
      [
        "does-not-apply",
        "A ledger on a machine of its own",
        { classification: "restricted", "co-tenants": "nobody" },
      ],
    ),
  }),
  defineRule({
    id: "DAT-02",
    title: "Check file permissions where users share a system",
    rationale:
      "World-readable homes, temporary files and leftovers of finished jobs are how shared systems leak. They need no exploit. Private directories and a clean-up after each job close most of it.",
    threats: ["X"],
    falsePositives: "The neighbours are entitled to read the same data.",
    force: "guidance",
    evidence: "text",
    citations: [cite("tenancy-scale"), cite("linux-landlock")],
    when: all(atLeast("classification", "internal"), atLeast("co-tenants", "same-team")),
    effect: warn(
      "Where workloads share a file system, modes and leftovers are what leaks. Give each its own user, private temporary files and a clean-up.",
    ),
    examples: examplesOf(
      ["Internal reports on a team's host", { classification: "internal", "co-tenants": "same-team" }],
      ["Public data", { classification: "public", "co-tenants": "same-team" }],
      ["Not classified", { "co-tenants": "same-team" }],
      [
        "does-not-apply",
        "Internal reports on a host of their own",
        { classification: "internal", "co-tenants": "nobody" },
      ],
    ),
  }),
  defineRule({
    id: "DAT-03",
    title: "Mind the page cache and the volumes that containers share",
    rationale:
      "Containers of one kernel share cached pages of files and layers of images; in 2026 a flaw that writes to that cache led from a pod to its node. Volumes can pass from one tenant to the next. Reclaim them by deletion and keep data off the node's own disks.",
    threats: ["K", "X"],
    falsePositives: "Every tenant has a kernel and a storage class of its own.",
    force: "guidance",
    evidence: "text",
    citations: [
      cite("copy-fail-kubernetes"),
      cite("kubernetes-multi-tenancy", "Storage isolation"),
      citeCve("CVE-2026-31431"),
    ],
    when: all(atLeast("classification", "confidential"), atLeast("co-tenants", "same-organisation")),
    effect: warn(
      "Containers of one kernel share its page cache, and volumes may outlive their tenant. Reclaim volumes by deletion and keep confidential data off the node's disks.",
    ),
    examples: examplesOf(
      ["Salaries on a shared cluster", { classification: "confidential", "co-tenants": "same-organisation" }],
      ["Salaries on a team's own host", { classification: "confidential", "co-tenants": "same-team" }],
      ["Not classified", { classification: null, "co-tenants": "same-organisation" }],
      [
        "does-not-apply",
        "Internal reports on a shared cluster",
        { classification: "internal", "co-tenants": "same-organisation" },
      ],
    ),
  }),
  defineRule({
    id: "DAT-04",
    title: "Put a second boundary around restricted data beside workloads of another level",
    rationale:
      "Restricted data beside workloads that are guarded less is the case the container guidance of NIST warns of. Sorting the levels onto different nodes is the cheaper answer. Where that cannot be done, a second boundary keeps one kernel flaw from being enough.",
    threats: ["K", "L", "X"],
    falsePositives: "The neighbours differ in purpose but are guarded just as well.",
    force: "house-policy",
    evidence: "secondary",
    citations: [cite("nist-800-190")],
    when: all(
      atLeast("classification", "restricted"),
      atLeast("neighbour-sensitivity", "different"),
      atLeast("co-tenants", "same-organisation"),
    ),
    effect: demandRung("sandboxed-container"),
    examples: examplesOf(
      [
        "Patient records beside a canteen menu",
        {
          classification: "restricted",
          "co-tenants": "same-organisation",
          "neighbour-sensitivity": "different",
        },
      ],
      [
        "Patient records beside patient records",
        { classification: "restricted", "co-tenants": "same-organisation", "neighbour-sensitivity": "same" },
      ],
      ["Nobody compared the neighbours", { classification: "restricted", "co-tenants": "same-organisation" }],
      [
        "does-not-apply",
        "Salaries beside a canteen menu",
        {
          classification: "confidential",
          "co-tenants": "same-organisation",
          "neighbour-sensitivity": "different",
        },
      ],
      [
        "does-not-apply",
        "Patient records beside the same team's test system",
        { classification: "restricted", "co-tenants": "same-team", "neighbour-sensitivity": "different" },
      ],
    ),
  }),
  defineRule({
    id: "DAT-05",
    title: "Keep restricted data off kernels shared with strangers",
    rationale:
      "With unrelated organisations on one kernel, a sandbox is the floor already. For restricted data the loss is too large to rest on a kernel that strangers reach at all, however narrowly. A guest kernel takes that shared piece away.",
    threats: ["K", "X"],
    falsePositives: "The data are encrypted throughout and the keys never come near the host.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("peach-repository", "specifications/security-boundaries.md"), cite("gvisor-security")],
    when: all(atLeast("classification", "restricted"), atLeast("co-tenants", "unrelated-organisations")),
    effect: demandBetweenTenants("container-in-vm"),
    examples: examplesOf(
      [
        "Health records at a hosting provider",
        { classification: "restricted", "co-tenants": "unrelated-organisations" },
      ],
      ["Health records kept for customers", { classification: "restricted", "co-tenants": "own-customers" }],
      ["Not classified, among strangers", { "co-tenants": "unrelated-organisations" }],
      [
        "does-not-apply",
        "Confidential records at a hosting provider",
        { classification: "confidential", "co-tenants": "unrelated-organisations" },
      ],
    ),
  }),
  defineRule({
    id: "DAT-06",
    title: "Give a kernel of its own to whoever fears listeners from outside",
    rationale:
      "On one kernel a neighbour shares its memory, its page cache and its timing. The makers of a user-space kernel say plainly that it does not stop such leaks. A guest kernel removes the shared kernel from the list; shared cores and caches remain.",
    threats: ["X", "H"],
    falsePositives: "Cores are never shared and the tenants share neither files nor images.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("gvisor-security"), cite("firecracker-host")],
    when: all(is("host-threat", "side-channels"), atLeast("co-tenants", "partner-organisations")),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "A signing service among partners",
        {
          classification: "confidential",
          "host-threat": "side-channels",
          "co-tenants": "partner-organisations",
        },
      ],
      [
        "Only the operator is a worry",
        { classification: "confidential", "host-threat": "host-operator", "co-tenants": "own-customers" },
      ],
      ["Threats not discussed", { classification: "confidential", "co-tenants": "own-customers" }],
      [
        "does-not-apply",
        "A signing service among colleagues",
        { classification: "confidential", "host-threat": "side-channels", "co-tenants": "same-organisation" },
      ],
    ),
  }),
  defineRule({
    id: "DAT-07",
    title: "Keep long-lived keys off cores shared with untrusted code",
    rationale:
      "Keys are what listening on shared hardware pays for, and untrusted code is how one listens. A whole machine can be given cores that nobody else uses, or a processor without shared threads. Moving the keys into a security module or a key service removes the target altogether.",
    threats: ["X", "H"],
    falsePositives: "The keys live in a security module and never pass through this machine's memory.",
    force: "house-policy",
    evidence: "text",
    citations: [
      cite("firecracker-host"),
      cite("linux-core-scheduling"),
      cite("gvisor-security"),
      citeCve("CVE-2018-3646"),
    ],
    when: all(
      is("host-threat", "side-channels"),
      is("data-kinds", "keys"),
      any(
        atLeast("code-origin", "customer-code"),
        atLeast("trust", "hostile"),
        atLeast("co-tenants", "unrelated-organisations"),
      ),
    ),
    effect: demandRung("vm"),
    examples: examplesOf(
      [
        "Signing keys beside customers' jobs",
        {
          classification: "restricted",
          "host-threat": "side-channels",
          "data-kinds": "keys",
          "code-origin": "customer-code",
        },
      ],
      [
        "Trade secrets, no keys",
        {
          classification: "restricted",
          "host-threat": "side-channels",
          "data-kinds": ["trade-secret", "government-controlled"],
          "code-origin": "customer-code",
        },
      ],
      [
        "Data not listed",
        { classification: "restricted", "host-threat": "side-channels", "code-origin": "customer-code" },
      ],
      [
        "applies",
        "Signing keys beside hostile neighbours",
        {
          classification: "restricted",
          "host-threat": "side-channels",
          "data-kinds": "keys",
          "code-origin": "vendor-binary",
          trust: "hostile",
          "co-tenants": "own-customers",
        },
      ],
      [
        "applies",
        "Signing keys beside strangers",
        {
          classification: "restricted",
          "host-threat": "side-channels",
          "data-kinds": "keys",
          "code-origin": "vendor-binary",
          trust: "mutual-distrust",
          "co-tenants": "unrelated-organisations",
        },
      ],
      [
        "does-not-apply",
        "Signing keys beside customers who only use a service",
        {
          classification: "restricted",
          "host-threat": "side-channels",
          "data-kinds": "keys",
          "code-origin": "vendor-binary",
          trust: "mutual-distrust",
          "co-tenants": "own-customers",
        },
      ],
      [
        "does-not-apply",
        "Signing keys where only the operator is a worry",
        {
          classification: "restricted",
          "host-threat": "host-operator",
          "data-kinds": "keys",
          "code-origin": "customer-code",
          trust: "mutual-distrust",
          "co-tenants": "own-customers",
        },
      ],
    ),
  }),
  defineRule({
    id: "DAT-08",
    title: "Take shared threads and shared memory pages out of reach of listeners",
    rationale:
      "New leaks between guests are found every year, in shared threads, caches and branch predictors. Switching off shared threads and merged memory pages ends whole families of them. Core scheduling wins back some speed, and by the kernel's own account does not stop all of them.",
    threats: ["X", "H"],
    falsePositives: "A provider states that cores are never shared between tenants.",
    force: "guidance",
    evidence: "text",
    citations: [
      cite("firecracker-host"),
      cite("linux-core-scheduling"),
      cite("linux-vmscape"),
      citeCve("CVE-2025-40300"),
    ],
    when: is("host-threat", "side-channels"),
    effect: warn(
      "A rung alone does not stop listening through hardware. Switch off shared threads and page merging on these hosts, keep the microcode current, and ask the provider whether tenants ever share a core.",
    ),
    examples: examplesOf(
      ["Neighbours may listen", { classification: "confidential", "host-threat": "side-channels" }],
      ["Only the operator is a worry", { classification: "confidential", "host-threat": "host-operator" }],
      ["Not discussed", { classification: "confidential", "host-threat": null }],
      [
        "does-not-apply",
        "No threat from the host",
        { classification: "confidential", "host-threat": "none" },
      ],
    ),
  }),
  defineRule({
    id: "DAT-09",
    title: "Use confidential computing against the operator of the host",
    rationale:
      "Whoever runs the hypervisor can read the memory of its guests. Only a processor that encrypts a guest's memory takes the operator out of the circle of trust. No rung does, a dedicated host included.",
    threats: ["H"],
    falsePositives: "The operator is you, or a contract and an audit are all that is asked for.",
    force: "guidance",
    evidence: "text",
    citations: [cite("azure-isolation"), cite("kata-overhead")],
    when: is("host-threat", "host-operator"),
    effect: { kind: "demand", axis: "data-in-use", level: "confidential-computing" },
    examples: examplesOf(
      ["A provider must not see the data", { classification: "restricted", "host-threat": "host-operator" }],
      [
        "The operator is trusted, the neighbours are not",
        { classification: "restricted", "host-threat": "side-channels" },
      ],
      ["Not discussed", { classification: "restricted" }],
    ),
  }),
  defineRule({
    id: "DAT-10",
    title: "Give data hidden from the operator a guest to be encrypted in",
    rationale:
      "Memory is encrypted for a guest, not for a process or a container. So the workload needs a virtual machine around it, be it one per pod or one of its own. Below that rung there is nothing the processor could encrypt apart.",
    threats: ["H"],
    falsePositives: "An enclave inside the process holds all that has to be hidden.",
    force: "guidance",
    evidence: "text",
    citations: [cite("azure-isolation"), cite("kata-overhead")],
    when: is("host-threat", "host-operator"),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "A provider must not see the data",
        { classification: "confidential", "host-threat": "host-operator" },
      ],
      ["Only neighbours are feared", { classification: "confidential", "host-threat": "side-channels" }],
      ["Not discussed", { classification: "confidential" }],
    ),
  }),
  defineRule({
    id: "DAT-11",
    title: "Know what confidential computing does not cover",
    rationale:
      "Devices on the memory bus have broken the attestation of all three common designs, and vendors put physical access out of scope. Runtimes reserve gigabytes for each such guest. It complements a rung and replaces none.",
    threats: ["H"],
    falsePositives: "Physical access is excluded by other means that you have seen.",
    force: "guidance",
    evidence: "text",
    citations: [cite("tee-attacks"), cite("kata-overhead"), cite("gpu-confidential-swap")],
    when: is("host-threat", "host-operator"),
    effect: warn(
      "A dedicated host does not hide data from its operator, and confidential computing does not hold against somebody with access to the memory bus. Plan the memory it reserves, and verify attestation yourself.",
    ),
    examples: examplesOf(
      ["A provider must not see the data", { classification: "restricted", "host-threat": "host-operator" }],
      [
        "The operator is trusted, the neighbours are not",
        { classification: "restricted", "host-threat": "side-channels" },
      ],
      ["Not discussed", { classification: "restricted", "host-threat": null }],
    ),
  }),
  defineRule({
    id: "DAT-12",
    title: "Let the kind of data set controls, and the neighbours set the rung",
    rationale:
      "Texts on personal, health and card data ask for safeguards in proportion to the risk. Few of them name a rung, and rumour adds more than the texts do. What raises the rung is who sits next to the data.",
    threats: ["X"],
    falsePositives: "A contract of yours names a technology; then it is a requirement of its own.",
    force: "guidance",
    evidence: "secondary",
    citations: [cite("pci-containers")],
    when: is("data-kinds", "personal", "health", "payment-card"),
    effect: warn(
      "This kind of data asks for encryption, access records and a written assessment of risk on every rung. It demands no rung by itself: name the regimes that apply, and read what they say.",
    ),
    examples: examplesOf(
      ["A customer register", { "data-kinds": "personal" }],
      ["A ministry's drafts", { "data-kinds": "government-controlled" }],
      ["Data not listed", {}],
      ["applies", "A patient file", { "data-kinds": "health" }],
      ["applies", "A payment page", { "data-kinds": "payment-card" }],
      ["does-not-apply", "Weather data", { "data-kinds": "none" }],
    ),
  }),
  defineRule({
    id: "DAT-13",
    title: "Find the text that sets the handling of government information",
    rationale:
      "Government information comes with handling rules that name who may share a host, a network or a building. They differ by country and level. The label alone tells neither.",
    threats: ["X", "H"],
    falsePositives: "The information was released to the public.",
    force: "guidance",
    evidence: "text",
    citations: [cite("azure-il5")],
    when: is("data-kinds", "government-controlled"),
    effect: warn(
      "Ask the owner for the text that sets the handling, and tick it among the regimes: some name dedicated hosts or a circle of permitted neighbours, others name neither.",
    ),
    examples: examplesOf(
      ["A ministry's drafts", { "data-kinds": "government-controlled" }],
      ["Card numbers and keys", { "data-kinds": ["payment-card", "keys"] }],
      ["Data not listed", { "data-kinds": null }],
    ),
  }),
  defineRule({
    id: "DAT-14",
    title: "Move keys for other systems out of the workload",
    rationale:
      "A key is worth as much as what it opens, whatever the label on the data beside it. Identities that are issued at run time and expire in minutes leave little to steal. A security module or a key service lets the workload use a key it never sees.",
    threats: ["X", "L"],
    falsePositives: "The key opens only this workload's own test data.",
    force: "guidance",
    evidence: "text",
    citations: [cite("vault-spiffe"), cite("peach")],
    when: is("data-kinds", "keys"),
    effect: warn(
      "Rate this workload by what its keys open. Issue short-lived identities at run time, and keep long-lived keys in a security module or a key service.",
    ),
    examples: examplesOf(
      ["A deployment tool", { "data-kinds": "keys" }],
      ["A chip design for a ministry", { "data-kinds": ["government-controlled", "trade-secret"] }],
      ["Data not listed", {}],
    ),
  }),
  defineRule({
    id: "DAT-15",
    title: "Say from whom a trade secret is kept",
    rationale:
      "A trade secret can be kept from neighbours, from the provider, or from both, and the means differ. Isolation answers the first, confidential computing the second. Settling the question first avoids paying for the wrong one.",
    threats: ["X", "H"],
    falsePositives: "The secret has been published since.",
    force: "guidance",
    evidence: "text",
    citations: [cite("azure-isolation")],
    when: is("data-kinds", "trade-secret"),
    effect: warn(
      "Decide whether the operator of the host may see this secret. If not, classify it as confidential at least and answer the question on threats from the host.",
    ),
    examples: examplesOf(
      ["A chip design", { "data-kinds": "trade-secret" }],
      ["A deployment tool", { "data-kinds": "keys" }],
      ["Data not listed", { "data-kinds": null }],
    ),
  }),
  defineRule({
    id: "DAT-16",
    title: "Separate who may use which tenant's key",
    rationale:
      "In one store with a key per tenant, the wall is whoever hands out the keys. If every instance may ask for every key, there is one key in practice. Tie each key to the identity of the tenant that is being served.",
    threats: ["X"],
    falsePositives: "Clients hold the keys, and the service never does.",
    force: "guidance",
    evidence: "text",
    citations: [cite("peach-repository", "specifications/security-boundaries.md"), cite("peach")],
    when: atLeast("tenant-data", "key-per-tenant"),
    effect: warn(
      "Tenants share a store, so the wall between their data is the right to use a key. Grant it per tenant and per request, and test that one tenant's identity cannot open another's data.",
    ),
    examples: examplesOf(
      ["One bucket, many keys", { "co-tenants": "own-customers", "tenant-data": "key-per-tenant" }],
      ["A database each", { "co-tenants": "own-customers", "tenant-data": "store-per-tenant" }],
      ["Not designed yet", { "co-tenants": "own-customers" }],
    ),
  }),
  defineRule({
    id: "DAT-17",
    title: "Give each tenant's schema credentials of its own",
    rationale:
      "Schemas separate names. One set of database credentials that opens all of them turns any injection into everybody's loss. The rung of the computer in front has no part in it.",
    threats: ["F", "X"],
    falsePositives: "Every connection already switches to a role that sees one schema.",
    force: "guidance",
    evidence: "text",
    citations: [cite("peach")],
    when: atLeast("tenant-data", "schema-per-tenant"),
    effect: warn(
      "If one set of credentials opens every schema, an injection in one place opens them all. Connect with a role per tenant.",
    ),
    examples: examplesOf(
      ["A schema each, one login", { "co-tenants": "own-customers", "tenant-data": "schema-per-tenant" }],
      ["A key each", { "co-tenants": "own-customers", "tenant-data": "key-per-tenant" }],
      ["Not designed yet", { "co-tenants": "own-customers", "tenant-data": null }],
    ),
  }),
  defineRule({
    id: "DAT-18",
    title: "Do not expect a rung to repair a filter on rows",
    rationale:
      "With a filter on rows, the wall between tenants is a clause in each query. Forgetting it once crosses every boundary of the machines at the same time. Enforce it in the database, not in the program, and test it for each release.",
    threats: ["F", "X"],
    falsePositives: "The tenants' rows are public.",
    force: "guidance",
    evidence: "text",
    citations: [cite("peach")],
    when: atLeast("tenant-data", "row-filter"),
    effect: warn(
      "A missing filter shows one tenant another's rows on any rung. Enforce the filter in the database and test it with every release.",
    ),
    examples: examplesOf(
      ["A column for the tenant", { "co-tenants": "own-customers", "tenant-data": "row-filter" }],
      ["A schema each", { "co-tenants": "own-customers", "tenant-data": "schema-per-tenant" }],
      ["Not designed yet", { "co-tenants": "own-customers", "tenant-data": null }],
    ),
  }),
  defineRule({
    id: "DAT-19",
    title: "Give a tenant's keys in a security module a host without other tenants",
    rationale:
      "A module built into a host answers to that host: to its driver, its firmware and everyone who can reach the card. Where several customers put their most valuable keys there, a fault below the wall concerns all of them, and a machine around the software does not go that deep. A host for one tenant at a time does.",
    threats: ["H", "X"],
    falsePositives:
      "The module stands elsewhere and is reached over the network, or keeps its tenants apart in hardware under a certificate that you have read.",
    force: "house-policy",
    evidence: "text",
    citations: [
      cite("kata-threats"),
      cite("peach-repository", "specifications/security-boundaries.md"),
      cite("firecracker-host"),
    ],
    when: all(is("devices", "hsm"), is("data-kinds", "keys"), atLeast("co-tenants", "own-customers")),
    effect: demandRung("dedicated-host"),
    examples: examplesOf(
      [
        "A key service with a module per customer",
        { devices: "hsm", "data-kinds": "keys", "co-tenants": "own-customers" },
      ],
      [
        "A module shared with partners",
        { devices: "hsm", "data-kinds": "keys", "co-tenants": "partner-organisations" },
      ],
      ["Devices not known", { devices: null, "data-kinds": "keys", "co-tenants": "own-customers" }],
      [
        "does-not-apply",
        "Keys behind a fast network card",
        { devices: "network-passthrough", "data-kinds": "keys", "co-tenants": "own-customers" },
      ],
      [
        "does-not-apply",
        "A module that holds no keys yet",
        {
          devices: "hsm",
          "data-kinds": ["government-controlled", "trade-secret"],
          "co-tenants": "own-customers",
        },
      ],
    ),
  }),
  defineRule({
    id: "DAT-20",
    title: "Keep the keys to everything off hardware that runs customers' code",
    rationale:
      "A service that holds the keys of other systems loses all of them at once. If an escape beside it may cost nothing, the last thing still shared, the hardware with its caches and its hypervisor, has to go as well. Moving the keys into a hardware module is the other way.",
    threats: ["K", "X", "H"],
    falsePositives: "The keys never leave a hardware module, and the service only asks it to use them.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("gvisor-security"), cite("firecracker-host"), cite("linux-core-scheduling")],
    when: all(
      is("data-kinds", "keys"),
      atLeast("blast-radius", "nothing"),
      atLeast("code-origin", "customer-code"),
    ),
    effect: demandRung("dedicated-host"),
    examples: examplesOf(
      [
        "The master keys of a platform, beside customers' jobs",
        {
          "co-tenants": "own-customers",
          "data-kinds": "keys",
          "blast-radius": "nothing",
          "code-origin": "customer-code",
        },
      ],
      [
        "Keys of one customer, whose loss stays with that customer",
        {
          "co-tenants": "own-customers",
          "data-kinds": "keys",
          "blast-radius": "one-tenant",
          "code-origin": "customer-code",
        },
      ],
      [
        "Keys beside customers' jobs, loss not discussed",
        { "co-tenants": "own-customers", "data-kinds": "keys", "code-origin": "customer-code" },
      ],
      [
        "does-not-apply",
        "The master keys of a platform, beside a vendor's program",
        {
          "co-tenants": "own-customers",
          "data-kinds": "keys",
          "blast-radius": "nothing",
          "code-origin": "vendor-binary",
        },
      ],
      [
        "does-not-apply",
        "Trade secrets beside customers' jobs",
        {
          "co-tenants": "own-customers",
          "data-kinds": ["government-controlled", "trade-secret"],
          "blast-radius": "nothing",
          "code-origin": "customer-code",
        },
      ],
    ),
  }),
  defineRule({
    id: "DAT-21",
    title: "Keep restricted data on kernels of their own level beside outside organisations",
    rationale:
      "Beside another organisation's less guarded workloads nobody can order the levels to be sorted. A virtual machine around the restricted one has the same effect as nodes of its own. It also makes plain who answers for the kernel.",
    threats: ["K", "L", "X"],
    falsePositives: "The neighbours differ in purpose but are guarded just as well.",
    force: "house-policy",
    evidence: "secondary",
    citations: [cite("nist-800-190")],
    when: all(
      atLeast("classification", "restricted"),
      atLeast("neighbour-sensitivity", "different"),
      atLeast("co-tenants", "partner-organisations"),
    ),
    effect: demandBetweenTenants("container-in-vm"),
    examples: examplesOf(
      [
        "Patient records beside a partner's canteen menu",
        {
          classification: "restricted",
          "co-tenants": "partner-organisations",
          "neighbour-sensitivity": "different",
        },
      ],
      [
        "Patient records beside a colleague's canteen menu",
        {
          classification: "restricted",
          "co-tenants": "same-organisation",
          "neighbour-sensitivity": "different",
        },
      ],
      [
        "Nobody compared the neighbours",
        { classification: "restricted", "co-tenants": "partner-organisations" },
      ],
      [
        "does-not-apply",
        "Salaries beside a partner's canteen menu",
        {
          classification: "confidential",
          "co-tenants": "partner-organisations",
          "neighbour-sensitivity": "different",
        },
      ],
    ),
  }),
];
