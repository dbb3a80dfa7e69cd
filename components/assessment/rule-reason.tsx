import type { ReactNode } from "react";
import { Tag } from "@/components/ui/tag";
import { forceLabels } from "@/lib/catalogue/force-labels";
import type { Citation } from "@/lib/engine/rule";
import type { RuleEntry } from "@/lib/schemas/rule-book";

/** One rule as a reason: what it says, how binding it is, and where to read it. */
export function RuleReason({ rule, children }: { rule: RuleEntry; children?: ReactNode }) {
  return (
    <article className="grid gap-2 border-t border-line py-4" aria-labelledby={`reason-${rule.id}`}>
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
      <p className="max-w-measure">{rule.rationale}</p>
      <Citations citations={rule.citations} />
    </article>
  );
}

/** Where a claim comes from; addresses are spelled out in print. */
export function Citations({ citations }: { citations: readonly Citation[] }) {
  return (
    <ul className="grid gap-1 text-sm text-ink-2">
      {citations.map((citation) => (
        <li key={`${citation.url} ${citation.clause ?? ""}`}>
          <a href={citation.url} rel="noreferrer">
            {citation.title}
          </a>
          {citation.clause ? `, ${citation.clause}` : ""} (read {citation.readOn})
          <span className="hidden break-all print:inline"> {citation.url}</span>
        </li>
      ))}
    </ul>
  );
}
