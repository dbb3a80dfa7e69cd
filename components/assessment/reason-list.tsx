import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import { rungLabel } from "@/lib/catalogue/rungs";
import type { Verdict } from "@/lib/engine/verdict";
import type { RuleBook } from "@/lib/schemas/rule-book";
import { RuleReason } from "./rule-reason";

type Reason = { readonly id: string; readonly says: string };
type ReasonListProps = { readonly verdict: Verdict; readonly book: RuleBook };

/**
 * The rules behind the rung: those that decide it in full (they set the floor, rule rungs out, or
 * order what is left), those that ask for less folded away, and what is worth knowing besides.
 */
export function ReasonList({ verdict, book }: ReasonListProps) {
  const decisive = [...demandsAtFloor(verdict), ...exclusions(verdict), ...preferences(verdict)];
  const lesser = lesserDemands(verdict);
  return (
    <div>
      {decisive.length === 0 ? <p>No rule demands more than a process on these answers.</p> : null}
      <Reasons reasons={decisive} book={book} />
      {lesser.length > 0 ? (
        <Disclosure summary={counted(lesser.length, "rule that asks for less", "rules that ask for less")}>
          <Reasons reasons={lesser} book={book} />
        </Disclosure>
      ) : null}
      {verdict.cautions.length > 0 ? (
        <Disclosure summary={counted(verdict.cautions.length, "thing worth knowing", "things worth knowing")}>
          <ul className="grid max-w-measure gap-3">
            {verdict.cautions.map(({ ruleId, message }) => (
              <li key={ruleId}>
                <a href={`/rules/${ruleId}`} className="font-mono text-sm whitespace-nowrap">
                  {ruleId}
                </a>{" "}
                {message}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}

function Reasons({ reasons, book }: { reasons: readonly Reason[]; book: RuleBook }) {
  return reasons.map(({ id, says }) => {
    const rule = book.rules.find((each) => each.id === id);
    return rule ? (
      <RuleReason key={id} rule={rule}>
        <Tag tone="accent">{says}</Tag>
      </RuleReason>
    ) : null;
  });
}

function demandsAtFloor({ rungs, floor }: Verdict): readonly Reason[] {
  return demandsOf(rungs.filter(({ rung }) => rung === floor.firm));
}

function lesserDemands({ rungs, floor }: Verdict): readonly Reason[] {
  return demandsOf(rungs.filter(({ rung }) => rung !== floor.firm).toReversed());
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
    return { id, says: `Cannot work: ${excluded.map(({ rung }) => rungLabel(rung)).join(", ")}` };
  });
}

function preferences({ preferences: steps }: Verdict): readonly Reason[] {
  return steps.map(({ ruleId, from, to }) => ({
    id: ruleId,
    says: `Prefers ${rungLabel(to)} over ${rungLabel(from)}`,
  }));
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}
