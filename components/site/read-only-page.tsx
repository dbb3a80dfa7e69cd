import Head from "next/head";

type ReadOnlyPageProps = {
  siteName: string;
  title: string;
  description: string | null;
  isPublic: boolean;
  /** Made by this application from its own components. */
  markup: string;
};

/** A page without any script: its title, and markup that is ready. */
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
      <div dangerouslySetInnerHTML={{ __html: markup }} />
    </>
  );
}
