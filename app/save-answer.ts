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
import { describeFailure } from "@/lib/server/failure-copy";
import { parseForm, typedText, typedVersion } from "@/lib/server/form-door";
import type { Writer } from "@/lib/server/form-page";
import type { Elsewhere } from "@/lib/server/read-only-page";

/** Where a question's page was come to from: `check` to change an answer, `via` being the first one changed. */
export type CameFrom = { readonly check: boolean; readonly via: string | null };

/** Reads it from the page's address. */
export function cameFrom(query: URLSearchParams): CameFrom {
  const via = questionById(query.get("via") ?? "")?.id ?? null;
  return { check: query.get("from") === "check", via };
}

/**
 * Saves one answer and goes on: to the next question, the sections, or back to the check page. Comes back
 * with what has to be decided first when somebody else answered meanwhile, or other answers would go.
 */
export async function saveFromForm(
  { words, params, query, caller: callerOf }: Writer,
  form: FormData,
): Promise<QuestionState | Elsewhere> {
  const id = params["id"] ?? "";
  const question = questionById(params["slug"] ?? "");
  const typed = {
    answer: form.getAll("answer").map(String),
    reason: typedText(form, "reason"),
    note: typedText(form, "note"),
    ask: typedText(form, "ask"),
  };
  const again = { typed, version: typedVersion(form), problems: [], decision: null };
  const caller = await callerOf();
  const found = question && (await readAssessment(caller, id));
  // The page itself says that there is nothing here.
  if (!question || !found?.ok) return again;
  const parsed = parseForm(answerForm(words, question), form);
  if (!parsed.ok) return { ...again, problems: parsed.failure.problems };
  const { version, ...given } = parsed.value;
  const { answers } = found.value.assessment;
  const from = cameFrom(query);
  const conflict = async () =>
    conflictOf(words, question, given, {
      answers,
      by: await readAnswerer(caller, found.value, question.id),
    });

  const isConflict = form.get("decision") === "conflict";
  if (isConflict && form.get("keep") === "theirs") {
    return { redirectTo: onward(id, question.id, from, form, answers) };
  }
  if (isConflict && form.get("keep") !== "yours") {
    const problems = [{ field: "keep", message: words.t("question.conflict.missing") }];
    return { ...again, problems, decision: await conflict() };
  }
  const aside = form.getAll("aside").map(String);
  const saved = await changeOnce(caller, `answer ${question.id}`, id, onceKeyIn(form), (within) =>
    answerQuestion(within, id, question.id, given, version, aside),
  );
  if (saved.ok) {
    const entry = { answer: given.answer, source: "person" as const, changedIn: saved.value.version };
    const document = { ...answers, entries: { ...answers.entries, [question.id]: entry } };
    return { redirectTo: onward(id, question.id, from, form, document) };
  }
  const { failure } = saved;
  switch (failure.code) {
    case "not-found":
    case "not-allowed":
      return { ...again, problems: [{ field: "answer", message: describeFailure(words, failure) }] };
    case "stale":
      return { ...again, version: failure.version, decision: await conflict() };
    case "sets-aside":
      return { ...again, decision: setAside(words, failure.questions, answers) };
  }
}

/** Where to go on after an answer. */
function onward(
  id: string,
  questionId: string,
  from: CameFrom,
  form: FormData,
  document: AnswersDocument,
): string {
  if (form.get("then") === "sections") return `/a/${id}/sections#next`;
  const via = from.check ? (from.via ?? questionId) : null;
  const next = nextToAnswer(document, questionId, via);
  if (next === null) return `/a/${id}/check`;
  return via === null ? `/a/${id}/q/${next}` : `/a/${id}/q/${next}?from=check&via=${via}`;
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
