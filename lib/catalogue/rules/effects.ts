import type { Effect } from "@/lib/engine/rule";
import type { ControlPlane, Rung } from "@/lib/engine/scales";

export function demandControlPlane(level: ControlPlane): Effect {
  return { kind: "demand", axis: "control-plane", level };
}

/** These rungs cannot work for the workload. */
export function exclude(...rungs: readonly Rung[]): Effect {
  return { kind: "exclude", rungs };
}

/** Take this rung where one of the lower ones would have been taken. */
export function prefer(rung: Rung, ...over: readonly Rung[]): Effect {
  return { kind: "prefer", rung, over };
}
