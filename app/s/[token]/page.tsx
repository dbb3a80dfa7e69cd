import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { revisionEyebrow } from "@/components/assessment/revision-eyebrow";
import { SharedBanner } from "@/components/assessment/shared-banner";
import { VerdictDocument } from "@/components/assessment/verdict-document";
import { SiteShell } from "@/components/site/site-shell";
import { analyseRevision } from "@/lib/assessments/analyse-revision";
import { openShareLink } from "@/lib/assessments/share-revision";
import { currentCaller } from "@/lib/server/current-caller";
import { currentPage, currentWords } from "@/lib/server/current-page";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentWords();
  return { title: t("share.shared.title"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

export default async function SharedPage({ params }: PageProps<"/s/[token]">) {
  const { token } = await params;
  const { db } = await currentCaller();
  const opened = await openShareLink(db, token);
  // Ended links are answered with 410 before any page; this only closes the moment between the two.
  if (!opened.ok) notFound();
  const { revision, latest, expiresAt } = opened.value;
  const page = await currentPage();
  const { words } = page;
  return (
    <SiteShell page={page} navigation="none">
      <VerdictDocument
        words={words}
        name={revision.name}
        eyebrow={revisionEyebrow(words, revision)}
        verdict={revision.verdict}
        book={revision.ruleSet.book}
        answers={revision.answers}
        isNoteShown={false}
        isOutdated={false}
        analysis={analyseRevision(revision)}
      >
        <SharedBanner
          words={words}
          revision={revision.number}
          latest={latest}
          expiresAt={expiresAt}
          reportHref={`/s/${token}/report`}
        />
      </VerdictDocument>
    </SiteShell>
  );
}
