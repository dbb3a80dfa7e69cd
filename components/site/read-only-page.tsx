import Head from "next/head";

type ReadOnlyPageProps = {
  siteName: string;
  title: string;
  description: string | null;
  isPublic: boolean;
  /** Made by this application from its own components. Browsers get it once, as the page they have. */
  markup: string;
};

/** A page that is finished without script: its title, and markup that is ready. Script leaves it as it is. */
export function ReadOnlyPage({ siteName, title, description, isPublic, markup }: ReadOnlyPageProps) {
  const heading = title.includes(siteName) ? title : `${title} · ${siteName}`;
  return (
    <>
      <Head>
        <title>{heading}</title>
        {description ? <meta name="description" content={description} /> : null}
        {isPublic ? null : <meta name="robots" content="noindex, nofollow" />}
      </Head>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: React made it, and escaped what people wrote. */}
      <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: markup }} />
    </>
  );
}
