import { presets } from "@/lib/catalogue/presets";
import { findIdleTests } from "@/lib/engine/diagram/proofs";
import { evaluate } from "@/lib/engine/evaluate";
import type { Answers } from "@/lib/engine/question";
import type { Rule, RuleSet } from "@/lib/engine/rule";
import { createSituation } from "@/lib/engine/situation";
import { type CalibrationCase, calibrate, readCalibrationCases } from "../calibration/calibration";
import { findWrongGates } from "../laws/support/gates";
import { findLoweringSteps } from "../laws/support/lowering-steps";
import { findBeyondTheirText, findUncautionedTerritories } from "../laws/support/own-text";
import { findWrongPlatformRungs } from "../laws/support/platform-rungs";
import { findWrongRegimeFloors } from "../laws/support/regime-floors";
import type { RuleSetMutant } from "./rule-mutants";

/** What can notice a mutant, cheapest first. Each is a test of the repository, asked about other rules. */
export const checks = ["examples", "presets", "calibration", "laws"] as const;
export type Check = (typeof checks)[number];

/** Tells which check is the first to notice a mutant of a sound rule set; null if none does. */
export function createChecks(sound: RuleSet): (mutant: RuleSetMutant) => Check | null {
  const cases = readCalibrationCases();
  const expected = new Map(presets.map(({ id, answers }) => [id, evaluate(sound, answers).recommended]));

  const notices: Readonly<Record<Check, (mutant: RuleSetMutant) => boolean>> = {
    examples: ({ ruleSet, concerned }) => concerned.some((rule) => hasWrongExample(ruleSet, rule)),
    presets: (mutant) =>
      presets.some(
        ({ id, answers }) =>
          comesOutDifferently(sound, mutant, answers) &&
          evaluate(mutant.ruleSet, answers).recommended !== expected.get(id),
      ),
    calibration: (mutant) =>
      cases.some(({ answers }) => comesOutDifferently(sound, mutant, answers)) &&
      isOutOfCalibration(mutant.ruleSet, cases),
    laws: ({ ruleSet, concerned }) => {
      const alone = { ...ruleSet, rules: concerned };
      return (
        findIdleTests(alone).length > 0 ||
        findLoweringSteps(alone).length > 0 ||
        findWrongGates(ruleSet).length > 0 ||
        findWrongPlatformRungs(ruleSet).length > 0 ||
        findBeyondTheirText(alone).length > 0 ||
        (concerned.some(({ id }) => id === "REG-LOC-NATIONAL") &&
          findUncautionedTerritories(ruleSet).length > 0) ||
        (concerned.some(setsRegimeFloor) && findWrongRegimeFloors(ruleSet).length > 0)
      );
    },
  };
  return (mutant) => checks.find((check) => notices[check](mutant)) ?? null;
}

function hasWrongExample({ questions }: RuleSet, { when, examples }: Rule): boolean {
  const truths = { applies: true, "does-not-apply": false, undecided: null };
  return examples.some(
    ({ answers, outcome }) => createSituation(questions, answers).truthOf(when) !== truths[outcome],
  );
}

/** Whether some rule that bears on the verdict comes out differently: only then need it be reached again. */
function comesOutDifferently(
  sound: RuleSet,
  { ruleSet, concerned }: RuleSetMutant,
  answers: Answers,
): boolean {
  const before = createSituation(sound.questions, answers);
  const after = createSituation(ruleSet.questions, answers);
  return concerned.some(({ id, when }) => {
    const original = sound.rules.find((rule) => rule.id === id)?.when ?? when;
    return before.truthOf(original) !== after.truthOf(when);
  });
}

/** As the law of calibration has it: whatever lies outside its published range is explained, and little does. */
function isOutOfCalibration(ruleSet: RuleSet, cases: readonly CalibrationCase[]): boolean {
  const { rows, under, withinOne, total } = calibrate(ruleSet, cases);
  return (
    under > 1 ||
    withinOne < total - 1 ||
    rows.some(({ offset, because }) => (offset !== 0) !== (because !== null))
  );
}

function setsRegimeFloor({ id, effect }: Rule): boolean {
  return id.startsWith("REG-") && effect.kind === "demand" && effect.axis === "rung";
}
