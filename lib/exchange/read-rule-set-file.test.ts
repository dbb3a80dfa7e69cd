import { describe, expect, it, test } from "vitest";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { readRuleSetFile } from "./read-rule-set-file";

const [first, ...others] = ruleSet.rules;
const read = (value: unknown) => readRuleSetFile(JSON.stringify(value));

it("the rule set in force reads back as it is, questions without their words", () => {
  const result = read(ruleSet);
  expect(result).toMatchObject({ ok: true, value: { version: ruleSet.version, rules: ruleSet.rules } });
});

describe("a malformed rule set is refused with the rule's id", () => {
  test.each([
    ["not JSON", "{", /not JSON/],
    ["an effect that does not exist", { ...first, effect: { kind: "score", points: 7 } }, /TEN-01/],
    ["an empty condition", { ...first, when: { op: "any", of: [] } }, /TEN-01/],
    [
      "a question that does not exist",
      { ...first, when: { op: "is", question: "nope", options: ["x"] } },
      /TEN-01/,
    ],
    ["no citation", { ...first, citations: [] }, /TEN-01/],
    ["an id twice", others[0], new RegExp(others[0]?.id ?? "")],
  ])("%s", (_, rule, place) => {
    const result =
      typeof rule === "string" ? readRuleSetFile(rule) : read({ ...ruleSet, rules: [rule, ...others] });
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.failure.join("\n")).toMatch(place);
  });
});
