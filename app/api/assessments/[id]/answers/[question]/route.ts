import { answerQuestion } from "@/lib/assessments/answer-question";
import { questionById } from "@/lib/catalogue/questionnaire";
import { notFound } from "@/lib/result";
import { answerBody } from "@/lib/schemas/answer-form";
import { problemResponse, readJson } from "@/lib/server/api-door";
import { currentCaller } from "@/lib/server/current-caller";
import { currentWords } from "@/lib/server/current-page";

/** Stores one answer; what the question page calls when an option is picked. */
export async function PUT(
  request: Request,
  { params }: RouteContext<"/api/assessments/[id]/answers/[question]">,
): Promise<Response> {
  const { id, question: questionId } = await params;
  const question = questionById(questionId);
  if (!question) return problemResponse(notFound);
  const body = await readJson(request, answerBody(await currentWords(), question));
  if ("refusal" in body) return body.refusal;
  const { version, ...given } = body.value;
  const saved = await answerQuestion(await currentCaller(), id, questionId, given, version);
  return saved.ok
    ? Response.json(saved.value, { headers: { "cache-control": "no-store" } })
    : problemResponse(saved.failure);
}
