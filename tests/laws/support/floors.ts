import type { evaluate } from "@/lib/engine/evaluate";
import { controlPlanes, dataInUseLevels, positionOn, rungs, spreadLevels } from "@/lib/engine/scales";
import type { Verdict } from "@/lib/engine/verdict";

/** The engine, or one with a fault planted to see whether a law notices. */
export type Evaluate = typeof evaluate;

export const axes = ["rung", "spread", "control plane", "data in use"] as const;
export type Axis = (typeof axes)[number];

/** The firm and the possible floor of every axis, as positions on its scale. */
export function floorsOf(
  verdict: Verdict,
): Record<Axis, { readonly firm: number; readonly possible: number }> {
  return {
    rung: positionsOn(rungs, verdict.floor),
    spread: positionsOn(spreadLevels, verdict.spread),
    "control plane": positionsOn(controlPlanes, verdict.controlPlane),
    "data in use": positionsOn(dataInUseLevels, verdict.dataInUse),
  };
}

function positionsOn<T>(scale: readonly T[], interval: { readonly firm: T; readonly possible: T }) {
  return { firm: positionOn(scale, interval.firm), possible: positionOn(scale, interval.possible) };
}
