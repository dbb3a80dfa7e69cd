import { forceLabels } from "@/lib/catalogue/force-labels";
import { rungLabel } from "@/lib/catalogue/rungs";
import type { Force } from "@/lib/engine/rule";
import { forces } from "@/lib/engine/rule";
import { rungs } from "@/lib/engine/scales";
import type { Verdict } from "@/lib/engine/verdict";
import type { AnswersDocument } from "@/lib/schemas/answers-document";
import type { RuleBook } from "@/lib/schemas/rule-book";

const sentences: Record<Force, string> = {
  requirement: "A law, standard or contract sets this floor.",
  guidance: "Published guidance sets this floor; on these answers, no law, standard or contract does.",
  "house-policy":
    "This rule set's own judgement sets this floor; on these answers, no law, standard, contract or published guidance goes as far.",
};

/** How binding the floor is: the weightiest kind of rule that reaches it, and what requirements ask alone. */
export function howBinding({ floor, conflict, openQuestions }: Verdict, book: RuleBook): string {
  if (conflict) return forcesOf([...conflict.demands, ...conflict.exclusions], book);
  if (floor.firm === rungs[0]) {
    return floor.possible === floor.firm
      ? "No open answer could change that."
      : `Not firm yet: ${openQuestions.length === 1 ? "one answer is" : `${openQuestions.length} answers are`} open, and the floor may rise.`;
  }
  const force = forces.find((each) => floor.byForce[each].firm === floor.firm) ?? "house-policy";
  const required = floor.byForce.requirement.firm;
  const alone =
    required === rungs[0] || required === floor.firm
      ? ""
      : ` Requirements alone ask for ${rungLabel(required)}.`;
  return `${sentences[force]}${alone}`;
}

/** How much of the verdict rests on a preset that nobody has confirmed; null when nothing does. */
export function howAssumed({ entries }: AnswersDocument): string | null {
  const all = Object.values(entries);
  const assumed = all.filter(({ source }) => source === "preset").length;
  if (assumed === 0) return null;
  const share = assumed === all.length ? `All ${assumed}` : `${assumed} of its ${all.length}`;
  return `${share} answers come from a preset and nobody has confirmed them yet.`;
}

/** Rules by their kind, the weightiest first: "Requirement: REG-07. Guidance: OPS-01, PRV-10." */
function forcesOf(ids: readonly string[], book: RuleBook): string {
  return forces
    .map((force) => ({
      force,
      of: ids.filter((id) => book.rules.some((rule) => rule.id === id && rule.force === force)),
    }))
    .filter(({ of }) => of.length > 0)
    .map(({ force, of }) => `${forceLabels[force]}: ${of.join(", ")}.`)
    .join(" ");
}
