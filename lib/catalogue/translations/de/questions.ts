import type { CatalogueTranslation } from "../translation";
import { availabilityQuestions } from "./questions/availability";
import { codeQuestions } from "./questions/code";
import { dataQuestions } from "./questions/data";
import { lifecycleQuestions } from "./questions/lifecycle";
import { neighboursQuestions } from "./questions/neighbours";
import { platformQuestions } from "./questions/platform";
import { privilegesQuestions } from "./questions/privileges";
import { regulationQuestions } from "./questions/regulation";
import { todayQuestions } from "./questions/today";

export const questions: CatalogueTranslation["questions"] = {
  ...neighboursQuestions,
  ...codeQuestions,
  ...privilegesQuestions,
  ...dataQuestions,
  ...regulationQuestions,
  ...availabilityQuestions,
  ...lifecycleQuestions,
  ...platformQuestions,
  ...todayQuestions,
};
