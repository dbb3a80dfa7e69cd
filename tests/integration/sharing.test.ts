import { expect, it } from "vitest";
import { createToken } from "@/lib/access/token";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { isLiveShareToken, openShareLink } from "@/lib/assessments/open-share-link";
import { readRevision } from "@/lib/assessments/read-assessment";
import {
  createShareLink,
  endShareLink,
  liveLinkLimit,
  readShareLinks,
} from "@/lib/assessments/share-revision";
import { chosen } from "@/lib/catalogue/examples";
import { eachDatabase } from "../support/databases";
import { expectValue, linkTerms, ownerWithAssessment } from "../support/visitors";

eachDatabase((database) => {
  it("concluding keeps answers, verdict and rules as they were, whatever is answered later", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    expectValue(await answerQuestion(owner, id, "co-tenants", { answer: chosen("same-organisation") }, 1));
    expect(expectValue(await concludeAssessment(owner, id, 2))).toEqual({ revision: 1 });
    expectValue(
      await answerQuestion(owner, id, "co-tenants", { answer: chosen("unrelated-organisations") }, 2),
    );
    const { revision, latest } = expectValue(await readRevision(owner, id, null));
    expect(latest).toBe(1);
    expect(revision.answers.entries["co-tenants"]?.answer).toEqual(chosen("same-organisation"));
    expect(revision.verdict.floor.firm).toBe("container");
    expect(revision.ruleSet.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(revision.ruleSet.book.rules.length).toBeGreaterThan(45);
  });

  it("concluding the same version twice gives the same revision; a stale version gives none", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    expectValue(await concludeAssessment(owner, id, 1));
    expect(expectValue(await concludeAssessment(owner, id, 1))).toEqual({ revision: 1 });
    expectValue(await answerQuestion(owner, id, "co-tenants", { answer: chosen("nobody") }, 1));
    expect(await concludeAssessment(owner, id, 1)).toEqual({
      ok: false,
      failure: { code: "stale", version: 2 },
    });
    expect(expectValue(await concludeAssessment(owner, id, 2))).toEqual({ revision: 2 });
  });

  it("a link opens the revision it was made for, also after newer ones, and its token is nowhere stored", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    expectValue(await concludeAssessment(owner, id, 1));
    const { token } = expectValue(await createShareLink(owner, id, linkTerms("Audit")));
    expectValue(await answerQuestion(owner, id, "co-tenants", { answer: chosen("nobody") }, 1));
    expectValue(await concludeAssessment(owner, id, 2));
    const { revision } = expectValue(await openShareLink(db, token));
    expect(revision).toMatchObject({ number: 1, assessmentId: id });
    expect(JSON.stringify(await db.shareLink.findMany())).not.toContain(token);
  });

  it("unknown, withdrawn and expired tokens open nothing, alike", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    expectValue(await concludeAssessment(owner, id, 1));
    const { token: withdrawn } = expectValue(await createShareLink(owner, id, linkTerms("A")));
    const [link] = expectValue(await readShareLinks(owner, id)).links;
    expect(await isLiveShareToken(db, withdrawn)).toBe(true);
    expectValue(await endShareLink(owner, id, link?.id ?? ""));
    const { token: expired } = expectValue(await createShareLink(owner, id, linkTerms("B")));
    await db.shareLink.updateMany({ where: { label: "B" }, data: { expiresAt: new Date(0) } });
    for (const token of [withdrawn, expired, createToken(), "", "short", "\u0000".repeat(43)]) {
      expect(await isLiveShareToken(db, token)).toBe(false);
      expect(await openShareLink(db, token)).toEqual({ ok: false, failure: { code: "not-found" } });
    }
  });

  it("ending a link twice is as good as once", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    expectValue(await concludeAssessment(owner, id, 1));
    expectValue(await createShareLink(owner, id, linkTerms("A")));
    const [link] = expectValue(await readShareLinks(owner, id)).links;
    expectValue(await endShareLink(owner, id, link?.id ?? ""));
    expectValue(await endShareLink(owner, id, link?.id ?? ""));
  });

  it("nothing can be shared before there is a result, nor more links than anybody can keep track of", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    const terms = linkTerms("A");
    expect(await createShareLink(owner, id, terms)).toMatchObject({
      ok: false,
      failure: { code: "not-found" },
    });
    expectValue(await concludeAssessment(owner, id, 1));
    for (let made = 0; made < liveLinkLimit; made += 1) expectValue(await createShareLink(owner, id, terms));
    expect(await createShareLink(owner, id, terms)).toEqual({
      ok: false,
      failure: { code: "too-many", limit: liveLinkLimit },
    });
  });
});
