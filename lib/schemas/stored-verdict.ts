import { z } from "zod";
import { boundaries } from "@/lib/engine/pools";
import { forces } from "@/lib/engine/rule";
import { controlPlanes, dataInUseLevels, rungs, spreadLevels } from "@/lib/engine/scales";
import type { Verdict } from "@/lib/engine/verdict";

const rung = z.enum(rungs);
const ids = z.array(z.string());

function intervalOf<T extends z.ZodType>(level: T) {
  return z.strictObject({ firm: level, possible: level });
}

function axisOf<T extends z.ZodType>(level: T) {
  return z.strictObject({ firm: level, possible: level, demandedBy: ids, mayBeDemandedBy: ids });
}

const intersection = z.strictObject({
  names: z.array(z.string()),
  demandedBy: ids,
  mayBeDemandedBy: ids,
  contradictions: z.array(z.strictObject({ names: z.array(z.string()), rules: ids })),
});

const rungInterval = intervalOf(rung);
const [requirement, guidance, housePolicy] = forces;

const verdictSchema = z.strictObject({
  floor: rungInterval.extend({
    byForce: z.strictObject({
      [requirement]: rungInterval,
      [guidance]: rungInterval,
      [housePolicy]: rungInterval,
    }),
  }),
  recommended: rung.nullable(),
  conflict: z.strictObject({ demands: ids, exclusions: ids }).nullable(),
  rungs: z.array(
    z.strictObject({
      rung,
      standing: z.enum(["below-floor", "excluded", "feasible"]),
      demandedBy: ids,
      mayBeDemandedBy: ids,
      forbiddenBy: ids,
      excludedBy: ids,
      mayBeExcludedBy: ids,
    }),
  ),
  // Verdicts reached before composites existed have none.
  composites: z.array(z.strictObject({ ruleId: z.string(), rung, countsAs: rung, meets: ids })).default([]),
  preferences: z.array(z.strictObject({ ruleId: z.string(), from: rung, to: rung })),
  insideDedicatedHost: rung.nullable(),
  neighbours: z.array(
    z.strictObject({
      boundary: z.enum(boundaries),
      community: z.string(),
      ruleId: z.string(),
    }),
  ),
  // Verdicts reached before these parts existed have none of them.
  pools: z.array(intersection.extend({ boundary: z.enum(boundaries) })).default([]),
  residency: intersection
    .extend({
      sitesWithin: z.array(
        z.strictObject({ territory: z.string(), spread: z.enum(spreadLevels), rules: ids }),
      ),
    })
    .default({ names: [], demandedBy: [], mayBeDemandedBy: [], contradictions: [], sitesWithin: [] }),
  commercial: z
    .strictObject({ demandedBy: ids, mayBeDemandedBy: ids, floorWithout: rungInterval })
    .nullable()
    .default(null),
  controlPlane: axisOf(z.enum(controlPlanes)),
  spread: axisOf(z.enum(spreadLevels)),
  dataInUse: axisOf(z.enum(dataInUseLevels)),
  controls: z.array(z.strictObject({ control: z.string(), rules: ids })),
  cautions: z.array(z.strictObject({ ruleId: z.string(), message: z.string() })),
  openQuestions: z.array(z.strictObject({ question: z.string(), couldRaiseTo: rung.nullable(), rules: ids })),
  gap: z.strictObject({ today: rung, rungsShort: z.int() }).nullable(),
  outcomes: z.array(
    z.strictObject({
      ruleId: z.string(),
      outcome: z.enum(["applies", "does-not-apply", "undecided", "error"]),
      read: ids,
    }),
  ),
  complete: z.boolean(),
}) satisfies z.ZodType<Verdict>;

/** Reads a stored verdict. Throws when it is not one: that is a damaged record. */
export function parseVerdict(text: string): Verdict {
  return verdictSchema.parse(JSON.parse(text));
}

/** Writes a verdict for storage. */
export function printVerdict(verdict: Verdict): string {
  return JSON.stringify(verdict);
}
