import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { reportOfRevision } from "@/app/report-of-revision";
import { ReportDocument } from "@/components/report/report-document";
import { SiteShell } from "@/components/site/site-shell";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { readReport } from "@/lib/assessments/read-report";
import { revisionNumber } from "@/lib/schemas/query-string";
import { currentCaller } from "@/lib/server/current-caller";
import { currentPage, currentWords } from "@/lib/server/current-page";
import { ownAddress } from "@/lib/server/own-address";

export async function generateMetadata({ params }: PageProps<"/a/[id]/report">): Promise<Metadata> {
  const { t } = await currentWords();
  const found = await readAssessment(await currentCaller(), (await params).id);
  return { title: found.ok ? t("report.titleOf", { name: found.value.assessment.name }) : t("report.title") };
}

export default async function ReportPage({ params, searchParams }: PageProps<"/a/[id]/report">) {
  const { id } = await params;
  const asked = revisionNumber((await searchParams)["revision"]);
  const found = await readReport(await currentCaller(), id, asked);
  if (!found.ok) {
    if (found.failure.code === "not-allowed" || asked !== null) notFound();
    redirect(`/a/${id}/check`);
  }
  const { revision, revisions } = found.value;
  const page = await currentPage();
  const query = `revision=${revision.number}`;
  return (
    <SiteShell page={page}>
      <ReportDocument
        words={page.words}
        report={reportOfRevision({
          words: page.words,
          revision,
          isNoteShown: true,
          source: { id, address: `${await ownAddress()}/a/${id}/result?${query}` },
          revisions,
        })}
        backHref={`/a/${id}/result?${query}`}
        pdfHref={(paper) => `/a/${id}/report.pdf?${query}&paper=${paper}`}
        hasRuleLinks
      />
    </SiteShell>
  );
}
