import { expect, it } from "vitest";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { joinByLink } from "@/lib/assessments/join-by-link";
import {
  nameOneself,
  readActivity,
  readAnswerer,
  readAnswerers,
  readOthersLastChange,
} from "@/lib/assessments/read-activity";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { createShareLink } from "@/lib/assessments/share-revision";
import { unknown } from "@/lib/catalogue/examples";
import type { Database } from "@/lib/db/database";
import { eachDatabase } from "../support/databases";
import { expectValue, linkTerms, ownerWithAssessment, visitorOn } from "../support/visitors";

eachDatabase((database) => {
  async function editedTogether(db: Database) {
    const { owner, id } = await ownerWithAssessment(db, "public-cloud");
    const terms = linkTerms("Team", { scope: "edit", shows: "latest" });
    const { token } = expectValue(await createShareLink(owner, id, terms));
    const guest = visitorOn(db);
    expectValue(await joinByLink(guest, token, "Ben"));
    expectValue(await answerQuestion(owner, id, "code-origin", { answer: unknown }, 1));
    expectValue(await answerQuestion(guest, id, "co-tenants", { answer: unknown }, 2));
    return { owner, guest, id };
  }

  it("tells everybody who changed what, and the owner by which link they came", async () => {
    const { owner, guest, id } = await editedTogether(await database.open());
    const toOwner = expectValue(await readActivity(owner, id, null)).changes;
    expect(toOwner.map(({ subject, by }) => [subject, by])).toEqual([
      ["co-tenants", { isYou: false, name: "Ben", cameByLink: true, linkLabel: "Team" }],
      ["code-origin", { isYou: true, name: null, cameByLink: false, linkLabel: null }],
    ]);
    const toGuest = expectValue(await readActivity(guest, id, null)).changes;
    expect(toGuest.map(({ by }) => by)).toEqual([
      { isYou: true, name: "Ben", cameByLink: true, linkLabel: null },
      { isYou: false, name: null, cameByLink: false, linkLabel: null },
    ]);
  });

  it("pages through all changes, each once, in order", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    for (let version = 1; version <= 60; version += 1) {
      expectValue(
        await answerQuestion(owner, id, "co-tenants", { answer: unknown, note: `${version}` }, version),
      );
    }
    const first = expectValue(await readActivity(owner, id, null));
    const second = expectValue(await readActivity(owner, id, first.next));
    expect(second.next).toBeNull();
    const versions = [...first.changes, ...second.changes].map(({ version }) => version);
    expect(versions).toEqual(Array.from({ length: 60 }, (_, at) => 61 - at));
  });

  it("says who answered each question once somebody else has, and whose the last change was", async () => {
    const { owner, guest, id } = await editedTogether(await database.open());
    const asOwner = expectValue(await readAssessment(owner, id));
    const answerers = await readAnswerers(owner, asOwner);
    expect([...answerers].map(([question, { isYou }]) => [question, isYou]).toSorted()).toEqual([
      ["co-tenants", false],
      ["code-origin", true],
    ]);
    expect(await readAnswerer(owner, asOwner, "co-tenants")).toMatchObject({ name: "Ben" });
    expect(await readOthersLastChange(owner, asOwner)).toMatchObject({ by: { name: "Ben" } });
    expect(await readOthersLastChange(guest, expectValue(await readAssessment(guest, id)))).toBeNull();
    const { owner: alone, id: own } = await ownerWithAssessment(owner.db);
    expectValue(await answerQuestion(alone, own, "code-origin", { answer: unknown }, 1));
    expect(await readAnswerers(alone, expectValue(await readAssessment(alone, own)))).toEqual(new Map());
  });

  it("a name can be changed later, by those who may see the assessment", async () => {
    const db = await database.open();
    const { owner, guest, id } = await editedTogether(db);
    expectValue(await nameOneself(guest, id, "Benedikt"));
    expect(expectValue(await readActivity(owner, id, null)).changes[0]?.by.name).toBe("Benedikt");
    const stranger = visitorOn(db);
    expect(await nameOneself(stranger, id, "Eve")).toMatchObject({ failure: { code: "not-found" } });
    expect(await readActivity(stranger, id, null)).toMatchObject({ failure: { code: "not-found" } });
  });
});
