import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/engine/evaluate";
import { presetById, presets } from "./presets";
import { questionById } from "./questionnaire";
import { ruleSet } from "./rule-set";

const expected: Readonly<Record<string, string>> = {
  "internal-tool": "process",
  "university-research-groups": "container",
  "public-saas": "container",
  "card-payments": "container-in-vm",
  "ci-for-untrusted-code": "container-in-vm",
  "ai-agents": "container-in-vm",
  "public-cloud": "vm",
  "dod-il5-shared-region": "dedicated-host",
  "company-platform": "container",
  "hospital-records": "container",
  "file-conversion": "sandboxed-container",
  "managed-databases": "vm",
  "windows-service": "vm",
  "desktop-compartments": "vm",
  "rented-machines": "vm",
  "licensed-database": "dedicated-host",
};

test("every preset has an expected end", () => {
  expect(presets.map(({ id }) => id).toSorted()).toEqual(Object.keys(expected).toSorted());
  expect([...presetById.keys()]).toEqual(presets.map(({ id }) => id));
});

describe.each(presets.map((preset) => [preset.id, preset] as const))("%s", (id, { answers }) => {
  const verdict = evaluate(ruleSet, answers);

  test("ends where its story says", () => {
    expect(verdict.recommended).toBe(expected[id]);
    expect(verdict.complete).toBe(true);
  });

  test("leaves something to answer", () => {
    expect(verdict.openQuestions.length).toBeGreaterThan(0);
  });

  test("answers only questions that are asked, with options that exist", () => {
    for (const [questionId, answer] of Object.entries(answers)) {
      const options = questionById(questionId)?.options.map((option) => option.id) ?? [];
      expect(answer.kind === "chosen" ? options : [], questionId).toEqual(
        expect.arrayContaining(answer.kind === "chosen" ? [...answer.options] : [questionId]),
      );
    }
  });
});
