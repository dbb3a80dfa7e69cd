import { always, atLeast } from "@/lib/engine/condition";
import type { Question } from "../question";
import { cite } from "../sources";

export const availabilityQuestions: readonly Question[] = [
  {
    id: "copies-apart",
    section: "availability",
    kind: "single",
    ordered: true,
    shownWhen: always,
    mayNotApply: false,
    prompt: "How far apart must its copies be?",
    hint: "Name the largest failure that it has to survive",
    why: "Distance buys survival, not secrecy: it keeps a copy running when something fails. It is a separate axis, and it never replaces a rung.",
    sources: [cite("kubernetes-topology-spread"), cite("aws-placement-groups")],
    options: [
      {
        id: "no-copies",
        label: "There is one copy",
        consequence: "No spread; adds a caution on the loss of the host",
      },
      {
        id: "other-vms",
        label: "In other virtual machines",
        consequence: "No spread yet: two virtual machines may share a host",
      },
      { id: "other-hosts", label: "On other hosts", consequence: "Asks for spread over hosts (S1)" },
      {
        id: "other-racks",
        label: "In other racks with other power",
        consequence: "Asks for spread over racks (S2)",
      },
      {
        id: "other-data-centres",
        label: "In other data centres",
        consequence: "Asks for spread over data centres (S3)",
      },
      {
        id: "other-hazard-zones",
        label: "Where weather and earthquakes differ",
        consequence: "Asks for spread over regions (S4)",
      },
    ],
    nature: "fact",
    whoKnows: "The service owner",
    express: false,
  },
  {
    id: "neighbour-noise",
    section: "availability",
    kind: "single",
    ordered: true,
    shownWhen: atLeast("co-tenants", "same-team"),
    mayNotApply: false,
    prompt: "What happens if a neighbour takes the resources?",
    hint: "Think of disk, network and processor caches, which quotas cover only in part",
    why: "Limits on processor and memory are common, limits on disk and network are not. What remains is a question of who sits next to you.",
    sources: [cite("kubernetes-multi-tenancy", "Quotas"), cite("volume-qos")],
    options: [
      { id: "harmless", label: "Nothing of note", consequence: "No effect on its own" },
      {
        id: "slower-is-fine",
        label: "It slows down, which is fine",
        consequence: "No floor; adds a caution on limits",
      },
      {
        id: "objective-missed",
        label: "It misses a service-level objective",
        consequence: "On a VM platform, prefers VM for steady services and where the disk is the bottleneck",
      },
      {
        id: "deterministic-timing",
        label: "It must keep exact timing",
        consequence:
          "Without bare metal, prefers VM beside other teams; across organisations, dedicated host",
      },
    ],
    nature: "fact",
    whoKnows: "The service owner",
    express: false,
  },
];
