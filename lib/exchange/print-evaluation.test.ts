import { expect, it } from "vitest";
import { z } from "zod";
import { chosen } from "@/lib/catalogue/examples";
import { presets } from "@/lib/catalogue/presets";
import { evaluationSchema, questionListSchema } from "@/lib/schemas/answer-file";
import { explainEvaluation, printEvaluation, printQuestions } from "./print-evaluation";

const cases = [["nothing", {}] as const, ...presets.map(({ id, answers }) => [id, answers] as const)];

it.each(cases)(
  "what is printed for %s is what the published schema says, and nothing more",
  (_id, answers) => {
    const printed = printEvaluation(answers);
    expect(z.strictObject(evaluationSchema.shape).safeParse(printed).error).toBeUndefined();
    expect(explainEvaluation(answers)).toContain(`Rule set ${printed.ruleSet.version}`);
  },
);

it("the questionnaire is printed as the published schema says", () => {
  const printed = printQuestions();
  expect(z.strictObject(questionListSchema.shape).safeParse(printed).error).toBeUndefined();
  expect(printed.questions.every(({ options }) => options.length > 1)).toBe(true);
});

it("the text says what each answer was read as", () => {
  expect(explainEvaluation({ "co-tenants": chosen("nobody") })).toContain("co-tenants: Nobody");
});
