import { expect, it } from "vitest";
import type { Caller } from "@/lib/access/caller";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { joinByLink } from "@/lib/assessments/join-by-link";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { createShareLink } from "@/lib/assessments/share-revision";
import { unknown } from "@/lib/catalogue/examples";
import { questions } from "@/lib/catalogue/questionnaire";
import { parseAnswerEntry } from "@/lib/schemas/answers-document";
import { eachDatabase } from "../support/databases";
import { expectValue, linkTerms, ownerWithAssessment, storedEntries, visitorOn } from "../support/visitors";

const writerCount = 20;
const questionCount = 10;

eachDatabase((database) => {
  it("of twenty people who edit by a link at once no acknowledged answer is lost", {
    timeout: 120_000,
  }, async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    const terms = linkTerms("Team", { scope: "edit", shows: "latest" });
    const { token } = expectValue(await createShareLink(owner, id, terms));
    const writers = await Promise.all(
      Array.from({ length: writerCount }, async (_, at) => {
        const writer = visitorOn(db);
        expectValue(await joinByLink(writer, token, `writer ${at}`));
        return writer;
      }),
    );

    type Acknowledged = { readonly question: string; readonly note: string; readonly version: number };
    const acknowledged: Acknowledged[] = [];
    let refused = 0;
    /** Each begins elsewhere, so that some answer the same question at a time and some different ones. */
    const answerAll = async (writer: Caller, at: number) => {
      for (let step = 0; step < questionCount; step += 1) {
        const question = questions[(at + step) % questionCount]?.id ?? "";
        const seen = expectValue(await readAssessment(writer, id)).assessment.version;
        const note = `${at}-${step}`;
        const saved = await answerQuestion(writer, id, question, { answer: unknown, note }, seen);
        if (saved.ok) {
          acknowledged.push({ question, note, version: saved.value.version });
        } else {
          expect(saved.failure.code).toBe("stale");
          refused += 1;
        }
      }
    };
    await Promise.all(writers.map(answerAll));
    expect(acknowledged.length + refused).toBe(writerCount * questionCount);
    expect(acknowledged.length).toBeGreaterThanOrEqual(questionCount);

    const history = await db.change.findMany({ where: { assessmentId: id }, orderBy: { version: "asc" } });
    const noteOf = (entry: string | null) => (entry === null ? null : parseAnswerEntry(entry).note);
    // Every answer that was acknowledged is in the history under the version it was acknowledged with…
    const kept = history.map(({ subject, version, after }) => ({
      question: subject,
      note: noteOf(after),
      version,
    }));
    const byVersion = (left: { version: number }, right: { version: number }) => left.version - right.version;
    expect(kept).toEqual(acknowledged.toSorted(byVersion));
    expect(history.map(({ version }) => version)).toEqual(history.map((_, at) => at + 2));
    // …each followed what stood there, and the last of each question is what stands there now.
    const stored = await storedEntries(owner, id);
    for (const { id: question } of questions.slice(0, questionCount)) {
      const steps = history.filter(({ subject }) => subject === question);
      expect(steps.map(({ before }) => before)).toEqual([
        null,
        ...steps.slice(0, -1).map(({ after }) => after),
      ]);
      expect(stored[question]?.note).toBe(noteOf(steps.at(-1)?.after ?? null));
    }
    // Whose each was is known too.
    const names = new Map((await db.visitor.findMany()).map((visitor) => [visitor.id, visitor.name]));
    for (const { visitorId, after } of history) {
      expect(names.get(visitorId)).toBe(`writer ${noteOf(after)?.split("-")[0]}`);
    }
  });
});
