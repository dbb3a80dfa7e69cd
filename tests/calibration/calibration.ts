import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { evaluate } from "@/lib/engine/evaluate";
import type { Answers } from "@/lib/engine/question";
import type { RuleSet } from "@/lib/engine/rule";
import { positionOn, type Rung, rungs } from "@/lib/engine/scales";
import { readAnswerFile } from "@/lib/exchange/read-answer-file";

const folder = import.meta.dirname;

const placementsSchema = z.array(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    year: z.int(),
    decision: z.string(),
    lowest: z.enum(rungs),
    highest: z.enum(rungs),
    best: z.enum(rungs),
    confidence: z.enum(["verified", "partly", "memory"]),
    sources: z.array(z.strictObject({ title: z.string(), url: z.url() })),
  }),
);
type Placement = z.infer<typeof placementsSchema>[number];

/** One published placement beside what the rules recommend on its facts. */
type CalibrationRow = {
  readonly id: string;
  readonly published: { readonly lowest: Rung; readonly highest: Rung; readonly best: Rung };
  readonly recommended: Rung | null;
  readonly possible: Rung;
  /** Rungs from the recommendation to the published range: negative is under it, 0 within, positive over. */
  readonly offset: number | null;
  /** Rungs between the recommendation and the rung argued for. */
  readonly distance: number | null;
  /** The rules that set the floor. */
  readonly rules: readonly string[];
  /** Why it differs from what was published; null where it lies within. */
  readonly because: string | null;
};

type Calibration = {
  readonly total: number;
  readonly under: number;
  readonly inRange: number;
  readonly withinOne: number;
  readonly over: number;
  /** Mean of the absolute distances to the rung argued for, in rungs; a conflict counts as five. */
  readonly meanDistance: number;
  readonly rows: readonly CalibrationRow[];
};

/** The reason for each recommendation outside its published range, by placement. */
export function readDisagreements(): Readonly<Record<string, string>> {
  const text = readFileSync(path.join(folder, "disagreements.json"), "utf8");
  return z.record(z.string(), z.string().min(40)).parse(JSON.parse(text));
}

/** A published placement with the answers that were encoded from its facts alone. */
export type CalibrationCase = { readonly placement: Placement; readonly answers: Answers };

export function readCalibrationCases(): readonly CalibrationCase[] {
  const text = readFileSync(path.join(folder, "placements.json"), "utf8");
  return placementsSchema.parse(JSON.parse(text)).map((placement) => {
    const file = `${placement.id}.yaml`;
    const answers = readAnswerFile(readFileSync(path.join(folder, "answers", file), "utf8"));
    if (!answers.ok) throw new Error(`${file}: ${JSON.stringify(answers.failure)}`);
    return { placement, answers: answers.value };
  });
}

/** Compares the rules with what organisations have published. */
export function calibrate(
  rules: RuleSet = ruleSet,
  cases: readonly CalibrationCase[] = readCalibrationCases(),
): Calibration {
  const disagreements = readDisagreements();
  const rows = cases.map((each) => compare(each, rules, disagreements));
  const count = (matches: (offset: number) => boolean) =>
    rows.filter(({ offset }) => offset !== null && matches(offset)).length;
  const distances = rows.map(({ distance }) => distance ?? rungs.length - 1);
  return {
    total: rows.length,
    under: count((offset) => offset < 0),
    inRange: count((offset) => offset === 0),
    withinOne: count((offset) => Math.abs(offset) <= 1),
    over: count((offset) => offset > 0),
    meanDistance: distances.reduce((sum, distance) => sum + distance, 0) / rows.length,
    rows,
  };
}

function compare(
  { placement: { id, lowest, highest, best }, answers }: CalibrationCase,
  rules: RuleSet,
  disagreements: Readonly<Record<string, string>>,
): CalibrationRow {
  const { recommended, floor, rungs: standings } = evaluate(rules, answers);
  return {
    id,
    published: { lowest, highest, best },
    recommended,
    possible: floor.possible,
    offset: recommended && offsetFrom(recommended, lowest, highest),
    distance: recommended && Math.abs(positionOn(rungs, recommended) - positionOn(rungs, best)),
    rules: standings.find(({ rung }) => rung === floor.firm)?.demandedBy ?? [],
    because: disagreements[id] ?? null,
  };
}

function offsetFrom(rung: Rung, lowest: Rung, highest: Rung): number {
  const at = positionOn(rungs, rung);
  return Math.min(0, at - positionOn(rungs, lowest)) + Math.max(0, at - positionOn(rungs, highest));
}
