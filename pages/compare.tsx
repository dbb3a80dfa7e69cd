import { comparisonPage, pickerPage } from "@/app/compare-pages";
import { nothingHere } from "@/app/read-only-pages";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { compareAssessments, comparisonLimit } from "@/lib/assessments/compare-assessments";
import { listPickable } from "@/lib/assessments/list-pickable";
import { readCompareQuery } from "@/lib/schemas/compare-query";
import { type ReadOnlyPageProps, serveReadOnly } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export const getServerSideProps = serveReadOnly(async (reader) => {
  const query = readCompareQuery(reader.query);
  const { picks, baseline, isPicking } = query;
  const caller = await reader.caller();
  if (isPicking || picks.length < 2 || picks.length > comparisonLimit) {
    const ids = picks.map(({ assessmentId }) => assessmentId);
    return pickerPage(reader, query, await listPickable(caller, ids, query.q));
  }
  const compared = await compareAssessments(caller, picks, baseline);
  return compared.ok ? comparisonPage(reader, query, compared.value) : nothingHere(reader);
});

export default function ComparePage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
