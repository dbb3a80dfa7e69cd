import type { Citation } from "@/lib/engine/rule";
import type { Words } from "@/lib/messages/words";

type CitationsProps = { citations: readonly Citation[]; words: Words };

/** Where a claim comes from, each source once; addresses are spelled out in print. */
export function Citations({ citations, words }: CitationsProps) {
  const once = new Map(citations.map((citation) => [`${citation.url} ${citation.clause ?? ""}`, citation]));
  return (
    <ul className="grid content-start gap-1 text-sm text-ink-2">
      {[...once].map(([key, citation]) => (
        <li key={key}>
          <SourceName citation={citation} />{" "}
          <span className="whitespace-nowrap">{words.t("rules.read", { date: citation.readOn })}</span>
          <span className="hidden break-all print:inline"> {citation.url}</span>
        </li>
      ))}
    </ul>
  );
}

/** A source as it calls itself, and the clause: never translated. */
export function SourceName({ citation }: { citation: Citation }) {
  return (
    <span translate="no">
      <a href={citation.url} rel="noreferrer">
        {citation.title}
      </a>
      {citation.clause ? `, ${citation.clause}` : ""}
    </span>
  );
}
