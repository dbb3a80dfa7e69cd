import { ruleSet } from "@/lib/catalogue/rule-set";
import { evaluate } from "@/lib/engine/evaluate";
import type { Verdict } from "@/lib/engine/verdict";
import { type AnswersDocument, answersIn } from "@/lib/schemas/answers-document";

/** How many verdicts are remembered: those of the people who are answering just now. */
const rememberedVerdicts = 32;
const remembered = new Map<string, Verdict>();

/**
 * What the rules in force say of a draft as it stands. The same answers come several times in a row (they are
 * saved, the floor is shown, the next page is read), so the latest verdicts are remembered.
 */
export function verdictSoFar(document: AnswersDocument): Verdict {
  const answers = answersIn(document);
  const key = JSON.stringify(answers);
  const verdict = remembered.get(key) ?? evaluate(ruleSet, answers);
  remembered.delete(key);
  remembered.set(key, verdict);
  for (const oldest of remembered.keys()) {
    if (remembered.size <= rememberedVerdicts) break;
    remembered.delete(oldest);
  }
  return verdict;
}
