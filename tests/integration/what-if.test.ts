import { expect, it } from "vitest";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { exploreWhatIf } from "@/lib/assessments/explore-what-if";
import { listAssessments } from "@/lib/assessments/list-assessments";
import { restoreRevision } from "@/lib/assessments/restore-revision";
import { applyWhatIf, copyWithWhatIf } from "@/lib/assessments/save-what-if";
import { chosen } from "@/lib/catalogue/examples";
import { eachDatabase } from "../support/databases";
import { expectValue, ownerWithAssessment, storedEntries, visitorOn } from "../support/visitors";

const set = "co-tenants:same-team,data-kinds:keys";

eachDatabase((database) => {
  it("trying changes shows another verdict and stores nothing", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open(), "public-cloud");
    const before = await storedEntries(owner, id);
    const { exploration } = expectValue(
      await exploreWhatIf(owner, id, "control-probe:x,co-tenants:same-team"),
    );
    expect(exploration.changes).toHaveLength(1);
    expect(exploration.now.outcomes).not.toEqual(exploration.base.outcomes);
    expect(await storedEntries(owner, id)).toEqual(before);
  });

  it("names the revision that the draft is, until an answer changes", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open(), "public-cloud");
    expect(expectValue(await exploreWhatIf(owner, id, undefined)).hasResult).toBe(false);
    expectValue(await concludeAssessment(owner, id, 1));
    expect(expectValue(await exploreWhatIf(owner, id, undefined)).baseRevision).toBe(1);
    expectValue(await answerQuestion(owner, id, "co-tenants", { answer: chosen("same-team") }, 1));
    expect(expectValue(await exploreWhatIf(owner, id, undefined))).toMatchObject({
      baseRevision: null,
      hasResult: true,
    });
  });

  it("applied changes become a person's answers, notes kept; the others stay assumed", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open(), "public-cloud");
    const noted = { answer: chosen("unrelated-organisations"), note: "ask sales" };
    expectValue(await answerQuestion(owner, id, "co-tenants", noted, 1));
    const before = await storedEntries(owner, id);
    expect(await applyWhatIf(owner, id, set, 2)).toEqual({ ok: true, value: { version: 3 } });
    const after = await storedEntries(owner, id);
    expect(after["co-tenants"]).toEqual({
      answer: chosen("same-team"),
      note: "ask sales",
      source: "person",
      changedIn: 3,
    });
    expect(after["data-kinds"]?.source).toBe("person");
    expect(after["code-origin"]).toEqual(before["code-origin"]);
  });

  it("changes to an answer that somebody else changed since are refused, all of them", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open(), "public-cloud");
    expectValue(await answerQuestion(owner, id, "co-tenants", { answer: chosen("same-organisation") }, 1));
    const before = await storedEntries(owner, id);
    expect(await applyWhatIf(owner, id, set, 1)).toEqual({
      ok: false,
      failure: { code: "stale", version: 2 },
    });
    expect(await storedEntries(owner, id)).toEqual(before);
  });

  it("changes to an answer that was taken away since are refused too", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    expectValue(await concludeAssessment(owner, id, 1));
    expectValue(await answerQuestion(owner, id, "co-tenants", { answer: chosen("nobody") }, 1));
    expectValue(await restoreRevision(owner, id, 1, 2, null));
    expect(await applyWhatIf(owner, id, "co-tenants:same-team", 2)).toEqual({
      ok: false,
      failure: { code: "stale", version: 3 },
    });
    expectValue(await applyWhatIf(owner, id, "co-tenants:same-team", 3));
  });

  it("a copy has the changes and belongs to whoever made it; the original stays as it was", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open(), "public-cloud");
    const before = await storedEntries(owner, id);
    const copy = expectValue(await copyWithWhatIf(owner, id, set, "payments-api (what if)"));
    expect((await storedEntries(owner, copy.id))["co-tenants"]?.answer).toEqual(chosen("same-team"));
    expect((await storedEntries(owner, copy.id))["code-origin"]).toEqual(before["code-origin"]);
    expect(await storedEntries(owner, id)).toEqual(before);
    const stranger = visitorOn(owner.db);
    expect(await copyWithWhatIf(stranger, id, set, "mine now")).toEqual({
      ok: false,
      failure: { code: "not-found" },
    });
    expect(await listAssessments(stranger, null)).toEqual({ items: [], next: null });
  });
});
