import type { Rung } from "@/lib/engine/scales";
import { findRung, type LadderModel, type LadderRung } from "./ladder-model";
import { rungNumber } from "./section-geometry";

/** A ladder in words: everything the drawing says, for those who do not see it and for plain text. */
export type LadderDescription = {
  /** The floor, and who set it: what there is room for in a side column. */
  readonly headline: string;
  /** The headline, then what could raise the floor and where the workload runs today. */
  readonly caption: string;
  /** One sentence or more per rung, in the order drawn. */
  readonly items: readonly { readonly rung: Rung; readonly sentence: string }[];
  readonly table: readonly {
    readonly rung: Rung;
    readonly label: string;
    readonly marks: string;
    readonly rules: string;
  }[];
  /** Caption and items, one per line, to paste into a ticket. */
  readonly text: string;
};

/** Describes a ladder; the one source of its caption, items, table and plain text. */
export function describeLadder(model: LadderModel): LadderDescription {
  const headline = verdictSentence(model);
  const caption = [headline, possibleSentence(model), todaySentence(model)].filter(Boolean).join(" ");
  const items = model.rungs.map((rung) => ({
    rung: rung.rung,
    sentence: [`Rung ${rungNumber(rung.rung)} of 6, ${rung.label}.`, ...marksOf(rung, model)].join(" "),
  }));
  const table = model.rungs.map((rung) => ({
    rung: rung.rung,
    label: `${rungNumber(rung.rung)} · ${rung.label}`,
    marks: marksOf(rung, model).join(" "),
    rules: rulesOf(rung).join(", "),
  }));
  return {
    headline,
    caption,
    items,
    table,
    text: [caption, ...items.map(({ sentence }) => sentence)].join("\n"),
  };
}

/** What to announce when the floor has moved; null when it has not. */
export function describeFloorChange(before: LadderModel, after: LadderModel): string | null {
  const from = findRung(before, "isFloor");
  const to = findRung(after, "isFloor");
  if (!from || !to || from.rung === to.rung) return null;
  const isRise = rungNumber(to.rung) > rungNumber(from.rung);
  const move = `Floor ${isRise ? "rises" : "falls"} from ${rungNumber(from.rung)} to ${rungNumber(to.rung)}.`;
  if (to.demandedBy.length === 0) return move;
  return `${move} ${to.demandedBy.length === 1 ? "Rule" : "Rules"} ${listOf(to.demandedBy)}.`;
}

/** Today against the floor: "1 rung short", "Meets the floor", "2 rungs of headroom". */
export function describeGap(rungsShort: number): string {
  const count = `${Math.abs(rungsShort)} ${Math.abs(rungsShort) === 1 ? "rung" : "rungs"}`;
  if (rungsShort === 0) return "Meets the floor";
  return rungsShort > 0 ? `${count} short` : `${count} of headroom`;
}

function verdictSentence(model: LadderModel): string {
  const floor = findRung(model, "isFloor");
  switch (model.state) {
    case "empty":
      return "Nothing rules anything out yet.";
    case "partial":
      return floor ? `Floor so far: ${named(floor)}.${setBy(floor)}` : "";
    case "final":
      return floorAndRecommendation(model, floor);
    case "stale":
      return `Out of date: the answers or the rules have changed since. ${floorAndRecommendation(model, floor)}`;
    case "conflict":
      return `No rung fits. ${conflictSentence(model, floor)}`;
  }
}

function floorAndRecommendation(model: LadderModel, floor: LadderRung | undefined): string {
  if (!floor) return "";
  const sentence =
    floor.demandedBy.length > 0
      ? `At least ${named(floor)}.${setBy(floor)}`
      : `No rule asks for more than ${named(floor)}.`;
  const recommended = findRung(model, "isRecommended");
  if (!recommended || recommended.rung === floor.rung) return sentence;
  const reason =
    recommended.preferredBy.length > 0 ? `, preferred by ${listOf(recommended.preferredBy)}` : "";
  return `${sentence} Recommended above the floor: ${named(recommended)}${reason}.`;
}

function conflictSentence(model: LadderModel, floor: LadderRung | undefined): string {
  const excluded = new Map<string, number[]>();
  for (const rung of model.rungs.filter(({ isBelowFloor }) => !isBelowFloor).toReversed()) {
    for (const id of rung.excludedBy) excluded.set(id, [...(excluded.get(id) ?? []), rungNumber(rung.rung)]);
  }
  const demand =
    floor && floor.demandedBy.length > 0
      ? `${listOf(floor.demandedBy)} ${floor.demandedBy.length === 1 ? "needs" : "need"} rung ${rungNumber(floor.rung)} or above`
      : "";
  const exclusions = [...excluded].map(
    ([id, numbers]) =>
      `${id} rules out ${numbers.length === 1 ? "rung" : "rungs"} ${listOf(numbers.map(String))}`,
  );
  const parts = [demand, ...exclusions].filter(Boolean);
  return parts.length > 0 ? `${parts.join("; ")}.` : "";
}

function possibleSentence(model: LadderModel): string {
  const possible = findRung(model, "isPossibleFloor");
  return possible ? `If what is unknown goes the stricter way, ${named(possible)}.` : "";
}

function todaySentence(model: LadderModel): string {
  const today = findRung(model, "isToday");
  return today ? `Today it runs at ${named(today)}${gapClause(model)}.` : "";
}

function marksOf(rung: LadderRung, model: LadderModel): string[] {
  const isFloorDrawn = rung.isFloor && model.state !== "empty";
  return [
    rung.isRecommended && model.state !== "empty" && "Recommended.",
    rung.preferredBy.length > 0 && `Preferred by ${listOf(rung.preferredBy)}.`,
    isFloorDrawn && (rung.demandedBy.length > 0 ? `Floor set by ${listOf(rung.demandedBy)}.` : "Floor."),
    rung.isBelowFloor && "Below the floor.",
    rung.excludedBy.length > 0 && `Ruled out by ${listOf(rung.excludedBy)}.`,
    rung.isPossibleFloor &&
      `The floor could rise to here${rung.mayBeDemandedBy.length > 0 ? `, by ${listOf(rung.mayBeDemandedBy)}` : ""}.`,
    rung.isToday && `Where it runs today${gapClause(model)}.`,
  ].filter((mark) => mark !== false);
}

/** Every rule that the drawing names at this rung. */
function rulesOf(rung: LadderRung): string[] {
  const { demandedBy, mayBeDemandedBy, excludedBy, preferredBy } = rung;
  return [...new Set([...demandedBy, ...preferredBy, ...mayBeDemandedBy, ...excludedBy])];
}

function gapClause({ rungsShort }: LadderModel): string {
  if (rungsShort === null) return "";
  return rungsShort === 0 ? ", which meets the floor" : `, ${describeGap(rungsShort)}`;
}

function setBy(rung: LadderRung): string {
  return rung.demandedBy.length > 0 ? ` Set by ${listOf(rung.demandedBy)}.` : "";
}

function named(rung: LadderRung): string {
  return `rung ${rungNumber(rung.rung)}, ${rung.label}`;
}

function listOf(words: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(words);
}
