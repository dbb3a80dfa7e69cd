import interfaceFont from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?address";
import headingFont from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?address";
import { type DocumentProps, Head, Html, Main, NextScript } from "next/document";
import { paper } from "@/app/paper";
import { wordsIn } from "@/lib/messages/words";
import type { HeadFacts } from "@/lib/server/head-facts";
import type { PagePreview } from "@/lib/server/read-only-page";
import { appearanceAttributes } from "@/lib/server/wanted-appearance";

/** The pages here say themselves how they speak and look; the one made at build time is in English first. */
export default function Document({ __NEXT_DATA__: data }: DocumentProps) {
  const { markup: _, nonce, ...pageProps } = data.props["pageProps"] ?? {};
  const facts: Partial<HeadFacts> & { readonly preview?: PagePreview | null } = pageProps;
  // What script gets: the page is in the document already, and the nonce is nobody's to read.
  data.props = { ...data.props, pageProps: { ...pageProps, markup: "", nonce: null } };
  const { locale = "en", appearance = { theme: "system", hatching: "off" }, address, preview = null } = facts;
  return (
    <Html lang={locale} {...appearanceAttributes(appearance)}>
      <Head nonce={nonce}>
        {[headingFont, interfaceFont].map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <Colours theme={appearance.theme} />
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" sizes="any" />
        <link rel="apple-touch-icon" href="/apple-icon.png" type="image/png" sizes="180x180" />
        {address === undefined ? null : <Preview locale={locale} address={address} own={preview} />}
      </Head>
      <body>
        <Main />
        <NextScript nonce={nonce} />
      </body>
    </Html>
  );
}

/** The same as `generateViewport` says on the pages of the app router. */
function Colours({ theme }: { theme: HeadFacts["appearance"]["theme"] }) {
  if (theme !== "system") {
    return (
      <>
        <meta name="color-scheme" content={theme} />
        <meta name="theme-color" content={paper[theme]} />
      </>
    );
  }
  return (
    <>
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={paper.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={paper.dark} />
    </>
  );
}

type PreviewProps = Pick<HeadFacts, "locale" | "address"> & { own: PagePreview | null };

/** What a chat shows of a link: the same for every page but those whose maker chose to show more. */
function Preview({ locale, address, own }: PreviewProps) {
  const { t } = wordsIn(locale);
  const { title, description, image, imageAlt } = own ?? {
    title: t("site.title"),
    description: t("site.description"),
    image: "/opengraph-image",
    imageAlt: t("site.preview"),
  };
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={t("site.name")} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:image" content={`${address}${image}`} />
      <meta property="og:image:alt" content={imageAlt} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
