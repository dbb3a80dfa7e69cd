import type { Rung } from "@/lib/engine/scales";

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
  readonly isBelowFloor: boolean;
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
};

/** The rung that bears a mark, if one does. */
export function findRung(
  model: LadderModel,
  mark: "isFloor" | "isPossibleFloor" | "isRecommended" | "isToday",
): LadderRung | undefined {
  return model.rungs.find((rung) => rung[mark]);
}
