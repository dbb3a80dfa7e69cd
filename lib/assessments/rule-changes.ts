import { canonicalJson } from "@/lib/engine/canonical-json";
import type { Rule, RuleSet } from "@/lib/engine/rule";

/** By id, which rules two editions differ in. */
export type RuleChanges = {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Rules with another condition or another effect; other words alone do not count. */
  readonly changed: readonly string[];
};

/** Which rules came, went, or say something else. A rule is gone when it is retired as well. */
export function ruleChangesBetween(before: RuleSet, after: RuleSet): RuleChanges {
  const [old, now] = [before, after].map(
    ({ rules }) => new Map(rules.filter(({ retired }) => !retired).map((rule) => [rule.id, logicOf(rule)])),
  );
  if (!old || !now) throw new Error("There are two editions.");
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed: [...now].flatMap(([id, logic]) => (old.has(id) && old.get(id) !== logic ? [id] : [])),
  };
}

function logicOf({ when, effect }: Rule): string {
  return canonicalJson({ when, effect });
}
