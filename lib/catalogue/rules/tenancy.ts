import { all, any, atLeast, is } from "@/lib/engine/condition";
import type { Rule } from "@/lib/engine/rule";
import { defineRule, demandRung, examplesOf, keepFor, warn } from "../regimes/regime-rule";
import { cite, citeCve } from "../sources";
import { countAs, demandBetweenTenants, demandControlPlane } from "./effects";
import { isWorthBreakingOut } from "./stakes";

/** Who the neighbours are, how far they trust each other, and who shares the control plane. */
export const tenancyRules: readonly Rule[] = [
  defineRule({
    id: "TEN-01",
    title: "Put at least a container between different teams",
    rationale:
      "Users of one Unix system see each other's processes, and one loose file mode opens a home directory. Between teams you want names, files, networks and quotas apart by default. A container gives that without asking anybody to be careful.",
    threats: ["L", "D"],
    falsePositives:
      "The teams already log in to one system, share all their data by intent and nobody relies on quotas.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Multiple teams"), cite("tenancy-scale")],
    when: atLeast("co-tenants", "same-organisation"),
    effect: demandRung("container"),
    examples: examplesOf(
      ["Two research groups on one machine", { "co-tenants": "same-organisation" }],
      ["One team's own services", { "co-tenants": "same-team" }],
      ["Nobody has said who shares the kernel", { "co-tenants": null }],
    ),
  }),
  defineRule({
    id: "TEN-02",
    title: "Contain neighbours who may make mistakes",
    rationale:
      "A runaway process that fills the memory, the process table or the disk stops everything beside it. Limits on a container keep a mistake with whoever made it. Between processes of one system such limits exist too, but somebody has to write each of them.",
    threats: ["D"],
    falsePositives:
      "Every unit on the host already has limits on memory, processes and disk, and they are tested.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Quotas")],
    when: atLeast("trust", "accidents"),
    effect: demandRung("container"),
    examples: examplesOf(
      ["A team whose test jobs sometimes run wild", { "co-tenants": "same-team", trust: "accidents" }],
      ["A team that trusts its own services fully", { "co-tenants": "same-team", trust: "full" }],
      ["A team that has not thought about it", { "co-tenants": "same-team", trust: null }],
    ),
  }),
  defineRule({
    id: "TEN-03",
    title: "Put a second boundary between unlike workloads where one of them lets strangers in",
    rationale:
      "A kernel is as well defended as the weakest workload on it. The difference becomes a danger where somebody has a way in: code that nobody read, a parser of strangers' files, a shell, or teams that distrust each other. A sandbox puts another implementation in between; a kernel per sensitivity removes the need.",
    threats: ["K", "L"],
    falsePositives:
      "The workload that lets strangers in runs on nodes of its own, so that the unlike neighbours never share its kernel.",
    force: "house-policy",
    evidence: "secondary",
    citations: [cite("nist-800-190"), cite("gvisor-security")],
    when: all(
      atLeast("co-tenants", "same-organisation"),
      atLeast("neighbour-sensitivity", "different"),
      any(
        atLeast("trust", "mutual-distrust"),
        atLeast("code-origin", "customer-code"),
        atLeast("exposure", "interactive-code"),
        is("untrusted-files", "yes"),
      ),
    ),
    effect: demandRung("sandboxed-container"),
    examples: examplesOf(
      [
        "A converter of applicants' files beside payroll",
        {
          "co-tenants": "same-organisation",
          "neighbour-sensitivity": "different",
          "untrusted-files": "yes",
        },
      ],
      [
        "Services of several teams, bought ones among them, some more sensitive",
        {
          "co-tenants": "same-organisation",
          trust: "accidents",
          "neighbour-sensitivity": "different",
          "code-origin": "vendor-binary",
          exposure: "anonymous-internet",
          "untrusted-files": "no",
        },
      ],
      [
        "Unlike services whose way in nobody has looked for",
        { "co-tenants": "same-organisation", "neighbour-sensitivity": "different" },
      ],
      [
        "applies",
        "Departments that distrust each other, unlike in sensitivity",
        {
          "co-tenants": "same-organisation",
          "neighbour-sensitivity": "different",
          trust: "mutual-distrust",
          "code-origin": "vendor-binary",
          exposure: "internal-api",
          "untrusted-files": "no",
        },
      ],
      [
        "applies",
        "A colleague's own program beside something more sensitive",
        {
          "co-tenants": "same-organisation",
          "neighbour-sensitivity": "different",
          trust: "accidents",
          "code-origin": "customer-code",
          exposure: "internal-api",
          "untrusted-files": "no",
        },
      ],
      [
        "applies",
        "A shell for colleagues beside something more sensitive",
        {
          "co-tenants": "same-organisation",
          "neighbour-sensitivity": "different",
          trust: "accidents",
          "code-origin": "vendor-binary",
          exposure: "interactive-code",
          "untrusted-files": "no",
        },
      ],
      [
        "does-not-apply",
        "One team's converter beside its ledger",
        { "co-tenants": "same-team", "neighbour-sensitivity": "different", "untrusted-files": "yes" },
      ],
    ),
  }),
  defineRule({
    id: "TEN-04",
    title: "Keep a kernel for workloads of one purpose and sensitivity",
    rationale:
      "Grouping like with like means that an escape finds nothing it could not have had at its starting point. It costs a node pool and no new technology. Once it is done, the difference in sensitivity no longer raises the rung.",
    threats: ["K", "L"],
    falsePositives:
      "There are too few workloads of each kind to fill a node, and the rung already separates them.",
    force: "guidance",
    evidence: "secondary",
    citations: [cite("nist-800-190")],
    when: atLeast("neighbour-sensitivity", "different"),
    effect: keepFor("kernel", "workloads of the same purpose and sensitivity"),
    examples: examplesOf(
      ["A website beside a ledger", { "co-tenants": "same-team", "neighbour-sensitivity": "different" }],
      ["Like beside like", { "co-tenants": "same-team", "neighbour-sensitivity": "same" }],
      ["Nobody compared them yet", { "co-tenants": "same-team", "neighbour-sensitivity": null }],
    ),
  }),
  defineRule({
    id: "TEN-05",
    title: "Sandbox the containers of neighbours you assume to be hostile",
    rationale:
      "Against somebody who looks for a way out, a shared kernel with its full set of calls is too wide. Kernel flaws that lead from a pod to its node are published every year. A second implementation between the workload and the kernel means that one flaw is not enough.",
    threats: ["K"],
    falsePositives:
      "The hostile party is a test that you run yourself on machines you throw away afterwards.",
    force: "guidance",
    evidence: "text",
    citations: [
      cite("kubernetes-multi-tenancy", "Sandboxing containers"),
      cite("gvisor-security"),
      citeCve("CVE-2026-31431"),
    ],
    when: atLeast("trust", "hostile"),
    effect: demandRung("sandboxed-container"),
    examples: examplesOf(
      ["A student exercise in attacking software", { "co-tenants": "same-organisation", trust: "hostile" }],
      ["Colleagues who distrust each other", { "co-tenants": "same-organisation", trust: "mutual-distrust" }],
      ["Colleagues nobody has judged", { "co-tenants": "same-organisation" }],
    ),
  }),
  defineRule({
    id: "TEN-06",
    title: "Put a virtual machine between hostile organisations and restricted data",
    rationale:
      "Vendors that sell containers to strangers draw the line at the hypervisor, and one of them says outright that containers sharing a kernel are no boundary for hostile tenants. With parties outside your organisation there is no manager to appeal to. Where restricted data could be had, even an interface of forms is worth their patience.",
    threats: ["K", "L"],
    falsePositives:
      "What the outside parties send is checked against a short list before this kernel sees it.",
    force: "guidance",
    evidence: "text",
    citations: [
      cite("windows-containers", "container-security.md"),
      cite("peach-repository", "specifications/security-boundaries.md"),
    ],
    when: all(
      atLeast("co-tenants", "partner-organisations"),
      atLeast("trust", "hostile"),
      atLeast("classification", "restricted"),
    ),
    effect: demandBetweenTenants("container-in-vm"),
    examples: examplesOf(
      [
        "Health records beside organisations that may be hostile",
        { "co-tenants": "partner-organisations", trust: "hostile", classification: "restricted" },
      ],
      [
        "Toy data beside the same organisations",
        { "co-tenants": "own-customers", trust: "hostile", classification: "internal" },
      ],
      ["Hostile customers, data unknown", { "co-tenants": "own-customers", trust: "hostile" }],
      [
        "does-not-apply",
        "Health records beside departments that may be hostile",
        { "co-tenants": "same-organisation", trust: "hostile", classification: "restricted" },
      ],
      [
        "does-not-apply",
        "Health records beside partners who only distrust each other",
        { "co-tenants": "partner-organisations", trust: "mutual-distrust", classification: "restricted" },
      ],
    ),
  }),
  defineRule({
    id: "TEN-07",
    title: "Put a second boundary between organisations that share nothing else",
    rationale:
      "Organisations without a common owner have no common rules, no common patch day and no way to settle a dispute. A container alone assumes that nobody on the kernel will try. A sandbox does not.",
    threats: ["K", "L"],
    falsePositives:
      "The organisations run one application of yours, none of their own; then answer “customers”.",
    force: "guidance",
    evidence: "text",
    citations: [
      cite("kubernetes-multi-tenancy", "Multiple customers"),
      cite("windows-containers", "container-security.md"),
    ],
    when: atLeast("co-tenants", "unrelated-organisations"),
    effect: demandRung("sandboxed-container"),
    examples: examplesOf(
      ["A hosting provider", { "co-tenants": "unrelated-organisations" }],
      ["A consortium of partners", { "co-tenants": "partner-organisations" }],
      ["Nobody knows who will join", { "co-tenants": null }],
    ),
  }),
  defineRule({
    id: "TEN-08",
    title: "Put a virtual machine between unrelated organisations with something to keep from each other",
    rationale:
      "Companies, agencies and research bodies that share a machine with strangers ask for more than a container. The essay behind this scale slides up to virtual machines for exactly this public-cloud case. A kernel per tenant answers them.",
    threats: ["K", "L"],
    falsePositives: "Nobody outside your own staff decides what code runs; then answer “customers”.",
    force: "guidance",
    evidence: "text",
    citations: [cite("windows-containers", "container-security.md"), cite("tenancy-scale")],
    when: all(
      atLeast("co-tenants", "unrelated-organisations"),
      atLeast("trust", "mutual-distrust"),
      atLeast("classification", "confidential"),
    ),
    effect: demandBetweenTenants("container-in-vm"),
    examples: examplesOf(
      [
        "A public cloud",
        { "co-tenants": "unrelated-organisations", trust: "mutual-distrust", classification: "confidential" },
      ],
      ["A cloud for a circle of friends", { "co-tenants": "unrelated-organisations", trust: "accidents" }],
      ["Strangers, trust not discussed", { "co-tenants": "unrelated-organisations" }],
    ),
  }),
  defineRule({
    id: "TEN-09",
    title: "Count a sandbox on a machine of one tenant as a container in a VM",
    rationale:
      "Between tenants, what counts is what has to break before one reaches the other. A sandbox on a machine that serves one tenant puts both the sandbox and that machine's wall in the way, and many small instances still fit on it. It therefore meets a demand for container in a VM between tenants.",
    threats: ["K", "L"],
    falsePositives: "A node passes to another tenant without being rebuilt in between.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("gvisor-platforms"), cite("kubernetes-multi-tenancy", "Node Isolation")],
    when: is("node-tenancy", "one-tenant"),
    effect: countAs("sandboxed-container", "container-in-vm"),
    examples: examplesOf(
      ["Nodes that each serve one customer", { "co-tenants": "own-customers", "node-tenancy": "one-tenant" }],
      ["Nodes full of customers", { "co-tenants": "own-customers", "node-tenancy": "several" }],
      ["Placement not decided", { "co-tenants": "own-customers" }],
    ),
  }),
  defineRule({
    id: "TEN-10",
    title: "Put a virtual machine between customers who bring their own code where breaking out would pay",
    rationale:
      "Tenants who run programs of their own and compete with each other are the classic case for a hypervisor. Each of them can try kernel flaws at leisure. A kernel per tenant means that such a flaw ends at home. Without confidential data or root inside, the sandbox that outside code needs anyway is enough.",
    threats: ["K", "L"],
    falsePositives:
      "What tenants bring is configuration in a language that cannot loop, call out or allocate; that is not code.",
    force: "guidance",
    evidence: "text",
    citations: [
      cite("windows-containers", "container-security.md"),
      cite("lambda-tenant-isolation"),
      cite("firecracker-nsdi"),
    ],
    when: all(
      atLeast("co-tenants", "own-customers"),
      atLeast("code-origin", "customer-code"),
      isWorthBreakingOut,
    ),
    effect: demandBetweenTenants("container-in-vm"),
    examples: examplesOf(
      [
        "Functions of customers beside confidential data",
        { "co-tenants": "own-customers", "code-origin": "customer-code", classification: "confidential" },
      ],
      [
        "Programs of partners",
        {
          "co-tenants": "partner-organisations",
          "code-origin": "customer-code",
          classification: "confidential",
        },
      ],
      ["Customer programs, data unknown", { "co-tenants": "own-customers", "code-origin": "customer-code" }],
      [
        "applies",
        "Root in the programs of customers",
        {
          "co-tenants": "own-customers",
          "code-origin": "customer-code",
          classification: "internal",
          "run-as": "root",
        },
      ],
      [
        "applies",
        "Privileged programs of customers",
        {
          "co-tenants": "own-customers",
          "code-origin": "customer-code",
          classification: "internal",
          "pod-security": "privileged",
        },
      ],
      [
        "does-not-apply",
        "Programs of customers with nothing behind them",
        {
          "co-tenants": "own-customers",
          "code-origin": "customer-code",
          classification: "internal",
          "run-as": "non-root",
          "pod-security": "baseline",
        },
      ],
      [
        "does-not-apply",
        "A vendor's program for customers",
        { "co-tenants": "own-customers", "code-origin": "vendor-binary", classification: "confidential" },
      ],
    ),
  }),
  defineRule({
    id: "TEN-11",
    title: "Keep nodes for one tenant when an escape may cost only that tenant",
    rationale:
      "Whoever escapes lands on the node and may ask for whatever the node may ask for. If the loss must end with one tenant, nobody else may live on that node. Dedicated node pools do this at any rung, and a sandbox on such a node counts as container in a VM between tenants.",
    threats: ["K", "L"],
    falsePositives:
      "Each instance has a virtual machine of its own, so that the node is not what an escape reaches.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Node Isolation"), cite("peach")],
    when: all(atLeast("co-tenants", "same-organisation"), atLeast("blast-radius", "one-tenant")),
    effect: keepFor("node", "workloads of one tenant"),
    examples: examplesOf(
      [
        "A loss must stay with one department",
        { "co-tenants": "same-organisation", "blast-radius": "one-tenant" },
      ],
      ["A node full of customers may be lost", { "co-tenants": "own-customers", "blast-radius": "one-node" }],
      ["The owner has not named a limit", { "co-tenants": "own-customers" }],
      [
        "does-not-apply",
        "A loss must stay with one of a team's own services",
        { "co-tenants": "same-team", "blast-radius": "one-tenant" },
      ],
    ),
  }),
  defineRule({
    id: "TEN-12",
    title: "Use two boundaries when one escape must cost nothing",
    rationale:
      "With a single boundary, the first escape is the loss. If nothing at all may be lost, a second and different boundary has to stand behind the first. A sandbox is built as two stages for this reason.",
    threats: ["K"],
    falsePositives: "The machine holds nothing after the job ends and can reach nothing while it runs.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("gvisor-policy"), cite("peach-repository", "specifications/security-boundaries.md")],
    when: atLeast("blast-radius", "nothing"),
    effect: demandRung("sandboxed-container"),
    examples: examplesOf(
      ["A team's key ceremony", { "co-tenants": "same-team", "blast-radius": "nothing" }],
      ["A team that can lose one tenant", { "co-tenants": "same-team", "blast-radius": "one-tenant" }],
      ["A team without a stated limit", { "co-tenants": "same-team", "blast-radius": null }],
    ),
  }),
  defineRule({
    id: "TEN-13",
    title: "Put a virtual machine between organisations when an escape must cost nothing",
    rationale:
      "An escape from a container to a kernel of its own reaches nobody else. Only a further flaw, in the hypervisor, would. That is the cheapest rung at which one escape costs other organisations nothing.",
    threats: ["K", "L"],
    falsePositives: "A contract accepts the loss of one node, and “nothing” was said for the sound of it.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("kata-threats"), cite("firecracker-design")],
    when: all(atLeast("co-tenants", "partner-organisations"), atLeast("blast-radius", "nothing")),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      ["A service for rival banks", { "co-tenants": "partner-organisations", "blast-radius": "nothing" }],
      ["A service for one company", { "co-tenants": "same-organisation", "blast-radius": "nothing" }],
      ["Customers, but no stated limit", { "co-tenants": "own-customers", "blast-radius": null }],
    ),
  }),
  defineRule({
    id: "TEN-14",
    title: "Limit what the credentials of a node can reach",
    rationale:
      "An escape arrives with the credentials of the node. If those can read secrets of other nodes or start pods anywhere, the loss is the cluster, whatever was agreed. Check what the node may ask the API server for.",
    threats: ["L"],
    falsePositives: "There is no orchestrator, so that a node holds no credentials for others.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Node Isolation")],
    when: atLeast("blast-radius", "one-node"),
    effect: warn(
      "An escape lands on the node and takes its credentials along. Check what a node may read and start beyond its own pods before you count on the loss ending there.",
    ),
    examples: examplesOf(
      ["A loss must end with the node", { "co-tenants": "same-team", "blast-radius": "one-node" }],
      ["The whole cluster may be lost", { "co-tenants": "same-team", "blast-radius": "whole-cluster" }],
      ["No limit stated", { "co-tenants": "same-team" }],
    ),
  }),
  defineRule({
    id: "TEN-15",
    title: "Give outside tenants with API access a control plane of their own",
    rationale:
      "A namespace separates names, not the server that keeps them. Tenants who talk to the API share its flaws, its queues and its cluster-wide objects. A virtual control plane gives each of them an API server without a cluster each.",
    threats: ["L", "D"],
    falsePositives: "Tenants reach the API only through a front end that translates a handful of requests.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Virtual control plane per tenant")],
    when: all(atLeast("co-tenants", "partner-organisations"), atLeast("api-access", "own-namespace")),
    effect: demandControlPlane("virtual-control-plane"),
    examples: examplesOf(
      [
        "Partners with a kubeconfig",
        {
          "co-tenants": "partner-organisations",
          platform: "managed-kubernetes",
          "api-access": "own-namespace",
        },
      ],
      [
        "Customers who push through a pipeline",
        { "co-tenants": "own-customers", platform: "managed-kubernetes", "api-access": "pipeline" },
      ],
      [
        "Customers whose access is undecided",
        { "co-tenants": "own-customers", platform: "managed-kubernetes", "api-access": null },
      ],
      [
        "does-not-apply",
        "Colleagues with a kubeconfig",
        { "co-tenants": "same-organisation", platform: "managed-kubernetes", "api-access": "own-namespace" },
      ],
    ),
  }),
  defineRule({
    id: "TEN-16",
    title: "Separate the control plane of tenants who change cluster-wide objects",
    rationale:
      "Resource definitions, webhooks and cluster roles hold for everybody. One team's upgrade becomes every team's outage, and one webhook sees every request. Each such team needs an API server on which these objects are its own.",
    threats: ["L", "D"],
    falsePositives: "One platform team owns all cluster-wide objects and merges the teams' changes.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Virtual control plane per tenant")],
    when: atLeast("api-access", "cluster-wide"),
    effect: demandControlPlane("virtual-control-plane"),
    examples: examplesOf(
      [
        "Teams that install operators",
        { "co-tenants": "same-organisation", platform: "own-kubernetes", "api-access": "cluster-wide" },
      ],
      [
        "Teams in their own namespaces",
        { "co-tenants": "same-organisation", platform: "own-kubernetes", "api-access": "own-namespace" },
      ],
      ["Teams whose rights nobody listed", { "co-tenants": "same-organisation", platform: "own-kubernetes" }],
    ),
  }),
  defineRule({
    id: "TEN-17",
    title: "Give distrusting tenants who change cluster-wide objects a cluster each",
    rationale:
      "A virtual control plane gives tenants cluster-wide objects of their own, while the cluster below and its nodes stay shared. Organisations that distrust each other would have to trust that layer, and whoever keeps the two in step. A cluster each ends the discussion, at a price.",
    threats: ["L"],
    falsePositives:
      "The objects they need can be installed for them once, by you, or the virtual control planes have nodes apart.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Isolation; Virtual control plane per tenant")],
    when: all(
      atLeast("co-tenants", "partner-organisations"),
      atLeast("trust", "mutual-distrust"),
      atLeast("api-access", "cluster-wide"),
    ),
    effect: demandControlPlane("own-cluster"),
    examples: examplesOf(
      [
        "Partners who install their own operators",
        {
          "co-tenants": "partner-organisations",
          trust: "mutual-distrust",
          platform: "own-kubernetes",
          "api-access": "cluster-wide",
        },
      ],
      [
        "Teams who install operators",
        {
          "co-tenants": "same-organisation",
          trust: "mutual-distrust",
          platform: "own-kubernetes",
          "api-access": "cluster-wide",
        },
      ],
      [
        "Customers whose rights nobody listed",
        { "co-tenants": "own-customers", trust: "mutual-distrust", platform: "own-kubernetes" },
      ],
      [
        "does-not-apply",
        "Partners who trust each other and install operators",
        {
          "co-tenants": "partner-organisations",
          trust: "accidents",
          platform: "own-kubernetes",
          "api-access": "cluster-wide",
        },
      ],
      [
        "does-not-apply",
        "Partners with a namespace each",
        {
          "co-tenants": "partner-organisations",
          trust: "mutual-distrust",
          platform: "own-kubernetes",
          "api-access": "own-namespace",
        },
      ],
    ),
  }),
  defineRule({
    id: "TEN-18",
    title: "Use a cluster per tenant when an escape must cost nothing",
    rationale:
      "Node pools keep tenants off each other's nodes, yet the API server and what a node may ask of it stay shared. A rung protects neither. If an escape must cost other organisations nothing, the cluster is the unit.",
    threats: ["L"],
    falsePositives: "The nodes run without any credentials that the API server accepts.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Node Isolation")],
    when: all(
      atLeast("co-tenants", "partner-organisations"),
      atLeast("blast-radius", "nothing"),
      is("platform", "managed-kubernetes", "own-kubernetes"),
    ),
    effect: demandControlPlane("own-cluster"),
    examples: examplesOf(
      [
        "Rival banks on Kubernetes",
        { "co-tenants": "partner-organisations", "blast-radius": "nothing", platform: "managed-kubernetes" },
      ],
      [
        "Rival banks on anything but clusters",
        {
          "co-tenants": "own-customers",
          "blast-radius": "nothing",
          platform: ["container-engine", "serverless-containers", "vm-platform"],
        },
      ],
      [
        "The platform is not chosen",
        { "co-tenants": "own-customers", "blast-radius": "nothing", platform: null },
      ],
      [
        "applies",
        "Rival banks on a cluster of their own",
        { "co-tenants": "partner-organisations", "blast-radius": "nothing", platform: "own-kubernetes" },
      ],
      [
        "does-not-apply",
        "Departments on Kubernetes",
        { "co-tenants": "same-organisation", "blast-radius": "nothing", platform: "managed-kubernetes" },
      ],
      [
        "does-not-apply",
        "Rival banks that can lose one of them",
        {
          "co-tenants": "partner-organisations",
          "blast-radius": "one-tenant",
          platform: "managed-kubernetes",
        },
      ],
    ),
  }),
  defineRule({
    id: "TEN-19",
    title: "Bound the rights of the pipeline that deploys for tenants",
    rationale:
      "A pipeline that may deploy anywhere turns a push to one repository into a change for everybody. The wall between tenants is then the pipeline's configuration. Give each tenant's runs rights for that tenant alone.",
    threats: ["L", "S"],
    falsePositives: "Every tenant already has a pipeline with credentials for its own namespace only.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Access controls")],
    when: atLeast("api-access", "pipeline"),
    effect: warn(
      "Whoever reaches the orchestrator's API on a tenant's behalf holds that tenant's rights. Give each pipeline, token and person rights in one namespace only, and read them back with the orchestrator's own audit.",
    ),
    examples: examplesOf(
      [
        "Deployment from a shared pipeline",
        { "co-tenants": "same-organisation", platform: "own-kubernetes", "api-access": "pipeline" },
      ],
      [
        "Nobody reaches the API",
        { "co-tenants": "same-organisation", platform: "own-kubernetes", "api-access": "none" },
      ],
      ["Access is undecided", { "co-tenants": "same-organisation", platform: "own-kubernetes" }],
    ),
  }),
  defineRule({
    id: "TEN-20",
    since: "2.0.0",
    title: "Weigh a machine per tenant against a machine per instance",
    rationale:
      "A virtual machine around every instance costs memory each time. A machine per tenant costs it once, and sandboxes inside keep that tenant's own instances apart. Few tenants with many instances favour the second way.",
    threats: ["K", "L"],
    falsePositives: "Each tenant runs one instance at a time.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Node Isolation"), cite("gvisor-platforms")],
    when: all(atLeast("node-tenancy", "several"), atLeast("code-origin", "customer-code")),
    effect: warn(
      "Two ways lead to container in a VM: a machine per instance, or sandboxed containers on virtual nodes that each serve one tenant. For the second, let the scheduler enforce whose node is whose, and rebuild a node before another tenant gets it.",
    ),
    examples: examplesOf(
      [
        "Many small programs of each customer",
        { "co-tenants": "own-customers", "code-origin": "customer-code", "node-tenancy": "several" },
      ],
      [
        "A vendor's product for customers",
        { "co-tenants": "own-customers", "code-origin": "vendor-binary", "node-tenancy": "several" },
      ],
      ["Customers, nodes not planned", { "co-tenants": "own-customers", "code-origin": "customer-code" }],
    ),
  }),
];
