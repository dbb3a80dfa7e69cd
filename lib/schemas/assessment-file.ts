import { z } from "zod";
import { boundaries } from "@/lib/engine/pools";
import { controlPlanes, dataInUseLevels, rungs, spreadLevels } from "@/lib/engine/scales";
import { writtenAnswerSchema } from "./answer-file";
import { textLimits } from "./text";

/** The largest file that is read, in bytes; one with every note at its longest takes half of it. */
export const importLimitBytes = 262_144;

const rung = z.enum(rungs);
const ids = z.array(z.string());
const intervalOf = <T extends z.ZodType>(level: T) => z.object({ firm: level, possible: level });

/** Who gave an answer: a person, or nobody yet, because a preset assumes it. */
export const answerSourceSchema = z.enum(["person", "preset"]);

/** An answer with what is kept beside it. */
const writtenEntrySchema = z.strictObject({
  answer: writtenAnswerSchema,
  source: answerSourceSchema
    .optional()
    .describe("`preset` for an assumption that nobody has confirmed; `person` unless said."),
  note: z.string().max(textLimits.note).optional(),
  ask: z.string().max(textLimits.note).optional().describe("Who could tell, where the answer is unknown."),
});

/** A verdict as a file tells it. Nothing of it is read back: it is worked out again from the answers. */
export const verdictFileSchema = z.object({
  recommended: rung.nullable().describe("Null when no rung fits; `conflict` then says why."),
  conflict: z.object({ demands: ids, exclusions: ids }).nullable(),
  floor: intervalOf(rung),
  neighbours: z.array(z.object({ boundary: z.enum(boundaries), community: z.string(), rule: z.string() })),
  residency: ids.describe("Territories that all have to contain the place it runs at."),
  controlPlane: intervalOf(z.enum(controlPlanes)),
  spread: intervalOf(z.enum(spreadLevels)),
  dataInUse: intervalOf(z.enum(dataInUseLevels)),
  gap: z.object({ today: rung, rungsShort: z.int() }).nullable(),
  controls: ids,
  openQuestions: ids,
  rules: z.object({ apply: ids, undecided: ids }),
  complete: z.boolean(),
});

/** One assessment as a file: what was answered, and what was concluded from it. */
export const assessmentFileSchema = z
  .object({
    $schema: z.string().optional(),
    format: z.literal("tenancy-scale/assessment/1"),
    name: z.string().max(textLimits.name),
    revision: z
      .object({ number: z.int().positive(), reachedOn: z.iso.datetime() })
      .nullable()
      .describe("Null for a draft."),
    ruleSet: z.object({ version: z.string(), hash: z.string() }),
    answers: z.record(z.string(), writtenEntrySchema).describe("By question id. Any may be left out."),
    verdict: verdictFileSchema.describe("Of the rule set named. Not read when the file is imported."),
  })
  .meta({ title: "Tenancy Scale assessment", description: "One assessment or one revision of it." });
export type AssessmentFile = z.infer<typeof assessmentFileSchema>;
