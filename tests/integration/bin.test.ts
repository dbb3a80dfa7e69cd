import { expect, it } from "vitest";
import { answerQuestion } from "@/lib/assessments/answer-question";
import {
  deleteForEver,
  emptyBin,
  findInBin,
  moveToBin,
  readBin,
  restoreFromBin,
} from "@/lib/assessments/bin";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { listAssessments } from "@/lib/assessments/list-assessments";
import { isLiveShareToken } from "@/lib/assessments/open-share-link";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { createShareLink } from "@/lib/assessments/share-revision";
import { startAssessment } from "@/lib/assessments/start-assessment";
import { chosen } from "@/lib/catalogue/examples";
import { binDays } from "@/lib/catalogue/library-facets";
import { eachDatabase } from "../support/databases";
import { expectValue, linkTerms, ownerWithAssessment, visitorOn } from "../support/visitors";

const day = 86_400_000;

eachDatabase((database) => {
  it("what is moved into the bin comes back with its links", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    expectValue(await concludeAssessment(owner, id, 1));
    const { token } = expectValue(await createShareLink(owner, id, linkTerms("Audit")));
    expectValue(await moveToBin(owner, [id]));
    expect((await listAssessments(owner, null)).items).toEqual([]);
    expect((await readBin(owner, null)).items).toMatchObject([{ id, name: "payments-api" }]);
    expect(await findInBin(owner, [id])).toEqual([id]);
    expect(await isLiveShareToken(db, token)).toBe(false);
    expect((await readBin(visitorOn(db), null)).items).toEqual([]);
    expectValue(await restoreFromBin(owner, [id]));
    expect((await listAssessments(owner, null)).items).toMatchObject([{ id }]);
    expect((await readBin(owner, null)).items).toEqual([]);
    expect(await isLiveShareToken(db, token)).toBe(true);
  });

  it("of a selection with one that is somebody else's, none is moved", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    const { id: foreign } = await ownerWithAssessment(db);
    expect(await moveToBin(owner, [id, foreign])).toMatchObject({ failure: { code: "not-found" } });
    expect(await deleteForEver(owner, [id])).toMatchObject({ failure: { code: "not-found" } });
    expect((await listAssessments(owner, null)).items).toHaveLength(1);
  });

  it("deleting for good leaves nothing behind", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    expectValue(await concludeAssessment(owner, id, 1));
    expectValue(await createShareLink(owner, id, linkTerms("Audit")));
    expectValue(await moveToBin(owner, [id]));
    expectValue(await deleteForEver(owner, [id]));
    const left = await Promise.all([
      db.assessment.count(),
      db.assessmentWord.count(),
      db.libraryEntry.count(),
      db.libraryWord.count(),
      db.grant.count(),
      db.revision.count(),
      db.shareLink.count(),
    ]);
    expect(left).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it("what has been in the bin for longer than it is kept is gone, and nothing else", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    const kept = await startAssessment(db, owner.visitorHash, { name: "kept", presetId: null });
    const used = await startAssessment(db, owner.visitorHash, { name: "used", presetId: null });
    const now = new Date();
    const ago = (days: number) => new Date(now.getTime() - days * day);
    await db.assessment.updateMany({ where: { id }, data: { deletedAt: ago(binDays + 0.1) } });
    await db.assessment.updateMany({ where: { id: kept }, data: { deletedAt: ago(binDays - 0.1) } });
    expect(await emptyBin(db, now)).toBe(1);
    expect((await db.assessment.findMany()).map((each) => each.id).sort()).toEqual([kept, used].sort());
    expect((await readBin(owner, null)).items).toMatchObject([{ id: kept }]);
  });

  it("whoever reads or writes while an assessment is deleted for good finds it, or nothing", async () => {
    const db = await database.open();
    for (let round = 0; round < 5; round += 1) {
      const { owner, id } = await ownerWithAssessment(db);
      const settled = await Promise.allSettled([
        ...Array.from({ length: 4 }, () => readAssessment(owner, id)),
        answerQuestion(owner, id, "co-tenants", { answer: chosen("nobody") }, 1),
        moveToBin(owner, [id]),
        deleteForEver(owner, [id]),
      ]);
      expect(settled.filter(({ status }) => status === "rejected")).toEqual([]);
    }
  });
});
