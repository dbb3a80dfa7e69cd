import { nothingHere } from "@/app/read-only-pages";
import { reportOfRevision } from "@/app/report-of-revision";
import { ReportDocument } from "@/components/report/report-document";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { SiteShell } from "@/components/site/site-shell";
import { readReport } from "@/lib/assessments/read-report";
import { statusKey } from "@/lib/documents/review-words";
import { revisionNumber } from "@/lib/schemas/query-string";
import { type ReadOnlyPageProps, serveReadOnly } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export const getServerSideProps = serveReadOnly(async (reader) => {
  const { words, address } = reader;
  const id = reader.params["id"] ?? "";
  const asked = revisionNumber(reader.query.get("revision") ?? undefined);
  const printedOn = new Date();
  const found = await readReport(await reader.caller(), id, asked, printedOn);
  if (!found.ok) {
    if (found.failure.code === "not-allowed" || asked !== null) return nothingHere(reader);
    return { redirectTo: `/a/${encodeURIComponent(id)}/check` };
  }
  const { revision, revisions, review } = found.value;
  const query = `revision=${revision.number}`;
  const source = { id, address: `${address}/a/${id}/result?${query}` };
  return {
    title: words.t("report.titleOf", { name: revision.name }),
    isPublic: false,
    says: [
      revision.id,
      revision.name,
      `${revisions.length}`,
      source.address,
      words.date(printedOn),
      statusKey(review.status),
      `${review.lastHash}`,
    ],
    element: () => (
      <SiteShell page={reader}>
        <ReportDocument
          words={words}
          report={reportOfRevision({
            words,
            revision,
            isNoteShown: true,
            source,
            revisions,
            review,
            printedOn,
          })}
          backHref={`/a/${id}/result?${query}`}
          pdfHref={(paper) => `/a/${id}/report.pdf?${query}&paper=${paper}`}
          hasRuleLinks
        />
      </SiteShell>
    ),
  };
});

export default function ReportPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
