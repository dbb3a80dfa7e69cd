import { expect, test } from "vitest";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { is } from "@/lib/engine/condition";
import { findWrongPlatformRungs } from "./support/platform-rungs";

test("each platform, alone and beside another, leaves the rungs that can be had on it", () => {
  expect(findWrongPlatformRungs(ruleSet)).toEqual([]);
});

test("a platform that takes rungs from what stands beside it is noticed", () => {
  const rules = ruleSet.rules.map((rule) =>
    rule.id === "OPS-01" ? { ...rule, when: is("platform", "serverless-containers") } : rule,
  );
  expect(findWrongPlatformRungs({ ...ruleSet, rules })).toHaveLength(6);
});
