import { createHash } from "node:crypto";
import type { Caller } from "@/lib/access/caller";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { cutRevision } from "@/lib/db/conclusions";
import { canonicalJson } from "@/lib/engine/canonical-json";
import { evaluate } from "@/lib/engine/evaluate";
import type { RuleSet } from "@/lib/engine/rule";
import { answersIn } from "@/lib/schemas/answers-document";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { expectValue } from "./visitors";

/** An edition of the rules that might have been in force once, as it is stored. */
export type OldRules = {
  readonly rules: RuleSet;
  readonly stored: { readonly hash: string; readonly version: string; readonly content: string };
};

/** The rules in force, changed as a test wants, under another version. */
export function oldRules(change: Partial<Pick<RuleSet, "rules" | "questions">>, version = "0.9.0"): OldRules {
  const content = canonicalJson({ ...JSON.parse(currentRuleSet.content), ...change, version });
  return {
    rules: { ...ruleSet, ...change, version },
    stored: { hash: createHash("sha256").update(content).digest("hex"), version, content },
  };
}

/** The rules in force without those that demand a rung: every floor was at the bottom then. */
export const rulesWithoutFloors = oldRules({
  rules: ruleSet.rules.filter(({ effect }) => effect.kind !== "demand" || effect.axis !== "rung"),
});

/** The rules in force with another wording of one rule, which changes no verdict. */
export const rulesReworded = oldRules(
  {
    rules: ruleSet.rules.map((rule, index) =>
      index === 0 ? { ...rule, title: "As it was worded once" } : rule,
    ),
  },
  "0.9.1",
);

/** Reaches a verdict on the draft as if it were still the day of old rules. Gives the revision's number. */
export async function concludeUnder(
  { rules, stored }: OldRules,
  caller: Caller,
  id: string,
): Promise<number> {
  const { assessment, visitorId } = expectValue(await readAssessment(caller, id));
  const number = await cutRevision(caller.db, assessment, {
    verdict: evaluate(rules, answersIn(assessment.answers)),
    cause: "concluded",
    reason: null,
    createdById: visitorId,
    ruleSet: stored,
  });
  if (number === null) throw new Error("Somebody else wrote in between.");
  return number;
}
