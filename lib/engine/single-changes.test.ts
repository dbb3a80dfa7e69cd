import { expect, it } from "vitest";
import { presets } from "@/lib/catalogue/presets";
import { questions } from "@/lib/catalogue/questionnaire";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { applyChanges } from "./apply-changes";
import { buildDiagram } from "./diagram/build-diagram";
import { evaluate } from "./evaluate";
import type { Answers } from "./question";
import { singleChangesFrom } from "./single-changes";
import { createSituation } from "./situation";

const diagram = buildDiagram(ruleSet);

/** Every other option of every single choice that is asked, tried one at a time. */
function movingChoices(answers: Answers): readonly string[] {
  const situation = createSituation(questions, answers);
  const { recommended } = evaluate(ruleSet, answers);
  return questions
    .filter(({ id, kind }) => kind === "single" && situation.isAsked(id) === true)
    .flatMap(({ id, options }) =>
      options
        .filter(({ id: option }) => {
          const answer = { kind: "chosen" as const, options: [option] };
          return evaluate(ruleSet, { ...answers, [id]: answer }).recommended !== recommended;
        })
        .map(({ id: option }) => `${id}:${option}`),
    );
}

it.each(presets.slice(0, 4))(
  "finds each change that moves the verdict of $id, and no other",
  ({ answers }) => {
    const { recommended } = evaluate(ruleSet, answers);
    const found = singleChangesFrom(diagram, answers, recommended);
    for (const { change, leadsTo } of found) {
      const after = evaluate(ruleSet, applyChanges(questions, answers, [change])).recommended;
      expect(after ?? "conflict", JSON.stringify(change)).toBe(leadsTo);
    }
    const chosen = found.flatMap(({ change }) =>
      change.kind === "choose" ? [`${change.question}:${change.to}`] : [],
    );
    expect(new Set(chosen)).toEqual(new Set(movingChoices(answers)));
  },
);
