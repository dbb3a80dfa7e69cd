import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { conditionWords } from "@/lib/catalogue/condition-words";
import { controls } from "@/lib/catalogue/controls/control-catalogue";
import { effectWords } from "@/lib/catalogue/effect-words";
import { evidenceLabel, forceLabel, threatLabel } from "@/lib/catalogue/force-labels";
import { cautionIn, controlIn, ruleIn } from "@/lib/catalogue/in-language";
import type { Rule } from "@/lib/engine/rule";
import type { Words } from "@/lib/messages/words";
import { Citations } from "./citations";

const outcomeKeys = {
  applies: "rules.example.applies",
  "does-not-apply": "rules.example.doesNotApply",
  undecided: "rules.example.undecided",
} as const;

/** One rule with everything it rests on, its examples included: they are its tests. */
export function RuleDocument({ rule: written, words }: { rule: Rule; words: Words }) {
  const { t } = words;
  const rule = ruleIn(words, written);
  const { effect } = rule;
  return (
    <article className="grid gap-8">
      <PageHeading
        eyebrow={<span className="font-mono">{rule.id}</span>}
        lede={<span lang={rule.lang}>{rule.rationale}</span>}
      >
        <span lang={rule.lang}>{rule.title}</span>
      </PageHeading>
      <SummaryList
        rows={[
          { id: "when", label: t("rules.when"), value: conditionWords(words, rule.when) },
          { id: "effect", label: t("rules.effect"), value: effectWords(words, effect) },
          ...(effect.kind === "control"
            ? [
                {
                  id: "controls",
                  label: t("rules.controls"),
                  value: effect.controls.map((id) => <ControlTitle key={id} words={words} id={id} />),
                },
              ]
            : []),
          ...(effect.kind === "caution"
            ? [{ id: "message", label: t("rules.says"), value: <Caution words={words} rule={rule} /> }]
            : []),
          { id: "force", label: t("rules.force"), value: forceLabel(words, rule.force) },
          { id: "evidence", label: t("rules.evidence"), value: evidenceLabel(words, rule.evidence) },
          {
            id: "threats",
            label: t("rules.threats"),
            value: rule.threats.map((threat) => threatLabel(words, threat)).join("; "),
          },
          {
            id: "false",
            label: t("rules.false"),
            value: <span lang={rule.lang}>{rule.falsePositives}</span>,
          },
          { id: "since", label: t("rules.since"), value: rule.since },
        ]}
      />
      <section aria-labelledby="sources" className="grid gap-3">
        <h2 id="sources" className="text-2xl">
          {t("rules.sources")}
        </h2>
        <Citations words={words} citations={rule.citations} />
      </section>
      <section aria-labelledby="examples" className="grid gap-3">
        <h2 id="examples" className="text-2xl">
          {t("rules.examples")}
        </h2>
        <ul className="grid max-w-measure list-disc gap-1 ps-6">
          {rule.examples.map((example) => (
            <li key={example.name}>
              {words.rich(outcomeKeys[example.outcome], {
                name: <span lang={words.locale === "en" ? undefined : "en"}>{example.name}</span>,
              })}
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

function ControlTitle({ words, id }: { words: Words; id: string }) {
  const control = controls[id];
  const { title, lang } = control ? controlIn(words, control) : { title: id, lang: undefined };
  return <p lang={lang}>{title}</p>;
}

function Caution({ words, rule }: { words: Words; rule: Rule }) {
  if (rule.effect.kind !== "caution") return null;
  const { message, lang } = cautionIn(words, { ruleId: rule.id, message: rule.effect.message });
  return <span lang={lang}>{message}</span>;
}
