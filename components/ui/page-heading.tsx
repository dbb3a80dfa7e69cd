import type { ReactNode } from "react";

type PageHeadingProps = {
  /** The page's one H1. */
  children: ReactNode;
  /** Where the reader is: "Section 3 of 8 · Data and regulation". */
  eyebrow?: ReactNode;
  /** One or two sentences under it. */
  lede?: ReactNode;
};

/** The title of a page. The H1 takes focus from script only, so that a new step can be announced. */
export function PageHeading({ children, eyebrow, lede }: PageHeadingProps) {
  return (
    <div>
      {eyebrow ? <p className="mb-2 text-sm text-ink-2">{eyebrow}</p> : null}
      <h1 tabIndex={-1} className="text-3xl sm:text-4xl">
        {children}
      </h1>
      {lede ? <p className="mt-3 max-w-measure text-lg text-ink-2">{lede}</p> : null}
    </div>
  );
}
