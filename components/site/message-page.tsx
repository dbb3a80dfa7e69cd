import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { type PageFacts, SiteShell } from "./site-shell";

type MessagePageProps = {
  page: PageFacts;
  title: string;
  /** What happened and whether anything was lost. */
  lede: ReactNode;
  action: { readonly href: string; readonly label: string };
  navigation?: "full" | "none";
};

/** A page that says what happened and offers one way on. */
export function MessagePage({ page, title, lede, action, navigation = "full" }: MessagePageProps) {
  return (
    <SiteShell page={page} navigation={navigation}>
      <div className="grid gap-8">
        <PageHeading lede={lede}>{title}</PageHeading>
        <p>
          <ButtonLink variant="secondary" href={action.href}>
            {action.label}
          </ButtonLink>
        </p>
      </div>
    </SiteShell>
  );
}
