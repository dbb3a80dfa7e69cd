import type { ReactNode } from "react";
import { Tag } from "@/components/ui/tag";
import { forceLabel } from "@/lib/catalogue/force-labels";
import { ruleIn } from "@/lib/catalogue/in-language";
import type { Words } from "@/lib/messages/words";
import type { RuleEntry } from "@/lib/schemas/rule-book";
import { Citations } from "./citations";

type RuleReasonProps = { words: Words; rule: RuleEntry; children?: ReactNode };

/** One rule as a reason: what it says, how binding it is, and where to read it. */
export function RuleReason({ words, rule: written, children }: RuleReasonProps) {
  const rule = ruleIn(words, written);
  return (
    <article
      className="grid gap-2 border-t border-line py-4 print:break-inside-avoid"
      aria-labelledby={`reason-${rule.id}`}
    >
      <h3 id={`reason-${rule.id}`} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-lg">
        <a href={`/rules/${rule.id}`} className="font-mono text-base whitespace-nowrap">
          {rule.id}
        </a>
        <span lang={rule.lang} className="font-sans">
          {rule.title}
        </span>
      </h3>
      <p className="flex flex-wrap gap-2 text-sm">
        <Tag>{forceLabel(words, rule.force)}</Tag>
        {children}
      </p>
      <div className="grid gap-x-10 gap-y-2 md:grid-cols-[minmax(0,66ch)_minmax(0,1fr)]">
        <p lang={rule.lang} className="max-w-measure">
          {rule.rationale}
        </p>
        <Citations words={words} citations={rule.citations} />
      </div>
    </article>
  );
}
