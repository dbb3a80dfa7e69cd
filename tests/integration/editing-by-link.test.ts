import { expect, it } from "vitest";
import type { Caller } from "@/lib/access/caller";
import { createToken } from "@/lib/access/token";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { confirmAssumptions } from "@/lib/assessments/confirm-assumptions";
import { joinByLink, joinedLimit, readJoining } from "@/lib/assessments/join-by-link";
import { listAssessments } from "@/lib/assessments/list-assessments";
import { readAssessment, readRevision } from "@/lib/assessments/read-assessment";
import { renameAssessment } from "@/lib/assessments/rename-assessment";
import { createShareLink, endAllShareLinks, endShareLink } from "@/lib/assessments/share-revision";
import { unknown } from "@/lib/catalogue/examples";
import type { Database } from "@/lib/db/database";
import type { LinkScope } from "@/lib/schemas/share-form";
import { eachDatabase } from "../support/databases";
import { expectValue, linkTerms, ownerWithAssessment, visitorOn } from "../support/visitors";

eachDatabase((database) => {
  async function sharedTo(db: Database, scope: LinkScope) {
    const made = await ownerWithAssessment(db);
    expectValue(await concludeAssessment(made.owner, made.id, 1));
    const link = expectValue(await createShareLink(made.owner, made.id, linkTerms("A", { scope })));
    return { ...made, link };
  }

  it("a link to edit lets whoever joins answer under a name; opening it alone grants nothing", async () => {
    const db = await database.open();
    const { id, link } = await sharedTo(db, "edit");
    const guest = visitorOn(db);
    expect(await readAssessment(guest, id)).toMatchObject({ ok: false });
    expect(expectValue(await joinByLink(guest, link.token, "Ben"))).toEqual({
      assessmentId: id,
      role: "editor",
    });
    expectValue(await answerQuestion(guest, id, "co-tenants", { answer: unknown }, 1));
    expect(await readJoining(guest, { assessmentId: id, scope: "edit" })).toEqual({
      hasJoined: true,
      name: "Ben",
    });
    expect((await listAssessments(guest, null)).items).toMatchObject([{ id, role: "editor" }]);
  });

  it("a link to review makes a reviewer, who answers nothing; one to read makes nobody anything", async () => {
    const db = await database.open();
    const { id, link } = await sharedTo(db, "review");
    const guest = visitorOn(db);
    expect(expectValue(await joinByLink(guest, link.token, "Ben")).role).toBe("reviewer");
    const refused = await answerQuestion(guest, id, "co-tenants", { answer: unknown }, 1);
    expect(refused).toMatchObject({ ok: false, failure: { code: "not-allowed" } });
    const reading = await sharedTo(db, "read");
    expect(await joinByLink(guest, reading.link.token, "Ben")).toMatchObject({
      ok: false,
      failure: { code: "not-allowed" },
    });
    expect(await joinByLink(guest, createToken(), "Ben")).toMatchObject({
      ok: false,
      failure: { code: "not-found" },
    });
    expect(await readAssessment(guest, reading.id)).toMatchObject({ ok: false });
  });

  it("whoever may do more already keeps it, also after the link has ended", async () => {
    const db = await database.open();
    const { owner, id, link } = await sharedTo(db, "review");
    expect(expectValue(await joinByLink(owner, link.token, "Ana")).role).toBe("owner");
    const editing = expectValue(await createShareLink(owner, id, linkTerms("E", { scope: "edit" })));
    const guest = visitorOn(db);
    expectValue(await joinByLink(guest, link.token, "Ben"));
    expect(expectValue(await joinByLink(guest, editing.token, "Ben")).role).toBe("editor");
    expect(expectValue(await joinByLink(guest, link.token, "Ben")).role).toBe("editor");
    expectValue(await endAllShareLinks(owner, id));
    expect(expectValue(await readAssessment(owner, id)).role).toBe("owner");
    expect(await readAssessment(guest, id)).toMatchObject({ ok: false });
  });

  it("whoever came by a link that has ended may come again by another one", async () => {
    const db = await database.open();
    const { owner, id, link } = await sharedTo(db, "edit");
    const guest = visitorOn(db);
    expectValue(await joinByLink(guest, link.token, "Ben"));
    expectValue(await endShareLink(owner, id, link.id));
    const reviewing = expectValue(await createShareLink(owner, id, linkTerms("R", { scope: "review" })));
    expect(expectValue(await joinByLink(guest, reviewing.token, "Ben")).role).toBe("reviewer");
  });

  /** Everything that an editor by a link may do. */
  const actions: readonly {
    readonly name: string;
    readonly attempt: (guest: Caller, id: string) => Promise<{ readonly ok: boolean }>;
  }[] = [
    { name: "read", attempt: readAssessment },
    { name: "read a revision", attempt: (guest, id) => readRevision(guest, id, null) },
    {
      name: "answer",
      attempt: (guest, id) => answerQuestion(guest, id, "co-tenants", { answer: unknown }, 1),
    },
    { name: "rename", attempt: (guest, id) => renameAssessment(guest, id, "x", 1) },
    { name: "confirm assumptions", attempt: (guest, id) => confirmAssumptions(guest, id, 1) },
    { name: "conclude", attempt: (guest, id) => concludeAssessment(guest, id, 1) },
  ];

  it.each(actions.flatMap((action) => (["revoked", "expired"] as const).map((end) => ({ ...action, end }))))(
    "once the link is $end its editor cannot $name any more",
    async ({ attempt, end }) => {
      const db = await database.open();
      const { owner, id, link } = await sharedTo(db, "edit");
      const guest = visitorOn(db);
      expectValue(await joinByLink(guest, link.token, "Ben"));
      expect(await attempt(guest, id)).toMatchObject({ ok: true });
      if (end === "revoked") expectValue(await endShareLink(owner, id, link.id));
      else await db.shareLink.update({ where: { id: link.id }, data: { expiresAt: new Date(0) } });
      expect(await attempt(guest, id)).toEqual({ ok: false, failure: { code: "not-found" } });
      expect((await listAssessments(guest, null)).items).toEqual([]);
      expect(await joinByLink(guest, link.token, "Ben")).toMatchObject({ ok: false });
    },
  );

  it("joining many times at once gives one grant; no more may join than the limit says", async () => {
    const db = await database.open();
    const { id, link } = await sharedTo(db, "edit");
    const guest = visitorOn(db);
    const joined = await Promise.all([1, 2, 3, 4].map(() => joinByLink(guest, link.token, "Ben")));
    expect(joined.every(({ ok }) => ok)).toBe(true);
    expect(await db.grant.count({ where: { assessmentId: id, shareLinkId: link.id } })).toBe(1);
    const others = Array.from({ length: joinedLimit - 1 }, (_, at) => `visitor-${at}`);
    await db.visitor.createMany({ data: others.map((name) => ({ id: name, tokenHash: name })) });
    await db.grant.createMany({
      data: others.map((name) => ({
        id: name,
        visitorId: name,
        assessmentId: id,
        role: "editor",
        shareLinkId: link.id,
      })),
    });
    expect(await joinByLink(visitorOn(db), link.token, "Eve")).toEqual({
      ok: false,
      failure: { code: "too-many", limit: joinedLimit },
    });
    expectValue(await joinByLink(guest, link.token, "Ben"));
  });
});
