import type { Question } from "./question";
import { availabilityQuestions } from "./questions/availability";
import { codeQuestions } from "./questions/code";
import { dataQuestions } from "./questions/data";
import { lifecycleQuestions } from "./questions/lifecycle";
import { neighbourQuestions } from "./questions/neighbours";
import { platformQuestions } from "./questions/platform";
import { privilegeQuestions } from "./questions/privileges";
import { regulationQuestions } from "./questions/regulation";
import { todayQuestions } from "./questions/today";

/** Every question, in the order of the sections. */
export const questions: readonly Question[] = [
  ...neighbourQuestions,
  ...codeQuestions,
  ...privilegeQuestions,
  ...dataQuestions,
  ...regulationQuestions,
  ...availabilityQuestions,
  ...lifecycleQuestions,
  ...platformQuestions,
  ...todayQuestions,
];

const byId = new Map(questions.map((question) => [question.id, question]));

/** The question with this id, if there is one. */
export function questionById(id: string): Question | undefined {
  return byId.get(id);
}
