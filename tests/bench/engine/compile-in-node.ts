import { type CompiledRuleSet, generateSource } from "@/lib/engine/compile";
import type { RuleSet } from "@/lib/engine/rule";

/** Turns a rule set into code. Not for a page: its content security policy forbids this. */
export function compile(ruleSet: RuleSet): CompiledRuleSet {
  // What the source returns is what `generateSource` says; its tests hold it to that.
  return new Function(generateSource(ruleSet))() as CompiledRuleSet;
}
