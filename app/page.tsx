import { LandingPage } from "@/components/site/landing-page";
import { SiteShell } from "@/components/site/site-shell";

export default function HomePage() {
  return (
    <SiteShell>
      <LandingPage />
    </SiteShell>
  );
}
