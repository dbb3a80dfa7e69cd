import { always } from "@/lib/engine/condition";
import type { Question } from "../question";
import { cite } from "../sources";

const meaning = "Shows how far this is from the floor";

export const todayQuestions: readonly Question[] = [
  {
    id: "today",
    section: "today",
    kind: "single",
    ordered: false,
    shownWhen: always,
    mayNotApply: false,
    prompt: "Where does it run today?",
    hint: "Containers of several tenants in one virtual machine count as container",
    why: "The verdict does not read this answer. It only compares where you are with where the rules put you.",
    sources: [cite("tenancy-scale")],
    options: [
      { id: "not-running", label: "Nowhere yet", consequence: "Leaves the comparison out" },
      { id: "process", label: "As a process on a shared system", consequence: meaning },
      { id: "container", label: "In a container", consequence: meaning },
      { id: "sandboxed-container", label: "In a sandboxed container", consequence: meaning },
      { id: "container-in-vm", label: "In a container, in a VM of its tenant", consequence: meaning },
      { id: "vm", label: "In a VM of its own", consequence: meaning },
      { id: "dedicated-host", label: "On a dedicated host", consequence: meaning },
    ],
    nature: "yours",
    whoKnows: "The operations engineer",
    express: false,
  },
];
