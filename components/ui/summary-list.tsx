import type { ReactNode } from "react";
import { VisuallyHidden } from "./visually-hidden";

export type SummaryRow = {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** A short remark in its own column, such as who said it. */
  readonly note?: ReactNode;
  readonly action?: {
    readonly href: string;
    /** "Change" */
    readonly label: string;
    /** Completes the link for those who hear it alone: "where tenants come from". */
    readonly hiddenText: string;
  };
};

/** What was said, one row per fact, with the way to change it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const hasNotes = rows.some((row) => row.note);
  const columns = hasNotes ? "sm:grid-cols-[2fr_3fr_auto_auto]" : "sm:grid-cols-[2fr_3fr_auto]";
  return (
    <dl className={`grid border-t border-line ${columns}`}>
      {rows.map((row) => (
        <div
          key={row.id}
          className="col-span-full grid grid-cols-[1fr_auto] gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-subgrid"
        >
          <dt className="col-span-full font-semibold sm:col-span-1">{row.label}</dt>
          <dd className="min-w-0 sm:max-w-measure">{row.value}</dd>
          {hasNotes ? (
            <dd className="text-sm text-ink-2 max-sm:row-start-3 sm:leading-6">{row.note}</dd>
          ) : null}
          <dd className="text-end">
            {row.action ? (
              <a href={row.action.href} className="-my-1 inline-block py-1 print:hidden">
                {row.action.label}
                <VisuallyHidden> {row.action.hiddenText}</VisuallyHidden>
              </a>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
