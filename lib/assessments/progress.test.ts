import { describe, expect, it } from "vitest";
import { questions } from "@/lib/catalogue/questionnaire";
import { type AnswersDocument, emptyAnswers } from "@/lib/schemas/answers-document";
import { neighboursOf, progressOf } from "./progress";

function answered(answers: Readonly<Record<string, string>>): AnswersDocument {
  const entries = Object.entries(answers).map(
    ([id, option]) =>
      [
        id,
        { answer: { kind: "chosen" as const, options: [option] }, source: "person" as const, changedIn: 2 },
      ] as const,
  );
  return { ...emptyAnswers, entries: Object.fromEntries(entries) };
}

const unknown = { answer: { kind: "unknown" as const }, source: "person" as const, changedIn: 2 };
const sectionOf = (document: AnswersDocument, id: string) =>
  progressOf(document).find((section) => section.id === id);

describe("the progress of a section", () => {
  it("starts at its first question and moves on to the first that is open", () => {
    expect(sectionOf(emptyAnswers, "neighbours")).toMatchObject({
      state: "not-started",
      resumeAt: "co-tenants",
    });
    const begun = sectionOf(answered({ "co-tenants": "own-customers" }), "neighbours");
    expect(begun).toMatchObject({ state: "in-progress", answered: 1 });
    expect(begun?.resumeAt).not.toBe("co-tenants");
  });

  it("is complete when each question has some answer, and 'not known yet' is one", () => {
    const asked = sectionOf(emptyAnswers, "neighbours")?.asked ?? [];
    const entries = Object.fromEntries(asked.map(({ id }) => [id, unknown]));
    expect(sectionOf({ ...emptyAnswers, entries }, "neighbours")).toMatchObject({
      state: "completed",
      resumeAt: "co-tenants",
    });
  });

  it("counts no answer to a question that other answers set aside", () => {
    const aside = sectionOf(answered({ "co-tenants": "nobody", trust: "hostile" }), "neighbours");
    expect(aside?.asked.map(({ id }) => id)).not.toContain("trust");
    expect(aside?.answered).toBe(1);
  });
});

describe("the way through the questions", () => {
  it("leads from the first to the last and back, each asked question once", () => {
    const document = answered({ "co-tenants": "own-customers" });
    const way: string[] = [];
    for (
      let at: string | null = questions[0]?.id ?? null;
      at !== null;
      at = neighboursOf(document, at).next
    ) {
      if (way.length > 0) expect(neighboursOf(document, at).previous).toBe(way.at(-1));
      way.push(at);
    }
    expect(way).toEqual(progressOf(document).flatMap(({ asked }) => asked.map(({ id }) => id)));
  });

  it.each(["trust", "no-such", "__proto__"])("has no neighbours for %s, which is not asked", (id) => {
    expect(neighboursOf(answered({ "co-tenants": "nobody" }), id)).toEqual({ previous: null, next: null });
  });
});
