import { type Composite, rungThatMeets } from "./composite";
import { findConflict } from "./conflict";
import { outcomesOf, type Parted, partByOutcome, type RuleOutcome, withEffect } from "./outcome";
import { intersect, poolsOf } from "./pools";
import type { Answers } from "./question";
import { recommendRung } from "./recommend";
import { type Effect, type Force, forces, type Rule, type RuleSet } from "./rule";
import {
  controlPlanes,
  dataInUseLevels,
  highestOn,
  positionOn,
  type Rung,
  rungs,
  spreadLevels,
} from "./scales";
import { createSituation } from "./situation";
import { uniteControls } from "./unite-controls";
import type { AxisVerdict, Interval, OpenQuestion, RungStanding, Verdict } from "./verdict";

type Demand<Axis> = Extract<Effect, { kind: "demand"; axis: Axis }>;
type RungDemands = Parted<Demand<"rung">>;
type Exclusions = Parted<Extract<Effect, { kind: "exclude" }>>;
type Demanding = RungDemands["applying"];
type Composites = Parted<Composite>["applying"];

/**
 * The verdict on a workload. Total, deterministic and independent of the order of rules; every part
 * names the rules behind it.
 */
export function evaluate(ruleSet: RuleSet, answers: Answers): Verdict {
  const outcomes = outcomesOf(ruleSet, answers);
  const rules = partByOutcome(ruleSet, outcomes);
  const demands = withEffect(rules, isDemandOn("rung"));
  const exclusions = withEffect(rules, isKind("exclude"));
  const preferences = withEffect(rules, isKind("prefer"));
  const composites = withEffect(rules, isKind("composite"));
  const spread = axisVerdict(spreadLevels, withEffect(rules, isDemandOn("spread")));
  const floor = floorOf(demands);
  const met = demandsAsMet(demands.applying, composites.applying);
  const lowest = highestOn(
    rungs,
    met.map(({ effect }) => effect.level),
  );
  const standings = standingsOf(lowest, demands, met, exclusions);
  const feasible = standings.filter(({ standing }) => standing === "feasible").map(({ rung }) => rung);
  const recommendation = recommendRung(feasible, preferences.applying);
  const conflict =
    recommendation.rung === null
      ? findConflict(
          met.map(({ id, effect }) => ({ id, level: effect.level })),
          exclusions.applying.map(({ id, effect }) => ({ id, rungs: effect.rungs })),
        )
      : null;
  return {
    floor: { ...floor, byForce: floorsByForce(demands) },
    recommended: recommendation.rung,
    conflict,
    rungs: standings,
    composites: lowest === floor.firm ? [] : compositesUsed(demands.applying, composites.applying),
    preferences: recommendation.preferences,
    insideDedicatedHost: recommendation.rung === "dedicated-host" ? rungInside(met, exclusions) : null,
    neighbours: withEffect(rules, isDemandOn("neighbours")).applying.map(({ id, effect }) => ({
      boundary: effect.boundary,
      community: effect.community,
      ruleId: id,
    })),
    pools: poolsIn(ruleSet, withEffect(rules, isDemandOn("neighbours"))),
    residency: residencyIn(ruleSet, withEffect(rules, isDemandOn("territory")), spread),
    commercial: commercialIn(demands),
    controlPlane: axisVerdict(controlPlanes, withEffect(rules, isDemandOn("control-plane"))),
    spread,
    dataInUse: axisVerdict(dataInUseLevels, withEffect(rules, isDemandOn("data-in-use"))),
    controls: uniteControls(controlsOf(withEffect(rules, isKind("control"))), ruleSet.stricterControls ?? {}),
    cautions: withEffect(rules, isKind("caution")).applying.map(({ id, effect }) => ({
      ruleId: id,
      message: effect.message,
    })),
    openQuestions: openQuestionsOf(ruleSet, answers, outcomes, floor.firm),
    gap: gapOf(ruleSet, answers, lowest),
    outcomes,
    complete: outcomes.every(({ outcome }) => outcome !== "error"),
  };
}

function isKind<K extends Effect["kind"]>(kind: K) {
  return (effect: Effect): effect is Extract<Effect, { kind: K }> => effect.kind === kind;
}

function isDemandOn<A extends Extract<Effect, { kind: "demand" }>["axis"]>(axis: A) {
  return (effect: Effect): effect is Demand<A> => effect.kind === "demand" && effect.axis === axis;
}

