"use client";

import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";

/** What a reader sees when something impossible happened. The code is also in the server's log. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <main id="main" className="mx-auto grid w-full max-w-page gap-8 px-4 py-12 sm:px-6">
      <PageHeading lede="What you saved before is kept. What you were just doing may not be: go back and look.">
        Something went wrong
      </PageHeading>
      {error.digest ? (
        <p>
          Reference: <code>{error.digest}</code>
        </p>
      ) : null}
      <p>
        <ButtonLink variant="secondary" href="/library">
          Go to your library
        </ButtonLink>
      </p>
    </main>
  );
}
