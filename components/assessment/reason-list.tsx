import { Tag } from "@/components/ui/tag";
import { rungLabel } from "@/lib/catalogue/rungs";
import type { Verdict } from "@/lib/engine/verdict";
import type { RuleBook } from "@/lib/schemas/rule-book";
import { RuleReason } from "./rule-reason";

/** Every rule that demands a rung, strictest first, then exclusions, preferences and cautions. */
export function ReasonList({ verdict, book }: { verdict: Verdict; book: RuleBook }) {
  const ruleOf = (id: string) => book.rules.find((rule) => rule.id === id);
  const demands = verdict.rungs
    .toReversed()
    .flatMap(({ rung, demandedBy }) => demandedBy.map((id) => ({ id, says: `Demands ${rungLabel(rung)}` })));
  const excluding = new Set(verdict.rungs.flatMap(({ excludedBy }) => excludedBy));
  const exclusions = [...excluding].map((id) => ({
    id,
    says: `Cannot work: ${verdict.rungs
      .filter(({ excludedBy }) => excludedBy.includes(id))
      .map(({ rung }) => rungLabel(rung))
      .join(", ")}`,
  }));
  const preferences = verdict.preferences.map(({ ruleId, from, to }) => ({
    id: ruleId,
    says: `Prefers ${rungLabel(to)} over ${rungLabel(from)}`,
  }));
  const cautions = verdict.cautions.map(({ ruleId, message }) => ({ id: ruleId, says: message }));
  const reasons = [...demands, ...exclusions, ...preferences];
  if (reasons.length + cautions.length === 0)
    return <p>No rule demands more than a process on these answers.</p>;
  return (
    <div>
      {reasons.map(({ id, says }) => {
        const rule = ruleOf(id);
        return rule ? (
          <RuleReason key={id} rule={rule}>
            <Tag tone="accent">{says}</Tag>
          </RuleReason>
        ) : null;
      })}
      {cautions.length > 0 ? <h3 className="mt-4 mb-2 text-xl">Worth knowing</h3> : null}
      <ul className="grid max-w-measure gap-2">
        {cautions.map(({ id, says }) => (
          <li key={id}>
            <a href={`/rules/${id}`} className="font-mono text-sm whitespace-nowrap">
              {id}
            </a>{" "}
            {says}
          </li>
        ))}
      </ul>
    </div>
  );
}
