/** First on every page: jumps over what repeats. Visible once focused. */
export function SkipLink({ targetId = "main", label }: { targetId?: string; label: string }) {
  return (
    <a
      href={`#${targetId}`}
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-10 focus:inline-block focus:rounded-md focus:border focus:border-ink focus:bg-surface focus:px-4 focus:py-3 print:hidden"
    >
      {label}
    </a>
  );
}
