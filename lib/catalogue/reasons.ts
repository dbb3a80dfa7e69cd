import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import { rungLabel } from "./rungs";

/** A rule by id, with what it does to this verdict. */
export type Reason = { readonly id: string; readonly says: string };

export type Reasons = {
  /** Without these the verdict would be another one. */
  readonly decisive: readonly Reason[];
  /** They apply, and others go further. */
  readonly lesser: readonly Reason[];
};

/** The rules behind a rung, or behind there being none. */
export function reasonsOf(words: Words, verdict: Verdict): Reasons {
  const { conflict, rungs, floor } = verdict;
  const atFloor = demandsOf(
    words,
    rungs.filter(({ rung }) => rung === floor.firm),
  );
  const below = demandsOf(words, rungs.filter(({ rung }) => rung !== floor.firm).toReversed());
  const ruledOut = exclusions(words, verdict);
  if (!conflict) {
    return { decisive: [...atFloor, ...ruledOut, ...preferences(words, verdict)], lesser: below };
  }
  const sides = [...conflict.demands, ...conflict.exclusions];
  const all = [...atFloor, ...below, ...ruledOut];
  return {
    decisive: sides.flatMap((id) => all.find((reason) => reason.id === id) ?? []),
    lesser: all.filter(({ id }) => !sides.includes(id)),
  };
}

/** The rules that decide, each once. */
export function decisiveRules(words: Words, verdict: Verdict): readonly string[] {
  return [...new Set(reasonsOf(words, verdict).decisive.map(({ id }) => id))];
}

function demandsOf(words: Words, standings: Verdict["rungs"]): readonly Reason[] {
  return standings.flatMap(({ rung, demandedBy }) =>
    demandedBy.map((id) => ({ id, says: words.t("effect.demands", { rung: rungLabel(words, rung) }) })),
  );
}

function exclusions(words: Words, { rungs }: Verdict): readonly Reason[] {
  const ids = new Set(rungs.flatMap(({ excludedBy }) => excludedBy));
  return [...ids].map((id) => {
    const excluded = rungs.filter(({ excludedBy }) => excludedBy.includes(id));
    const names = excluded.map(({ rung }) => rungLabel(words, rung)).join(", ");
    return { id, says: words.t("effect.exclude", { rungs: names }) };
  });
}

function preferences(words: Words, { preferences: steps }: Verdict): readonly Reason[] {
  return steps.map(({ ruleId, from, to }) => ({
    id: ruleId,
    says: words.t("effect.prefer", { rung: rungLabel(words, to), over: rungLabel(words, from) }),
  }));
}
