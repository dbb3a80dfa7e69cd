import type { Rule, RuleSet } from "@/lib/engine/rule";
import { questions } from "./questionnaire";
import { communityCircles, stricterControls, territoryCircles } from "./regimes/circles";
import { regimeRules } from "./regimes/regime-rules";
import { availabilityRules } from "./rules/availability";
import { codeRules } from "./rules/code";
import { controlRules } from "./rules/controls";
import { dataRules } from "./rules/data";
import { operationsRules } from "./rules/operations";
import { performanceRules } from "./rules/performance";
import { privilegeRules } from "./rules/privileges";
import { tenancyRules } from "./rules/tenancy";

/** The rules this version of the app applies. Its version changes with any change of a rule or question. */
export const ruleSet: RuleSet = {
  version: "2.0.0",
  questions,
  rules: [
    ...tenancyRules,
    ...codeRules,
    ...privilegeRules,
    ...dataRules,
    ...regimeRules,
    ...availabilityRules,
    ...performanceRules,
    ...operationsRules,
    ...controlRules,
  ],
  communities: communityCircles,
  territories: territoryCircles,
  stricterControls,
  today: {
    question: "today",
    rungByOption: {
      process: "process",
      container: "container",
      "sandboxed-container": "sandboxed-container",
      "container-in-vm": "container-in-vm",
      vm: "vm",
      "dedicated-host": "dedicated-host",
    },
  },
};

const byId = new Map(ruleSet.rules.map((rule) => [rule.id, rule]));

/** The rule with this id, retired ones included, if there is one. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
