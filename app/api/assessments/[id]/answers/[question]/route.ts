import { floorNews } from "@/components/assessment/floor-so-far";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { verdictSoFar } from "@/lib/assessments/verdict-so-far";
import { questionById } from "@/lib/catalogue/questionnaire";
import { rungs } from "@/lib/engine/scales";
import { notFound } from "@/lib/result";
import { answerBody } from "@/lib/schemas/answer-form";
import { problemResponse, readJson } from "@/lib/server/api-door";
import { currentCaller } from "@/lib/server/current-caller";
import { currentWords } from "@/lib/server/current-page";

/**
 * Stores one answer; what the question page calls when an option is picked. With `?told=RUNG`, the floor
 * that the page shows, it also says what has become of the floor, in finished words.
 */
export async function PUT(
  request: Request,
  { params }: RouteContext<"/api/assessments/[id]/answers/[question]">,
): Promise<Response> {
  const { id, question: questionId } = await params;
  const question = questionById(questionId);
  if (!question) return problemResponse(notFound);
  const words = await currentWords();
  const body = await readJson(request, answerBody(words, question));
  if ("refusal" in body) return body.refusal;
  const { version, ...given } = body.value;
  const caller = await currentCaller();
  const saved = await answerQuestion(caller, id, questionId, given, version);
  if (!saved.ok) return problemResponse(saved.failure);
  const told = rungs.find((rung) => rung === new URL(request.url).searchParams.get("told"));
  const found = told ? await readAssessment(caller, id) : null;
  const floor =
    told && found?.ok ? floorNews(words, verdictSoFar(found.value.assessment.answers), told) : null;
  return Response.json({ ...saved.value, floor }, { headers: { "cache-control": "no-store" } });
}
