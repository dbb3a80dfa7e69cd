import type { GetServerSideProps, InferGetServerSidePropsType } from "next";
import Head from "next/head";
import { MessagePage } from "@/components/site/message-page";
import { wordsIn } from "@/lib/messages/words";
import { refusalOf } from "@/lib/server/answer-refusal";
import { headFactsOf } from "@/lib/server/head-facts";
import { ownPathOf } from "@/lib/server/wanted-locale";

/** What `proxy.ts` shows to whoever posted a form that no page here sends, with the status that says why. */
export const getServerSideProps = (async ({ req, res }) => {
  const { reason, status } = refusalOf(req.headers);
  res.statusCode = status;
  res.setHeader("cache-control", "no-store");
  return { props: { ...headFactsOf(req), path: ownPathOf(req.headers), reason } };
}) satisfies GetServerSideProps;

/** The page needs no script. (The runtime is the default; naming it gives the object the type Next expects.) */
export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export default function RefusedPage({
  locale,
  appearance,
  path,
  reason,
}: InferGetServerSidePropsType<typeof getServerSideProps>) {
  const words = wordsIn(locale);
  const { t } = words;
  const title = t(`errors.refused.${reason}.title`);
  return (
    <>
      <Head>
        <title>{`${title} · ${t("site.name")}`}</title>
        <meta name="robots" content="noindex, nofollow" />
      </Head>
      <MessagePage
        page={{ words, appearance, path }}
        title={title}
        lede={t(`errors.refused.${reason}.lede`)}
        action={{ href: path, label: t("errors.refused.again") }}
      />
    </>
  );
}
