import { ChevronRight } from "lucide";
import { RuleChips } from "@/components/scale/rule-chips";
import { Icon } from "@/components/ui/icon";
import { controlIn } from "@/lib/catalogue/in-language";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import type { RuleBook } from "@/lib/schemas/rule-book";

type ControlListProps = { words: Words; verdict: Verdict; book: RuleBook };

/** The controls asked for; each opens to how to verify it. They stand beside the rung and never lower it. */
export function ControlList({ words, verdict, book }: ControlListProps) {
  const { t } = words;
  if (verdict.controls.length === 0) return <p>{t("result.controls.none")}</p>;
  return (
    <>
      <p className="max-w-measure">{t("result.controls.lede")}</p>
      <ul className="grid items-start gap-x-8 sm:grid-cols-2">
        {verdict.controls.map(({ control, rules }) => {
          const found = book.controls.find(({ id }) => id === control);
          const entry = found && controlIn(words, found);
          return (
            <li key={control} className="border-t border-line">
              <details>
                <summary className="flex cursor-pointer gap-2 py-3 hover:bg-sunk">
                  <span data-disclosure-arrow="" className="self-start transition-transform print:hidden">
                    <Icon node={ChevronRight} className="mt-0.5 text-accent" />
                  </span>
                  <span>
                    <b lang={entry?.lang} className="font-semibold">
                      {entry?.title ?? control}
                    </b>
                    {entry ? (
                      <span lang={entry.lang} className="block">
                        {entry.asks}
                      </span>
                    ) : null}
                  </span>
                </summary>
                <div className="mb-3 ml-7 grid gap-2 border-l-2 border-line pl-4">
                  {entry ? (
                    <p>
                      {words.rich("result.controls.verify", {
                        how: <span lang={entry.lang}>{entry.verify}</span>,
                      })}
                    </p>
                  ) : null}
                  <p>
                    {words.rich("result.controls.askedBy", {
                      ids: <RuleChips words={words} ruleIds={rules} limit={12} />,
                    })}
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
