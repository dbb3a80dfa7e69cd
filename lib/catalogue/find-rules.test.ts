import { describe, expect, it } from "vitest";
import { wordsIn } from "@/lib/messages/words";
import { findRules, lawsOf, type RuleFilter, rulePrefixes } from "./find-rules";
import { ruleById, ruleSet } from "./rule-set";

const all: RuleFilter = { q: "", effect: null, floor: null, section: null, force: null, law: null };
const find = (filter: Partial<RuleFilter>, locale: "en" | "de" = "en") =>
  findRules(wordsIn(locale), ruleSet.rules, { ...all, ...filter });

describe("rules are found", () => {
  it("all of them without a filter, each under one subject", () => {
    expect(find({})).toEqual(ruleSet.rules);
    expect(rulePrefixes.flatMap((section) => find({ section }))).toHaveLength(ruleSet.rules.length);
  });

  it("by words in any order and case, in the language of the page", () => {
    const ids = find({ q: "SPECULATION  gvisor" }).map(({ id }) => id);
    for (const id of ids) expect(JSON.stringify(ruleById(id)).toLowerCase()).toContain("gvisor");
    expect(find({ q: "ten-01" }).map(({ id }) => id)).toEqual(["TEN-01"]);
    expect(find({ q: "Mandanten" }, "de").length).toBeGreaterThan(0);
    expect(find({ q: "no such word anywhere" })).toEqual([]);
  });

  it("by the rung they demand, by what they do, by force, and by all at once", () => {
    const found = find({ floor: "dedicated-host", force: "requirement", effect: "rung" });
    expect(found.length).toBeGreaterThan(0);
    for (const { effect, force } of found) {
      expect(effect).toMatchObject({ kind: "demand", axis: "rung", level: "dedicated-host" });
      expect(force).toBe("requirement");
    }
  });

  it("by the law they depend on, also where they read only what that law asks", () => {
    expect(find({ law: "dod" }).map(({ id }) => id)).toContain("REG-IL5-SHARED");
    expect([...lawsOf({ when: { op: "is", question: "dod-level", options: ["il5"] } })]).toEqual(["dod"]);
    expect(find({ law: "dod" }).map(({ id }) => id)).not.toContain("TEN-01");
  });
});
