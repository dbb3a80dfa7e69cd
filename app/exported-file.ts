import { notFound } from "next/navigation";
import { openShareLink } from "@/lib/assessments/open-share-link";
import { type Exported, exportedRevision, readExport } from "@/lib/assessments/read-export";
import { readReport } from "@/lib/assessments/read-report";
import { assessmentCsv } from "@/lib/documents/assessment-csv";
import { assessmentJson } from "@/lib/documents/assessment-json";
import { decisionRecord } from "@/lib/documents/decision-record";
import { reportMarkdown } from "@/lib/documents/report-markdown";
import type { ReportInput } from "@/lib/documents/report-model";
import { revisionNumber } from "@/lib/schemas/query-string";
import { currentCaller } from "@/lib/server/current-caller";
import { currentWords } from "@/lib/server/current-page";
import { ownAddress } from "@/lib/server/own-address";
import { download } from "./download";
import { reportOfRevision } from "./report-of-revision";

/** Files of one assessment besides the PDF, by the end of their addresses. */
type ExportKind = "json" | "csv" | "md" | "madr.md";

const types: Readonly<Record<ExportKind, string>> = {
  json: "application/json",
  csv: "text/csv; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  "madr.md": "text/markdown; charset=utf-8",
};

/** What the reader of a file may see of an assessment. */
type Sight = Pick<ReportInput, "isNoteShown" | "source" | "revisions" | "review" | "printedOn">;

/** Answers with a file of an assessment, for whoever holds a grant on it. `?notes=no` leaves notes out. */
export function ownFile(kind: ExportKind) {
  return async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
    const { id } = await params;
    const query = new URL(request.url).searchParams;
    const asked = query.get("revision");
    const caller = await currentCaller();
    const found = await readExport(
      caller,
      id,
      asked === "draft" ? "draft" : revisionNumber(asked ?? undefined),
    );
    if (!found.ok) notFound();
    const { exported, revisions } = found.value;
    const { revision } = exported;
    const result = revision ? `result?revision=${revision.number}` : "sections";
    const source = { id, address: `${await ownAddress()}/a/${id}/${result}` };
    const printedOn = new Date();
    const report = revision && (await readReport(caller, id, revision.number, printedOn));
    return await fileOf(kind, exported, {
      isNoteShown: query.get("notes") !== "no",
      source,
      revisions,
      review: report?.ok ? report.value.review : null,
      printedOn,
    });
  };
}

/** Answers with a file of what a link shows, for as long as the link works, and of nothing else. */
export function sharedFile(kind: ExportKind) {
  return async (_: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> => {
    const opened = await openShareLink((await currentCaller()).db, (await params).token);
    if (!opened.ok || opened.value.revision === null) notFound();
    const { revision, link } = opened.value;
    return await fileOf(kind, exportedRevision(revision), {
      isNoteShown: link.showsNotes,
      source: null,
      revisions: [revision],
      review: null,
      printedOn: new Date(),
    });
  };
}

async function fileOf(kind: ExportKind, exported: Exported, sight: Sight): Promise<Response> {
  const words = await currentWords();
  const { isNoteShown, source, review } = sight;
  const { name, revision } = exported;
  const textOf = async () => {
    switch (kind) {
      case "json":
        return assessmentJson(exported, {
          schema: `${await ownAddress()}/schemas/assessment-1.json`,
          isNoteShown,
        });
      case "csv":
        return assessmentCsv(words, exported, isNoteShown);
      case "md":
        return revision && reportMarkdown(reportOfRevision({ words, revision, ...sight }));
      case "madr.md":
        return (
          revision &&
          decisionRecord(words, exported, {
            isNoteShown,
            address: source?.address ?? null,
            review,
          })
        );
    }
  };
  // A draft has no documents yet.
  const text = (await textOf()) ?? notFound();
  return download(text, {
    name: `${name.slice(0, 60)}-${revision?.number ?? "draft"}`,
    extension: kind,
    type: types[kind],
    locale: words.locale,
  });
}
