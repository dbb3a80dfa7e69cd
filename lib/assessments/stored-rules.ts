import { ruleSet } from "@/lib/catalogue/rule-set";
import type { Connection } from "@/lib/db/database";
import { findRuleSetContent } from "@/lib/db/revision-history";
import type { RuleSet } from "@/lib/engine/rule";
import { readRuleSetFile } from "@/lib/exchange/read-rule-set-file";
import { currentRuleSet } from "@/lib/schemas/rule-book";

/** Rule sets by hash: they never change, and there are as many as editions. */
const known = new Map<string, RuleSet | null>([[currentRuleSet.hash, ruleSet]]);

/** The stored rules of a hash, for the engine to run; null where this engine cannot run them any more. */
export async function storedRules(db: Connection, hash: string): Promise<RuleSet | null> {
  const before = known.get(hash);
  if (before !== undefined) return before;
  const read = readRuleSetFile(await findRuleSetContent(db, hash));
  const rules = read.ok ? read.value : null;
  known.set(hash, rules);
  return rules;
}
