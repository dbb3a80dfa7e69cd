import { readAssessment } from "@/lib/assessments/read-assessment";
import { problemResponse, versionedResponse } from "@/lib/server/api-door";
import { currentCaller } from "@/lib/server/current-caller";

/** An assessment's draft as it is stored, with its version as the entity tag. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/assessments/[id]">,
): Promise<Response> {
  const { id } = await params;
  const found = await readAssessment(await currentCaller(), id);
  if (!found.ok) return problemResponse(found.failure);
  const { name, version, answers } = found.value.assessment;
  return versionedResponse(request, version, { id, name, version, answers: answers.entries });
}
