import { RuleChips } from "@/components/scale/rule-chips";
import { Disclosure } from "@/components/ui/disclosure";
import type { Question } from "@/lib/catalogue/question";
import type { Rule } from "@/lib/engine/rule";

/** Why a question is asked, what reads it, and where that comes from. */
export function WhyWeAsk({ question, rules }: { question: Question; rules: readonly Rule[] }) {
  return (
    <Disclosure summary="Why we ask">
      <div className="grid gap-3">
        <p>{question.why}</p>
        {rules.length > 0 ? (
          <div>
            Rules that read it: <RuleChips ruleIds={rules.map(({ id }) => id)} limit={12} />
          </div>
        ) : null}
        {question.sources.length > 0 ? (
          <ul className="grid gap-1 text-sm">
            {question.sources.map((source) => (
              <li key={source.url}>
                <a href={source.url} rel="noreferrer">
                  {source.title}
                </a>
                {source.clause ? `, ${source.clause}` : ""}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Disclosure>
  );
}
