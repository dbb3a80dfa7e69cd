import { always } from "@/lib/engine/condition";
import type { Question } from "../question";
import { cite, citeCve } from "../sources";

export const codeQuestions: readonly Question[] = [
  {
    id: "code-origin",
    section: "code",
    kind: "single",
    ordered: true,
    shownWhen: always,
    mayNotApply: false,
    prompt: "Where does the code come from?",
    hint: "Take the least reviewed code on the kernel: who could change what runs tonight",
    why: "A boundary is tested by the code inside it. Code that nobody you know has read must be met with a boundary that assumes the worst of it.",
    sources: [
      cite("gke-sandbox"),
      cite("agent-sandbox"),
      cite("windows-containers", "container-security.md"),
    ],
    options: [
      { id: "own-reviewed", label: "Our own, reviewed", consequence: "No effect on its own" },
      {
        id: "third-party-packages",
        label: "Our own with third-party packages",
        consequence: "Adds a caution on what a dependency can reach",
      },
      {
        id: "vendor-binary",
        label: "A vendor's binary",
        consequence: "Where the internet reaches it beside anyone, raises the floor to container",
      },
      {
        id: "customer-code",
        label: "Plug-ins, scripts or programs that tenants bring",
        consequence: "Across organisations, sandboxed container; where breaking out pays, container in a VM",
      },
      {
        id: "arbitrary-code",
        label: "Anyone's code, or code AI agents write at run time",
        consequence: "Raises the floor to sandboxed container; where breaking out pays, container in a VM",
      },
    ],
    nature: "fact",
    whoKnows: "The development lead",
    express: true,
  },
  {
    id: "admission-checks",
    section: "code",
    kind: "single",
    ordered: true,
    shownWhen: always,
    mayNotApply: false,
    prompt: "What is checked before it may run?",
    hint: "Think of the last image that was deployed in a hurry",
    why: "A stolen build account or an unpatched image walks past every rung. Checks at admission are cheap, and no boundary replaces them.",
    sources: [cite("github-attestations"), cite("kyverno-provenance")],
    options: [
      {
        id: "signed-and-scanned",
        label: "Signature and scan, enforced at admission",
        consequence: "No effect on its own; it never lowers the floor",
      },
      {
        id: "scanned",
        label: "A scan in the pipeline",
        consequence: "No floor; adds a caution on images that bypass the pipeline",
      },
      {
        id: "ad-hoc",
        label: "Whatever somebody remembers",
        consequence: "No floor; adds a caution on known flaws in images",
      },
      {
        id: "nothing",
        label: "Nothing",
        consequence: "No floor; adds a caution that the image itself may attack the node",
      },
    ],
    nature: "yours",
    whoKnows: "Whoever runs the delivery pipeline",
    express: false,
  },
  {
    id: "exposure",
    section: "code",
    kind: "single",
    ordered: true,
    shownWhen: always,
    mayNotApply: false,
    prompt: "What can a stranger touch?",
    hint: "A shell, a query language or a notebook lets people run what they like",
    why: "The richer the interface, the closer an outsider is to running code of their own. A form gives little room; a notebook is a way to run programs.",
    sources: [cite("peach-repository", "examples/interface-examples.md")],
    options: [
      {
        id: "nothing",
        label: "Nothing, it only works through its own queue",
        consequence: "No effect on its own",
      },
      {
        id: "internal-api",
        label: "An internal API",
        consequence: "Adds a caution on the front door",
      },
      {
        id: "signed-in-internet",
        label: "An internet service for people signed in",
        consequence: "With code that nobody on the team has read, raises the floor to container",
      },
      {
        id: "anonymous-internet",
        label: "An internet service for anyone",
        consequence: "As for people signed in; adds a caution on a kernel that is patched by the quarter",
      },
      {
        id: "interactive-code",
        label: "A shell, SQL or a notebook",
        consequence:
          "Across organisations, sandboxed container is the floor, at most VM with every privilege",
      },
    ],
    nature: "fact",
    whoKnows: "The architect of the service",
    express: false,
  },
  {
    id: "untrusted-files",
    section: "code",
    kind: "single",
    ordered: true,
    shownWhen: always,
    mayNotApply: false,
    prompt: "Does it parse files, pages or binaries that outsiders supply?",
    hint: "Previews, converters, scanners and crawlers do; a file that is only stored does not count",
    why: "A parser fed by strangers is where many break-ins start. Its flaws turn a file into running code.",
    sources: [cite("peach-repository", "examples/interface-examples.md"), citeCve("CVE-2026-44007")],
    options: [
      { id: "no", label: "No", consequence: "No effect on its own" },
      {
        id: "yes",
        label: "Yes",
        consequence:
          "Beside anyone, raises the floor to container, across organisations to sandboxed container",
      },
    ],
    nature: "fact",
    whoKnows: "The development lead",
    express: false,
  },
];
