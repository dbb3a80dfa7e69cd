"use client";

import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { crashWords } from "./crash-words";

/** What a reader sees when something impossible happened. The code is also in the server's log. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const words = crashWords();
  return (
    <main id="main" lang={words.language} className="mx-auto grid w-full max-w-page gap-8 px-4 py-12 sm:px-6">
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
  );
}

/** This very page: whoever follows a shared link has no library to go to. */
function here(): string {
  return typeof location === "undefined" ? "/" : `${location.pathname}${location.search}`;
}
