import type { Citation } from "@/lib/engine/rule";

/** Where a claim comes from, each source once; addresses are spelled out in print. */
export function Citations({ citations }: { citations: readonly Citation[] }) {
  const once = new Map(citations.map((citation) => [`${citation.url} ${citation.clause ?? ""}`, citation]));
  return (
    <ul className="grid content-start gap-1 text-sm text-ink-2">
      {[...once].map(([key, citation]) => (
        <li key={key}>
          <a href={citation.url} rel="noreferrer">
            {citation.title}
          </a>
          {citation.clause ? `, ${citation.clause}` : ""}{" "}
          <span className="whitespace-nowrap">(read {citation.readOn})</span>
          <span className="hidden break-all print:inline"> {citation.url}</span>
        </li>
      ))}
    </ul>
  );
}
