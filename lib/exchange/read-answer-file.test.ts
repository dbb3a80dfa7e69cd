import { describe, expect, it } from "vitest";
import { readAnswerFile } from "./read-answer-file";

const problemsOf = (text: string) => {
  const read = readAnswerFile(text);
  return read.ok ? [] : read.failure;
};

describe("a file of answers", () => {
  it("is read alike as YAML and as JSON, with anchors, a byte order mark and comments", () => {
    const answers = {
      ok: true,
      value: {
        "co-tenants": { kind: "chosen", options: ["own-customers"] },
        devices: { kind: "unknown" },
        "tenant-data": { kind: "not-applicable", reason: "nothing is stored" },
      },
    };
    const yaml = `\uFEFF# what we know
answers:
  co-tenants: &who own-customers
  devices: unknown
  tenant-data: { notApplicable: nothing is stored }`;
    const json =
      '{"answers":{"co-tenants":["own-customers"],"devices":"unknown","tenant-data":{"notApplicable":"nothing is stored"}}}';
    expect(readAnswerFile(yaml)).toEqual(answers);
    expect(readAnswerFile(json)).toEqual(answers);
  });

  it("may leave everything out", () => {
    expect(readAnswerFile("answers: {}")).toEqual({ ok: true, value: {} });
  });
});

describe("each problem of a file has its line, its place and what to do", () => {
  it("for names that do not exist, with the nearest that do, all at once", () => {
    expect(problemsOf("answers:\n  co-tenats: nobody\n  co-tenants: nobdy\n")).toEqual([
      {
        path: "answers.co-tenats",
        line: 2,
        message: 'There is no question "co-tenats".',
        nearest: expect.arrayContaining(["co-tenants"]),
      },
      {
        path: "answers.co-tenants",
        line: 3,
        message: expect.stringContaining('no option "nobdy"'),
        nearest: expect.arrayContaining(["nobody"]),
      },
    ]);
  });

  it.each([
    ["nothing", "", /answers:/],
    ["a list", "- a", /answers:/],
    ["answers at the top", "co-tenants: nobody", /answers:/],
    ["answers as a list", "answers:\n  - co-tenants: nobody", /answers:/],
    ["something beside the answers", "answers: {}\nmore: 1", /Remove "more"/],
    ["answers within answers", "answers:\n  answers: {}", /no question "answers"/],
    ["a question twice", "answers:\n  trust: full\n  trust: hostile", /unique/],
    ["two documents", "answers: {}\n---\nanswers: {}", /multiple documents/],
    ["names of Object", "answers:\n  __proto__: x\n  constructor: x", /no question "__proto__"/],
    ["no value", "answers:\n  trust:", /Write an option/],
    ["a number", "answers:\n  trust: 1", /Write an option/],
    ["an empty list", "answers:\n  data-kinds: []", /at least one/],
    ["an alias of nothing", "answers:\n  trust: *nothing", /Unresolved alias/],
    ["an alias of itself", "answers: &a\n  trust: *a", /Write an option/],
    ["nesting without end", `answers:\n  trust: ${"[".repeat(5_000)}`, /./],
  ])("for %s", (_what, text, says) => {
    const problems = problemsOf(text);
    expect(problems.map(({ message }) => message).join()).toMatch(says);
    for (const { line } of problems) expect(line).toBeGreaterThan(0);
  });

  it("for aliases that multiply without end, without multiplying them", () => {
    const steps = Array.from(
      { length: 12 },
      (_, i) => `  q${i}: &a${i} [${i ? `*a${i - 1},`.repeat(9) : "x"}]`,
    );
    const problems = problemsOf(`answers:\n${steps.join("\n")}\n  trust: *a11\n`);
    expect(problems.at(-1)?.message).toMatch(/alias/i);
  });

  it("and shows no name that would steer a terminal or fill it", () => {
    const shown = JSON.stringify(
      problemsOf(`answers:\n  "a\\e[31mb": x\n  trust: "${"x".repeat(5_000)}\\e"\n`),
    );
    expect(shown).not.toContain("\\u001b");
    expect(shown.length).toBeLessThan(1_000);
  });
});
