import type { GetServerSideProps } from "next";
import Head from "next/head";
import { SiteShell } from "@/components/site/site-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";

/**
 * What `proxy.ts` shows in place of a share link that opens nothing. It stands here and not in `app`
 * because only the pages router lets a page choose its status, and this one is 410 Gone.
 */
export const getServerSideProps: GetServerSideProps = async ({ res }) => {
  res.statusCode = 410;
  res.setHeader("cache-control", "no-store");
  return { props: {} };
};

/** The page needs no script. (The runtime is the default; naming it gives the object the type Next expects.) */
export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export default function LinkEndedPage() {
  return (
    <>
      <Head>
        <title>This link has ended · Tenancy Scale</title>
        <meta name="robots" content="noindex, nofollow" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </Head>
      <SiteShell navigation="none">
        <div className="grid gap-8">
          <PageHeading lede="Links can expire or be withdrawn. Ask the person who sent it for a new one.">
            This link has ended
          </PageHeading>
          <p>
            <ButtonLink variant="secondary" href="/">
              About this tool
            </ButtonLink>
          </p>
        </div>
      </SiteShell>
    </>
  );
}
