import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import type { Verdict } from "@/lib/engine/verdict";
import type { RuleBook } from "@/lib/schemas/rule-book";
import { type Reason, reasonsOf } from "./reasons";
import { RuleReason } from "./rule-reason";

type ReasonListProps = { readonly verdict: Verdict; readonly book: RuleBook };

/**
 * The rules behind the rung: those that decide it in full (they set the floor, rule rungs out, or
 * order what is left), the others folded away, and what is worth knowing besides.
 */
export function ReasonList({ verdict, book }: ReasonListProps) {
  const { decisive, lesser } = reasonsOf(verdict);
  const others = verdict.conflict
    ? counted(
        lesser.length,
        "other rule that demands or rules out a rung",
        "other rules that demand or rule out rungs",
      )
    : counted(lesser.length, "rule that asks for less", "rules that ask for less");
  return (
    <div>
      {decisive.length === 0 ? <p>No rule demands more than a process on these answers.</p> : null}
      <Reasons reasons={decisive} book={book} />
      {lesser.length > 0 ? (
        <Disclosure summary={others}>
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

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}
