import { ChevronRight } from "lucide";
import { RuleChips } from "@/components/scale/rule-chips";
import { Icon } from "@/components/ui/icon";
import type { Verdict } from "@/lib/engine/verdict";
import type { RuleBook } from "@/lib/schemas/rule-book";

/** The controls asked for; each opens to how to verify it. They stand beside the rung and never lower it. */
export function ControlList({ verdict, book }: { verdict: Verdict; book: RuleBook }) {
  if (verdict.controls.length === 0) return <p>No rule asks for a control on these answers.</p>;
  return (
    <>
      <p className="max-w-measure">Open a control for how to verify it and which rules ask for it.</p>
      <ul className="grid items-start gap-x-8 sm:grid-cols-2">
        {verdict.controls.map(({ control, rules }) => {
          const entry = book.controls.find(({ id }) => id === control);
          return (
            <li key={control} className="border-t border-line">
              <details>
                <summary className="flex cursor-pointer gap-2 py-3 hover:bg-sunk">
                  <span data-disclosure-arrow="" className="self-start transition-transform print:hidden">
                    <Icon node={ChevronRight} className="mt-0.5 text-accent" />
                  </span>
                  <span>
                    <b className="font-semibold">{entry?.title ?? control}</b>
                    {entry ? <span className="block">{entry.asks}</span> : null}
                  </span>
                </summary>
                <div className="mb-3 ml-7 grid gap-2 border-l-2 border-line pl-4">
                  {entry ? <p>To verify: {entry.verify}</p> : null}
                  <p>
                    Asked for by <RuleChips ruleIds={rules} limit={12} />
                  </p>
                </div>
              </details>
            </li>
          );
        })}
      </ul>
    </>
  );
}
