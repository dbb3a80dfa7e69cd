import type { Words } from "@/lib/messages/words";

type RuleChipsProps = {
  words: Words;
  ruleIds: readonly string[];
  /** How many to show before "+3 more". */
  limit?: number;
};

/** Links to rules by id. An id breaks only where it is wider than all the room there is. */
export function RuleChips({ words, ruleIds, limit = 2 }: RuleChipsProps) {
  const shown = ruleIds.slice(0, limit);
  const rest = ruleIds.slice(limit);
  return (
    <span className="inline-flex flex-wrap items-start gap-1">
      {shown.map((id) => (
        <RuleChip key={id} id={id} />
      ))}
      {rest.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-6 min-w-6 cursor-pointer items-center px-1 text-xs font-semibold text-accent underline print:hidden">
            {words.t("rules.more", { count: rest.length })}
          </summary>
          <span className="flex flex-wrap gap-1 pt-1">
            {rest.map((id) => (
              <RuleChip key={id} id={id} />
            ))}
          </span>
        </details>
      ) : null}
    </span>
  );
}

/** A rule's id as a link to its page. */
function RuleChip({ id }: { id: string }) {
  return (
    <a
      href={`/rules/${encodeURIComponent(id)}`}
      className="inline-flex min-h-6 max-w-full items-center rounded-sm border border-edge bg-surface px-1.5 font-mono text-xs text-ink no-underline hover:border-accent hover:text-accent hover:underline"
    >
      {id}
    </a>
  );
}
