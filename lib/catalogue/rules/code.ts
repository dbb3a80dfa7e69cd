import { all, atLeast, is } from "@/lib/engine/condition";
import type { Rule } from "@/lib/engine/rule";
import { defineRule, demandRung, examplesOf, warn } from "../regimes/regime-rule";
import { cite, citeCve } from "../sources";
import { demandBetweenTenants } from "./effects";
import { isWorthBreakingOut } from "./stakes";

/** Whose code runs, what is checked before it does, and what outsiders can touch. */
export const codeRules: readonly Rule[] = [
  defineRule({
    id: "COD-01",
    title: "Sandbox code that anyone, or a model, may write",
    rationale:
      "Code that nobody has read before it runs has to be taken as hostile, also when a model wrote it: a prompt can come from a stranger. Even on a single team's machine it stands next to the host's credentials. A sandbox is the least that keeps it from the kernel they live on.",
    threats: ["K", "L", "X"],
    falsePositives:
      "The machine is thrown away after each run, holds no credentials and reaches nothing; then it is a boundary of its own.",
    force: "guidance",
    evidence: "text",
    citations: [cite("agent-sandbox"), cite("gvisor-tencent"), cite("gke-sandbox")],
    when: atLeast("code-origin", "arbitrary-code"),
    effect: demandRung("sandboxed-container"),
    examples: examplesOf(
      ["An agent that writes and runs scripts", { "code-origin": "arbitrary-code" }],
      ["Plug-ins of known customers", { "code-origin": "customer-code" }],
      ["Nobody knows who may change the code", { "code-origin": null }],
    ),
  }),
  defineRule({
    id: "COD-02",
    title: "Put arbitrary code of other organisations in virtual machines where breaking out would pay",
    rationale:
      "Services that run anyone's functions settled on a small virtual machine per tenant, and one of the largest now offers it as a setting. With many customers somebody will try, and confidential data or root inside make it worth trying. Where neither is there, the sandbox that such code needs anyway is enough.",
    threats: ["K", "L", "X"],
    falsePositives:
      "The language cannot reach the system at all and its interpreter is maintained against attack.",
    force: "guidance",
    evidence: "text",
    citations: [
      cite("lambda-tenant-isolation"),
      cite("windows-containers", "container-security.md"),
      cite("firecracker-nsdi"),
    ],
    when: all(
      atLeast("code-origin", "arbitrary-code"),
      atLeast("co-tenants", "partner-organisations"),
      isWorthBreakingOut,
    ),
    effect: demandBetweenTenants("container-in-vm"),
    examples: examplesOf(
      [
        "Agents of several partners on confidential files",
        {
          "code-origin": "arbitrary-code",
          "co-tenants": "partner-organisations",
          classification: "confidential",
        },
      ],
      [
        "A public playground with nothing to steal",
        {
          "code-origin": "arbitrary-code",
          "co-tenants": "unrelated-organisations",
          classification: "public",
          "run-as": "non-root",
          "pod-security": "baseline",
        },
      ],
      [
        "Agents of many customers, data unknown",
        { "code-origin": "arbitrary-code", "co-tenants": "own-customers" },
      ],
      [
        "applies",
        "Agents of several partners that start as root",
        { "code-origin": "arbitrary-code", "co-tenants": "partner-organisations", "run-as": "root" },
      ],
      [
        "applies",
        "Agents of several partners with every privilege",
        {
          "code-origin": "arbitrary-code",
          "co-tenants": "partner-organisations",
          "pod-security": "privileged",
        },
      ],
      [
        "does-not-apply",
        "Agents of colleagues on confidential files",
        {
          "code-origin": "arbitrary-code",
          "co-tenants": "same-organisation",
          classification: "confidential",
        },
      ],
      [
        "does-not-apply",
        "Programs that partners bring, on confidential files",
        {
          "code-origin": "customer-code",
          "co-tenants": "partner-organisations",
          classification: "confidential",
        },
      ],
    ),
  }),
  defineRule({
    id: "COD-03",
    title: "Keep code written at run time off the kernel that holds keys",
    rationale:
      "An agent that can be talked into things and a key that opens other systems make one problem out of two. If the workload must hold both, put a hypervisor around it. Taking the key away is the better answer.",
    threats: ["K", "X"],
    falsePositives: "The keys are tokens for one task that expire with it.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("agent-sandbox"), cite("gvisor-security")],
    when: all(atLeast("code-origin", "arbitrary-code"), is("data-kinds", "keys")),
    effect: demandRung("container-in-vm"),
    examples: examplesOf(
      [
        "An agent with a deployment key",
        { "code-origin": "arbitrary-code", "data-kinds": ["personal", "keys"] },
      ],
      [
        "An agent without standing keys",
        {
          "code-origin": "arbitrary-code",
          "data-kinds": ["personal", "trade-secret", "government-controlled"],
        },
      ],
      ["An agent, data unknown", { "code-origin": "arbitrary-code" }],
    ),
  }),
  defineRule({
    id: "COD-04",
    title: "Sandbox programs that tenants of other organisations bring",
    rationale:
      "A program from outside your organisation has the whole system-call table to try. Providers of container clusters advise a sandbox for such code, in front of the kernel the tenants share. Inside one organisation a container is enough, because you can walk over and ask.",
    threats: ["K"],
    falsePositives: "The outside code is reviewed and built by you before it runs.",
    force: "guidance",
    evidence: "text",
    citations: [cite("gke-sandbox"), cite("kubernetes-multi-tenancy", "Sandboxing containers")],
    when: all(atLeast("code-origin", "customer-code"), atLeast("co-tenants", "partner-organisations")),
    effect: demandRung("sandboxed-container"),
    examples: examplesOf(
      ["Scripts of partners", { "code-origin": "customer-code", "co-tenants": "partner-organisations" }],
      ["Scripts of colleagues", { "code-origin": "customer-code", "co-tenants": "same-organisation" }],
      ["Partners, origin of code unknown", { "co-tenants": "partner-organisations" }],
      [
        "does-not-apply",
        "A vendor's program for partners",
        { "code-origin": "vendor-binary", "co-tenants": "partner-organisations" },
      ],
    ),
  }),
  defineRule({
    id: "COD-05",
    title: "Contain code that nobody on the team has read where the internet reaches it",
    rationale:
      "A service that strangers reach will one day run something it should not, and nobody can tell when the code is a stranger too. As a plain process that day shows the intruder the files, sockets and processes of its user. A container shows what you handed over, even where neighbours trust each other.",
    threats: ["F", "S", "X"],
    falsePositives: "A unit file already takes away the home directories, the network and new privileges.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("copy-fail-kubernetes"), cite("kubernetes-multi-tenancy")],
    when: all(
      atLeast("code-origin", "vendor-binary"),
      atLeast("exposure", "signed-in-internet"),
      atLeast("co-tenants", "same-team"),
    ),
    effect: demandRung("container"),
    examples: examplesOf(
      [
        "A vendor's web server beside a team's own services",
        { "code-origin": "vendor-binary", exposure: "signed-in-internet", "co-tenants": "same-team" },
      ],
      [
        "A vendor's tool that only colleagues reach",
        { "code-origin": "vendor-binary", exposure: "internal-api", "co-tenants": "same-team" },
      ],
      ["A vendor's server, reach unknown", { "code-origin": "vendor-binary", "co-tenants": "same-team" }],
      [
        "does-not-apply",
        "Packages behind a public page",
        { "code-origin": "third-party-packages", exposure: "signed-in-internet", "co-tenants": "same-team" },
      ],
      [
        "does-not-apply",
        "A vendor's web server alone on its machine",
        { "code-origin": "vendor-binary", exposure: "signed-in-internet", "co-tenants": "nobody" },
      ],
    ),
  }),
  defineRule({
    id: "COD-06",
    title: "Put a shell, SQL or a notebook for outsiders in a virtual machine where breaking out would pay",
    rationale:
      "An interface that runs what people type is the richest there is. A tenant-isolation framework rates it high in complexity, and rates containers alone a low level of isolation and virtual machines a high one. Where neither confidential data nor root is behind it, a sandbox is enough; inside one organisation, a container.",
    threats: ["F", "K", "L"],
    falsePositives: "The query language is cut down to lookups that you wrote yourself.",
    force: "guidance",
    evidence: "text",
    citations: [
      cite("peach-repository", "examples/interface-examples.md"),
      cite("peach-repository", "specifications/security-boundaries.md"),
    ],
    when: all(
      atLeast("exposure", "interactive-code"),
      atLeast("co-tenants", "partner-organisations"),
      isWorthBreakingOut,
    ),
    effect: demandBetweenTenants("container-in-vm"),
    examples: examplesOf(
      [
        "Notebooks for partners' confidential data",
        {
          exposure: "interactive-code",
          "co-tenants": "partner-organisations",
          classification: "confidential",
        },
      ],
      ["Notebooks for colleagues", { exposure: "interactive-code", "co-tenants": "same-organisation" }],
      [
        "Notebooks for customers, data unknown",
        { exposure: "interactive-code", "co-tenants": "own-customers" },
      ],
      [
        "applies",
        "Notebooks for partners that start as root",
        { exposure: "interactive-code", "co-tenants": "partner-organisations", "run-as": "root" },
      ],
      [
        "applies",
        "Notebooks for partners with every privilege",
        { exposure: "interactive-code", "co-tenants": "partner-organisations", "pod-security": "privileged" },
      ],
      [
        "does-not-apply",
        "Notebooks for partners with nothing behind them",
        {
          exposure: "interactive-code",
          "co-tenants": "partner-organisations",
          classification: "internal",
          "run-as": "non-root",
          "pod-security": "baseline",
        },
      ],
    ),
  }),
  defineRule({
    id: "COD-07",
    title: "Sandbox parsers of outsiders' files across organisations",
    rationale:
      "A converter or scanner turns bytes from a stranger into calls to the kernel. A tenant-isolation framework rates file scanners, binary parsers and crawlers between a form and a shell. We match that with the rung in between, which suits them: parsers are short-lived and need few calls.",
    threats: ["F", "K"],
    falsePositives: "The parser's language checks every memory access, and its process has no rights.",
    force: "guidance",
    evidence: "text",
    citations: [cite("peach-repository", "examples/interface-examples.md"), cite("gvisor-production")],
    when: all(atLeast("untrusted-files", "yes"), atLeast("co-tenants", "partner-organisations")),
    effect: demandRung("sandboxed-container"),
    examples: examplesOf(
      ["Video conversion for partners", { "untrusted-files": "yes", "co-tenants": "partner-organisations" }],
      ["No uploads", { "untrusted-files": "no", "co-tenants": "own-customers" }],
      ["Customers, uploads undecided", { "co-tenants": "own-customers" }],
      [
        "does-not-apply",
        "Video conversion for colleagues",
        { "untrusted-files": "yes", "co-tenants": "same-organisation" },
      ],
    ),
  }),
  defineRule({
    id: "COD-08",
    title: "Sandbox a shell, SQL or a notebook for outsiders at the least",
    rationale:
      "What people type is a program, also when it is called a query. Outsiders who may type it can look for a flaw in the kernel at leisure. A sandbox is the least that stands in between, whatever the data are worth.",
    threats: ["F", "K"],
    falsePositives: "Only queries that you wrote can be picked; nothing is typed.",
    force: "guidance",
    evidence: "text",
    citations: [
      cite("peach-repository", "examples/interface-examples.md"),
      cite("kubernetes-multi-tenancy", "Sandboxing containers"),
    ],
    when: all(atLeast("exposure", "interactive-code"), atLeast("co-tenants", "partner-organisations")),
    effect: demandRung("sandboxed-container"),
    examples: examplesOf(
      [
        "A free SQL service for a circle of partners",
        { exposure: "interactive-code", "co-tenants": "partner-organisations" },
      ],
      ["Notebooks for colleagues", { exposure: "interactive-code", "co-tenants": "same-organisation" }],
      ["Notebooks, audience unknown", { exposure: "interactive-code", "co-tenants": null }],
    ),
  }),
  defineRule({
    id: "COD-09",
    title: "Contain parsers of outsiders' files",
    rationale:
      "A flaw in a parser hands its process to whoever made the file. In a container that process sees its own input and output and little else. Within one team that is enough.",
    threats: ["F", "L"],
    falsePositives: "The files come from your own scanner and nobody outside can add one.",
    force: "house-policy",
    evidence: "text",
    citations: [cite("peach-repository", "examples/interface-examples.md")],
    when: all(atLeast("untrusted-files", "yes"), atLeast("co-tenants", "same-team")),
    effect: demandRung("container"),
    examples: examplesOf(
      ["Reading applicants' documents", { "untrusted-files": "yes", "co-tenants": "same-team" }],
      ["No files from outside", { "untrusted-files": "no", "co-tenants": "same-team" }],
      ["A team, uploads undecided", { "co-tenants": "same-team", "untrusted-files": null }],
      [
        "does-not-apply",
        "Applicants' documents on a machine of their own",
        { "untrusted-files": "yes", "co-tenants": "nobody" },
      ],
    ),
  }),
  defineRule({
    id: "COD-10",
    title: "Guard the front door first",
    rationale:
      "Most break-ins use the interface that is offered, not the wall behind it. A flaw in the API, a weak login or an open pod network is the same on every rung. Pods of a Kubernetes cluster reach each other freely until somebody says otherwise.",
    threats: ["F", "L"],
    falsePositives: "The interface is reached by one caller, which proves who it is.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kubernetes-multi-tenancy", "Network isolation"), cite("gvisor-security")],
    when: atLeast("exposure", "internal-api"),
    effect: warn(
      "The interface is attacked before the wall behind it. Deny network traffic by default and authenticate every caller; no rung does either for you.",
    ),
    examples: examplesOf(
      ["An API for other services", { exposure: "internal-api" }],
      ["A batch job without an interface", { exposure: "nothing" }],
      ["The interface is undecided", { exposure: null }],
    ),
  }),
  defineRule({
    id: "COD-11",
    title: "Enforce at admission what the pipeline checks",
    rationale:
      "A scan in the pipeline says nothing of an image that never went through it. Whoever can reach the registry or the API can bypass it. A check of the signature at admission closes that way.",
    threats: ["S"],
    falsePositives: "Nobody but the pipeline holds rights to deploy, and that is tested.",
    force: "guidance",
    evidence: "text",
    citations: [cite("github-attestations"), cite("kyverno-provenance")],
    when: atLeast("admission-checks", "scanned"),
    effect: warn(
      "An image that bypasses the pipeline is not scanned. Verify signatures where images are admitted, so that only what was checked can run.",
    ),
    examples: examplesOf(
      ["Scans in the pipeline only", { "admission-checks": "scanned" }],
      ["Signatures enforced at admission", { "admission-checks": "signed-and-scanned" }],
      ["Checks not known", { "admission-checks": null }],
    ),
  }),
  defineRule({
    id: "COD-12",
    title: "Scan images regularly, not when somebody remembers",
    rationale:
      "An image is patched by building it again, so one that nobody looks at grows old in place. A known flaw in it opens the front door on any rung. A scheduled scan and rebuild is the remedy.",
    threats: ["F", "S"],
    falsePositives: "Images are rebuilt every night, whether or not anyone looks.",
    force: "guidance",
    evidence: "secondary",
    citations: [cite("nist-800-190")],
    when: atLeast("admission-checks", "ad-hoc"),
    effect: warn(
      "Images that nobody scans keep the flaws they were built with, on every rung. Scan and rebuild on a schedule.",
    ),
    examples: examplesOf(
      ["Checks by hand now and then", { "admission-checks": "ad-hoc" }],
      ["A scan in the pipeline", { "admission-checks": "scanned" }],
      ["Checks not known", {}],
    ),
  }),
  defineRule({
    id: "COD-13",
    title: "Check images before the node unpacks them",
    rationale:
      "Unpacking an image is work that the node does, outside every boundary. A crafted label in an image made one runtime run commands on the host in 2026. An image that nobody checks is therefore an attack surface of the node.",
    threats: ["S", "K"],
    falsePositives: "All images come from one registry to which only you can write.",
    force: "guidance",
    evidence: "text",
    citations: [cite("aws-containerd-bulletin"), citeCve("CVE-2026-53488")],
    when: atLeast("admission-checks", "nothing"),
    effect: warn(
      "The node unpacks an image before any boundary holds it: in 2026 a crafted label ran commands on the host. Admit only images you can name.",
    ),
    examples: examplesOf(
      ["Any image may run", { "admission-checks": "nothing" }],
      ["Somebody looks now and then", { "admission-checks": "ad-hoc" }],
      ["Checks not known", { "admission-checks": null }],
    ),
  }),
  defineRule({
    id: "COD-14",
    title: "Treat a dependency as code with your rights",
    rationale:
      "A package runs with everything the workload may do, from the moment it is installed. Nobody reviews each release of each dependency. Provenance and a short list of outgoing connections limit what a bad one can take.",
    threats: ["S", "X"],
    falsePositives: "Dependencies are vendored, reviewed and built offline.",
    force: "guidance",
    evidence: "text",
    citations: [cite("kyverno-provenance"), cite("github-attestations")],
    when: atLeast("code-origin", "third-party-packages"),
    effect: warn(
      "Code you did not write runs with all the rights you hand it. Record where each release came from, and let the workload connect only to what it needs.",
    ),
    examples: examplesOf(
      ["A service with the usual packages", { "code-origin": "third-party-packages" }],
      ["Reviewed code without packages", { "code-origin": "own-reviewed" }],
      ["Origin not known", { "code-origin": null }],
    ),
  }),
  defineRule({
    id: "COD-15",
    title: "Do not count a language sandbox as a rung",
    rationale:
      "A sandbox inside a language runtime shares its process with whatever it holds back. Such sandboxes have been escaped again and again, and the best-run platform built on one surrounds it with further layers. Count it as hardening of the rung you are on.",
    threats: ["K"],
    falsePositives:
      "A team maintains the runtime against attack and publishes its reasoning on side channels.",
    force: "guidance",
    evidence: "text",
    citations: [citeCve("CVE-2026-44007"), cite("cloudflare-workers")],
    when: atLeast("code-origin", "customer-code"),
    effect: warn(
      "A sandbox of the programming language is not a rung: an escape from it lands in your own process. Give each tenant's code a container at least, and take the floor from there.",
    ),
    examples: examplesOf(
      ["Customer scripts in an interpreter", { "code-origin": "customer-code" }],
      ["A vendor's product", { "code-origin": "vendor-binary" }],
      ["Origin not known", {}],
    ),
  }),
  defineRule({
    id: "COD-16",
    title: "Give code written at run time no standing secrets and few ways out",
    rationale:
      "No boundary stops code from misusing what it was handed. The metadata address of the cloud, a token in the environment and an open internet connection are enough to do harm without any escape. Hosts for such code filter outgoing traffic outside the guest.",
    threats: ["X", "L"],
    falsePositives: "The run has no network and starts from an empty environment.",
    force: "guidance",
    evidence: "text",
    citations: [cite("firecracker-host"), cite("agent-sandbox")],
    when: atLeast("code-origin", "arbitrary-code"),
    effect: warn(
      "An escape is not needed where a token lies about. Hand such code short-lived rights for one task, allow a short list of destinations, and block the cloud's metadata address outside the sandbox.",
    ),
    examples: examplesOf(
      ["An agent with a shell", { "code-origin": "arbitrary-code" }],
      ["A customer's plug-in", { "code-origin": "customer-code" }],
      ["Origin not known", { "code-origin": null }],
    ),
  }),
  defineRule({
    id: "COD-17",
    title: "Give outsiders with a shell and every privilege a whole machine",
    rationale:
      "Somebody who types commands and holds every right over the system below administers a machine, whatever the product calls it. Tools, services and kernel settings will be expected to behave like one. A virtual machine gives them that, and the mistakes stay inside.",
    threats: ["K", "L"],
    falsePositives:
      "The privileges serve one tool, such as a builder of images, that also runs without them; then try that first.",
    force: "house-policy",
    evidence: "text",
    citations: [
      cite("windows-containers", "container-security.md"),
      cite("pod-security-standards", "Privileged"),
      cite("peach-repository", "specifications/security-boundaries.md"),
    ],
    when: all(
      atLeast("exposure", "interactive-code"),
      atLeast("pod-security", "privileged"),
      atLeast("co-tenants", "partner-organisations"),
    ),
    effect: demandRung("vm"),
    examples: examplesOf(
      [
        "Build machines on which partners start containers",
        { exposure: "interactive-code", "pod-security": "privileged", "co-tenants": "partner-organisations" },
      ],
      [
        "Notebooks for customers without privileges",
        { exposure: "interactive-code", "pod-security": "restricted", "co-tenants": "own-customers" },
      ],
      [
        "A shell for customers, privileges undecided",
        { exposure: "interactive-code", "pod-security": null, "co-tenants": "own-customers" },
      ],
      [
        "does-not-apply",
        "Build machines on which colleagues start containers",
        { exposure: "interactive-code", "pod-security": "privileged", "co-tenants": "same-organisation" },
      ],
      [
        "does-not-apply",
        "A public service with every privilege, without a shell",
        {
          exposure: "anonymous-internet",
          "pod-security": "privileged",
          "co-tenants": "partner-organisations",
        },
      ],
    ),
  }),
];
