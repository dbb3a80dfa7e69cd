import type { NextPageContext } from "next";
import Head from "next/head";
import { MessagePage } from "@/components/site/message-page";
import { wordsIn } from "@/lib/messages/words";
import { type HeadFacts, headFactsOf } from "@/lib/server/head-facts";

type UnreadableAddressProps = Omit<HeadFacts, "address">;

/** What is shown for an address that cannot even be read, such as one with a lone percent sign. */
export default function UnreadableAddressPage({ locale, appearance }: UnreadableAddressProps) {
  const words = wordsIn(locale);
  const { t } = words;
  const title = t("errors.unreadable.title");
  return (
    <>
      <Head>
        <title>{`${title} · ${t("site.name")}`}</title>
      </Head>
      <MessagePage
        page={{ words, appearance, path: "/" }}
        title={title}
        lede={t("errors.unreadable.lede")}
        action={{ href: "/", label: t("errors.unreadable.start") }}
      />
    </>
  );
}

/** The page needs no script. (The runtime is the default; naming it gives the object the type Next expects.) */
export const config = { runtime: "nodejs", unstable_runtimeJS: false };

/**
 * Made for each request, in the language its browser asks for. The framework has set the status already, and
 * this comes before cookies are read and the address is settled, so no preview image is named.
 */
UnreadableAddressPage.getInitialProps = ({ req }: NextPageContext): UnreadableAddressProps => {
  const { locale, appearance } = headFactsOf({ headers: req?.headers ?? {}, cookies: {} });
  return { locale, appearance };
};
