import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exported } from "@/lib/assessments/read-export";
import { questions } from "@/lib/catalogue/questionnaire";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { assessmentJson } from "@/lib/documents/assessment-json";
import { evaluate } from "@/lib/engine/evaluate";
import { englishWords, wordsIn } from "@/lib/messages/words";
import { type AnswerEntry, type AnswersDocument, answersIn } from "@/lib/schemas/answers-document";
import { assessmentFileSchema } from "@/lib/schemas/assessment-file";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { textLimits } from "@/lib/schemas/text";
import { readAssessmentFile } from "./read-assessment-file";

const options = { words: englishWords(), leavesOut: false };
const read = (file: unknown, more = {}) =>
  readAssessmentFile(typeof file === "string" ? file : JSON.stringify(file, null, 2), {
    ...options,
    ...more,
  });

/** Texts as forms let them in. */
const textOf = (limit: number) =>
  fc
    .array(
      fc.constantFrom("a", "ß", "é", "漢", "👩‍💻", " x", "|", "*", '"', "\\", "<b>", "=1", ":", "#", "-"),
      {
        minLength: 1,
        maxLength: Math.floor(limit / 6),
      },
    )
    .map((parts) => parts.join("").trim())
    .filter((text) => text !== "");

const entryFor = (question: (typeof questions)[number]): fc.Arbitrary<AnswerEntry> => {
  const ids = question.options.map(({ id }) => id);
  const shared = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const several = fc.subarray(shared, { minLength: 1 });
  const chosen = (question.kind === "single" ? fc.constantFrom(...ids).map((id) => [id]) : several).map(
    (chosenIds) => ({ kind: "chosen" as const, options: chosenIds }),
  );
  const silent = [
    fc.constant({ kind: "unknown" as const }),
    ...(question.mayNotApply
      ? [textOf(textLimits.reason).map((reason) => ({ kind: "not-applicable" as const, reason }))]
      : []),
  ];
  return fc.record(
    {
      answer: fc.oneof(chosen, ...silent),
      source: fc.constantFrom("person" as const, "preset" as const),
      changedIn: fc.constant(1),
      note: textOf(textLimits.note),
      ask: textOf(textLimits.note),
    },
    { requiredKeys: ["answer", "source", "changedIn"] },
  );
};

const documents: fc.Arbitrary<AnswersDocument> = fc
  .record(Object.fromEntries(questions.map((question) => [question.id, entryFor(question)])), {
    requiredKeys: [],
  })
  .map((entries) => ({
    shape: 1,
    entries: Object.fromEntries(Object.entries(entries)) as Record<string, AnswerEntry>,
  }));

function exportedOf(answers: AnswersDocument, name = "payments-api"): Exported {
  const verdict = evaluate(ruleSet, answersIn(answers));
  return { name, answers, verdict, ruleSet: currentRuleSet, revision: null };
}

describe("a file that was exported", () => {
  it("reads back as the same answers with the same notes, and is written the same again", () => {
    const kept = fc.property(documents, (answers) => {
      const text = assessmentJson(exportedOf(answers), {
        schema: "https://x.example/s.json",
        isNoteShown: true,
      });
      expect(assessmentFileSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
      const imported = read(text);
      expect(imported).toEqual({ ok: true, value: { name: "payments-api", answers, leftOut: 0 } });
      if (!imported.ok) return;
      const again = assessmentJson(exportedOf(imported.value.answers), {
        schema: "https://x.example/s.json",
        isNoteShown: true,
      });
      expect(again).toBe(text);
    });
    fc.assert(kept, { numRuns: 30 });
  });

  it("has no notes when they are left out", () => {
    const entry = {
      answer: { kind: "unknown" as const },
      source: "person" as const,
      changedIn: 3,
      note: "n",
      ask: "a",
    };
    const answers: AnswersDocument = { shape: 1, entries: { "co-tenants": entry } };
    const text = assessmentJson(exportedOf(answers), { schema: "s", isNoteShown: false });
    expect(JSON.parse(text).answers).toEqual({ "co-tenants": { answer: "unknown", source: "person" } });
  });
});

describe("a file with problems", () => {
  const problemsOf = (file: unknown, more = {}) => {
    const result = read(file, more);
    return result.ok ? [] : result.failure;
  };

  it("is told where each is, and what comes nearest", () => {
    const file = `{
  "format": "tenancy-scale/assessment/1",
  "answers": {
    "co-tenant": { "answer": "nobody" },
    "trust": { "answer": "fulll" },
    "devices": { "answer": 7 },
    "co-tenants": {
      "answer": "nobody",
      "source": "me",
      "extra": 1
    },
    "code-origin": {
      "answer": "unknown",
      "note": "${"x".repeat(textLimits.note + 1)}"
    }
  }
}`;
    expect(problemsOf(file).map(({ place, line }) => [place, line])).toEqual([
      ["answers.co-tenant", 4],
      ["answers.trust", 5],
      ["answers.devices", 6],
      ["answers.co-tenants", 7],
      ["answers.code-origin.note", 14],
    ]);
    expect(problemsOf(file)[0]?.message).toContain("co-tenants");
    expect(problemsOf(file)[1]?.message).toContain("full");
  });

  it.each([
    ["not JSON", "{", /cannot be read/],
    ["no answers", { name: "x" }, /under “answers”/],
    ["a list", [], /under “answers”/],
    ["nothing", "", /under “answers”/],
    [
      "another format",
      { format: "tenancy-scale/assessment/2", answers: {} },
      /not an assessment of format 1/,
    ],
    [
      "the same question twice",
      '{"answers":{"trust":"full","trust":"full"}}',
      /^“trust” is there more than once.$/,
    ],
    ["the same part twice", '{"answers":{},"answers":{"trust":"full"}}', /“answers” is there more than once/],
    [
      "one note twice",
      '{"answers":{"trust":{"answer":"full","note":"a","note":"b"}}}',
      /“note” is there more/,
    ],
    ["an alias of nothing", "answers:\n  trust: *x", /./],
    ["a prototype", '{"answers":{"__proto__":{"answer":"full"}}}', /no question/],
  ])("%s is refused in words", (_, file, message) => {
    expect(
      problemsOf(file)
        .map((each) => each.message)
        .join(),
    ).toMatch(message);
  });

  it("of tens of thousands of strange names is refused within seconds", () => {
    const names = Array.from({ length: 30_000 }, (_, at) => `n${at}`);
    const startedAt = performance.now();
    expect(problemsOf(`{answers: {${names.join(",")}}}`)).toHaveLength(30_000);
    expect(performance.now() - startedAt).toBeLessThan(15_000);
  });

  it("from another edition may be imported without what this one does not have", () => {
    const file = {
      answers: { "of-yore": "x", trust: "of-yore", devices: "unknown", "co-tenants": "nobody" },
    };
    expect(problemsOf(file)).toHaveLength(2);
    expect(read(file, { leavesOut: true })).toMatchObject({
      ok: true,
      value: { leftOut: 2, answers: { entries: { devices: {}, "co-tenants": { source: "person" } } } },
    });
  });

  it("is told in the reader's language", () => {
    expect(problemsOf({}, { words: wordsIn("de") })[0]?.message).toContain("Kennung der Frage");
  });
});
