import type { LadderModel, LadderRung } from "./ladder-model";
import { findRung, lowestThatMeets } from "./ladder-model";
import { rungNumber } from "./section-geometry";

/** Which piece of the dimension line falls into one row: its upper end, its lower end, or the run between. */
export type DimensionPart = "top" | "through" | "bottom";

/** The piece of the line from today to the lowest rung that meets the floor; null beside it. */
export function dimensionPart(rung: LadderRung, model: LadderModel): DimensionPart | null {
  const today = findRung(model, "isToday");
  const target = lowestThatMeets(model);
  if (!today || !target || today.rung === target.rung) return null;
  return partBetween(rungNumber(rung.rung), rungNumber(today.rung), rungNumber(target.rung));
}

/** The piece of the bracket from a rung that counts as the floor up to the floor. */
export function countsPart(rung: LadderRung, model: LadderModel): DimensionPart | null {
  const lower = model.rungs.find(({ countsAs }) => countsAs !== null);
  const floor = findRung(model, "isFloor");
  if (!lower || !floor) return null;
  return partBetween(rungNumber(rung.rung), rungNumber(lower.rung), rungNumber(floor.rung));
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
  /** `possible` is dashed, the others are solid. */
  kind: "short" | "headroom" | "possible" | "counts";
};

/** A piece of an engineering dimension line with its end tick, one per row; the words stand beside it. */
export function GapDimension({ part, kind }: GapDimensionProps) {
  return <span aria-hidden="true" data-dimension={part} data-kind={kind} />;
}
