import type { Metadata } from "next";
import { SiteShell } from "@/components/site/site-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";

export const metadata: Metadata = { title: "This link has ended", robots: { index: false, follow: false } };

export default function LinkEndedPage() {
  return (
    <SiteShell navigation="none">
      <div className="grid gap-8">
        <PageHeading lede="Links can expire or be withdrawn. Ask the person who sent it for a new one.">
          This link has ended
        </PageHeading>
        <p>
          <ButtonLink variant="secondary" href="/">
            About this tool
          </ButtonLink>
        </p>
      </div>
    </SiteShell>
  );
}

export const dynamic = "force-dynamic";
