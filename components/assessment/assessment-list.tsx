import { RungSpark } from "@/components/scale/rung-spark";
import { DataTable } from "@/components/ui/data-table";
import { rungLabel } from "@/lib/catalogue/rungs";
import { rungs } from "@/lib/engine/scales";
import { formatDate } from "./revision-eyebrow";

export type ListedAssessment = {
  readonly id: string;
  readonly name: string;
  readonly updatedAt: Date;
  readonly recommended: string | null;
  readonly floorPossible: string;
  readonly latestRevision: number | null;
};

/** The caller's assessments with their verdict so far. */
export function AssessmentList({ assessments }: { assessments: readonly ListedAssessment[] }) {
  return (
    <DataTable
      id="assessments"
      caption="Assessments"
      isCaptionHidden
      columns={[
        { id: "name", label: "Name" },
        { id: "rung", label: "On the answers so far" },
        { id: "result", label: "Result" },
        { id: "changed", label: "Changed" },
      ]}
      rows={assessments.map((assessment) => ({
        id: assessment.id,
        cells: [
          <a key="name" href={`/a/${assessment.id}/sections`}>
            {assessment.name}
          </a>,
          <RungSoFar key="rung" recommended={assessment.recommended} />,
          assessment.latestRevision === null ? (
            "None yet"
          ) : (
            <a key="result" href={`/a/${assessment.id}/result`}>
              Revision {assessment.latestRevision}
            </a>
          ),
          formatDate(assessment.updatedAt),
        ],
      }))}
    />
  );
}

function RungSoFar({ recommended }: { recommended: string | null }) {
  if (recommended === null) return "No rung fits";
  const rung = rungs.find((known) => known === recommended);
  return rung ? <RungSpark rung={rung} label={rungLabel(rung)} /> : recommended;
}
