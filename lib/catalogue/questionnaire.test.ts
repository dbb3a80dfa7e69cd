import { describe, expect, test } from "vitest";
import { rungs } from "@/lib/engine/scales";
import { englishWords } from "@/lib/messages/words";
import { questionById, questions } from "./questionnaire";
import { regulationQuestions } from "./questions/regulation";
import { ruleSet } from "./rule-set";
import { rulesReading } from "./rules-reading";
import { rungLabel } from "./rungs";
import { sections } from "./sections";

const words = englishWords();

const regulation = new Set(regulationQuestions.map(({ id }) => id));
const ours = questions.filter(({ id }) => !regulation.has(id));
const forbiddenWords =
  /\b(compliant|safe|safer|unbreakable|military-grade|likely|unlikely|confidence|probably)\b|!/i;

describe("the questionnaire", () => {
  test("asks section by section, in the order of the sections", () => {
    const order = sections.map(({ id }) => id);
    const asked = questions.map(({ section }) => order.indexOf(section));
    expect(asked).toEqual(asked.toSorted((a, b) => a - b));
    expect(new Set(questions.map(({ section }) => section))).toEqual(new Set(order));
  });

  test("asks today's placement last, and no rule reads it", () => {
    expect(questions.at(-1)?.id).toBe(ruleSet.today.question);
    expect(rulesReading(ruleSet.today.question)).toEqual([]);
    const options = questionById("today")?.options.map(({ id }) => id) ?? [];
    expect(options).toEqual(["not-running", ...rungs]);
  });

  test("reaches a verdict with six questions on the express path", () => {
    expect(questions.filter(({ express }) => express).map(({ id }) => id)).toEqual([
      "co-tenants",
      "trust",
      "code-origin",
      "pod-security",
      "classification",
      "regimes",
    ]);
  });

  test("depends only on questions asked before", () => {
    const position = new Map(questions.map(({ id }, index) => [id, index]));
    const dependsOn = JSON.stringify;
    const late = questions.filter(({ id, shownWhen }) =>
      questions.some(
        (other) =>
          dependsOn(shownWhen).includes(`"question":"${other.id}"`) &&
          (position.get(other.id) ?? 0) >= (position.get(id) ?? 0),
      ),
    );
    expect(late).toEqual([]);
  });

  test("finds a question by its id", () => {
    expect(questionById("co-tenants")?.section).toBe("neighbours");
    expect(questionById("no-such-question")).toBeUndefined();
  });
});

describe.each(ours.map((question) => [question.id, question] as const))("%s", (id, question) => {
  test("asks one thing in at most 14 words", () => {
    expect(question.prompt.split(/\s+/).length).toBeLessThanOrEqual(14);
    expect(question.prompt).toMatch(/^[A-Z][^?]*\?$/);
  });

  test("has a hint of one sentence without a final stop, and a reason of two", () => {
    expect(question.hint).not.toMatch(/[.?]$|[.?] /);
    expect(question.why.split(/(?<=\.) /)).toHaveLength(2);
    expect(question.why).toMatch(/\.$/);
  });

  test("names its sources and who knows", () => {
    expect(question.sources.length).toBeGreaterThan(0);
    expect(question.sources.filter(({ url }) => !url.startsWith("https://"))).toEqual([]);
    expect(question.whoKnows).not.toBe("");
  });

  test("is read by a rule", () => {
    expect(id === ruleSet.today.question || rulesReading(id).length > 0).toBe(true);
  });

  test("says what each option does, and names only rungs that its rules speak of", () => {
    const spokenOf = new Set(
      rulesReading(id).flatMap(({ effect }) => {
        if (effect.kind === "demand") return effect.axis === "rung" ? [effect.level] : [];
        if (effect.kind === "exclude") return effect.rungs;
        return effect.kind === "prefer" ? [effect.rung, ...effect.over] : [];
      }),
    );
    // The longest names first: "container" is part of two others.
    const byLength = rungs.toSorted((a, b) => rungLabel(words, b).length - rungLabel(words, a).length);
    for (const { consequence } of question.options) {
      expect(consequence).not.toMatch(/\.$/);
      expect(consequence.length).toBeLessThanOrEqual(95);
      if (!/(raises the floor to|is the floor|rules out|prefers) /i.test(consequence)) continue;
      let rest = consequence
        .toLowerCase()
        .replaceAll(/container platform|container engine|serverless containers/g, "");
      for (const rung of byLength) {
        const name = rungLabel(words, rung).toLowerCase();
        const mentions = new RegExp(`\\b${name}\\b`);
        if (mentions.test(rest)) expect([...spokenOf], consequence).toContain(rung);
        rest = rest.replaceAll(name, "");
      }
    }
  });

  test("keeps to the words we use", () => {
    const words = [
      question.prompt,
      question.hint,
      question.why,
      ...question.options.flatMap(({ label, consequence }) => [label, consequence]),
    ];
    expect(words.filter((text) => forbiddenWords.test(text))).toEqual([]);
  });
});
