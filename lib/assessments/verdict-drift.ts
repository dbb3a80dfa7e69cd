import { questionById } from "@/lib/catalogue/questionnaire";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { type Drift, driftBetween } from "@/lib/engine/drift";
import { evaluate } from "@/lib/engine/evaluate";
import type { Verdict } from "@/lib/engine/verdict";
import { type AnswersDocument, answersIn } from "@/lib/schemas/answers-document";
import { currentRuleSet } from "@/lib/schemas/rule-book";

/** What the rules in force say of answers on which earlier ones have reached a verdict. */
export type VerdictDrift = Drift & {
  readonly now: Verdict;
  /** Answers to questions that are asked no more, by question id. They are kept and count for nothing. */
  readonly unasked: readonly string[];
  /** Answers that name an option which is gone. They are kept and count as not known. */
  readonly unreadable: readonly string[];
};

/** What is said of a verdict today; null for one reached under the rules in force, which say just that. */
export function verdictDrift(concluded: {
  readonly answers: AnswersDocument;
  readonly verdict: Verdict;
  readonly ruleSet: { readonly hash: string };
}): VerdictDrift | null {
  if (concluded.ruleSet.hash === currentRuleSet.hash) return null;
  const now = evaluate(ruleSet, answersIn(concluded.answers));
  return { ...driftBetween(concluded.verdict, now), now, ...outlivedAnswers(concluded.answers) };
}

/** Answers that the questionnaire in force has no place for any more. */
function outlivedAnswers({ entries }: AnswersDocument): Pick<VerdictDrift, "unasked" | "unreadable"> {
  const ids = Object.keys(entries);
  return {
    unasked: ids.filter((id) => !questionById(id)),
    unreadable: ids.filter((id) => {
      const options = questionById(id)?.options;
      const answer = entries[id]?.answer;
      if (!options || answer?.kind !== "chosen") return false;
      return answer.options.some((chosen) => options.every((option) => option.id !== chosen));
    }),
  };
}
