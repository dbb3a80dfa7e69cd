import { RungSpark } from "@/components/scale/rung-spark";
import { DataTable } from "@/components/ui/data-table";
import { rungLabel } from "@/lib/catalogue/rungs";
import { rungs } from "@/lib/engine/scales";
import type { Words } from "@/lib/messages/words";

export type ListedAssessment = {
  readonly id: string;
  readonly name: string;
  readonly updatedAt: Date;
  readonly recommended: string | null;
  readonly floorPossible: string;
  readonly latestRevision: number | null;
};

type AssessmentListProps = { assessments: readonly ListedAssessment[]; words: Words };

/** The caller's assessments with their verdict so far. */
export function AssessmentList({ assessments, words }: AssessmentListProps) {
  const { t } = words;
  return (
    <DataTable
      id="assessments"
      caption={t("library.table.caption")}
      isCaptionHidden
      columns={[
        { id: "name", label: t("library.table.name") },
        { id: "rung", label: t("library.table.rung") },
        { id: "result", label: t("library.table.result") },
        { id: "changed", label: t("library.table.changed") },
      ]}
      rows={assessments.map((assessment) => ({
        id: assessment.id,
        cells: [
          <a key="name" href={`/a/${assessment.id}/sections`}>
            {assessment.name}
          </a>,
          <RungSoFar key="rung" recommended={assessment.recommended} words={words} />,
          assessment.latestRevision === null ? (
            t("library.table.noResult")
          ) : (
            <a key="result" href={`/a/${assessment.id}/result`}>
              {t("library.table.revision", { number: assessment.latestRevision })}
            </a>
          ),
          words.date(assessment.updatedAt),
        ],
      }))}
    />
  );
}

function RungSoFar({ recommended, words }: { recommended: string | null; words: Words }) {
  if (recommended === null) return words.t("verdict.noRung");
  const rung = rungs.find((known) => known === recommended);
  return rung ? <RungSpark rung={rung} label={rungLabel(words, rung)} /> : recommended;
}
