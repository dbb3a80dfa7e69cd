import { ruleSet } from "@/lib/catalogue/rule-set";
import type { Brief } from "@/lib/db/assessments";
import { evaluate } from "@/lib/engine/evaluate";
import { type AnswersDocument, answersIn } from "@/lib/schemas/answers-document";
import { currentRuleSet } from "@/lib/schemas/rule-book";

/** The verdict on these answers under the rules in force, in brief. */
export function briefOf(document: AnswersDocument): Brief {
  const verdict = evaluate(ruleSet, answersIn(document));
  return {
    recommended: verdict.recommended,
    floorFirm: verdict.floor.firm,
    floorPossible: verdict.floor.possible,
    ruleSetVersion: currentRuleSet.version,
    ruleSetHash: currentRuleSet.hash,
  };
}
