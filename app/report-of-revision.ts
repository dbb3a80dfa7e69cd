import { describeLadder } from "@/components/scale/describe-ladder";
import { ladderFromVerdict } from "@/components/scale/ladder-from-verdict";
import { rungNumber } from "@/components/scale/section-geometry";
import { analyseRevision } from "@/lib/assessments/analyse-revision";
import { rungWording } from "@/lib/catalogue/rungs";
import type { Report } from "@/lib/documents/report-blocks";
import { type ReportInput, reportModel } from "@/lib/documents/report-model";
import { papers, reportPdf } from "@/lib/documents/report-pdf";
import type { Words } from "@/lib/messages/words";
import { download } from "./download";

/** The report on a revision, with the drawing as the scale describes it. */
export function reportOfRevision(input: Omit<ReportInput, "ladder" | "analysis">): Report {
  const { words, revision } = input;
  const wording = rungWording(words);
  const { caption, table } = describeLadder(words, ladderFromVerdict(revision.verdict, wording, "concluded"));
  const lines = table.map(({ rung, marks, rules }) => ({
    rung,
    number: rungNumber(rung),
    label: wording.labels[rung],
    marks,
    rules: otherRules(words, rules, marks),
    isFloor: rung === revision.verdict.floor.firm,
    isRecommended: rung === revision.verdict.recommended,
  }));
  return reportModel({
    ...input,
    ladder: { caption, lines },
    analysis: analyseRevision(revision),
  });
}

/** The rules at a rung that the sentence about it does not name already. */
function otherRules(words: Words, rules: string, marks: string): string {
  const others = rules.split(", ").filter((id) => !marks.includes(id));
  return others.length === 0 ? "" : words.t("report.alsoNamed", { rules: others.join(", ") });
}

/** The report as a file to keep. `?paper=letter` is for American paper. */
export async function pdfResponse(report: Report, revision: number, address: string): Promise<Response> {
  const asked = new URL(address).searchParams.get("paper");
  const pdf = await reportPdf(report, papers.find((paper) => paper === asked) ?? "a4");
  return download(new Uint8Array(pdf), {
    name: `${report.heading.slice(0, 60)}-${revision}`,
    extension: "pdf",
    type: "application/pdf",
    locale: report.locale,
  });
}
