import type { Effect } from "@/lib/engine/rule";
import type { ControlPlane, Rung } from "@/lib/engine/scales";

export function demandControlPlane(level: ControlPlane): Effect {
  return { kind: "demand", axis: "control-plane", level };
}

/** Demands that this rung stands between tenants; a composite can meet it. */
export function demandBetweenTenants(level: Rung): Effect {
  return { kind: "demand", axis: "rung", level, between: "tenants" };
}

/** Between tenants, a rung as it is set up here counts as a higher one. */
export function countAs(rung: Rung, countsAs: Rung): Effect {
  return { kind: "composite", rung, countsAs };
}

/** These rungs cannot work for the workload. */
export function exclude(...rungs: readonly Rung[]): Effect {
  return { kind: "exclude", rungs };
}

/** Take this rung where one of the lower ones would have been taken. */
export function prefer(rung: Rung, ...over: readonly Rung[]): Effect {
  return { kind: "prefer", rung, over };
}
