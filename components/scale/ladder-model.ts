import type { Rung } from "@/lib/engine/scales";
import { type RungNumber, rungNumber } from "./section-geometry";

/** One rung with every mark it may bear. Rules are named by their stable ids. */
export type LadderRung = {
  readonly rung: Rung;
  readonly label: string;
  /** What is shared at this rung, in a few words; shown where there is room. */
  readonly note?: string;
  /** Rules that apply and demand at least this rung and no higher one. */
  readonly demandedBy: readonly string[];
  /** Rules that would demand it if what is unknown went the stricter way. */
  readonly mayBeDemandedBy: readonly string[];
  /** Rules by which this rung cannot work. */
  readonly excludedBy: readonly string[];
  /** Preferences that moved the recommendation to this rung. */
  readonly preferredBy: readonly string[];
  /** Lower than what the rules permit. A rung under the floor that counts as it is not. */
  readonly isBelowFloor: boolean;
  /** For a rung under the floor that meets it as it is set up here: the rung it counts as, and by which rules. */
  readonly countsAs: { readonly number: RungNumber; readonly by: readonly string[] } | null;
  /** The lowest rung that the rules permit on what was answered. */
  readonly isFloor: boolean;
  /** The floor if what is unknown went the stricter way; never marked on the firm floor itself. */
  readonly isPossibleFloor: boolean;
  readonly isRecommended: boolean;
  readonly isToday: boolean;
};

/**
 * - `empty`: nothing rules anything out yet
 * - `partial`: the floor so far, while questions are being answered
 * - `final`: a verdict was reached
 * - `stale`: it was, but answers or rules have changed since
 * - `conflict`: no rung fits, and none is recommended
 */
export type LadderState = "empty" | "partial" | "final" | "stale" | "conflict";

/** How much room the drawing has: a page, a side column, a phone. */
export type LadderDensity = "full" | "rail" | "stack";

export type LadderModel = {
  readonly state: LadderState;
  /** The six rungs as drawn: most isolation first. */
  readonly rungs: readonly LadderRung[];
  /** Today against the firm floor: positive is short, 0 meets it, negative is headroom. */
  readonly rungsShort: number | null;
  /** The day in words until which running short today is accepted; null when nobody accepted it. */
  readonly acceptedUntil: string | null;
  /** What a what-if starts from, drawn beside what its changes lead to. */
  readonly base: { readonly floor: Rung | null; readonly recommended: Rung | null } | null;
};

/** The rung that bears a mark, if one does. */
export function findRung(
  model: LadderModel,
  mark: "isFloor" | "isPossibleFloor" | "isRecommended" | "isToday",
): LadderRung | undefined {
  return model.rungs.find((rung) => rung[mark]);
}

/** A what-if: the ladder as the changes leave it, with the floor and the recommendation from before. */
export function withBase(changed: LadderModel, base: LadderModel): LadderModel {
  const floor = findRung(base, "isFloor")?.rung ?? null;
  const recommended = findRung(base, "isRecommended")?.rung ?? null;
  return { ...changed, base: { floor, recommended } };
}

/** Which marks of the base stand on this rung: only those that the changes have moved away. */
export function baseMarks(
  { rung, isFloor, isRecommended }: LadderRung,
  { base }: LadderModel,
): { readonly wasFloor: boolean; readonly wasRecommended: boolean } {
  return {
    wasFloor: base?.floor === rung && !isFloor,
    wasRecommended: base?.recommended === rung && !isRecommended,
  };
}

/** The lowest rung that meets the floor: below the floor itself where a rung counts as it. */
export function lowestThatMeets(model: LadderModel): LadderRung | undefined {
  return model.rungs.findLast(({ isBelowFloor }) => !isBelowFloor);
}

/** The place of a marked rung on the scale; null when no rung bears the mark. */
export function markedNumber(model: LadderModel, mark: Parameters<typeof findRung>[1]): RungNumber | null {
  const marked = findRung(model, mark);
  return marked ? rungNumber(marked.rung) : null;
}
