import type { CatalogueTranslation } from "../translation";
import { availabilityRules } from "./rules/availability";
import { codeRules } from "./rules/code";
import { controlRules } from "./rules/controls";
import { dataRules } from "./rules/data";
import { operationRules } from "./rules/operations";
import { performanceRules } from "./rules/performance";
import { privilegeRules } from "./rules/privileges";
import { regimeRules1 } from "./rules/regimes-1";
import { regimeRules2 } from "./rules/regimes-2";
import { regimeRules3 } from "./rules/regimes-3";
import { tenancyRules } from "./rules/tenancy";

export const rules: CatalogueTranslation["rules"] = {
  ...tenancyRules,
  ...codeRules,
  ...privilegeRules,
  ...dataRules,
  ...regimeRules1,
  ...regimeRules2,
  ...regimeRules3,
  ...availabilityRules,
  ...performanceRules,
  ...operationRules,
  ...controlRules,
};
