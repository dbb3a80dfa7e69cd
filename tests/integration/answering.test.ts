import { expect, it } from "vitest";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { confirmAssumptions } from "@/lib/assessments/confirm-assumptions";
import { listAssessments } from "@/lib/assessments/list-assessments";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { renameAssessment } from "@/lib/assessments/rename-assessment";
import { chosen, unknown } from "@/lib/catalogue/examples";
import { eachDatabase } from "../support/databases";
import { expectValue, ownerWithAssessment, storedEntries } from "../support/visitors";

eachDatabase((database) => {
  it("an answer is there for the next connection, with its note", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    const given = { answer: chosen("same-organisation"), note: "Two research groups\nof one faculty" };
    expectValue(await answerQuestion(owner, id, "co-tenants", given, 1));
    const later = { ...owner, db: await database.open() };
    expect((await storedEntries(later, id))["co-tenants"]).toEqual({
      ...given,
      source: "person",
      changedIn: 2,
    });
  });

  it("answers to different questions merge, though both writers saw the same version", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    expectValue(await answerQuestion(owner, id, "co-tenants", { answer: chosen("same-team") }, 1));
    expectValue(await answerQuestion(owner, id, "code-origin", { answer: unknown }, 1));
    expect(Object.keys(await storedEntries(owner, id)).toSorted()).toEqual(["co-tenants", "code-origin"]);
  });

  it("an answer to a question that somebody else answered since is refused and changes nothing", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    expectValue(await answerQuestion(owner, id, "co-tenants", { answer: chosen("same-team") }, 1));
    const late = await answerQuestion(owner, id, "co-tenants", { answer: chosen("nobody") }, 1);
    expect(late).toEqual({ ok: false, failure: { code: "stale", version: 2 } });
    expect((await storedEntries(owner, id))["co-tenants"]?.answer).toEqual(chosen("same-team"));
  });

  it("saying the same again is not a conflict and writes nothing", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    expectValue(await answerQuestion(owner, id, "co-tenants", { answer: chosen("same-team") }, 1));
    const again = await answerQuestion(owner, id, "co-tenants", { answer: chosen("same-team") }, 1);
    expect(again).toEqual({ ok: true, value: { version: 2 } });
  });

  it("a version from the future is refused", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    const result = await answerQuestion(owner, id, "co-tenants", { answer: unknown }, 99);
    expect(result).toMatchObject({ ok: false, failure: { code: "stale" } });
  });

  it("a question that does not exist cannot be answered", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    for (const question of ["no-such-question", "__proto__", "constructor", ""]) {
      const result = await answerQuestion(owner, id, question, { answer: unknown }, 1);
      expect(result).toEqual({ ok: false, failure: { code: "not-found" } });
    }
  });

  it("a preset's answers are assumptions until they are confirmed", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open(), "university-research-groups");
    const before = Object.values(await storedEntries(owner, id));
    expect(before.length).toBeGreaterThan(0);
    expect(before.every(({ source }) => source === "preset")).toBe(true);
    expectValue(await confirmAssumptions(owner, id, 1));
    const after = Object.values(await storedEntries(owner, id));
    expect(after.every(({ source }) => source === "person")).toBe(true);
  });

  it("assumptions from a version that never was are not confirmed", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open(), "university-research-groups");
    const result = await confirmAssumptions(owner, id, 99);
    expect(result).toEqual({ ok: false, failure: { code: "stale", version: 1 } });
  });

  it("of two renames from the same version the second is refused", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    expectValue(await renameAssessment(owner, id, "ledger", 1));
    const late = await renameAssessment(owner, id, "batch", 1);
    expect(late).toEqual({ ok: false, failure: { code: "stale", version: 2 } });
    expect(expectValue(await readAssessment(owner, id)).assessment.name).toBe("ledger");
  });

  it("text of every script survives, astral characters included", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    const note = 'Prüfung 検証 🧱 "<script>alert(1)</script>" \\u0000 %00';
    expectValue(await answerQuestion(owner, id, "co-tenants", { answer: unknown, note }, 1));
    expect((await storedEntries(owner, id))["co-tenants"]?.note).toBe(note);
  });

  it("the library lists an assessment with its verdict so far, last changed first, page by page", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    expectValue(await answerQuestion(owner, id, "co-tenants", { answer: chosen("same-organisation") }, 1));
    const { items, next } = await listAssessments(owner, null);
    expect(items).toMatchObject([{ id, name: "payments-api", role: "owner", latestRevision: null }]);
    expect(next).toBeNull();
    expect(await listAssessments(owner, { updatedAt: new Date(0), id })).toEqual({ items: [], next: null });
  });
});
