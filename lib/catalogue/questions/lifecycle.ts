import { always } from "@/lib/engine/condition";
import type { Question } from "../question";
import { cite } from "../sources";

export const lifecycleQuestions: readonly Question[] = [
  {
    id: "churn",
    section: "lifecycle",
    kind: "single",
    ordered: true,
    shownWhen: always,
    mayNotApply: false,
    prompt: "How quickly do its instances come and go?",
    hint: "Answer for the busiest hour, not the average",
    why: "A virtual machine and a container live at different speeds. Tying one to the other costs waiting time or idle machines.",
    sources: [cite("firecracker-specification"), cite("vm-boot-times"), cite("triton-essay")],
    options: [
      { id: "long-lived", label: "They live for days or longer", consequence: "No effect on its own" },
      {
        id: "minutes",
        label: "Within minutes",
        consequence: "No floor; a steady service's preference for a machine no longer holds",
      },
      {
        id: "seconds",
        label: "Within seconds",
        consequence: "As for minutes; adds a caution on how long a full machine takes to boot",
      },
      {
        id: "sub-second",
        label: "In under a second, all the time",
        consequence: "As for seconds; adds a caution on restored snapshots",
      },
    ],
    nature: "fact",
    whoKnows: "The operations engineer",
    express: false,
  },
  {
    id: "pressure",
    section: "lifecycle",
    kind: "multiple",
    ordered: false,
    shownWhen: always,
    mayNotApply: false,
    prompt: "Where does it press on the machine?",
    hint: "Tick what would show up first in a profile",
    why: "Isolation is paid for in different coins: system calls, memory, disk, network. Where the workload presses decides which rung is dear.",
    sources: [cite("gvisor-performance"), cite("runtime-comparison"), cite("kata-overhead")],
    options: [
      { id: "light", label: "Nowhere in particular", consequence: "No effect on its own", exclusive: true },
      { id: "cpu", label: "Processor", consequence: "No floor; notes that isolation costs little here" },
      { id: "memory", label: "Memory", consequence: "No floor; notes the fixed memory of each boundary" },
      {
        id: "disk-io",
        label: "Disk",
        consequence: "Prefers container in a VM over sandboxed container",
      },
      {
        id: "local-state",
        label: "State on local disks",
        consequence: "No floor; adds a caution on what is left behind",
      },
      {
        id: "packets",
        label: "Network packets",
        consequence: "Prefers container in a VM over sandboxed container",
      },
    ],
    nature: "fact",
    whoKnows: "The development lead",
    express: false,
  },
  {
    id: "density",
    section: "lifecycle",
    kind: "single",
    ordered: true,
    shownWhen: always,
    mayNotApply: false,
    prompt: "How many instances must fit on one host?",
    hint: "Count the instances of all tenants together",
    why: "Every boundary reserves something for itself. At high counts the reservations become the bill.",
    sources: [cite("rund"), cite("kata-overhead")],
    options: [
      { id: "ordinary", label: "Dozens at most", consequence: "No effect on its own" },
      {
        id: "hundreds",
        label: "Hundreds",
        consequence: "No floor; adds a caution on what each boundary reserves",
      },
      {
        id: "thousand-plus",
        label: "A thousand or more",
        consequence: "No floor; adds a caution that full VMs do not fit",
      },
    ],
    nature: "yours",
    whoKnows: "Whoever plans capacity",
    express: false,
  },
];
