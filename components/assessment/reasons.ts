import { rungLabel } from "@/lib/catalogue/rungs";
import type { Verdict } from "@/lib/engine/verdict";

/** A rule by id, with what it does to this verdict. */
export type Reason = { readonly id: string; readonly says: string };

export type Reasons = {
  /** Without these the verdict would be another one. */
  readonly decisive: readonly Reason[];
  /** They apply, and others go further. */
  readonly lesser: readonly Reason[];
};

/** The rules behind a rung, or behind there being none. */
export function reasonsOf(verdict: Verdict): Reasons {
  const { conflict, rungs, floor } = verdict;
  const atFloor = demandsOf(rungs.filter(({ rung }) => rung === floor.firm));
  const below = demandsOf(rungs.filter(({ rung }) => rung !== floor.firm).toReversed());
  if (!conflict)
    return { decisive: [...atFloor, ...exclusions(verdict), ...preferences(verdict)], lesser: below };
  const sides = [...conflict.demands, ...conflict.exclusions];
  const all = [...atFloor, ...below, ...exclusions(verdict)];
  return {
    decisive: sides.flatMap((id) => all.find((reason) => reason.id === id) ?? []),
    lesser: all.filter(({ id }) => !sides.includes(id)),
  };
}

/** Ids of the rules that decide, each once. */
export function decisiveRules(verdict: Verdict): readonly string[] {
  return [...new Set(reasonsOf(verdict).decisive.map(({ id }) => id))];
}

function demandsOf(standings: Verdict["rungs"]): readonly Reason[] {
  return standings.flatMap(({ rung, demandedBy }) =>
    demandedBy.map((id) => ({ id, says: `Demands ${rungLabel(rung)}` })),
  );
}

function exclusions({ rungs }: Verdict): readonly Reason[] {
  const ids = new Set(rungs.flatMap(({ excludedBy }) => excludedBy));
  return [...ids].map((id) => {
    const excluded = rungs.filter(({ excludedBy }) => excludedBy.includes(id));
    return { id, says: `Rules out ${excluded.map(({ rung }) => rungLabel(rung)).join(", ")}` };
  });
}

function preferences({ preferences: steps }: Verdict): readonly Reason[] {
  return steps.map(({ ruleId, from, to }) => ({
    id: ruleId,
    says: `Prefers ${rungLabel(to)} over ${rungLabel(from)}`,
  }));
}
