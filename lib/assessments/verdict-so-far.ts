import { ruleSet } from "@/lib/catalogue/rule-set";
import { evaluate } from "@/lib/engine/evaluate";
import type { Verdict } from "@/lib/engine/verdict";
import { type AnswersDocument, answersIn } from "@/lib/schemas/answers-document";

/** What the rules in force say of a draft as it stands. */
export function verdictSoFar(document: AnswersDocument): Verdict {
  return evaluate(ruleSet, answersIn(document));
}
