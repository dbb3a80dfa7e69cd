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
            className="relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 border-b border-line py-3 hover:bg-sunk md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_8rem]"
          >
            <a
              href={`/rules/${rule.id}`}
              className="grid gap-x-4 no-underline after:absolute after:inset-0 md:grid-cols-[15rem_minmax(0,1fr)]"
            >
              <span className="font-mono text-sm leading-6 font-semibold underline">{rule.id}</span>{" "}
              <span lang={rule.lang} className="text-ink">
                {rule.title}
              </span>
            </a>
            <p className="text-sm text-ink-2 max-md:col-span-full max-md:row-start-2 md:leading-6">
              {effectWords(words, rule.effect)}
            </p>
            <p>
              <Tag>{forceLabel(words, rule.force)}</Tag>
            </p>
          </li>
        ))}
    </ul>
  );
}
