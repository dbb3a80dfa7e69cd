import { z } from "zod";
import { boundaries } from "@/lib/engine/pools";
import { controlPlanes, dataInUseLevels, rungs, spreadLevels } from "@/lib/engine/scales";

/** One answer as a person writes it in a file: an option, a list of them, `unknown`, or not applicable. */
export const writtenAnswerSchema = z.union([
  z.string().describe("An option's id, or `unknown`."),
  z.array(z.string()).describe("Ids of options, for a question that takes several."),
  z.strictObject({ notApplicable: z.string().min(1).max(300).describe("Why it does not apply.") }),
]);
export type WrittenAnswer = z.infer<typeof writtenAnswerSchema>;

/** The file that `npm run evaluate` reads, as YAML or JSON. */
export const answerFileSchema = z
  .strictObject({
    answers: z
      .record(z.string(), writtenAnswerSchema)
      .describe("Answers by question id. Any may be left out."),
  })
  .meta({ title: "Tenancy Scale answers", description: "What is known of one workload, by question id." });

const rung = z.enum(rungs);
const interval = z.object({ firm: rung, possible: rung });
const ruleIds = z.array(z.string());
const intersection = {
  names: z.array(z.string()),
  demandedBy: ruleIds,
  mayBeDemandedBy: ruleIds,
  contradictions: z.array(z.object({ names: z.array(z.string()), rules: ruleIds })),
};

/** What `npm run evaluate` prints. */
export const evaluationSchema = z
  .object({
    recommended: rung.nullable().describe("Null when no rung fits; `conflict` then says why."),
    conflict: z.object({ demands: ruleIds, exclusions: ruleIds }).nullable(),
    floor: interval.extend({
      byForce: z.object({ requirement: interval, guidance: interval, "house-policy": interval }),
    }),
    composites: z
      .array(z.object({ ruleId: z.string(), rung, countsAs: rung, meets: ruleIds }))
      .describe("Rungs below the floor that meet these demands between tenants all the same."),
    insideDedicatedHost: rung.nullable(),
    spread: z.enum(spreadLevels).describe("The spread that the answers given demand."),
    spreadPossible: z.enum(spreadLevels),
    controlPlane: z.enum(controlPlanes),
    dataInUse: z.enum(dataInUseLevels),
    neighbours: z.array(
      z.object({ boundary: z.enum(boundaries), community: z.string(), ruleId: z.string() }),
    ),
    pools: z
      .array(z.object({ boundary: z.enum(boundaries), ...intersection }))
      .describe(
        "Who may share a boundary, after all rules that reserve it. Contradictions are for you to resolve.",
      ),
    residency: z
      .object({
        ...intersection,
        sitesWithin: z.array(
          z.object({ territory: z.string(), spread: z.enum(spreadLevels), rules: ruleIds }),
        ),
      })
      .describe("Where it may run. `sitesWithin`: copies have to be apart, and all in one country."),
    commercial: z
      .object({ demandedBy: ruleIds, mayBeDemandedBy: ruleIds, floorWithout: interval })
      .nullable()
      .describe("Terms of licence or purchase that ask for a rung, and the floor without them."),
    rules: z.array(
      z.object({
        id: z.string(),
        outcome: z.enum(["applies", "does-not-apply", "undecided", "error"]),
        effect: z.looseObject({
          kind: z.enum(["demand", "exclude", "prefer", "composite", "control", "caution"]),
        }),
      }),
    ),
    controls: z.array(z.object({ control: z.string(), rules: ruleIds })),
    cautions: z.array(z.object({ ruleId: z.string(), message: z.string() })),
    openQuestions: z.array(z.object({ question: z.string(), couldRaiseTo: rung.nullable(), rules: ruleIds })),
    gap: z.object({ today: rung, rungsShort: z.int() }).nullable(),
    complete: z.boolean(),
    ruleSet: z.object({ version: z.string(), hash: z.string() }),
  })
  .meta({ title: "Tenancy Scale evaluation", description: "The verdict on one workload, with its trace." });
export type Evaluation = z.infer<typeof evaluationSchema>;

/** What `npm run questions` prints. */
export const questionListSchema = z
  .object({
    ruleSet: z.object({ version: z.string(), hash: z.string() }),
    sections: z.array(z.object({ id: z.string(), title: z.string() })),
    questions: z.array(
      z.object({
        id: z.string(),
        section: z.string(),
        prompt: z.string(),
        hint: z.string(),
        why: z.string(),
        kind: z.enum(["single", "multiple"]),
        ordered: z.boolean().describe("Whether the options run from least to most demanding."),
        mayNotApply: z.boolean(),
        express: z.boolean(),
        options: z.array(
          z.object({
            id: z.string(),
            label: z.string(),
            consequence: z.string(),
            exclusive: z.boolean().describe("Stands alone among several."),
          }),
        ),
        shownWhen: z.looseObject({ op: z.string() }).describe("The condition under which it is asked."),
      }),
    ),
  })
  .meta({ title: "Tenancy Scale questionnaire", description: "Every question in the order it is asked." });
export type QuestionList = z.infer<typeof questionListSchema>;
