import { floorNews } from "@/components/assessment/floor-so-far";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { runRequestOnce } from "@/lib/assessments/run-once";
import { verdictSoFar } from "@/lib/assessments/verdict-so-far";
import { questionById } from "@/lib/catalogue/questionnaire";
import { rungs } from "@/lib/engine/scales";
import { notFound } from "@/lib/result";
import { answerBody } from "@/lib/schemas/answer-form";
import { writtenOutcome } from "@/lib/schemas/once-outcome";
import {
  problemResponse,
  readBaseVersion,
  readJson,
  readOnceKey,
  versionedResponse,
} from "@/lib/server/api-door";
import { currentCaller } from "@/lib/server/current-caller";
import { currentWords } from "@/lib/server/current-page";
import { withinRate } from "@/lib/server/current-rate";

type Context = RouteContext<"/api/assessments/[id]/answers/[question]">;

/**
 * One answer as it is stored, null while there is none. Its tag is the version of the assessment it was read
 * in, which goes back in `If-Match`.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, question } = await params;
  const found = await readAssessment(await currentCaller(), id);
  if (!found.ok) return problemResponse(found.failure);
  if (!questionById(question)) return problemResponse(notFound);
  const { version, answers } = found.value.assessment;
  return versionedResponse(request, version, { question, entry: answers.entries[question] ?? null });
}

/**
 * Stores one answer; what the question page calls when an option is picked. `If-Match` names the version that
 * the caller saw: 412 when this answer was changed after it, while answers to other questions do no harm. With
 * `?told=RUNG`, the floor that the page shows, it also says what has become of the floor, in finished words.
 */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const { id, question: questionId } = await params;
  const question = questionById(questionId);
  if (!question) return problemResponse(notFound);
  const words = await currentWords();
  const body = await readJson(request, answerBody(words, question));
  if ("refusal" in body) return body.refusal;
  const base = readBaseVersion(request);
  if ("refusal" in base) return base.refusal;
  const once = readOnceKey(request);
  if ("refusal" in once) return once.refusal;
  const caller = await currentCaller();
  const rate = await withinRate("edit", caller);
  if (!rate.ok) return problemResponse(rate.failure);
  const saved = await runRequestOnce(
    caller,
    `put ${id} ${questionId}`,
    { key: once.key, request: JSON.stringify([base.version, body.value]) },
    writtenOutcome,
    (within) => answerQuestion(within, id, questionId, body.value, base.version),
  );
  if (!saved.ok) return problemResponse(saved.failure);
  const told = rungs.find((rung) => rung === new URL(request.url).searchParams.get("told"));
  const found = told ? await readAssessment(caller, id) : null;
  const floor =
    told && found?.ok ? floorNews(words, verdictSoFar(found.value.assessment.answers), told) : null;
  return Response.json(
    { ...saved.value, floor },
    { headers: { etag: `"${saved.value.version}"`, "cache-control": "no-store" } },
  );
}
