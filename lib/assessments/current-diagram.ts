import { ruleSet } from "@/lib/catalogue/rule-set";
import { buildDiagram, type Diagram } from "@/lib/engine/diagram/build-diagram";

/** Kept on the process, since the bundler may load this module once for the start and once for the pages. */
const kept: { diagramOfRuleSet?: Diagram } = globalThis as { diagramOfRuleSet?: Diagram };

/** The decision diagram of the rules in force. Building it takes about half a second, so once per process. */
export function currentDiagram(): Diagram {
  kept.diagramOfRuleSet ??= buildDiagram(ruleSet);
  return kept.diagramOfRuleSet;
}
