import type { Citation } from "@/lib/engine/rule";
import type { ControlPlane, DataInUse, SpreadLevel } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";
import { cite } from "./sources";
import { translationFor } from "./translations/translation-for";

/** Names of the spread levels, as they follow "copies". */
export const spreadLabels: Readonly<Record<SpreadLevel, string>> = {
  S0: "No spread",
  S1: "Separate hosts",
  S2: "Separate racks",
  S3: "Separate data centres",
  S4: "Separate hazard regions",
};

export type SpreadFacts = {
  /** What the workload survives at this level. */
  readonly survives: string;
  readonly caveat: string;
  readonly citations: readonly Citation[];
};

/** Spread buys availability, not confidentiality: no level keeps a neighbour out. */
export const spreadFacts: Readonly<Record<SpreadLevel, SpreadFacts>> = {
  S0: {
    survives: "No failure of its host",
    caveat: "Fine for work that can be done again. Two virtual machines may still be one server.",
    citations: [cite("kubernetes-topology-spread")],
  },
  S1: {
    survives: "A server, a kernel panic, an escape to one node",
    caveat: "Nodes of a cluster may share a server: the layer below needs a rule of its own.",
    citations: [cite("kubernetes-topology-spread"), cite("aws-placement-groups")],
  },
  S2: {
    survives: "A power feed or a switch of a rack",
    caveat:
      "Kubernetes has no standard label for racks. One cloud places at most seven instances of a group per zone this way.",
    citations: [cite("aws-placement-groups")],
  },
  S3: {
    survives: "A building, its cooling, its network",
    caveat: "Volumes are tied to their zone, and traffic between zones costs.",
    citations: [cite("kubernetes-topology-spread")],
  },
  S4: {
    survives: "Weather, earthquakes, a provider's region",
    caveat:
      "A cluster per region, replication, and rules on where data may be. Customers did ask for this; the moon, in case the earth is lost, was a joke of 2016 and remains out of scope.",
    citations: [cite("tenancy-scale")],
  },
};

/** Names of the control planes of an orchestrated platform. */
export const controlPlaneLabels: Readonly<Record<ControlPlane, string>> = {
  "shared-namespace": "A namespace of a shared cluster",
  "virtual-control-plane": "A virtual control plane per tenant",
  "own-cluster": "A cluster per tenant",
};

/** Names of the answers to "must the operator be kept out of memory?". */
export const dataInUseLabels: Readonly<Record<DataInUse, string>> = {
  none: "Nothing beyond the rung",
  "confidential-computing": "Confidential computing, against the operator of the host",
};

/** The name of a spread level in the language of the page. */
export function spreadLabel(words: Words, level: SpreadLevel): string {
  return translationFor(words)?.spread[level] ?? words.pseudo(spreadLabels[level]);
}

/** The name of a control plane in the language of the page. */
export function controlPlaneLabel(words: Words, level: ControlPlane): string {
  return translationFor(words)?.controlPlanes[level] ?? words.pseudo(controlPlaneLabels[level]);
}

/** The name of a protection of data in use, in the language of the page. */
export function dataInUseLabel(words: Words, level: DataInUse): string {
  return translationFor(words)?.dataInUse[level] ?? words.pseudo(dataInUseLabels[level]);
}
