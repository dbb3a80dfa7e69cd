import { Tag, type TagTone } from "@/components/ui/tag";
import type { Words } from "@/lib/messages/words";

/** One entry of the record, in words. */
export type ListedEntry = {
  readonly number: number;
  readonly kind: string;
  readonly tone: TagTone;
  /** "A. Novak (name as given, not verified), reviewer · 3 March 2027 · on revision 7" */
  readonly by: string;
  /** What a comment is on, with the address of the entries on it alone; null where it is shown already. */
  readonly on: { readonly subject: string; readonly lang: "en" | undefined; readonly href: string } | null;
  readonly text: string;
  /** Owner, end and controls of an accepted risk. */
  readonly details: readonly string[];
  /** That it lapsed, or was on an earlier revision. */
  readonly marks: readonly string[];
};

type EntryListProps = { words: Words; entries: readonly ListedEntry[] };

/** Comments and decisions, oldest first, each with an address of its own. */
export function EntryList({ words, entries }: EntryListProps) {
  return (
    <ol className="max-w-form border-t border-line">
      {entries.map((entry) => (
        <li key={entry.number} id={`entry-${entry.number}`} className="grid gap-2 border-b border-line py-4">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
            <a href={`#entry-${entry.number}`} className="inline-block min-w-6 py-0.5">
              {entry.number}
            </a>
            <Tag tone={entry.tone} icon={null}>
              {entry.kind}
            </Tag>
            {entry.marks.map((mark) => (
              <Tag key={mark} tone="unknown" icon={null}>
                {mark}
              </Tag>
            ))}
          </p>
          <p className="text-sm text-ink-2 wrap-anywhere">{entry.by}</p>
          {entry.on ? (
            <p className="text-sm">
              <a href={entry.on.href} className="inline-block py-0.5">
                {words.rich("review.record.on", {
                  subject: <span lang={entry.on.lang}>{entry.on.subject}</span>,
                })}
              </a>
            </p>
          ) : null}
          {entry.text === "" ? null : <p className="whitespace-pre-line wrap-anywhere">{entry.text}</p>}
          {entry.details.map((detail) => (
            <p key={detail} className="text-sm whitespace-pre-line wrap-anywhere">
              {detail}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
