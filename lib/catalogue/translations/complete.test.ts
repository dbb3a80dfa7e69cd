import { describe, expect, test } from "vitest";
import { ruleSet } from "../rule-set";
import { german } from "./de/german";

describe("the German catalogue", () => {
  test("has every rule in force, with the texts that its effect shows", () => {
    const lacking = ruleSet.rules.filter(({ id, effect }) => {
      const texts = german.rules[id];
      if (!texts?.title || !texts.rationale || !texts.falsePositives) return true;
      if (effect.kind === "caution") return !texts.message;
      return "community" in effect && !texts.community;
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test("names no rule that is not there", () => {
    const known = new Set(ruleSet.rules.map(({ id }) => id));
    expect(Object.keys(german.rules).filter((id) => !known.has(id))).toEqual([]);
  });

  test("differs from the English in every sentence", () => {
    const same = ruleSet.rules.filter(({ id, title, rationale, falsePositives }) => {
      const texts = german.rules[id];
      return (
        texts?.title === title || texts?.rationale === rationale || texts?.falsePositives === falsePositives
      );
    });
    expect(same.map(({ id }) => id)).toEqual([]);
  });
});