/** The demands with the level that is enough for each, given the composites in place. */
function demandsAsMet(demands: Demanding, composites: Composites): Demanding {
  const inPlace = composites.map(({ effect }) => effect);
  return demands.map((demand) => ({
    ...demand,
    effect: { ...demand.effect, level: rungThatMeets(demand.effect, inPlace) },
  }));
}

/** The composites that meet a demand from below, each with the demands it meets. */
function compositesUsed(demands: Demanding, composites: Composites): Verdict["composites"] {
  return composites.flatMap(({ id, effect }) => {
    const meets = demands.filter((demand) => rungThatMeets(demand.effect, [effect]) !== demand.effect.level);
    return meets.length === 0
      ? []
      : [{ ruleId: id, rung: effect.rung, countsAs: effect.countsAs, meets: idsOf(meets) }];
  });
}

function floorOf(demands: RungDemands): Interval<Rung> {
  const firm = demands.applying.map(({ effect }) => effect.level);
  const possible = demands.possible.map(({ effect }) => effect.level);
  return { firm: highestOn(rungs, firm), possible: highestOn(rungs, [...firm, ...possible]) };
}

function floorsByForce(demands: RungDemands): Record<Force, Interval<Rung>> {
  const floorFor = (force: Force): Interval<Rung> =>
    floorOf({
      applying: demands.applying.filter(({ rule }) => rule.force === force),
      possible: demands.possible.filter(({ rule }) => rule.force === force),
    });
  const [requirement, guidance, housePolicy] = forces;
  return {
    [requirement]: floorFor(requirement),
    [guidance]: floorFor(guidance),
    [housePolicy]: floorFor(housePolicy),
  };
}

/** @param met the applying demands with the level that is enough for each */
function standingsOf(
  floor: Rung,
  demands: RungDemands,
  met: Demanding,
  exclusions: Exclusions,
): readonly RungStanding[] {
  return rungs.map((rung) => {
    const demanding = ({ effect }: { effect: Demand<"rung"> }) => effect.level === rung;
    const excluding = ({ effect }: { effect: Extract<Effect, { kind: "exclude" }> }) =>
      effect.rungs.includes(rung);
    const excludedBy = idsOf(exclusions.applying.filter(excluding));
    const isBelow = positionOn(rungs, rung) < positionOn(rungs, floor);
    return {
      rung,
      standing: isBelow ? "below-floor" : excludedBy.length > 0 ? "excluded" : "feasible",
      demandedBy: idsOf(demands.applying.filter(demanding)),
      mayBeDemandedBy: idsOf(demands.possible.filter(demanding)),
      forbiddenBy: idsOf(
        met.filter(({ effect }) => positionOn(rungs, effect.level) > positionOn(rungs, rung)),
      ),
      excludedBy,
      mayBeExcludedBy: idsOf(exclusions.possible.filter(excluding)),
    };
  });
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id);
}

/** What should run inside a dedicated host: the same search, without the demands for the host itself. */
function rungInside(met: Demanding, exclusions: Exclusions): Rung | null {
  const others = met.filter(({ effect }) => effect.level !== "dedicated-host");
  const floor = highestOn(
    rungs,
    others.map(({ effect }) => effect.level),
  );
  const inside = standingsOf(floor, { applying: others, possible: [] }, others, exclusions).find(
    ({ rung, standing }) => standing === "feasible" && rung !== "dedicated-host",
  );
  return inside?.rung ?? null;
}

function axisVerdict<T extends string>(
  scale: readonly [T, ...T[]],
  demands: Parted<Effect & { readonly level: T }>,
): AxisVerdict<T> {
  const firm = highestOn(
    scale,
    demands.applying.map(({ effect }) => effect.level),
  );
  const possible = highestOn(scale, [firm, ...demands.possible.map(({ effect }) => effect.level)]);
  return {
    firm,
    possible,
    demandedBy: idsOf(demands.applying.filter(({ effect }) => effect.level === firm)),
    mayBeDemandedBy: idsOf(
      demands.possible.filter(({ effect }) => positionOn(scale, effect.level) > positionOn(scale, firm)),
    ),
  };
}

function poolsIn({ communities = [] }: RuleSet, demands: Parted<Demand<"neighbours">>): Verdict["pools"] {
  const toDemand = ({ id, effect }: (typeof demands)["applying"][number]) => ({
    id,
    boundary: effect.boundary,
    name: effect.community,
  });
  return poolsOf(demands.applying.map(toDemand), demands.possible.map(toDemand), communities);
}

