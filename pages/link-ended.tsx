import type { GetServerSideProps, InferGetServerSidePropsType } from "next";
import Head from "next/head";
import { MessagePage } from "@/components/site/message-page";
import { wordsIn } from "@/lib/messages/words";
import { headFactsOf } from "@/lib/server/head-facts";
import { ownPathOf } from "@/lib/server/wanted-locale";

/**
 * What `proxy.ts` shows in place of a share link that opens nothing. It stands here and not in `app`
 * because only the pages router lets a page choose its status, and this one is 410 Gone.
 */
export const getServerSideProps = (async ({ req, res }) => {
  res.statusCode = 410;
  res.setHeader("cache-control", "no-store");
  return { props: { ...headFactsOf(req), path: ownPathOf(req.headers) } };
}) satisfies GetServerSideProps;

/** The page needs no script. (The runtime is the default; naming it gives the object the type Next expects.) */
export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export default function LinkEndedPage({
  locale,
  appearance,
  path,
}: InferGetServerSidePropsType<typeof getServerSideProps>) {
  const words = wordsIn(locale);
  const { t } = words;
  const title = t("share.ended.title");
  return (
    <>
      <Head>
        <title>{`${title} · ${t("site.name")}`}</title>
        <meta name="robots" content="noindex, nofollow" />
      </Head>
      <MessagePage
        page={{ words, appearance, path }}
        navigation="none"
        title={title}
        lede={t("share.ended.lede")}
        action={{ href: "/", label: t("share.ended.about") }}
      />
    </>
  );
}
