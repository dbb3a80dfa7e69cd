import type { Verdict } from "@/lib/engine/verdict";
import type { RuleBook } from "@/lib/schemas/rule-book";
import { Citations } from "./rule-reason";

/** Every source behind a rule that applies, once each. */
export function SourceList({ verdict, book }: { verdict: Verdict; book: RuleBook }) {
  const applying = new Set(
    verdict.outcomes.filter(({ outcome }) => outcome === "applies").map(({ ruleId }) => ruleId),
  );
  const cited = book.rules.filter(({ id }) => applying.has(id)).flatMap(({ citations }) => citations);
  const once = new Map(cited.map((citation) => [`${citation.url} ${citation.clause ?? ""}`, citation]));
  const sorted = [...once.values()].toSorted((a, b) => a.title.localeCompare(b.title, "en"));
  return sorted.length === 0 ? (
    <p>No rule applies, so there is nothing to cite.</p>
  ) : (
    <Citations citations={sorted} />
  );
}