function residencyIn(
  { territories = [] }: RuleSet,
  demands: Parted<Demand<"territory">>,
  spread: Verdict["spread"],
): Verdict["residency"] {
  const toDemand = ({ id, effect }: (typeof demands)["applying"][number]) => ({ id, name: effect.territory });
  const where = intersect(demands.applying.map(toDemand), demands.possible.map(toDemand), territories);
  const isApart =
    where.contradictions.length === 0 &&
    positionOn(spreadLevels, spread.firm) >= positionOn(spreadLevels, "S3");
  const countries = where.names.filter((name) =>
    territories.some((territory) => territory.isCountry && territory.name === name),
  );
  return {
    ...where,
    sitesWithin: (isApart ? countries : []).map((territory) => ({
      territory,
      spread: spread.firm,
      rules: [
        ...idsOf(demands.applying.filter(({ effect }) => effect.territory === territory)),
        ...spread.demandedBy,
      ],
    })),
  };
}

function commercialIn({ applying, possible }: RungDemands): Verdict["commercial"] {
  const isCommercial = ({ rule }: { rule: Rule }) => rule.commercial === true;
  const isOther = (demand: { rule: Rule }) => !isCommercial(demand);
  if (![...applying, ...possible].some(isCommercial)) return null;
  return {
    demandedBy: idsOf(applying.filter(isCommercial)),
    mayBeDemandedBy: idsOf(possible.filter(isCommercial)),
    floorWithout: floorOf({ applying: applying.filter(isOther), possible: possible.filter(isOther) }),
  };
}

function controlsOf(parted: Parted<Extract<Effect, { kind: "control" }>>): Verdict["controls"] {
  const rulesByControl = new Map<string, string[]>();
  for (const { id, effect } of parted.applying) {
    for (const control of effect.controls) {
      rulesByControl.set(control, [...(rulesByControl.get(control) ?? []), id]);
    }
  }
  return [...rulesByControl].map(([control, rules]) => ({ control, rules }));
}

function openQuestionsOf(
  ruleSet: RuleSet,
  answers: Answers,
  outcomes: readonly RuleOutcome[],
  floor: Rung,
): readonly OpenQuestion[] {
  const situation = createSituation(ruleSet.questions, answers);
  const ruleById = new Map(ruleSet.rules.map((rule) => [rule.id, rule]));
  const undecided = outcomes.filter(({ outcome }) => outcome === "undecided");
  const isOpen = (id: string): boolean => !situation.isAnswered(id) && situation.isAsked(id) === true;
  const open: OpenQuestion[] = [];
  for (const { id } of ruleSet.questions) {
    const waiting = undecided.filter(({ read }) => read.includes(id));
    if (waiting.length === 0 || !isOpen(id)) continue;
    const levels = waiting.flatMap(({ ruleId }) => {
      const effect = ruleById.get(ruleId)?.effect;
      return effect?.kind === "demand" && effect.axis === "rung" ? [effect.level] : [];
    });
    const highest = highestOn(rungs, levels);
    open.push({
      question: id,
      couldRaiseTo: positionOn(rungs, highest) > positionOn(rungs, floor) ? highest : null,
      rules: waiting.map(({ ruleId }) => ruleId),
    });
  }
  return open.toSorted((a, b) => reachOf(b) - reachOf(a));
}

function reachOf({ couldRaiseTo }: OpenQuestion): number {
  return couldRaiseTo === null ? -1 : positionOn(rungs, couldRaiseTo);
}

function gapOf(ruleSet: RuleSet, answers: Answers, floor: Rung): Verdict["gap"] {
  const { question, rungByOption } = ruleSet.today;
  const situation = createSituation(ruleSet.questions, answers);
  const isCurrent =
    ruleSet.questions.some(({ id }) => id === question) &&
    situation.isAsked(question) === true &&
    situation.isAnswered(question);
  const answer = isCurrent ? answers[question] : undefined;
  const option = answer?.kind === "chosen" ? answer.options[0] : undefined;
  if (option === undefined || !Object.hasOwn(rungByOption, option)) return null;
  const today = rungByOption[option];
  if (today === undefined) return null;
  return { today, rungsShort: positionOn(rungs, floor) - positionOn(rungs, today) };
}
