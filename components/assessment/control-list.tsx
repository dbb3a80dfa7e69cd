import { RuleChips } from "@/components/scale/rule-chips";
import { Disclosure } from "@/components/ui/disclosure";
import type { Verdict } from "@/lib/engine/verdict";
import type { RuleBook } from "@/lib/schemas/rule-book";

/** The controls asked for, with how to verify each. They stand beside the rung and never lower it. */
export function ControlList({ verdict, book }: { verdict: Verdict; book: RuleBook }) {
  if (verdict.controls.length === 0) return <p>No rule asks for a control on these answers.</p>;
  return (
    <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {verdict.controls.map(({ control, rules }) => {
        const entry = book.controls.find(({ id }) => id === control);
        return (
          <li key={control} className="border-t border-line pt-3">
            <p className="font-semibold">{entry?.title ?? control}</p>
            {entry ? <p>{entry.asks}</p> : null}
            <Disclosure summary="How to verify, and which rules ask">
              {entry ? <p className="mb-2">{entry.verify}</p> : null}
              <RuleChips ruleIds={rules} limit={12} />
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}
