import type { Caller } from "@/lib/access/caller";
import { canAnswer } from "@/lib/access/role";
import { questionById } from "@/lib/catalogue/questionnaire";
import { canonicalJson } from "@/lib/engine/canonical-json";
import {
  fail,
  type NotAllowed,
  type NotFound,
  notFound,
  type Result,
  type SetsAside,
  type Stale,
  succeed,
} from "@/lib/result";
import type { AnswerEntry, AnswersDocument } from "@/lib/schemas/answers-document";
import { briefOf } from "./brief";
import { changeAssessment } from "./change-assessment";
import { isAnsweredSince } from "./is-answered-since";
import { setAsideBy } from "./set-aside";

/** What a person says to one question, checked against it already. */
export type GivenAnswer = Pick<AnswerEntry, "answer" | "note" | "ask">;

/**
 * Stores one answer. Refused as stale when the same question was answered by somebody else after the
 * caller's version; answers to other questions in the meantime do no harm and are kept.
 *
 * @param baseVersion the version of the assessment that the caller saw
 * @param mayAside the answers that it may set aside; with others at stake it is refused, so that nobody
 *   parks an answer without having been asked
 */
export async function answerQuestion(
  caller: Caller,
  assessmentId: string,
  questionId: string,
  given: GivenAnswer,
  baseVersion: number,
  mayAside: readonly string[] = [],
): Promise<Result<{ readonly version: number }, NotFound | NotAllowed | Stale | SetsAside>> {
  if (!questionById(questionId)) return fail(notFound);
  return await changeAssessment<Stale | SetsAside>(
    caller,
    assessmentId,
    canAnswer,
    async (assessment, db) => {
      const { answers, version } = assessment;
      const stored = answers.entries[questionId];
      if (stored && isSame(stored, given)) return succeed(null);
      const isLate =
        baseVersion > version || (await isAnsweredSince(db, assessment, questionId, baseVersion));
      if (isLate) return fail({ code: "stale", version } satisfies Stale);
      const aside = setAsideBy(answers, questionId, given.answer);
      if (aside.some((id) => !mayAside.includes(id))) {
        return fail({ code: "sets-aside", questions: aside } satisfies SetsAside);
      }
      const entry: AnswerEntry = { ...given, source: "person", changedIn: version + 1 };
      const document: AnswersDocument = { ...answers, entries: { ...answers.entries, [questionId]: entry } };
      return succeed({ answers: { document, brief: briefOf(document) } });
    },
  );
}

/** Whether the same was said already by a person; confirming a preset's assumption is a change. */
function isSame(stored: AnswerEntry, given: GivenAnswer): boolean {
  return (
    stored.source === "person" &&
    stored.note === given.note &&
    stored.ask === given.ask &&
    canonicalJson(stored.answer) === canonicalJson(given.answer)
  );
}
