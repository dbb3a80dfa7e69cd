import { positionOn, type Rung, rungs } from "@/lib/engine/scales";
import type { RungStanding, Verdict } from "@/lib/engine/verdict";
import type { LadderModel, LadderRung, LadderState } from "./ladder-model";
import { rungNumber } from "./section-geometry";

/** The parts of a verdict that the drawing shows. */
type DrawnVerdict = Pick<
  Verdict,
  "floor" | "recommended" | "rungs" | "composites" | "preferences" | "gap"
> & {
  readonly conflict: unknown;
};

type LadderWording = {
  readonly labels: Readonly<Record<Rung, string>>;
  readonly notes?: Readonly<Record<Rung, string>>;
};

/** `answering` while questions are open, `concluded` for a verdict, `outdated` when something changed since. */
export type LadderPhase = "answering" | "concluded" | "outdated";

/** The ladder for a verdict, with the catalogue's names for the rungs. */
export function ladderFromVerdict(
  verdict: DrawnVerdict,
  wording: LadderWording,
  phase: LadderPhase,
): LadderModel {
  const drawn = verdict.rungs.map((standing) => drawRung(standing, verdict, wording, phase));
  return {
    state: ladderState(verdict, phase),
    rungs: drawn.toSorted((a, b) => positionOn(rungs, b.rung) - positionOn(rungs, a.rung)),
    // Where no rung fits, the floor cannot be had either, so there is no distance to it.
    rungsShort: verdict.conflict ? null : (verdict.gap?.rungsShort ?? null),
    acceptedUntil: null,
    base: null,
  };
}

function drawRung(
  standing: RungStanding,
  verdict: DrawnVerdict,
  wording: LadderWording,
  phase: LadderPhase,
): LadderRung {
  const { rung } = standing;
  const { firm, possible } = verdict.floor;
  const note = wording.notes?.[rung];
  return {
    rung,
    label: wording.labels[rung],
    ...(note ? { note } : {}),
    demandedBy: standing.demandedBy,
    mayBeDemandedBy: standing.mayBeDemandedBy,
    excludedBy: standing.excludedBy,
    preferredBy: verdict.preferences.filter(({ to }) => to === rung).map(({ ruleId }) => ruleId),
    isBelowFloor: standing.standing === "below-floor",
    countsAs: countsAs(standing, verdict),
    isFloor: rung === firm,
    isPossibleFloor: rung === possible && possible !== firm,
    // Whoever still answers sees the floor so far and no advice to steer towards.
    isRecommended: phase !== "answering" && rung === verdict.recommended,
    isToday: rung === verdict.gap?.today,
  };
}

/** A composite counts only where it is enough: other demands may still hold the rung to be too low. */
function countsAs({ rung, standing }: RungStanding, verdict: DrawnVerdict): LadderRung["countsAs"] {
  const composites = verdict.composites.filter((composite) => composite.rung === rung);
  const [first] = composites.toSorted(
    (a, b) => positionOn(rungs, b.countsAs) - positionOn(rungs, a.countsAs),
  );
  const isUnder = positionOn(rungs, rung) < positionOn(rungs, verdict.floor.firm);
  if (!first || !isUnder || standing === "below-floor") return null;
  return { number: rungNumber(first.countsAs), by: composites.map(({ ruleId }) => ruleId) };
}

function ladderState(verdict: DrawnVerdict, phase: LadderPhase): LadderState {
  if (phase === "outdated") return "stale";
  if (verdict.conflict) return "conflict";
  if (phase === "concluded") return "final";
  const isAnythingDemanded = verdict.rungs.some(
    ({ demandedBy, excludedBy }) => demandedBy.length + excludedBy.length > 0,
  );
  return isAnythingDemanded ? "partial" : "empty";
}
