import { linkEnded } from "@/app/read-only-pages";
import { reportOfRevision } from "@/app/report-of-revision";
import { ReportDocument } from "@/components/report/report-document";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { openShareLink } from "@/lib/assessments/open-share-link";
import { type ReadOnlyPageProps, serveReadOnly } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export const getServerSideProps = serveReadOnly(async (reader) => {
  const { words } = reader;
  const token = reader.params["token"] ?? "";
  const opened = await openShareLink((await reader.caller()).db, token);
  if (!opened.ok || opened.value.revision === null) return linkEnded(reader);
  const { revision, link } = opened.value;
  const printedOn = new Date();
  return {
    title: words.t("report.title"),
    isPublic: false,
    says: [revision.id, revision.name, `${link.showsNotes}`, words.date(printedOn)],
    element: () => (
      <SiteShell page={reader} navigation="none">
        <ReportDocument
          words={words}
          report={reportOfRevision({
            words,
            revision,
            isNoteShown: link.showsNotes,
            source: null,
            revisions: [revision],
            review: null,
            printedOn,
          })}
          backHref={`/s/${token}`}
          pdfHref={(paper) => `/s/${token}/report.pdf?paper=${paper}`}
        />
      </SiteShell>
    ),
  };
});

export default function SharedReportPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
