import type { Rung } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";
import { baseMarks, findRung, type LadderModel, type LadderRung } from "./ladder-model";
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
export function describeLadder(words: Words, model: LadderModel): LadderDescription {
  const headline = verdictSentence(words, model);
  const caption = sentences(
    headline,
    baseSentence(words, model),
    possibleSentence(words, model),
    todaySentence(words, model),
  );
  const items = model.rungs.map((rung) => ({
    rung: rung.rung,
    sentence: sentences(
      words.t("ladder.item", { ...naming(rung), count: 6 }),
      ...marksOf(words, rung, model),
    ),
  }));
  const table = model.rungs.map((rung) => ({
    rung: rung.rung,
    label: words.t("ladder.row", naming(rung)),
    marks: marksOf(words, rung, model).join(" "),
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

/** What to announce when the floor has moved from where it was; null when it has not. */
export function describeFloorChange(words: Words, before: Rung, after: LadderModel): string | null {
  const to = findRung(after, "isFloor");
  if (!to || before === to.rung) return null;
  const numbers = { from: rungNumber(before), to: rungNumber(to.rung) };
  const key = numbers.to > numbers.from ? "ladder.change.rises" : "ladder.change.falls";
  return sentences(
    words.t(key, numbers),
    to.demandedBy.length > 0 &&
      words.t("ladder.change.rules", { count: to.demandedBy.length, rules: words.list(to.demandedBy) }),
  );
}

/** Today against the floor: "1 rung short", "Meets the floor", "2 rungs of headroom". */
export function describeGap({ t }: Words, rungsShort: number): string {
  if (rungsShort === 0) return t("ladder.gap.meets");
  return rungsShort > 0
    ? t("ladder.gap.short", { count: rungsShort })
    : t("ladder.gap.headroom", { count: -rungsShort });
}

function verdictSentence(words: Words, model: LadderModel): string {
  const floor = findRung(model, "isFloor");
  switch (model.state) {
    case "empty":
      return words.t("ladder.caption.empty");
    case "partial":
      return floor
        ? sentences(words.t("ladder.caption.soFar", { floor: named(words, floor) }), setBy(words, floor))
        : "";
    case "final":
      return floorAndRecommendation(words, model, floor);
    case "stale":
      return sentences(words.t("ladder.caption.outdated"), floorAndRecommendation(words, model, floor));
    case "conflict":
      return sentences(words.t("ladder.caption.noRungFits"), conflictSentence(words, model, floor));
  }
}

function floorAndRecommendation(words: Words, model: LadderModel, floor: LadderRung | undefined): string {
  if (!floor) return "";
  const name = { floor: named(words, floor) };
  const demand =
    floor.demandedBy.length > 0
      ? sentences(words.t("ladder.caption.atLeast", name), setBy(words, floor))
      : words.t("ladder.caption.noDemand", name);
  const recommended = findRung(model, "isRecommended");
  if (!recommended || recommended.rung === floor.rung) return demand;
  const rung = named(words, recommended);
  if (recommended.countsAs) {
    const { number, by } = recommended.countsAs;
    return sentences(demand, words.t("ladder.caption.countsAs", { rung, number, rules: words.list(by) }));
  }
  return sentences(
    demand,
    recommended.preferredBy.length > 0
      ? words.t("ladder.caption.preferred", { rung, rules: words.list(recommended.preferredBy) })
      : words.t("ladder.caption.recommended", { rung }),
  );
}

function conflictSentence(words: Words, model: LadderModel, floor: LadderRung | undefined): string {
  const excluded = new Map<string, number[]>();
  for (const rung of model.rungs.filter(({ isBelowFloor }) => !isBelowFloor).toReversed()) {
    for (const id of rung.excludedBy) excluded.set(id, [...(excluded.get(id) ?? []), rungNumber(rung.rung)]);
  }
  const demands =
    floor && floor.demandedBy.length > 0
      ? [
          words.t("ladder.caption.needs", {
            count: floor.demandedBy.length,
            rules: words.list(floor.demandedBy),
            number: rungNumber(floor.rung),
          }),
        ]
      : [];
  const exclusions = [...excluded].map(([rule, numbers]) =>
    words.t("ladder.caption.excludes", {
      rule,
      count: numbers.length,
      numbers: words.list(numbers.map(String)),
    }),
  );
  const parts = [...demands, ...exclusions].join("; ");
  return parts === "" ? "" : words.t("ladder.caption.stop", { parts });
}

function baseSentence(words: Words, model: LadderModel): string {
  if (model.base === null) return "";
  const was = model.rungs.filter((rung) => baseMarks(rung, model).wasFloor);
  const advised = model.rungs.filter((rung) => baseMarks(rung, model).wasRecommended);
  return sentences(
    ...was.map((rung) => words.t("ladder.caption.baseFloor", { floor: named(words, rung) })),
    ...advised.map((rung) => words.t("ladder.caption.baseRecommended", { rung: named(words, rung) })),
    was.length + advised.length === 0 && words.t("ladder.caption.baseSame"),
  );
}

function possibleSentence(words: Words, model: LadderModel): string {
  const possible = findRung(model, "isPossibleFloor");
  return possible ? words.t("ladder.caption.possible", { rung: named(words, possible) }) : "";
}

function todaySentence(words: Words, model: LadderModel): string {
  const today = findRung(model, "isToday");
  if (!today) return "";
  const rung = named(words, today);
  const { rungsShort } = model;
  if (rungsShort === null) return words.t("ladder.caption.today", { rung });
  if (rungsShort === 0) return words.t("ladder.caption.todayMeets", { rung });
  return sentences(
    words.t("ladder.caption.todayGap", { rung, gap: describeGap(words, rungsShort) }),
    acceptedSentence(words, model),
  );
}

function acceptedSentence(words: Words, { acceptedUntil, rungsShort }: LadderModel): string {
  const isShort = rungsShort !== null && rungsShort > 0;
  return acceptedUntil !== null && isShort ? words.t("ladder.mark.accepted", { date: acceptedUntil }) : "";
}

function marksOf(words: Words, rung: LadderRung, model: LadderModel): readonly string[] {
  const { t } = words;
  const { wasFloor, wasRecommended } = baseMarks(rung, model);
  const isDecided = model.state !== "empty";
  const by = (ids: readonly string[]) => ({ rules: words.list(ids) });
  return [
    rung.isRecommended && isDecided && t("ladder.mark.recommended"),
    rung.preferredBy.length > 0 && t("ladder.mark.preferred", by(rung.preferredBy)),
    rung.isFloor &&
      isDecided &&
      (rung.demandedBy.length > 0
        ? t("ladder.mark.floorSetBy", by(rung.demandedBy))
        : t("ladder.mark.floor")),
    rung.countsAs !== null &&
      t("ladder.mark.countsAs", { number: rung.countsAs.number, ...by(rung.countsAs.by) }),
    wasFloor && t("ladder.mark.wasFloor"),
    wasRecommended && t("ladder.mark.wasRecommended"),
    rung.isBelowFloor && t("ladder.mark.below"),
    rung.excludedBy.length > 0 && t("ladder.mark.excluded", by(rung.excludedBy)),
    rung.isPossibleFloor &&
      (rung.mayBeDemandedBy.length > 0
        ? t("ladder.mark.possibleBy", by(rung.mayBeDemandedBy))
        : t("ladder.mark.possible")),
    rung.isToday && sentences(todayMark(words, model), acceptedSentence(words, model)),
  ].filter((mark) => mark !== false);
}

function todayMark(words: Words, { rungsShort }: LadderModel): string {
  if (rungsShort === null) return words.t("ladder.mark.today");
  return rungsShort === 0
    ? words.t("ladder.mark.todayMeets")
    : words.t("ladder.mark.todayGap", { gap: describeGap(words, rungsShort) });
}

/** Every rule that the drawing names at this rung. */
function rulesOf(rung: LadderRung): string[] {
  const { demandedBy, mayBeDemandedBy, excludedBy, preferredBy, countsAs } = rung;
  const named = [demandedBy, preferredBy, countsAs?.by ?? [], mayBeDemandedBy, excludedBy];
  return [...new Set(named.flat())];
}

function setBy(words: Words, rung: LadderRung): string {
  return rung.demandedBy.length > 0
    ? words.t("ladder.caption.setBy", { rules: words.list(rung.demandedBy) })
    : "";
}

function named(words: Words, rung: LadderRung): string {
  return words.t("ladder.named", naming(rung));
}

function naming(rung: LadderRung): { number: number; label: string } {
  return { number: rungNumber(rung.rung), label: rung.label };
}

/** Whole sentences one after the other; those that are absent are left out. */
function sentences(...parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join(" ");
}
