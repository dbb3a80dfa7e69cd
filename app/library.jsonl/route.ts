import { notFound } from "next/navigation";
import { exportAssessments } from "@/lib/assessments/export-assessments";
import { recordIds } from "@/lib/schemas/query-string";
import { currentCaller } from "@/lib/server/current-caller";

/** Assessments of the caller's library as JSON lines. */
export async function GET(request: Request): Promise<Response> {
  const ids = recordIds(new URL(request.url).searchParams.get("ids") ?? undefined);
  if (ids.length === 0) notFound();
  const exported = await exportAssessments(await currentCaller(), ids);
  if (!exported.ok) notFound();
  return new Response(exported.value.lines, {
    headers: {
      "content-type": "application/jsonl; charset=utf-8",
      "content-disposition": 'attachment; filename="assessments.jsonl"',
      "cache-control": "private, no-store",
    },
  });
}
