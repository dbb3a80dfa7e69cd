import type { Brief } from "@/lib/db/assessments";
import type { AnswersDocument } from "@/lib/schemas/answers-document";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { verdictSoFar } from "./verdict-so-far";

/** The verdict on these answers under the rules in force, in brief. */
export function briefOf(document: AnswersDocument): Brief {
  const verdict = verdictSoFar(document);
  return {
    recommended: verdict.recommended,
    floorFirm: verdict.floor.firm,
    floorPossible: verdict.floor.possible,
    ruleSetVersion: currentRuleSet.version,
    ruleSetHash: currentRuleSet.hash,
    today: verdict.gap?.today ?? null,
    rungsShort: verdict.gap?.rungsShort ?? null,
    spread: verdict.spread.firm,
  };
}
