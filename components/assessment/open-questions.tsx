import { RuleChips } from "@/components/scale/rule-chips";
import { rungLabel } from "@/lib/catalogue/rungs";
import type { Verdict } from "@/lib/engine/verdict";
import type { RuleBook } from "@/lib/schemas/rule-book";

/** Answers that could still move the verdict, furthest-reaching first. */
export function OpenQuestions({ verdict, book }: { verdict: Verdict; book: RuleBook }) {
  return (
    <ol className="grid max-w-measure list-decimal gap-3 ps-6">
      {verdict.openQuestions.map(({ question, couldRaiseTo, rules }) => (
        <li key={question}>
          <p className="font-semibold">
            {book.questions.find(({ id }) => id === question)?.prompt ?? question}
          </p>
          <div>
            {couldRaiseTo
              ? `Could demand ${rungLabel(couldRaiseTo)}. `
              : "Cannot raise the floor, but asks for something beside it. "}
            Read by <RuleChips ruleIds={rules} limit={12} />
          </div>
        </li>
      ))}
    </ol>
  );
}
