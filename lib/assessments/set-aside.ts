import { questions } from "@/lib/catalogue/questionnaire";
import type { Answer } from "@/lib/engine/question";
import { createSituation } from "@/lib/engine/situation";
import { type AnswersDocument, answersIn } from "@/lib/schemas/answers-document";

/**
 * The answered questions that would no longer be asked after an answer. Their answers stay stored, without
 * effect, and come back with the question. A question that may still be asked keeps its say.
 */
export function setAsideBy(document: AnswersDocument, questionId: string, answer: Answer): readonly string[] {
  const answers = answersIn(document);
  const before = createSituation(questions, answers);
  const after = createSituation(questions, { ...answers, [questionId]: answer });
  return questions
    .map(({ id }) => id)
    .filter(
      (id) =>
        id !== questionId &&
        document.entries[id] !== undefined &&
        before.isAsked(id) !== false &&
        after.isAsked(id) === false,
    );
}
