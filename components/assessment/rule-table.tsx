import { DataTable } from "@/components/ui/data-table";
import { effectWords } from "@/lib/catalogue/effect-words";
import { forceLabels } from "@/lib/catalogue/force-labels";
import type { Rule } from "@/lib/engine/rule";

/** Every rule with what it does and how binding it is. */
export function RuleTable({ rules }: { rules: readonly Rule[] }) {
  return (
    <DataTable
      id="rules"
      caption="Rules in force"
      isCaptionHidden
      columns={[
        { id: "id", label: "Rule" },
        { id: "title", label: "What it says" },
        { id: "effect", label: "Effect" },
        { id: "force", label: "Force" },
      ]}
      rows={rules.map((rule) => ({
        id: rule.id,
        cells: [
          <a key="id" href={`/rules/${rule.id}`} className="font-mono text-sm whitespace-nowrap">
            {rule.id}
          </a>,
          rule.title,
          effectWords(rule.effect),
          forceLabels[rule.force],
        ],
      }))}
    />
  );
}
