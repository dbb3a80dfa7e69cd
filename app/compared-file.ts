import { notFound } from "next/navigation";
import { compareAssessments, comparisonLimit } from "@/lib/assessments/compare-assessments";
import { whoMayShare, whyVerdictsDiffer } from "@/lib/assessments/explain-comparison";
import { comparisonJson } from "@/lib/documents/comparison-json";
import { comparisonSheets, type ExplainedComparison } from "@/lib/documents/comparison-sheets";
import { printCsv } from "@/lib/documents/csv";
import { printWorkbook } from "@/lib/documents/workbook";
import type { Words } from "@/lib/messages/words";
import { readCompareQuery } from "@/lib/schemas/compare-query";
import { currentCaller } from "@/lib/server/current-caller";
import { currentWords } from "@/lib/server/current-page";
import { ownAddress } from "@/lib/server/own-address";
import { download } from "./download";

/** Files of a comparison, by the end of their addresses. */
type ComparedKind = "json" | "csv" | "xlsx";

const types: Readonly<Record<ComparedKind, string>> = {
  json: "application/json",
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Answers with a comparison as a file; what is compared stands in the address, as on the page. */
export function comparedFile(kind: ComparedKind) {
  return async (request: Request): Promise<Response> => {
    const { picks, baseline, isDifferencesOnly } = readCompareQuery(new URL(request.url).searchParams);
    if (picks.length < 2 || picks.length > comparisonLimit) notFound();
    const compared = await compareAssessments(await currentCaller(), picks, baseline);
    if (!compared.ok) notFound();
    const comparison = compared.value;
    const { sides } = comparison;
    const explained = {
      comparison,
      differences: whyVerdictsDiffer(sides),
      neighbourhood: whoMayShare(sides),
      isDifferencesOnly,
    };
    const words = await currentWords();
    return download(await bodyOf(kind, words, explained), {
      name: words.t("compare.sheet.file", { count: sides.length }),
      extension: kind,
      type: types[kind],
      locale: words.locale,
    });
  };
}

async function bodyOf(kind: ComparedKind, words: Words, explained: ExplainedComparison): Promise<BodyInit> {
  switch (kind) {
    case "json":
      return comparisonJson(explained, `${await ownAddress()}/schemas/comparison-1.json`);
    case "csv":
      // One file has one table: the parts of it stand one below the other, a blank line between them.
      return printCsv(comparisonSheets(words, explained).flatMap(({ name, rows }) => [[name], ...rows, []]));
    case "xlsx":
      return await printWorkbook(comparisonSheets(words, explained));
  }
}
