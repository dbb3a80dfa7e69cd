import type { Question, SectionId } from "@/lib/catalogue/question";
import { questions } from "@/lib/catalogue/questionnaire";
import { sections } from "@/lib/catalogue/sections";
import { createSituation } from "@/lib/engine/situation";
import type { AnswersDocument } from "@/lib/schemas/answers-document";
import { answersIn } from "@/lib/schemas/answers-document";

export type SectionProgress = {
  readonly id: SectionId;
  readonly title: string;
  readonly lead: string;
  readonly asked: readonly Question[];
  /** Asked questions that have any answer, "I don't know yet" included. */
  readonly answered: number;
  readonly state: "not-started" | "in-progress" | "completed";
  /** Where to go on: the first open question, or the first of a completed section. */
  readonly resumeAt: string | null;
};

/** What is asked on these answers, in order. A question whose gate is still open is not asked yet. */
function askedQuestions(document: AnswersDocument): readonly Question[] {
  const situation = createSituation(questions, answersIn(document));
  return questions.filter((question) => situation.isAsked(question.id) === true);
}

/** How far each section has got. */
export function progressOf(document: AnswersDocument): readonly SectionProgress[] {
  const asked = askedQuestions(document);
  return sections.map((section) => {
    const inSection = asked.filter((question) => question.section === section.id);
    const open = inSection.find((question) => !document.entries[question.id]);
    const answered = inSection.filter((question) => document.entries[question.id]).length;
    return {
      ...section,
      asked: inSection,
      answered,
      state: open ? (answered > 0 ? "in-progress" : "not-started") : "completed",
      resumeAt: (open ?? inSection[0])?.id ?? null,
    };
  });
}

/** The asked questions before and after one of them; null at either end, and for one not asked. */
export function neighboursOf(
  document: AnswersDocument,
  questionId: string,
): { readonly previous: string | null; readonly next: string | null } {
  const order = askedQuestions(document).map(({ id }) => id);
  const at = order.indexOf(questionId);
  if (at < 0) return { previous: null, next: null };
  return { previous: order[at - 1] ?? null, next: order[at + 1] ?? null };
}
