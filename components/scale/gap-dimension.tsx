import type { LadderModel, LadderRung } from "./ladder-model";
import { findRung } from "./ladder-model";
import { rungNumber } from "./section-geometry";

/** Which piece of the dimension line falls into one row: its upper end, its lower end, or the run between. */
export type DimensionPart = "top" | "through" | "bottom";

/** The piece of the line from today to the floor that passes this rung; null beside it. */
export function dimensionPart(rung: LadderRung, model: LadderModel): DimensionPart | null {
  const today = findRung(model, "isToday");
  const floor = findRung(model, "isFloor");
  if (!today || !floor || today.rung === floor.rung) return null;
  return partBetween(rungNumber(rung.rung), rungNumber(today.rung), rungNumber(floor.rung));
}

/** The piece of the bracket from the firm floor up to the possible one that passes this rung. */
export function possiblePart(rung: LadderRung, model: LadderModel): DimensionPart | null {
  const possible = findRung(model, "isPossibleFloor");
  const floor = findRung(model, "isFloor");
  if (!possible || !floor) return null;
  return partBetween(rungNumber(rung.rung), rungNumber(floor.rung), rungNumber(possible.rung));
}

function partBetween(at: number, from: number, to: number): DimensionPart | null {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  if (at < low || at > high) return null;
  if (at === high) return "top";
  return at === low ? "bottom" : "through";
}

type GapDimensionProps = {
  part: DimensionPart;
  /** `short` and `headroom` are solid, `possible` is dashed. */
  kind: "short" | "headroom" | "possible";
};

/** A piece of an engineering dimension line with its end tick, one per row; the words stand beside it. */
export function GapDimension({ part, kind }: GapDimensionProps) {
  return <span aria-hidden="true" data-dimension={part} data-kind={kind} />;
}
