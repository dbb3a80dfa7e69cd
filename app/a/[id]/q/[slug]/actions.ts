"use server";

import { notFound, redirect } from "next/navigation";
import type { QuestionState } from "@/components/assessment/question-form";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { neighboursOf } from "@/lib/assessments/progress";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { describeAnswer } from "@/lib/catalogue/describe-answer";
import { questionIn } from "@/lib/catalogue/in-language";
import { questionById } from "@/lib/catalogue/questionnaire";
import { answerForm } from "@/lib/schemas/answer-form";
import { currentCaller } from "@/lib/server/current-caller";
import { currentWords } from "@/lib/server/current-page";
import { describeFailure } from "@/lib/server/failure-copy";
import { countAttempt, parseForm, typedText, typedVersion } from "@/lib/server/form-door";

/** Saves one answer and goes on: to the next question, the sections, or back to the check page. */
export async function saveFromForm(
  id: string,
  questionId: string,
  from: "check" | "sections",
  state: QuestionState,
  form: FormData,
): Promise<QuestionState> {
  const attempt = countAttempt(state, form);
  const words = await currentWords();
  const question = questionById(questionId);
  if (!question) notFound();
  const typed = {
    answer: form.getAll("answer").map(String),
    reason: typedText(form, "reason"),
    note: typedText(form, "note"),
    ask: typedText(form, "ask"),
  };
  const again = { attempt, typed, version: typedVersion(form), theirs: null };
  const parsed = parseForm(answerForm(words, question), form);
  if (!parsed.ok) return { ...again, problems: parsed.failure.problems };
  const { version, ...given } = parsed.value;
  const caller = await currentCaller();
  const saved = await answerQuestion(caller, id, questionId, given, version);
  const found = await readAssessment(caller, id);
  if (!found.ok) notFound();
  const { answers } = found.value.assessment;
  if (!saved.ok) {
    const problems = [{ field: "answer", message: describeFailure(words, saved.failure) }];
    if (saved.failure.code !== "stale") return { ...again, problems };
    const said = describeAnswer(words, questionIn(words, question), answers.entries[questionId]?.answer);
    const theirs = words.t("question.theirs.answer", { answer: said });
    return { ...again, problems, version: saved.failure.version, theirs };
  }
  if (form.get("then") === "sections") redirect(`/a/${id}/sections`);
  const { next } = neighboursOf(answers, questionId);
  redirect(from === "check" || next === null ? `/a/${id}/check` : `/a/${id}/q/${next}`);
}
