import type { ReactNode } from "react";

export type DocumentSection = {
  /** Also the heading's id, so that an address can point at it. */
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
};

type DocumentSectionsProps = {
  /** Over the list: "On this page". */
  title: string;
  sections: readonly DocumentSection[];
};

/** The sections of a long document, after a list of them to jump from. */
export function DocumentSections({ title: onThisPage, sections }: DocumentSectionsProps) {
  return (
    <>
      <nav aria-labelledby="on-this-page" className="print:hidden">
        <h2 id="on-this-page" className="font-sans text-base">
          {onThisPage}
        </h2>
        <ul className="mt-1 grid gap-x-8 sm:grid-cols-2 md:grid-cols-3">
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-1">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, title, content }) => (
        <section key={id} aria-labelledby={id} className="grid gap-4">
          <h2 id={id} className="text-2xl">
            {title}
          </h2>
          {content}
        </section>
      ))}
    </>
  );
}
