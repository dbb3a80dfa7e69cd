import { RuleChips } from "@/components/scale/rule-chips";
import { Disclosure } from "@/components/ui/disclosure";
import type { Question } from "@/lib/catalogue/question";
import type { Rule } from "@/lib/engine/rule";
import type { Words } from "@/lib/messages/words";
import { SourceName } from "./citations";

type WhyWeAskProps = { question: Question; rules: readonly Rule[]; words: Words };

/** Why a question is asked, what reads it, and where that comes from. */
export function WhyWeAsk({ question, rules, words }: WhyWeAskProps) {
  return (
    <Disclosure summary={words.t("question.why.summary")}>
      <div className="grid gap-3">
        <p>{question.why}</p>
        {rules.length > 0 ? (
          <div>
            {words.rich("question.why.rules", {
              ids: <RuleChips words={words} ruleIds={rules.map(({ id }) => id)} limit={12} />,
            })}
          </div>
        ) : null}
        {question.sources.length > 0 ? (
          <ul className="grid gap-1 text-sm">
            {question.sources.map((source) => (
              <li key={source.url}>
                <SourceName citation={source} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Disclosure>
  );
}
