import { RuleChips } from "@/components/scale/rule-chips";
import { ruleIn } from "@/lib/catalogue/in-language";
import { rungLabel } from "@/lib/catalogue/rungs";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import type { RuleBook } from "@/lib/schemas/rule-book";

type CompositeNotesProps = { words: Words; verdict: Verdict; book: RuleBook };

/** Why a rung below the floor is enough here: what stands behind it counts between tenants as a higher one. */
export function CompositeNotes({ words, verdict, book }: CompositeNotesProps) {
  if (verdict.composites.length === 0) return null;
  return (
    <ul className="grid gap-3">
      {verdict.composites.map(({ ruleId, rung, countsAs, meets }) => {
        const rule = book.rules.find(({ id }) => id === ruleId);
        const worded = rule && ruleIn(words, rule);
        return (
          <li key={ruleId} className="grid max-w-measure gap-1 border-l-4 border-accent py-1 pl-4">
            <p className="font-semibold">
              {words.rich("result.composite.says", {
                rung: rungLabel(words, rung),
                countsAs: rungLabel(words, countsAs),
                because: <span lang={worded?.lang}>{worded?.rationale ?? ruleId}</span>,
              })}
            </p>
            <p>
              {words.rich("result.composite.rule", { id: <RuleChips words={words} ruleIds={[ruleId]} /> })}
            </p>
            <p>
              {words.rich("result.composite.meets", {
                ids: <RuleChips words={words} ruleIds={meets} limit={12} />,
              })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
