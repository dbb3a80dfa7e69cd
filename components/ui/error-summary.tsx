type ErrorSummaryProps = {
  errors: readonly {
    /** Id of the control to put right; of a choice group, its id. */
    readonly fieldId: string;
    /** The same words as at the field. */
    readonly message: string;
  }[];
  title: string;
};

/**
 * Everything wrong with a form, above it, each entry a link to its field. Renders nothing when all is well. Sent
 * by the server with its page, it takes the focus without script.
 */
export function ErrorSummary({ errors, title }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div
      role="alert"
      id="error-summary"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: it is where somebody goes on whose form came back.
      autoFocus
      aria-labelledby="error-summary-title"
      className="rounded-md border-2 border-short bg-surface p-4 sm:p-6"
    >
      <h2 id="error-summary-title" className="text-xl">
        {title}
      </h2>
      <ul className="mt-2 grid gap-1">
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a
              href={`#${error.fieldId}`}
              className="inline-block py-0.5 font-semibold text-short hover:text-short"
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
