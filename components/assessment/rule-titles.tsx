import type { RuleBook } from "@/lib/schemas/rule-book";

type RuleTitlesProps = {
  ids: readonly string[];
  book: RuleBook;
  /** Said after each title, such as "depends on an open answer". */
  remark?: string;
};

/** Rules by id and title, each a link. A rule the book lacks is shown by its id alone. */
export function RuleTitles({ ids, book, remark }: RuleTitlesProps) {
  if (ids.length === 0) return null;
  return (
    <ul className="grid max-w-measure gap-1">
      {ids.map((id) => (
        <li key={id}>
          <a href={`/rules/${id}`} className="font-mono text-sm whitespace-nowrap">
            {id}
          </a>{" "}
          {book.rules.find((rule) => rule.id === id)?.title ?? ""}
          {remark ? <span className="text-ink-2"> ({remark})</span> : null}
        </li>
      ))}
    </ul>
  );
}
