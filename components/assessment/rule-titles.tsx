import { ruleIn } from "@/lib/catalogue/in-language";
import type { Words } from "@/lib/messages/words";
import type { RuleBook, RuleEntry } from "@/lib/schemas/rule-book";

type RuleTitlesProps = {
  words: Words;
  ids: readonly string[];
  book: RuleBook;
  /** Said after each title, such as "(depends on an open answer)". */
  remark?: string;
};

/** Rules by id and title, each a link. A rule the book lacks is shown by its id alone. */
export function RuleTitles({ words, ids, book, remark }: RuleTitlesProps) {
  if (ids.length === 0) return null;
  return (
    <ul className="grid max-w-measure gap-1">
      {ids.map((id) => (
        <li key={id}>
          <a href={`/rules/${id}`} className="font-mono text-sm whitespace-nowrap">
            {id}
          </a>{" "}
          <Title words={words} rule={book.rules.find((rule) => rule.id === id)} />
          {remark ? <span className="text-ink-2"> {remark}</span> : null}
        </li>
      ))}
    </ul>
  );
}

function Title({ words, rule }: { words: Words; rule: RuleEntry | undefined }) {
  if (!rule) return null;
  const { title, lang } = ruleIn(words, rule);
  return <span lang={lang}>{title}</span>;
}
