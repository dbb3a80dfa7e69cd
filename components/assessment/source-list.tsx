import { Disclosure } from "@/components/ui/disclosure";
import type { Verdict } from "@/lib/engine/verdict";
import type { Words } from "@/lib/messages/words";
import type { RuleBook } from "@/lib/schemas/rule-book";
import { Citations } from "./citations";

type SourceListProps = { words: Words; verdict: Verdict; book: RuleBook };

/** Every source behind a rule that applies. */
export function SourceList({ words, verdict, book }: SourceListProps) {
  const applying = new Set(
    verdict.outcomes.filter(({ outcome }) => outcome === "applies").map(({ ruleId }) => ruleId),
  );
  const rules = book.rules.filter(({ id }) => applying.has(id));
  const citations = rules
    .flatMap((rule) => rule.citations)
    .toSorted((a, b) => a.title.localeCompare(b.title, words.language));
  if (citations.length === 0) return <p>{words.t("result.sources.none")}</p>;
  return (
    <Disclosure summary={words.t("result.sources.all", { count: rules.length })}>
      <Citations words={words} citations={citations} />
    </Disclosure>
  );
}
