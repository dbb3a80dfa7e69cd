import { LandingPage } from "@/components/site/landing-page";
import { SiteShell } from "@/components/site/site-shell";
import { currentPage } from "@/lib/server/current-page";

export default async function HomePage() {
  const page = await currentPage();
  return (
    <SiteShell page={page}>
      <LandingPage words={page.words} />
    </SiteShell>
  );
}
