import { decidingRules } from "./deciding-rules";
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
  /** Rules that hold the new verdict where it is and did not hold the old one so. */
  readonly newlyBinding: readonly string[];
  /** Rules that held the old verdict where it was and do not hold the new one so. */
  readonly noLongerBinding: readonly string[];
};

/** What another rule set would conclude from the same answers, and by which rules it differs. */
export function driftOf(before: RuleSet, after: RuleSet, answers: Answers): Drift {
  return driftBetween(evaluate(before, answers), evaluate(after, answers));
}

/** How a verdict differs from another one on the same answers, and by which rules. */
export function driftBetween(old: Verdict, now: Verdict): Drift {
  const { come, gone } = decidingRules(old, now);
  return {
    before: { recommended: old.recommended, floor: old.floor.firm },
    after: { recommended: now.recommended, floor: now.floor.firm },
    moves: old.recommended !== now.recommended || old.floor.firm !== now.floor.firm,
    newlyBinding: come,
    noLongerBinding: gone,
  };
}
