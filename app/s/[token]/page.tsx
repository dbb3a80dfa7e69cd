import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { formatDate, revisionEyebrow } from "@/components/assessment/revision-eyebrow";
import { VerdictDocument } from "@/components/assessment/verdict-document";
import { SiteShell } from "@/components/site/site-shell";
import { Banner } from "@/components/ui/banner";
import { openShareLink } from "@/lib/assessments/share-revision";
import { currentCaller } from "@/lib/server/current-caller";

export const metadata: Metadata = {
  title: "Shared result",
  robots: { index: false, follow: false },
};

export default async function SharedPage({ params }: PageProps<"/s/[token]">) {
  const { token } = await params;
  const { db } = await currentCaller();
  const opened = await openShareLink(db, token);
  // Ended links are answered with 410 before any page; this only closes the moment between the two.
  if (!opened.ok) notFound();
  const { revision, expiresAt } = opened.value;
  return (
    <SiteShell navigation="none">
      <VerdictDocument
        name={revision.name}
        eyebrow={revisionEyebrow(revision)}
        verdict={revision.verdict}
        book={revision.ruleSet.book}
        answers={revision.answers}
        isNoteShown={false}
        isOutdated={false}
      >
        <Banner title="Shared with you, read only">
          {expiresAt
            ? `This link works until ${formatDate(expiresAt)}. `
            : "This link works until it is withdrawn. "}
          Whoever has it can read this revision, and nothing else.
        </Banner>
      </VerdictDocument>
    </SiteShell>
  );
}
