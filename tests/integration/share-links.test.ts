import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { createToken, hashToken } from "@/lib/access/token";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { countLinkOpen, isLiveShareToken, openShareLink } from "@/lib/assessments/open-share-link";
import {
  changeShareLink,
  createShareLink,
  createShareLinkOnce,
  endAllShareLinks,
  endShareLink,
  liveLinkLimit,
  readShareLinks,
} from "@/lib/assessments/share-revision";
import { chosen } from "@/lib/catalogue/examples";
import type { Database } from "@/lib/db/database";
import { eachDatabase } from "../support/databases";
import { expectValue, linkTerms, ownerWithAssessment } from "../support/visitors";

eachDatabase((database) => {
  async function concluded(db: Database) {
    const made = await ownerWithAssessment(db);
    expectValue(await concludeAssessment(made.owner, made.id, 1));
    return made;
  }

  /** A second revision with another verdict. */
  async function concludeAgain({ owner, id }: Awaited<ReturnType<typeof concluded>>) {
    const saved = await answerQuestion(owner, id, "co-tenants", { answer: chosen("nobody") }, 1);
    expectValue(await concludeAssessment(owner, id, expectValue(saved).version));
  }

  it("a link that follows shows the latest revision at any time; one to a revision that one", async () => {
    const db = await database.open();
    const made = await concluded(db);
    const { owner, id } = made;
    const following = expectValue(await createShareLink(owner, id, linkTerms("F", { shows: "latest" })));
    const pinned = expectValue(await createShareLink(owner, id, linkTerms("P", { shows: 1 })));
    await concludeAgain(made);
    const second = expectValue(await createShareLink(owner, id, linkTerms("S", { shows: 2 })));
    const shown = async (token: string) => {
      const { revision, latest } = expectValue(await openShareLink(db, token));
      return [revision?.number, latest];
    };
    expect(await shown(following.token)).toEqual([2, 2]);
    expect(await shown(pinned.token)).toEqual([1, 2]);
    expect(await shown(second.token)).toEqual([2, 2]);
    expect(await createShareLink(owner, id, linkTerms("N", { shows: 3 }))).toMatchObject({ ok: false });
  });

  it("before there is a result a link can be for answering only", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    for (const scope of ["read", "review"] as const) {
      const refused = await createShareLink(owner, id, linkTerms("A", { scope, shows: "latest" }));
      expect(refused).toMatchObject({ ok: false, failure: { code: "not-found" } });
    }
    const { token } = expectValue(
      await createShareLink(owner, id, linkTerms("A", { scope: "edit", shows: "latest" })),
    );
    expect(expectValue(await openShareLink(db, token))).toMatchObject({ revision: null, latest: 0 });
  });

  it("shows no notes and no names unless that was chosen", async () => {
    const db = await database.open();
    const { owner, id } = await concluded(db);
    await db.visitor.updateMany({ where: { tokenHash: owner.visitorHash }, data: { name: "Ana" } });
    const plain = expectValue(await createShareLink(owner, id, linkTerms("A")));
    const telling = expectValue(
      await createShareLink(owner, id, linkTerms("B", { extras: ["names", "notes", "chats"] })),
    );
    expect(expectValue(await openShareLink(db, plain.token))).toMatchObject({
      names: { sharedBy: null, concludedBy: null },
      link: { showsNotes: false, showsNames: false, showsVerdictInChats: false, countsOpens: false },
    });
    expect(expectValue(await openShareLink(db, telling.token))).toMatchObject({
      names: { sharedBy: "Ana", concludedBy: "Ana" },
      link: { showsNotes: true, showsNames: true, showsVerdictInChats: true, countsOpens: false },
    });
  });

  it("opens are counted only where that was chosen, none of many at once is lost", async () => {
    const db = await database.open();
    const { owner, id } = await concluded(db);
    const counted = expectValue(await createShareLink(owner, id, linkTerms("A", { extras: ["opens"] })));
    const silent = expectValue(await createShareLink(owner, id, linkTerms("B")));
    const open = async (token: string) => {
      await countLinkOpen(db, expectValue(await openShareLink(db, token)).link);
    };
    await Promise.all(Array.from({ length: 10 }, () => open(counted.token)));
    await open(silent.token);
    const links = new Map(
      expectValue(await readShareLinks(owner, id)).links.map((link) => [link.label, link]),
    );
    expect(links.get("A")).toMatchObject({ openCount: 10, lastOpenedAt: expect.any(Date) });
    expect(links.get("B")).toMatchObject({ openCount: 0, lastOpenedAt: null });
  });

  it("the limit of live links holds when many are made at once", async () => {
    const db = await database.open();
    const { owner, id } = await concluded(db);
    const visitor = await db.visitor.findUniqueOrThrow({ where: { tokenHash: owner.visitorHash } });
    const first = randomUUID();
    await db.shareLink.createMany({
      data: Array.from({ length: liveLinkLimit - 3 }, (_, at) => ({
        id: at === 0 ? first : randomUUID(),
        assessmentId: id,
        tokenHash: hashToken(createToken()),
        label: `${at}`,
        createdById: visitor.id,
      })),
    });
    const made = await Promise.all(
      Array.from({ length: 10 }, () => createShareLink(owner, id, linkTerms("A"))),
    );
    expect(made.filter(({ ok }) => ok)).toHaveLength(3);
    expect(expectValue(await readShareLinks(owner, id)).links).toHaveLength(liveLinkLimit);
    // An ended link makes room.
    expectValue(await endShareLink(owner, id, first));
    expectValue(await createShareLink(owner, id, linkTerms("A")));
  });

  it("the same form sent twice makes one link, whose token is in no record", async () => {
    const db = await database.open();
    const { owner, id } = await concluded(db);
    const make = () => createShareLinkOnce(owner, id, "a-key-of-one-form", linkTerms("A"));
    const [first, second] = [expectValue(await make()), expectValue(await make())];
    expect(first.token).toMatch(/^[\w-]{43}$/);
    expect(second.token).toBeNull();
    expect(expectValue(await readShareLinks(owner, id)).links).toHaveLength(1);
    const stored = JSON.stringify([await db.onceKey.findMany(), await db.shareLink.findMany()]);
    expect(stored).not.toContain(first.token);
  });

  it("label and end can be changed while a link is open, and what it shows cannot", async () => {
    const db = await database.open();
    const { owner, id } = await concluded(db);
    const { id: linkId, token } = expectValue(await createShareLink(owner, id, linkTerms("A")));
    const expiresAt = new Date(Date.now() + 86_400_000);
    expectValue(await changeShareLink(owner, id, linkId, { label: "B", expiresAt }));
    expect(expectValue(await readShareLinks(owner, id)).links).toMatchObject([
      { label: "B", expiresAt, revisionNumber: 1, scope: "read" },
    ]);
    expectValue(await changeShareLink(owner, id, linkId, { label: "B", expiresAt: new Date(0) }));
    expect(await isLiveShareToken(db, token)).toBe(false);
    const again = await changeShareLink(owner, id, linkId, { label: "B", expiresAt: null });
    expect(again).toEqual({ ok: false, failure: { code: "ended" } });
  });

  it("a link is changed and ended by its own assessment's owner only", async () => {
    const db = await database.open();
    const { owner, id } = await concluded(db);
    const { id: linkId, token } = expectValue(await createShareLink(owner, id, linkTerms("A")));
    const { owner: attacker, id: theirs } = await concluded(db);
    const changes = { label: "mine", expiresAt: null };
    for (const attempt of [
      changeShareLink(attacker, theirs, linkId, changes),
      changeShareLink(attacker, id, linkId, changes),
      endShareLink(attacker, theirs, linkId),
    ]) {
      expect(await attempt).toMatchObject({ ok: false, failure: { code: "not-found" } });
    }
    expectValue(await endAllShareLinks(attacker, theirs));
    expect(await isLiveShareToken(db, token)).toBe(true);
  });

  it("what cannot be a link's id is none, whatever a form sends", async () => {
    const db = await database.open();
    const { owner, id } = await concluded(db);
    const { token } = expectValue(await createShareLink(owner, id, linkTerms("A")));
    for (const sent of ["\0", "x", { not: "" }, ["x"], 5, null]) {
      // What an action is bound to comes from the browser, and has no type there.
      const ended = await endShareLink(owner, id, sent as string);
      expect(ended).toMatchObject({ ok: false, failure: { code: "not-found" } });
    }
    expect(await isLiveShareToken(db, token)).toBe(true);
  });

  it("ending all links ends each, and lists them as ended, the newest first and no more than fit", async () => {
    const db = await database.open();
    const { owner, id } = await concluded(db);
    const tokens: string[] = [];
    for (let at = 0; at < 22; at += 1) {
      tokens.push(expectValue(await createShareLink(owner, id, linkTerms(`${at}`))).token);
    }
    expect(expectValue(await endAllShareLinks(owner, id))).toEqual({ count: 22 });
    for (const token of tokens) expect(await isLiveShareToken(db, token)).toBe(false);
    const { links, ended, endedCount } = expectValue(await readShareLinks(owner, id));
    expect([links.length, ended.length, endedCount]).toEqual([0, 20, 22]);
    expect(ended[0]?.label).toBe("21");
  });
});
