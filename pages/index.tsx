import { LandingPage } from "@/components/site/landing-page";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { type ReadOnlyPageProps, serveReadOnly } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export const getServerSideProps = serveReadOnly(async ({ words, appearance, path }) => ({
  title: words.t("site.title"),
  description: words.t("site.description"),
  isPublic: true,
  says: [],
  element: () => (
    <SiteShell page={{ words, appearance, path }}>
      <LandingPage words={words} />
    </SiteShell>
  ),
}));

export default function HomePage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
