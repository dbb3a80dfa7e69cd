import { type DocumentProps, Head, Html, Main, NextScript } from "next/document";
import type { pageOfRequest } from "@/lib/server/wanted-locale";
import { appearanceAttributes } from "@/lib/server/wanted-appearance";

/** The pages here say themselves how they speak and look; the one made at build time is in English first. */
export default function Document({ __NEXT_DATA__: { props } }: DocumentProps) {
  const { locale = "en", appearance }: Partial<ReturnType<typeof pageOfRequest>> = props["pageProps"] ?? {};
  return (
    <Html lang={locale} {...(appearance ? appearanceAttributes(appearance) : {})}>
      <Head />
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
