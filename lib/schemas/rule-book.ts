import { createHash } from "node:crypto";
import { z } from "zod";
import { controls } from "@/lib/catalogue/controls/control-catalogue";
import { questions } from "@/lib/catalogue/questionnaire";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { sections } from "@/lib/catalogue/sections";
import { canonicalJson } from "@/lib/engine/canonical-json";
import { conditionSchema } from "./condition";

/**
 * A rule set with its words, as far as a page needs them to show a verdict reached under it. Stored
 * whole beside the revisions that used it, so that an old verdict stays readable after the catalogue
 * has moved on.
 */
const ruleBookSchema = z.object({
  version: z.string(),
  sections: z.array(z.object({ id: z.string(), title: z.string() })),
  questions: z.array(
    z.object({
      id: z.string(),
      section: z.string(),
      kind: z.enum(["single", "multiple"]),
      ordered: z.boolean(),
      mayNotApply: z.boolean(),
      shownWhen: conditionSchema,
      prompt: z.string(),
      options: z.array(
        z.object({ id: z.string(), label: z.string(), exclusive: z.boolean().exactOptional() }),
      ),
    }),
  ),
  rules: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      rationale: z.string(),
      force: z.enum(["requirement", "guidance", "house-policy"]),
      evidence: z.enum(["text", "secondary", "memory"]),
      citations: z.array(
        z.object({
          title: z.string(),
          url: z.string(),
          clause: z.string().exactOptional(),
          readOn: z.string(),
        }),
      ),
    }),
  ),
  controls: z.array(z.object({ id: z.string(), title: z.string(), asks: z.string(), verify: z.string() })),
});
export type RuleBook = z.infer<typeof ruleBookSchema>;
export type RuleEntry = RuleBook["rules"][number];

/** Everything the rule set's identity covers: rules, questions and their words. */
const content = canonicalJson({ ...ruleSet, sections, questions, controls: Object.values(controls) });

/** The rule set in force, identified by version and by the SHA-256 of its content, in hexadecimal. */
export const currentRuleSet = {
  version: ruleSet.version,
  hash: createHash("sha256").update(content).digest("hex"),
  content,
  book: parseRuleBook(content),
} as const;

/** Reads a stored rule book. Throws when it is not one: that is a damaged record. */
export function parseRuleBook(text: string): RuleBook {
  return ruleBookSchema.parse(JSON.parse(text));
}
