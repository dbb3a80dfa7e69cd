import { Tag } from "@/components/ui/tag";
import { effectWords } from "@/lib/catalogue/effect-words";
import { forceLabel } from "@/lib/catalogue/force-labels";
import { ruleIn } from "@/lib/catalogue/in-language";
import type { Rule } from "@/lib/engine/rule";
import type { Words } from "@/lib/messages/words";

/** Every rule with what it does and how binding it is, one a row; a phone stacks the row. */
export function RuleList({ rules, words }: { rules: readonly Rule[]; words: Words }) {
  return (
    <ul className="border-t border-line">
      {rules
        .map((rule) => ruleIn(words, rule))
        .map((rule) => (
          <li
            key={rule.id}
            className="relative grid gap-x-6 gap-y-1 border-b border-line py-3 hover:bg-sunk md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_8rem] print:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto] print:py-1"
          >
            <a
              href={`/rules/${rule.id}`}
              className="grid gap-x-4 no-underline after:absolute after:inset-0 md:grid-cols-[15rem_minmax(0,1fr)] print:grid-cols-1"
            >
              <span className="font-mono text-sm leading-6 font-semibold underline">{rule.id}</span>{" "}
              <span lang={rule.lang} className="text-ink">
                {rule.title}
              </span>
            </a>
            <p className="text-sm text-ink-2 md:leading-6">{effectWords(words, rule.effect, rule.id)}</p>
            <p className="max-md:absolute max-md:end-0 max-md:top-3 print:static">
              <Tag>{forceLabel(words, rule.force)}</Tag>
            </p>
          </li>
        ))}
    </ul>
  );
}
