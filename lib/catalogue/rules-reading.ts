import { questionsReadBy } from "@/lib/engine/condition";
import type { Rule } from "@/lib/engine/rule";
import { ruleSet } from "./rule-set";

/** The rules in force whose condition mentions a question. */
export function rulesReading(questionId: string): readonly Rule[] {
  return ruleSet.rules.filter((rule) => !rule.retired && questionsReadBy(rule.when).includes(questionId));
}
