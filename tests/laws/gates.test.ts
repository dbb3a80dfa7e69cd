import { expect, test } from "vitest";
import { regulationQuestions } from "@/lib/catalogue/questions/regulation";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { atLeast } from "@/lib/engine/condition";
import { findWrongGates, gates } from "./support/gates";

test("every question that other answers bring up is asked from where they suffice, and not before", () => {
  expect(findWrongGates(ruleSet)).toEqual([]);
});

test("each of them but those on regulation is looked at", () => {
  const regulation = new Set(regulationQuestions.map(({ id }) => id));
  const gated = ruleSet.questions.filter(
    ({ id, shownWhen }) => shownWhen.op !== "always" && !regulation.has(id),
  );
  const others = gated.filter(({ id }) => !gates[id]).map(({ id }) => id);
  expect(others).toEqual([]);
});

test("a gate that opens too early or too late is noticed", () => {
  const withGate = (option: string) => ({
    ...ruleSet,
    questions: ruleSet.questions.map((question) =>
      question.id === "node-tenancy" ? { ...question, shownWhen: atLeast("co-tenants", option) } : question,
    ),
  });
  expect(findWrongGates(withGate("same-organisation"))).toEqual([
    'node-tenancy is asked for {"co-tenants":"same-organisation"}.',
  ]);
  expect(findWrongGates(withGate("own-customers"))).toEqual([
    'node-tenancy is not asked for {"co-tenants":"partner-organisations"}.',
  ]);
});
