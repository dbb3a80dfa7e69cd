import { notFound } from "next/navigation";
import { pdfResponse, reportOfRevision } from "@/app/report-of-revision";
import { readReport } from "@/lib/assessments/read-report";
import { revisionNumber } from "@/lib/schemas/query-string";
import { currentCaller } from "@/lib/server/current-caller";
import { currentWords } from "@/lib/server/current-page";
import { ownAddress } from "@/lib/server/own-address";

/** The report of a revision as a PDF, for whoever may read the revision. `?notes=no` leaves notes out. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/a/[id]/report.pdf">,
): Promise<Response> {
  const { id } = await params;
  const query = new URL(request.url).searchParams;
  const asked = revisionNumber(query.get("revision") ?? undefined);
  const printedOn = new Date();
  const found = await readReport(await currentCaller(), id, asked, printedOn);
  if (!found.ok) notFound();
  const { revision, revisions, review } = found.value;
  const report = reportOfRevision({
    printedOn,
    words: await currentWords(),
    revision,
    isNoteShown: query.get("notes") !== "no",
    source: { id, address: `${await ownAddress()}/a/${id}/result?revision=${revision.number}` },
    revisions,
    review,
  });
  return await pdfResponse(report, revision.number, request.url);
}
