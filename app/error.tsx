"use client";

import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { crashWords } from "./crash-words";

/** What a reader sees when something impossible happened. The code is also in the server's log. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const words = crashWords();
  return (
    <div lang={words.language}>
      <header className="border-b border-line bg-surface">
        <div className="mx-auto w-full max-w-page px-4 py-2 sm:px-6">
          <a
            href="/"
            className="inline-flex min-h-11 items-center font-serif text-lg font-semibold text-ink no-underline hover:text-ink hover:underline"
          >
            {words.name}
          </a>
        </div>
      </header>
      <main id="main" className="mx-auto grid w-full max-w-page gap-8 px-4 py-8 sm:px-6 sm:py-12">
        <PageHeading lede={words.lede}>{words.title}</PageHeading>
        {error.digest ? (
          <p>
            {words.reference} <code>{error.digest}</code>
          </p>
        ) : null}
        <p>
          <ButtonLink href={here()}>{words.again}</ButtonLink>
        </p>
      </main>
    </div>
  );
}

/** This very page: whoever follows a shared link has no library to go to. */
function here(): string {
  return typeof location === "undefined" ? "/" : `${location.pathname}${location.search}`;
}
