import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { conditionWords } from "@/lib/catalogue/condition-words";
import { controls } from "@/lib/catalogue/controls/control-catalogue";
import { effectWords } from "@/lib/catalogue/effect-words";
import { evidenceLabels, forceLabels } from "@/lib/catalogue/force-labels";
import { type Rule, threats } from "@/lib/engine/rule";
import { Citations } from "./citations";

const outcomeLabels = {
  applies: "applies",
  "does-not-apply": "does not apply",
  undecided: "undecided until more is known",
} as const;

/** One rule with everything it rests on, its examples included: they are its tests. */
export function RuleDocument({ rule }: { rule: Rule }) {
  const { effect } = rule;
  return (
    <article className="grid gap-8">
      <PageHeading eyebrow={<span className="font-mono">{rule.id}</span>} lede={rule.rationale}>
        {rule.title}
      </PageHeading>
      <SummaryList
        rows={[
          { id: "when", label: "Applies when", value: conditionWords(rule.when) },
          { id: "effect", label: "Effect", value: effectWords(effect) },
          ...(effect.kind === "control"
            ? [
                {
                  id: "controls",
                  label: "Controls",
                  value: effect.controls.map((id) => <p key={id}>{controls[id]?.title ?? id}</p>),
                },
              ]
            : []),
          ...(effect.kind === "caution" ? [{ id: "message", label: "Says", value: effect.message }] : []),
          { id: "force", label: "Force", value: forceLabels[rule.force] },
          { id: "evidence", label: "Evidence", value: evidenceLabels[rule.evidence] },
          {
            id: "threats",
            label: "Addresses",
            value: rule.threats.map((threat) => threats[threat]).join("; "),
          },
          { id: "false", label: "When it would be wrong", value: rule.falsePositives },
          { id: "since", label: "Since rule set", value: rule.since },
        ]}
      />
      <section aria-labelledby="sources" className="grid gap-3">
        <h2 id="sources" className="text-2xl">
          Sources
        </h2>
        <Citations citations={rule.citations} />
      </section>
      <section aria-labelledby="examples" className="grid gap-3">
        <h2 id="examples" className="text-2xl">
          Examples
        </h2>
        <ul className="grid max-w-measure list-disc gap-1 ps-6">
          {rule.examples.map((example) => (
            <li key={example.name}>
              {example.name}: {outcomeLabels[example.outcome]}
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
