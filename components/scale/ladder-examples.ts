import { positionOn, type Rung, rungs } from "@/lib/engine/scales";
import { type LadderModel, type LadderRung, type LadderState, withBase } from "./ladder-model";

type Labels = Readonly<Record<Rung, string>>;

type Facts = {
  readonly state?: LadderState;
  readonly floor: Rung;
  readonly possible?: Rung;
  readonly recommended?: Rung;
  readonly today?: Rung;
  readonly acceptedUntil?: string;
  readonly marks?: Readonly<Partial<Record<Rung, Partial<LadderRung>>>>;
};

/** A ladder from its facts alone, for the gallery and for tests: no rule has to be made to apply. */
export function exampleLadder(labels: Labels, facts: Facts): LadderModel {
  const { state = "final", floor, possible, recommended, today, acceptedUntil = null, marks = {} } = facts;
  const place = (rung: Rung) => positionOn(rungs, rung);
  return {
    state,
    rungsShort: today ? place(floor) - place(today) : null,
    acceptedUntil,
    base: null,
    rungs: rungs.toReversed().map((rung) => ({
      rung,
      label: labels[rung],
      demandedBy: [],
      mayBeDemandedBy: [],
      excludedBy: [],
      preferredBy: [],
      isBelowFloor: place(rung) < place(floor),
      countsAs: null,
      isFloor: rung === floor,
      isPossibleFloor: rung === possible,
      isRecommended: rung === recommended,
      isToday: rung === today,
      ...marks[rung],
    })),
  };
}

/** Every state and every mark of the ladder, each in one drawing at least. */
export const ladderExamples = [
  "empty",
  "partial",
  "final",
  "stale",
  "conflict",
  "many-rules",
  "headroom",
  "preferred",
  "composite",
  "accepted",
  "what-if",
] as const;
export type LadderExample = (typeof ladderExamples)[number];

/** One example; `until` is a day in words. */
export function ladderExample(name: LadderExample, labels: Labels, until: string): LadderModel {
  return exampleLadderModels(labels, until)[name];
}

function exampleLadderModels(labels: Labels, until: string): Readonly<Record<LadderExample, LadderModel>> {
  const draw = (facts: Facts) => exampleLadder(labels, facts);
  const short: Facts = {
    floor: "container-in-vm",
    possible: "vm",
    recommended: "container-in-vm",
    today: "sandboxed-container",
    marks: {
      "container-in-vm": { demandedBy: ["COD-01", "TEN-02"] },
      vm: { mayBeDemandedBy: ["DAT-03"] },
    },
  };
  const relaxed: Facts = {
    floor: "container",
    recommended: "container",
    today: "sandboxed-container",
    marks: { container: { demandedBy: ["TEN-01"] } },
  };
  return {
    empty: draw({ state: "empty", floor: "process" }),
    partial: draw({
      state: "partial",
      floor: "sandboxed-container",
      possible: "vm",
      marks: { "sandboxed-container": { demandedBy: ["COD-02"] }, vm: { mayBeDemandedBy: ["DAT-03"] } },
    }),
    final: draw(short),
    stale: draw({ ...short, state: "stale" }),
    conflict: draw({
      state: "conflict",
      floor: "vm",
      marks: {
        vm: { demandedBy: ["REG-07"], excludedBy: ["OPS-01"] },
        "dedicated-host": { excludedBy: ["OPS-01", "OPS-02"] },
      },
    }),
    "many-rules": draw({
      floor: "dedicated-host",
      recommended: "dedicated-host",
      today: "process",
      marks: {
        "dedicated-host": { demandedBy: ["REG-01", "REG-02", "REG-03", "REG-04", "REG-05"] },
        vm: { demandedBy: ["COD-01", "COD-02", "COD-03"] },
      },
    }),
    headroom: draw({ ...relaxed, today: "vm" }),
    preferred: draw({
      ...relaxed,
      recommended: "container-in-vm",
      marks: { container: { demandedBy: ["TEN-01"] }, "container-in-vm": { preferredBy: ["PRF-02"] } },
    }),
    composite: {
      ...draw({
        ...short,
        recommended: "sandboxed-container",
        marks: {
          "container-in-vm": { demandedBy: ["TEN-02"] },
          vm: { mayBeDemandedBy: ["DAT-03"] },
          "sandboxed-container": { isBelowFloor: false, countsAs: { number: 4, by: ["TEN-09"] } },
        },
      }),
      rungsShort: 0,
    },
    accepted: draw({ ...short, acceptedUntil: until }),
    "what-if": withBase(draw(relaxed), draw(short)),
  };
}
