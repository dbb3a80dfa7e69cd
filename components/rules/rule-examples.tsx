import { Disclosure } from "@/components/ui/disclosure";
import { describeAnswer } from "@/lib/catalogue/describe-answer";
import { questionIn } from "@/lib/catalogue/in-language";
import { questionById } from "@/lib/catalogue/questionnaire";
import type { Answers } from "@/lib/engine/question";
import type { Example } from "@/lib/engine/rule";
import type { Words } from "@/lib/messages/words";

const outcomeKeys = {
  applies: "rules.example.applies",
  "does-not-apply": "rules.example.doesNotApply",
  undecided: "rules.example.undecided",
} as const;

type RuleExamplesProps = { words: Words; examples: readonly Example[] };

/** The answer sets a rule is tested with: each by its name, with what it comes to, and its answers folded away. */
export function RuleExamples({ words, examples }: RuleExamplesProps) {
  return (
    <ul className="grid max-w-measure gap-2">
      {examples.map((example) => (
        <li key={example.name} className="border-t border-line pt-2">
          {words.rich(outcomeKeys[example.outcome], {
            name: <span lang={words.locale === "en" ? undefined : "en"}>{example.name}</span>,
          })}
          <Disclosure
            summary={words.t("rules.example.answers", { count: Object.keys(example.answers).length })}
          >
            <ExampleAnswers words={words} answers={example.answers} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function ExampleAnswers({ words, answers }: { words: Words; answers: Answers }) {
  return (
    <dl className="grid gap-2">
      {Object.entries(answers).map(([id, answer]) => {
        const written = questionById(id);
        const question = written && questionIn(words, written);
        return (
          <div key={id}>
            <dt lang={question?.lang} className="text-sm text-ink-2">
              {question?.prompt ?? id}
            </dt>
            <dd lang={question?.lang}>{question ? describeAnswer(words, question, answer) : null}</dd>
          </div>
        );
      })}
    </dl>
  );
}
