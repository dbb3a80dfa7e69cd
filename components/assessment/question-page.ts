/** What the form of a question page is for: to answer, or to decide something before an answer is saved. */
export type QuestionFormKind = "answer" | "decision";

/** The form that answers the question, in a browser; null while something has to be decided first. */
export function questionForm(): HTMLFormElement | null {
  return document.querySelector<HTMLFormElement>('form[data-question="answer"]');
}

/** The form that decides what becomes of an answer, and the link beside it that takes the answer back. */
export function decisionForm(): HTMLFormElement | null {
  return document.querySelector<HTMLFormElement>('form[data-question="decision"]');
}
