import { describeAnswer } from "@/lib/catalogue/describe-answer";
import { questionById, questions } from "@/lib/catalogue/questionnaire";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { rungLabel } from "@/lib/catalogue/rungs";
import { sections } from "@/lib/catalogue/sections";
import { verdictSummary, verdictTitle } from "@/lib/catalogue/verdict-sentence";
import { evaluate } from "@/lib/engine/evaluate";
import type { Answers } from "@/lib/engine/question";
import type { Verdict } from "@/lib/engine/verdict";
import { englishWords } from "@/lib/messages/words";
import type { Evaluation, QuestionList } from "@/lib/schemas/answer-file";
import { currentRuleSet } from "@/lib/schemas/rule-book";

/** The command line speaks English. */
const words = englishWords();

const identity = { version: currentRuleSet.version, hash: currentRuleSet.hash };

/** The verdict as the command line prints it for programs. */
export function printEvaluation(answers: Answers): Evaluation {
  const verdict = evaluate(ruleSet, answers);
  const effects = new Map(ruleSet.rules.map(({ id, effect }) => [id, effect]));
  const rules = verdict.outcomes.flatMap(({ ruleId, outcome }) => {
    const effect = effects.get(ruleId);
    return effect ? [{ id: ruleId, outcome, effect: { ...effect } }] : [];
  });
  // Zod's output types are mutable; a copy through JSON is, and is what gets printed.
  return JSON.parse(
    JSON.stringify({
      recommended: verdict.recommended,
      conflict: verdict.conflict,
      floor: verdict.floor,
      composites: verdict.composites,
      insideDedicatedHost: verdict.insideDedicatedHost,
      spread: verdict.spread.firm,
      spreadPossible: verdict.spread.possible,
      controlPlane: verdict.controlPlane.firm,
      dataInUse: verdict.dataInUse.firm,
      neighbours: verdict.neighbours,
      pools: verdict.pools,
      residency: verdict.residency,
      commercial: verdict.commercial,
      rules,
      controls: verdict.controls,
      cautions: verdict.cautions,
      openQuestions: verdict.openQuestions,
      gap: verdict.gap,
      complete: verdict.complete,
      ruleSet: identity,
    }),
  ) as Evaluation;
}

/** The verdict as the command line prints it for people. */
export function explainEvaluation(answers: Answers): string {
  const verdict = evaluate(ruleSet, answers);
  const rules = new Map(ruleSet.rules.map((rule) => [rule.id, rule]));
  const ruleLine = (id: string) => `  ${id}  ${rules.get(id)?.title ?? ""}`;
  const lines = [verdictTitle(words, verdict), verdictSummary(words, verdict), ""];
  for (const standing of verdict.rungs.toReversed()) {
    lines.push(`${rungLabel(words, standing.rung)}: ${standingWords(standing, verdict)}`);
    lines.push(...standing.demandedBy.map((id) => `${ruleLine(id)} (demands it)`));
    lines.push(...standing.excludedBy.map((id) => `${ruleLine(id)} (cannot work)`));
  }
  for (const { ruleId, rung, countsAs, meets } of verdict.composites) {
    lines.push(
      "",
      `${rungLabel(words, rung)} counts as ${rungLabel(words, countsAs)} here, for ${meets.join(", ")}`,
    );
    lines.push(ruleLine(ruleId));
  }
  lines.push("", `Spread: ${verdict.spread.firm}`, ...verdict.spread.demandedBy.map(ruleLine));
  lines.push(...boundsOf(verdict).flatMap(({ line, rules: ids }) => ["", line, ...ids.map(ruleLine)]));
  if (verdict.openQuestions.length > 0) lines.push("", "Still open, furthest-reaching first:");
  for (const { question, couldRaiseTo } of verdict.openQuestions) {
    const reach = couldRaiseTo
      ? `could raise the floor to ${rungLabel(words, couldRaiseTo)}`
      : "cannot raise the floor";
    lines.push(`  ${question}: ${questionById(question)?.prompt ?? ""} (${reach})`);
  }
  lines.push("", "Answers read:");
  for (const [id, answer] of Object.entries(answers)) {
    const question = questionById(id);
    if (question) lines.push(`  ${id}: ${describeAnswer(words, question, answer)}`);
  }
  lines.push(
    "",
    `Rule set ${identity.version} (${identity.hash.slice(0, 12)}). Not legal advice, an audit or a penetration test.`,
  );
  return `${lines.join("\n")}\n`;
}

/** Who may share what, where it may run, and what only a contract asks for: each with its rules. */
function boundsOf({ neighbours, pools, residency, commercial }: Verdict) {
  const bounds: { line: string; rules: readonly string[] }[] = [];
  for (const { boundary, names, demandedBy, contradictions } of pools) {
    if (neighbours.some((each) => each.boundary === boundary))
      bounds.push({ line: `On the same ${boundary}: ${names.join("; ")}`, rules: demandedBy });
    for (const { names: both, rules } of contradictions) {
      bounds.push({ line: `Conflict: nobody can be in both on one ${boundary}: ${both.join("; ")}`, rules });
    }
  }
  if (residency.names.length > 0) {
    bounds.push({ line: `Only in: ${residency.names.join("; ")}`, rules: residency.demandedBy });
  }
  for (const { names, rules } of residency.contradictions) {
    bounds.push({ line: `Conflict: no site is in both: ${names.join("; ")}`, rules });
  }
  for (const { territory, spread, rules } of residency.sitesWithin) {
    bounds.push({ line: `Needs sites apart (${spread}), all in: ${territory}`, rules });
  }
  if (commercial && commercial.demandedBy.length > 0) {
    const without = rungLabel(words, commercial.floorWithout.firm);
    bounds.push({
      line: `Licence or purchase, not security; without it the floor is: ${without}`,
      rules: commercial.demandedBy,
    });
  }
  return bounds;
}

function standingWords({ rung, standing }: Verdict["rungs"][number], verdict: Verdict): string {
  if (rung === verdict.recommended) return "recommended";
  switch (standing) {
    case "below-floor":
      return "below the floor";
    case "excluded":
      return "cannot work here";
    case "feasible":
      return "allowed";
  }
}

/** The whole questionnaire as data. */
export function printQuestions(): QuestionList {
  return {
    ruleSet: identity,
    sections: sections.map(({ id, title }) => ({ id, title })),
    questions: questions.map((question) => ({
      id: question.id,
      section: question.section,
      prompt: question.prompt,
      hint: question.hint,
      why: question.why,
      kind: question.kind,
      ordered: question.ordered,
      mayNotApply: question.mayNotApply,
      express: question.express,
      options: question.options.map(({ id, label, consequence, exclusive }) => ({
        id,
        label,
        consequence,
        exclusive: exclusive ?? false,
      })),
      shownWhen: { ...question.shownWhen },
    })),
  };
}
