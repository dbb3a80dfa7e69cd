import { z } from "zod";
import { boundaries } from "@/lib/engine/pools";
import { rungs } from "@/lib/engine/scales";
import { writtenAnswerSchema } from "./answer-file";
import { answerSourceSchema, verdictFileSchema } from "./assessment-file";

const rung = z.enum(rungs);
const ids = z.array(z.string());
const position = z.int().nonnegative();
const question = z.string();

/** One column: whose it is, and the parts of its verdict that are compared. */
const sideSchema = z.strictObject({
  assessment: z.uuid(),
  name: z.string(),
  revision: z
    .strictObject({ number: z.int().positive(), reachedOn: z.iso.datetime() })
    .nullable()
    .describe("Null for a draft."),
  hasChangedSince: z.boolean().describe("Whether its answers have changed since this revision."),
  ruleSet: z.strictObject({ version: z.string(), hash: z.string() }),
  ...verdictFileSchema.pick({
    recommended: true,
    floor: true,
    neighbours: true,
    residency: true,
    controlPlane: true,
    spread: true,
    dataInUse: true,
    gap: true,
  }).shape,
});

const comparedAnswerSchema = z.discriminatedUnion("state", [
  z.strictObject({
    state: z.literal("answered"),
    answer: writtenAnswerSchema,
    source: answerSourceSchema,
  }),
  z.strictObject({
    state: z
      .enum(["unanswered", "not-asked", "not-known"])
      .describe("Asked and skipped; moot by other answers; not in its edition of the questions."),
  }),
]);

const differenceSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("choose"),
    question,
    from: z.string().nullable().describe("Null where no option was chosen."),
    to: z.string(),
  }),
  z.strictObject({ kind: z.enum(["tick", "untick"]), question, option: z.string() }),
  z.strictObject({ kind: z.literal("withdraw"), question, to: z.enum(["unknown", "not-applicable"]) }),
]);

const sharingSchema = z.strictObject({ allowed: z.boolean(), forbiddenBy: ids });

/** From two to six assessments or revisions side by side, as a file. Sides are named by position. */
export const comparisonFileSchema = z
  .strictObject({
    $schema: z.string(),
    format: z.literal("tenancy-scale/comparison/1"),
    likeForLike: z.boolean().describe("False when the sides were concluded under different rule sets."),
    sides: z.array(sideSchema).min(2).max(6).describe("The baseline first."),
    questions: z.array(
      z.strictObject({
        question,
        differs: z.boolean(),
        answers: z.array(comparedAnswerSchema).describe("One for each side."),
      }),
    ),
    differences: z.array(
      z.strictObject({
        side: position,
        from: rung.nullable(),
        to: rung.nullable(),
        hasOtherRules: z
          .boolean()
          .describe("Whether a verdict was reached under other rules than those that this is worked out by."),
        ways: z
          .array(z.array(differenceSchema))
          .describe(
            "Every smallest set of differing answers that leads from the baseline's rung to this one.",
          ),
      }),
    ),
    sharing: z.array(
      z.strictObject({
        first: position,
        second: position,
        between: rung.describe("The rung that has to stand between the two."),
        kernel: sharingSchema,
        node: sharingSchema,
        host: sharingSchema,
      }),
    ),
    proposedPools: z
      .record(z.enum(boundaries), z.array(z.array(position)))
      .describe("The fewest groups that may live together within each boundary."),
  })
  .meta({ title: "Tenancy Scale comparison", description: "Assessments or revisions side by side." });
export type ComparisonFile = z.infer<typeof comparisonFileSchema>;
