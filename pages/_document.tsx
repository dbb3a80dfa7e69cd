import { type DocumentProps, Head, Html, Main, NextScript } from "next/document";

/** The pages here say themselves which language they are in; the one made at build time is in English first. */
export default function Document({ __NEXT_DATA__: { props } }: DocumentProps) {
  const locale: unknown = props["pageProps"]?.locale;
  return (
    <Html lang={typeof locale === "string" ? locale : "en"}>
      <Head />
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
