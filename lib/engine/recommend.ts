import type { Effect } from "./rule";
import { positionOn, type Rung, rungs } from "./scales";

type Preference = { readonly id: string; readonly effect: Extract<Effect, { kind: "prefer" }> };

/**
 * The first of the feasible rungs by order of preference: the lowest, unless a preference names a
 * higher feasible one over it. Preferences chain; each step moves up, so they end. When several
 * apply to the same rung the lowest of their rungs is taken: enough, not more.
 */
export function recommendRung(
  feasible: readonly Rung[],
  preferences: readonly Preference[],
): {
  readonly rung: Rung | null;
  readonly preferences: readonly { readonly ruleId: string; readonly from: Rung; readonly to: Rung }[];
} {
  const inOrder = feasible.toSorted((a, b) => positionOn(rungs, a) - positionOn(rungs, b));
  const steps: { ruleId: string; from: Rung; to: Rung }[] = [];
  let rung = inOrder[0] ?? null;
  while (rung !== null) {
    const from: Rung = rung;
    const to = inOrder.find(
      (higher) =>
        positionOn(rungs, higher) > positionOn(rungs, from) &&
        preferences.some(({ effect }) => effect.rung === higher && effect.over.includes(from)),
    );
    if (!to) break;
    for (const { id, effect } of preferences) {
      if (effect.rung === to && effect.over.includes(from)) steps.push({ ruleId: id, from, to });
    }
    rung = to;
  }
  return { rung, preferences: steps };
}
