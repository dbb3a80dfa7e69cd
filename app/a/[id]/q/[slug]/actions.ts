"use server";

import { notFound, redirect } from "next/navigation";
import { personWords, type ToldPerson } from "@/components/assessment/person-words";
import type { Decision, QuestionState } from "@/components/assessment/question-form";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { changeOnce } from "@/lib/assessments/change-once";
import { nextToAnswer } from "@/lib/assessments/next-to-answer";
import { readAnswerer } from "@/lib/assessments/read-activity";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { describeAnswer } from "@/lib/catalogue/describe-answer";
import { questionIn } from "@/lib/catalogue/in-language";
import type { Question } from "@/lib/catalogue/question";
import { questionById } from "@/lib/catalogue/questionnaire";
import type { Words } from "@/lib/messages/words";
import { answerForm, type GivenAnswer } from "@/lib/schemas/answer-form";
import type { AnswersDocument } from "@/lib/schemas/answers-document";
import { onceKeyIn } from "@/lib/schemas/once-key";
import { currentCaller } from "@/lib/server/current-caller";
import { currentWords } from "@/lib/server/current-page";
import { describeFailure } from "@/lib/server/failure-copy";
import { countAttempt, parseForm, typedText, typedVersion } from "@/lib/server/form-door";
import { noteReturnedForm } from "@/lib/server/returned-form";

/** Where a question's page was come to from: `check` to change an answer, `via` being the first one changed. */
export type CameFrom = { readonly check: boolean; readonly via: string | null };

/**
 * Saves one answer and goes on: to the next question, the sections, or back to the check page. Comes back
 * with what has to be decided first when somebody else answered meanwhile, or other answers would go.
 */
export async function saveFromForm(
  id: string,
  questionId: string,
  from: CameFrom,
  state: QuestionState,
  form: FormData,
): Promise<QuestionState> {
  const attempt = countAttempt(state, form);
  await noteReturnedForm({ why: "problem" });
  const words = await currentWords();
  const question = questionById(questionId);
  if (!question) notFound();
  const typed = {
    answer: form.getAll("answer").map(String),
    reason: typedText(form, "reason"),
    note: typedText(form, "note"),
    ask: typedText(form, "ask"),
  };
  const again = { attempt, typed, version: typedVersion(form), decision: null };
  const parsed = parseForm(answerForm(words, question), form);
  if (!parsed.ok) return { ...again, problems: parsed.failure.problems };
  const { version, ...given } = parsed.value;
  const caller = await currentCaller();
  const found = await readAssessment(caller, id);
  if (!found.ok) notFound();
  const { answers } = found.value.assessment;
  const conflict = async () =>
    conflictOf(words, question, given, {
      answers,
      by: await readAnswerer(caller, found.value, questionId),
    });

  const isConflict = form.get("decision") === "conflict";
  if (isConflict && form.get("keep") === "theirs") redirect(onward(id, questionId, from, form, answers));
  if (isConflict && form.get("keep") !== "yours") {
    const problems = [{ field: "keep", message: words.t("question.conflict.missing") }];
    return { ...again, problems, decision: await conflict() };
  }
  const aside = form.getAll("aside").map(String);
  const saved = await changeOnce(caller, `answer ${questionId}`, id, onceKeyIn(form), (within) =>
    answerQuestion(within, id, questionId, given, version, aside),
  );
  if (saved.ok) {
    const entry = { answer: given.answer, source: "person" as const, changedIn: saved.value.version };
    const document = { ...answers, entries: { ...answers.entries, [questionId]: entry } };
    redirect(onward(id, questionId, from, form, document));
  }
  const { failure } = saved;
  if (failure.code === "not-found") notFound();
  if (failure.code === "not-allowed") {
    return { ...again, problems: [{ field: "answer", message: describeFailure(words, failure) }] };
  }
  const decision = failure.code === "stale" ? await conflict() : setAside(words, failure.questions, answers);
  const title = decision.kind === "conflict" ? words.t("question.conflict.title") : decision.title;
  await noteReturnedForm({ why: "decision", title });
  return {
    ...again,
    problems: [],
    version: failure.code === "stale" ? failure.version : again.version,
    decision,
  };
}

/** Where to go on after an answer. */
function onward(id: string, questionId: string, from: CameFrom, form: FormData, document: AnswersDocument) {
  if (form.get("then") === "sections") return `/a/${id}/sections#next` as const;
  const via = from.check ? (from.via ?? questionId) : null;
  const next = nextToAnswer(document, questionId, via);
  if (next === null) return `/a/${id}/check` as const;
  return via === null
    ? (`/a/${id}/q/${next}` as const)
    : (`/a/${id}/q/${next}?from=check&via=${via}` as const);
}

function conflictOf(
  words: Words,
  question: Question,
  given: Omit<GivenAnswer, "version">,
  stored: { readonly answers: AnswersDocument; readonly by: ToldPerson | null },
): Decision {
  const { entries } = stored.answers;
  const worded = questionIn(words, question);
  return {
    kind: "conflict",
    yours: describeAnswer(words, worded, given.answer),
    theirs: describeAnswer(words, worded, entries[question.id]?.answer),
    theirsHeading: stored.by
      ? words.t("question.conflict.theirsBy", { who: personWords(words, stored.by) })
      : words.t("question.conflict.theirs"),
  };
}

function setAside(words: Words, ids: readonly string[], { entries }: AnswersDocument): Decision {
  return {
    kind: "sets-aside",
    title: words.t("question.aside.title", { count: ids.length }),
    answers: ids.flatMap((id) => {
      const question = questionById(id);
      if (!question) return [];
      const worded = questionIn(words, question);
      const said = describeAnswer(words, worded, entries[id]?.answer);
      return [{ id, prompt: worded.prompt, said, lang: worded.lang }];
    }),
  };
}
