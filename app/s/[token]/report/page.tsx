import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { reportOfRevision } from "@/app/report-of-revision";
import { ReportDocument } from "@/components/report/report-document";
import { SiteShell } from "@/components/site/site-shell";
import { openShareLink } from "@/lib/assessments/share-revision";
import { currentCaller } from "@/lib/server/current-caller";
import { currentPage, currentWords } from "@/lib/server/current-page";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentWords();
  return { title: t("report.title"), robots: { index: false, follow: false } };
}

export default async function SharedReportPage({ params }: PageProps<"/s/[token]/report">) {
  const { token } = await params;
  const opened = await openShareLink((await currentCaller()).db, token);
  // Ended links are answered with 410 before any page; this only closes the moment between the two.
  if (!opened.ok) notFound();
  const { revision } = opened.value;
  const page = await currentPage();
  return (
    <SiteShell page={page} navigation="none">
      <ReportDocument
        words={page.words}
        report={reportOfRevision({
          words: page.words,
          revision,
          isNoteShown: false,
          source: null,
          revisions: [revision],
        })}
        backHref={`/s/${token}`}
        pdfHref={(paper) => `/s/${token}/report.pdf?paper=${paper}`}
      />
    </SiteShell>
  );
}
