import { expect, it } from "vitest";
import { chosen, unknown } from "@/lib/catalogue/examples";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { evaluate } from "./evaluate";
import { valueOfAnswers } from "./value-of-answers";

it("the answer that alone could raise the floor highest comes first, and really raises it", () => {
  const answers = { "co-tenants": unknown, "code-origin": chosen("own-reviewed") };
  const [first] = valueOfAnswers(ruleSet, answers);
  const options = ruleSet.questions.find(({ id }) => id === first?.question)?.options ?? [];
  const floors = options.map(
    ({ id }) => evaluate(ruleSet, { ...answers, [first?.question ?? ""]: chosen(id) }).floor.firm,
  );
  expect(floors).toContain(first?.alone.highest);
  expect(floors).toContain(first?.alone.lowest);
});

it("nothing is worth answering that has a definite answer", () => {
  const values = valueOfAnswers(ruleSet, { "code-origin": chosen("own-reviewed") });
  expect(values.map(({ question }) => question)).not.toContain("code-origin");
});
