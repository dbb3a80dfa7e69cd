import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import type { Caller } from "@/lib/access/caller";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { listWhatIsStored } from "@/lib/assessments/keep-library";
import { readPortfolio } from "@/lib/assessments/library-grid";
import { readLibrary } from "@/lib/assessments/library-list";
import { renameAssessment } from "@/lib/assessments/rename-assessment";
import { createShareLink, endShareLink, readShareLinks } from "@/lib/assessments/share-revision";
import { startAssessment } from "@/lib/assessments/start-assessment";
import { tagAssessments } from "@/lib/assessments/tag-assessments";
import { chosen } from "@/lib/catalogue/examples";
import { type LibraryFilter, noFilter } from "@/lib/schemas/library-query";
import { normaliseTag } from "@/lib/schemas/listed-words";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { eachDatabase } from "../support/databases";
import { expectValue, linkTerms, memberOf, ownerWithAssessment } from "../support/visitors";
import { walkLibrary } from "./make-library";

const found = async (caller: Caller, filter: Partial<LibraryFilter>) =>
  (await readLibrary(caller, { filter: { ...noFilter, ...filter }, sort: "name", after: null })).items.map(
    ({ name }) => name,
  );

eachDatabase((database) => {
  it("a common word is found as a rare one is", async () => {
    const db = await database.open();
    const { owner } = await ownerWithAssessment(db);
    const { id: visitorId } = await db.visitor.findFirstOrThrow();
    // More than are looked up one by one; a twentieth of them has another word as well.
    const ids = Array.from({ length: 620 }, () => randomUUID());
    const rows = ids.map((id, index) => ({
      id,
      name: `common ${index % 20 === 0 ? "twentieth" : "x"} ${index}`,
    }));
    await db.assessment.createMany({
      data: rows.map(({ id, name }) => ({
        id,
        name,
        nameKey: name,
        searchText: ` ${name} `,
        answers: "{}",
        floorFirm: "vm",
        floorPossible: "vm",
        spread: "S0",
        ruleSetVersion: "1",
        ruleSetHash: currentRuleSet.hash,
      })),
    });
    await db.assessmentWord.createMany({
      data: rows.flatMap(({ id, name }) => name.split(" ").map((word) => ({ assessmentId: id, word }))),
    });
    await db.grant.createMany({
      data: ids.map((assessmentId) => ({ id: randomUUID(), visitorId, assessmentId, role: "owner" })),
    });
    const count = async (q: string) => (await walkLibrary(owner, { ...noFilter, q }, "changed", 100)).length;
    expect(await count("comm")).toBe(620);
    expect(await count("common twent")).toBe(31);
    expect(await count("common 6")).toBe(31);
    expect(await count("common common2")).toBe(0);
  });

  it("names and tags are found as they are now, not as they were", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    expectValue(await tagAssessments(owner, [id], "pci", "add"));
    expectValue(await renameAssessment(owner, id, "Ledger of cards", 1));
    expect(await found(owner, { q: "payments" })).toEqual([]);
    expect(await found(owner, { q: "card led", tag: "pci" })).toEqual(["Ledger of cards"]);
    expectValue(await tagAssessments(owner, [id], "pci", "remove"));
    expect(await found(owner, { tag: "pci" })).toEqual([]);
    expect(await db.assessmentWord.count()).toBe(3);
    expect(await db.libraryWord.count()).toBe(3);
  });

  it("tags are capped in number, for all of a selection or none of it", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    const other = await startAssessment(db, owner.visitorHash, { name: "other", presetId: null });
    for (let each = 0; each < 10; each++) {
      expectValue(await tagAssessments(owner, [id], normaliseTag(`tag ${each}`), "add"));
    }
    expect(await tagAssessments(owner, [other, id], "one-more", "add")).toMatchObject({
      failure: { code: "too-many", limit: 10 },
    });
    expect(await found(owner, { tag: "one-more" })).toEqual([]);
    // One that is there already is no more.
    expectValue(await tagAssessments(owner, [other, id], "tag-3", "add"));
    expect(await found(owner, { tag: "tag-3" })).toEqual(["other", "payments-api"]);
  });

  it("an answer moves an assessment in the library with the answer itself", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db, "public-cloud");
    expect(await found(owner, { gap: "unknown" })).toEqual(["payments-api"]);
    expectValue(await answerQuestion(owner, id, "today", { answer: chosen("container") }, 1));
    expect(await found(owner, { gap: "unknown" })).toEqual([]);
    expect(await found(owner, { gap: "short", today: "container" })).toEqual(["payments-api"]);
    const { spread, floorFirm } = await db.assessment.findFirstOrThrow();
    const cells = (await readPortfolio(owner)).filter(({ count }) => count > 0);
    expect(cells).toEqual([{ floor: floorFirm, today: "container", count: 1, short: 1 }]);
    const entry = await db.libraryEntry.findFirstOrThrow();
    expect(entry).toMatchObject({ spread, floor: floorFirm, gap: "short", ruleSetHash: currentRuleSet.hash });
  });

  it("an assessment given by a link is listed while the link lives", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    expectValue(await concludeAssessment(owner, id, 1));
    expectValue(
      await createShareLink(
        owner,
        id,
        linkTerms("Audit", { expiresAt: new Date(Date.now() + 7 * 86_400_000) }),
      ),
    );
    expect(await found(owner, { links: "expiring" })).toEqual(["payments-api"]);
    const [link] = expectValue(await readShareLinks(owner, id)).links;
    const member = await memberOf(db, id, "viewer", link?.id ?? "");
    const placed = async () => (await readPortfolio(member)).reduce((sum, { count }) => sum + count, 0);
    expect(await placed()).toBe(1);
    expect(await found(member, {})).toEqual(["payments-api"]);
    // Whose links end is the owner's to know.
    expect(await found(member, { links: "expiring" })).toEqual([]);
    expectValue(await endShareLink(owner, id, link?.id ?? ""));
    expect(await found(member, {})).toEqual([]);
    expect(await placed()).toBe(0);
    expect(await found(owner, { links: "expiring" })).toEqual([]);
  });

  it("what was stored before the library had filters is listed by them after a start", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db, "public-cloud");
    expectValue(await answerQuestion(owner, id, "today", { answer: chosen("container") }, 1));
    const before = await db.libraryEntry.findFirstOrThrow();
    await db.assessment.updateMany({
      data: { nameKey: "", searchText: "", spread: null, today: null, rungsShort: null },
    });
    await db.assessmentWord.deleteMany();
    expect(await found(owner, { q: "pay" })).toEqual([]);
    await listWhatIsStored(db);
    expect(await found(owner, { q: "pay", gap: "short" })).toEqual(["payments-api"]);
    expect(await db.libraryEntry.findFirstOrThrow()).toEqual(before);
  });
});
