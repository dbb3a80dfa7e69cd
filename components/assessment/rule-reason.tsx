import type { ReactNode } from "react";
import { Tag } from "@/components/ui/tag";
import { forceLabels } from "@/lib/catalogue/force-labels";
import type { RuleEntry } from "@/lib/schemas/rule-book";
import { Citations } from "./citations";

/** One rule as a reason: what it says, how binding it is, and where to read it. */
export function RuleReason({ rule, children }: { rule: RuleEntry; children?: ReactNode }) {
  return (
    <article
      className="grid gap-2 border-t border-line py-4 print:break-inside-avoid"
      aria-labelledby={`reason-${rule.id}`}
    >
      <h3 id={`reason-${rule.id}`} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-lg">
        <a href={`/rules/${rule.id}`} className="font-mono text-base whitespace-nowrap">
          {rule.id}
        </a>
        <span className="font-sans">{rule.title}</span>
      </h3>
      <p className="flex flex-wrap gap-2 text-sm">
        <Tag>{forceLabels[rule.force]}</Tag>
        {children}
      </p>
      <div className="grid gap-x-10 gap-y-2 md:grid-cols-[minmax(0,66ch)_minmax(0,1fr)]">
        <p className="max-w-measure">{rule.rationale}</p>
        <Citations citations={rule.citations} />
      </div>
    </article>
  );
}
