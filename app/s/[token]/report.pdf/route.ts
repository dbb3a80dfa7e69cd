import { notFound } from "next/navigation";
import { pdfResponse, reportOfRevision } from "@/app/report-of-revision";
import { openShareLink } from "@/lib/assessments/open-share-link";
import { currentCaller } from "@/lib/server/current-caller";
import { currentWords } from "@/lib/server/current-page";

/** The report of a shared revision as a PDF, for as long as the link works. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/s/[token]/report.pdf">,
): Promise<Response> {
  const opened = await openShareLink((await currentCaller()).db, (await params).token);
  if (!opened.ok || opened.value.revision === null) notFound();
  const { revision, link } = opened.value;
  const report = reportOfRevision({
    printedOn: new Date(),
    words: await currentWords(),
    revision,
    isNoteShown: link.showsNotes,
    source: null,
    revisions: [revision],
    review: null,
  });
  return await pdfResponse(report, revision.number, request.url);
}
