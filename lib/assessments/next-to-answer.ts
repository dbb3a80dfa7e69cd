import { questions } from "@/lib/catalogue/questionnaire";
import { createSituation } from "@/lib/engine/situation";
import { type AnswersDocument, answersIn } from "@/lib/schemas/answers-document";
import { neighboursOf } from "./progress";

/**
 * The question to show after one was answered; null when it is time to check the answers.
 *
 * @param changed set when an answer is being changed from the check page: then only the questions that this
 *   change newly requires are shown, whether they hang on it directly or on one another
 */
export function nextToAnswer(
  document: AnswersDocument,
  answered: string,
  changed: string | null,
): string | null {
  if (changed === null) return neighboursOf(document, answered).next;
  const situation = createSituation(questions, answersIn(document));
  const required = questions.find(
    ({ id, shownWhen }) =>
      !document.entries[id] &&
      situation.isAsked(id) === true &&
      situation.dependenciesOf(shownWhen).includes(changed),
  );
  return required?.id ?? null;
}
