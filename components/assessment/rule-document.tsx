import { RuleExamples } from "@/components/rules/rule-examples";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { conditionWords } from "@/lib/catalogue/condition-words";
import { controls } from "@/lib/catalogue/controls/control-catalogue";
import { effectWords } from "@/lib/catalogue/effect-words";
import { evidenceLabel, forceLabel, threatLabel } from "@/lib/catalogue/force-labels";
import { cautionIn, controlIn, questionIn, ruleIn } from "@/lib/catalogue/in-language";
import { questionById } from "@/lib/catalogue/questionnaire";
import { questionsReadBy } from "@/lib/engine/condition";
import type { Rule } from "@/lib/engine/rule";
import type { Words } from "@/lib/messages/words";
import { Citations } from "./citations";

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
          { id: "effect", label: t("rules.effect"), value: effectWords(words, effect, rule.id) },
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
            value: (
              <span className="inline-block first-letter:uppercase">
                {rule.threats.map((threat) => threatLabel(words, threat)).join("; ")}
              </span>
            ),
          },
          {
            id: "false",
            label: t("rules.false"),
            value: <span lang={rule.lang}>{rule.falsePositives}</span>,
          },
          {
            id: "reads",
            label: t("rules.reads"),
            value: (
              <ul className="grid gap-1">
                {questionsReadBy(rule.when).map((id) => (
                  <ReadQuestion key={id} words={words} id={id} />
                ))}
              </ul>
            ),
          },
          ...(rule.commercial
            ? [{ id: "commercial", label: t("rules.commercial"), value: t("rules.commercialSays") }]
            : []),
          ...(rule.preview ? [{ id: "preview", label: t("rules.preview"), value: rule.preview }] : []),
          { id: "checked", label: t("rules.checked"), value: checkedOn(words, rule) },
          {
            id: "since",
            label: t("rules.since"),
            value: rule.retired
              ? t("rules.retired", { since: rule.since, retired: rule.retired })
              : t("rules.changed", { since: rule.since }),
          },
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
        <RuleExamples words={words} examples={rule.examples} />
      </section>
      <p>
        <a href="/rules" className="inline-block py-1">
          {t("rules.back")}
        </a>
      </p>
    </article>
  );
}

/** The day of the oldest reading: nothing on the page was checked longer ago. */
function checkedOn(words: Words, { citations }: Rule): string {
  const [oldest = ""] = citations.map(({ readOn }) => readOn).toSorted();
  return words.date(new Date(`${oldest}T00:00:00Z`));
}

function ReadQuestion({ words, id }: { words: Words; id: string }) {
  const written = questionById(id);
  const question = written && questionIn(words, written);
  return <li lang={question?.lang}>{question?.prompt ?? id}</li>;
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
