import { describe, expect, it, test } from "vitest";
import { rungs } from "@/lib/engine/scales";
import { wordsIn } from "@/lib/messages/words";
import { controls } from "../controls/control-catalogue";
import { controlIn, questionIn, ruleIn } from "../in-language";
import { limits } from "../limits";
import { presets } from "../presets";
import { questions } from "../questionnaire";
import { ruleSet } from "../rule-set";
import { rungFacts } from "../rungs";
import { german } from "./de/german";

const words = wordsIn("de");
const ids = (things: Iterable<{ readonly id: string }>) => [...things].map(({ id }) => id);
const allowed = {
  questions: ids(questions),
  presets: ids(presets),
  limits: ids(limits),
  rules: ids(ruleSet.rules),
  controls: ids(Object.values(controls)),
};

describe.each(Object.keys(allowed) as (keyof typeof allowed)[])("German %s", (table) => {
  it("are of things that exist", () => {
    expect(Object.keys(german[table]).filter((id) => !allowed[table].includes(id))).toEqual([]);
  });

  it("are all there", () => {
    expect(allowed[table].filter((id) => !(id in german[table]))).toEqual([]);
  });

  it("are in German typography, and say something", () => {
    const texts = textsIn(german[table]);
    expect(texts.filter((text) => text.trim() !== text || text === "")).toEqual([]);
    expect(texts.filter((text) => /["']\p{L}|“\p{L}/u.test(text))).toEqual([]);
  });
});

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test.each(questions)("every option of $id is in German, and its prompt is short", ({ id, options }) => {
  const texts = german.questions[id];
  expect(Object.keys(texts?.options ?? {}).toSorted()).toEqual(ids(options).toSorted());
  expect(texts?.prompt.split(" ").length).toBeLessThanOrEqual(16);
  expect(texts?.hint).not.toMatch(/\.$/);
  for (const { consequence } of Object.values(texts?.options ?? {})) {
    expect(consequence).not.toMatch(/\.$/);
    expect(consequence.length).toBeLessThanOrEqual(130);
  }
});

it("German says every caution, and whom neighbours must belong to", () => {
  const silent = ruleSet.rules.filter(({ id, effect }) => {
    const texts = german.rules[id];
    return (effect.kind === "caution" && !texts?.message) || ("community" in effect && !texts?.community);
  });
  expect(ids(silent)).toEqual([]);
});

test.each(rungs)("what %s costs and saves is in German, with the conditions that English has", (rung) => {
  for (const { aspect, statement, condition } of rungFacts[rung].tradeOffs) {
    const texts = german.tradeOffs[rung][aspect];
    expect(texts.statement).not.toBe(statement);
    expect(texts.condition === undefined, aspect).toBe(condition === undefined);
    // Numbers are what such a note is about: each is there, written the German way.
    const numbers = (text: string) => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).toSorted();
    const written = (text: string) => text.replaceAll(/[.,](?=\d)/g, (mark) => (mark === "." ? "," : "."));
    expect(numbers(texts.statement), aspect).toEqual(numbers(written(statement)));
    expect(numbers(texts.condition ?? ""), aspect).toEqual(numbers(written(condition ?? "")));
  }
});

describe("what is not translated", () => {
  const [rule] = ruleSet.rules;
  if (!rule) throw new Error("There are no rules.");

  it("stays English and says so", () => {
    expect(ruleIn(words, { ...rule, id: "NO-99" })).toMatchObject({ title: rule.title, lang: "en" });
    expect(controlIn(words, { id: "no", title: "a", asks: "b", verify: "c" })).toMatchObject({ lang: "en" });
  });

  it("is said in English without remark on an English page", () => {
    expect(ruleIn(wordsIn("en"), rule)).toBe(rule);
  });

  it("includes the wording of an old rule book", () => {
    const [question] = questions;
    if (!question) throw new Error("There are no questions.");
    const old = { ...question, prompt: "What used to be asked" };
    expect(questionIn(words, old)).toMatchObject({ prompt: old.prompt, lang: "en" });
    expect(questionIn(words, question)).not.toHaveProperty("lang");
  });
});
