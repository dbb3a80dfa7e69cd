import { evaluate } from "./evaluate";
import type { Answers } from "./question";
import type { RuleSet } from "./rule";
import type { Rung } from "./scales";
import type { Verdict } from "./verdict";

/** How one assessment's verdict differs under another rule set. */
export type Drift = {
  readonly before: { readonly recommended: Rung | null; readonly floor: Rung };
  readonly after: { readonly recommended: Rung | null; readonly floor: Rung };
  readonly moves: boolean;
  /** Rules that bound the new verdict and did not bound the old one. */
  readonly newlyBinding: readonly string[];
  /** Rules that bound the old verdict and do not bound the new one. */
  readonly noLongerBinding: readonly string[];
};

/** What another rule set would conclude from the same answers, and by which rules it differs. */
export function driftOf(before: RuleSet, after: RuleSet, answers: Answers): Drift {
  const old = evaluate(before, answers);
  const now = evaluate(after, answers);
  const oldRules = bindingRules(old);
  const newRules = bindingRules(now);
  return {
    before: { recommended: old.recommended, floor: old.floor.firm },
    after: { recommended: now.recommended, floor: now.floor.firm },
    moves: old.recommended !== now.recommended || old.floor.firm !== now.floor.firm,
    newlyBinding: newRules.filter((id) => !oldRules.includes(id)),
    noLongerBinding: oldRules.filter((id) => !newRules.includes(id)),
  };
}

/** The rules that put the verdict where it is: demands at the floor, exclusions, preferences that moved it. */
function bindingRules({ rungs, floor, preferences }: Verdict): readonly string[] {
  const demanding = rungs.filter(({ rung }) => rung === floor.firm).flatMap(({ demandedBy }) => demandedBy);
  const excluding = rungs.flatMap(({ excludedBy }) => excludedBy);
  return [...new Set([...demanding, ...excluding, ...preferences.map(({ ruleId }) => ruleId)])];
}
