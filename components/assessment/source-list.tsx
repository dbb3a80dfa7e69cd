import { Disclosure } from "@/components/ui/disclosure";
import type { Verdict } from "@/lib/engine/verdict";
import type { RuleBook } from "@/lib/schemas/rule-book";
import { Citations } from "./citations";

/** Every source behind a rule that applies. */
export function SourceList({ verdict, book }: { verdict: Verdict; book: RuleBook }) {
  const applying = new Set(
    verdict.outcomes.filter(({ outcome }) => outcome === "applies").map(({ ruleId }) => ruleId),
  );
  const rules = book.rules.filter(({ id }) => applying.has(id));
  const citations = rules
    .flatMap((rule) => rule.citations)
    .toSorted((a, b) => a.title.localeCompare(b.title, "en"));
  if (citations.length === 0) return <p>No rule applies, so there is nothing to cite.</p>;
  return (
    <Disclosure summary={`The sources of all ${rules.length} rules that apply`}>
      <Citations citations={citations} />
    </Disclosure>
  );
}
