import { z } from "zod";
import { forces, type RuleSet, type Threat, threats } from "@/lib/engine/rule";
import { controlPlanes, dataInUseLevels, rungs, spreadLevels } from "@/lib/engine/scales";
import { storedAnswerSchema } from "./answer";
import { conditionSchema } from "./condition";

const id = z.string().min(1).max(64);
const rung = z.enum(rungs);
const demand = { kind: z.literal("demand") };

const effectSchema = z.union([
  z.strictObject({
    ...demand,
    axis: z.literal("rung"),
    level: rung,
    between: z.literal("tenants").exactOptional(),
  }),
  z.strictObject({ ...demand, axis: z.literal("spread"), level: z.enum(spreadLevels) }),
  z.strictObject({ ...demand, axis: z.literal("control-plane"), level: z.enum(controlPlanes) }),
  z.strictObject({ ...demand, axis: z.literal("data-in-use"), level: z.enum(dataInUseLevels) }),
  z.strictObject({
    ...demand,
    axis: z.literal("neighbours"),
    boundary: z.enum(["kernel", "node", "host"]),
    community: z.string(),
  }),
  z.strictObject({ ...demand, axis: z.literal("territory"), territory: z.string() }),
  z.strictObject({ kind: z.literal("exclude"), rungs: z.array(rung) }),
  z.strictObject({ kind: z.literal("prefer"), rung, over: z.array(rung) }),
  z.strictObject({ kind: z.literal("composite"), rung, countsAs: rung }),
  z.strictObject({ kind: z.literal("control"), controls: z.array(id) }),
  z.strictObject({ kind: z.literal("caution"), message: z.string() }),
]);

const circle = {
  name: z.string(),
  within: z.array(z.string()).exactOptional(),
  apartFrom: z.array(z.string()).exactOptional(),
};

const citationSchema = z.strictObject({
  title: z.string(),
  url: z.string(),
  clause: z.string().exactOptional(),
  readOn: z.string(),
});

const ruleSchema = z.strictObject({
  id,
  title: z.string(),
  rationale: z.string(),
  threats: z.array(z.enum(Object.keys(threats) as [Threat, ...Threat[]])), // Its keys are the threats.
  falsePositives: z.string(),
  force: z.enum(forces),
  evidence: z.enum(["text", "secondary", "memory"]),
  citations: z.tuple([citationSchema], citationSchema),
  when: conditionSchema,
  effect: effectSchema,
  examples: z.array(
    z.strictObject({
      name: z.string(),
      answers: z.record(id, storedAnswerSchema),
      outcome: z.enum(["applies", "does-not-apply", "undecided"]),
    }),
  ),
  commercial: z.literal(true).exactOptional(),
  preview: z.string().exactOptional(),
  since: z.string(),
  retired: z.string().exactOptional(),
});

/** A rule set as `npm run -s rules` prints it. Words of questions may be there and are left out. */
export const ruleSetFileSchema = z.object({
  version: z.string(),
  questions: z.array(
    z.object({
      id,
      kind: z.enum(["single", "multiple"]),
      ordered: z.boolean(),
      options: z.array(z.object({ id, exclusive: z.boolean().exactOptional() })),
      shownWhen: conditionSchema,
      mayNotApply: z.boolean(),
    }),
  ),
  rules: z.array(ruleSchema),
  communities: z.array(z.strictObject(circle)).exactOptional(),
  territories: z.array(z.strictObject({ ...circle, isCountry: z.boolean() })).exactOptional(),
  stricterControls: z.record(id, id).exactOptional(),
  today: z.strictObject({ question: id, rungByOption: z.record(id, rung) }),
}) satisfies z.ZodType<RuleSet>;
