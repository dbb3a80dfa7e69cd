import { expect, it } from "vitest";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { renameAssessment } from "@/lib/assessments/rename-assessment";
import { chosen, unknown } from "@/lib/catalogue/examples";
import { listChanges } from "@/lib/db/changes";
import { eachDatabase } from "../support/databases";
import { expectValue, ownerWithAssessment } from "../support/visitors";

eachDatabase((database) => {
  it("each write records what it changed, from what, to what and by whom", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    expectValue(await answerQuestion(owner, id, "co-tenants", { answer: unknown }, 1));
    expectValue(await answerQuestion(owner, id, "co-tenants", { answer: chosen("nobody") }, 2));
    expectValue(await renameAssessment(owner, id, "ledger", 3));
    const changes = await listChanges(db, id, null, 10);
    expect(changes.map(({ version, subject }) => [version, subject])).toEqual([
      [4, "name"],
      [3, "co-tenants"],
      [2, "co-tenants"],
    ]);
    expect(changes[0]?.names).toEqual({ before: "payments-api", after: "ledger" });
    expect(changes[1]?.entries?.before?.answer).toEqual(unknown);
    expect(changes[1]?.entries?.after?.answer).toEqual(chosen("nobody"));
    expect(changes[2]?.entries?.before).toBeNull();
  });

  it("neither a change nor a revision can be rewritten or deleted, whatever the application tries", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    expectValue(await answerQuestion(owner, id, "co-tenants", { answer: chosen("nobody") }, 1));
    expectValue(await concludeAssessment(owner, id, 2));
    await expect(db.change.updateMany({ data: { after: null } })).rejects.toThrow();
    await expect(db.change.deleteMany()).rejects.toThrow();
    await expect(db.revision.updateMany({ data: { verdict: "{}" } })).rejects.toThrow();
    await expect(db.revision.deleteMany()).rejects.toThrow();
    await expect(db.assessment.deleteMany()).rejects.toThrow();
    expect(await db.revision.count()).toBe(1);
    // A milestone may be named afterwards, and what lies in the bin can go.
    await db.revision.updateMany({ data: { milestone: "Before launch" } });
    await db.assessment.updateMany({ data: { deletedAt: new Date() } });
    await db.assessment.deleteMany();
    expect(await db.change.count()).toBe(0);
    expect(await db.revision.count()).toBe(0);
  });
});
