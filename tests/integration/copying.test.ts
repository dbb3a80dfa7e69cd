import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { withinAssessmentLimit } from "@/lib/assessments/assessment-limit";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { copyAssessment } from "@/lib/assessments/copy-assessment";
import { joinByLink } from "@/lib/assessments/join-by-link";
import { readAssessment, readRevision } from "@/lib/assessments/read-assessment";
import { recordDecision } from "@/lib/assessments/record-review";
import { reevaluateCopies } from "@/lib/assessments/reevaluate-copies";
import { copyWithWhatIf } from "@/lib/assessments/save-what-if";
import { createShareLink } from "@/lib/assessments/share-revision";
import { tagAssessments } from "@/lib/assessments/tag-assessments";
import { chosen } from "@/lib/catalogue/examples";
import { environment } from "@/lib/env";
import { fail, succeed } from "@/lib/result";
import { eachDatabase } from "../support/databases";
import {
  expectValue,
  linkTerms,
  memberOf,
  ownerWithAssessment,
  type storedEntries,
  visitorOn,
} from "../support/visitors";

eachDatabase((database) => {
  it("a copy has the same answers, notes and assumptions, is the caller's own, and leaves the original alone", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db, "public-cloud");
    const noted = { answer: chosen("unrelated-organisations"), note: "ask sales" };
    expectValue(await answerQuestion(owner, id, "co-tenants", noted, 1));
    expectValue(await tagAssessments(owner, [id], "pci", "add"));
    const before = expectValue(await readAssessment(owner, id)).assessment;
    const viewer = await memberOf(db, id, "viewer");
    const copy = expectValue(await copyAssessment(viewer, id, "payments-api (copy)"));
    const read = expectValue(await readAssessment(viewer, copy.id));
    expect(read).toMatchObject({ role: "owner", assessment: { name: "payments-api (copy)", version: 1 } });
    const unversioned = (entries: Awaited<ReturnType<typeof storedEntries>>) =>
      Object.entries(entries).map(([question, { changedIn: _, ...entry }]) => [question, entry]);
    expect(unversioned(read.assessment.answers.entries)).toEqual(unversioned(before.answers.entries));
    expect(Object.values(read.assessment.answers.entries).every(({ changedIn }) => changedIn === 1)).toBe(
      true,
    );
    const stored = await db.assessment.findUniqueOrThrow({ where: { id: copy.id } });
    expect(stored).toMatchObject({ copiedFromId: id, tags: "" });
    expect(await readAssessment(owner, copy.id)).toEqual({ ok: false, failure: { code: "not-found" } });
    expect(expectValue(await readAssessment(owner, id)).assessment).toEqual(before);
  });

  it("nobody makes more assessments at once than they have room for", async () => {
    const { owner } = await ownerWithAssessment(await database.open());
    const { assessments: limit } = environment().limits;
    const make = async () => succeed("made");
    expect(await withinAssessmentLimit(owner, make, limit - 1)).toEqual(succeed("made"));
    expect(await withinAssessmentLimit(owner, make, limit)).toEqual(fail({ code: "too-many", limit }));
  });

  it("a copy names the revision that its answers are those of, and has no result itself", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db, "public-cloud");
    expectValue(await concludeAssessment(owner, id, 1));
    const { revision } = expectValue(await readRevision(owner, id, null));
    const from = async () => {
      const copy = expectValue(await copyAssessment(owner, id, "copy"));
      expect(await readRevision(owner, copy.id, null)).toMatchObject({ failure: { code: "not-found" } });
      return (await db.assessment.findUniqueOrThrow({ where: { id: copy.id } })).copiedFromId;
    };
    expect(await from()).toBe(revision.id);
    expectValue(await answerQuestion(owner, id, "co-tenants", { answer: chosen("same-organisation") }, 1));
    expect(await from()).toBe(id);
  });

  it("what somebody may not read is to them as if it did not exist, and nothing is stored", async () => {
    const db = await database.open();
    const { id } = await ownerWithAssessment(db);
    const { owner: other } = await ownerWithAssessment(db);
    const count = await db.assessment.count();
    const nothing = { ok: false, failure: { code: "not-found" } };
    for (const original of [id, randomUUID(), "rubbish", ""]) {
      expect(await copyAssessment(other, original, "copy")).toEqual(nothing);
    }
    expect(await db.assessment.count()).toBe(count);
  });

  it("nobody agrees with their own answers in a copy that somebody else has made", async () => {
    const db = await database.open();
    const { owner: author, id } = await ownerWithAssessment(db);
    expectValue(await answerQuestion(author, id, "co-tenants", { answer: chosen("nobody") }, 1));
    expectValue(await concludeAssessment(author, id, 2));
    const { token } = expectValue(await createShareLink(author, id, linkTerms("R", { scope: "review" })));
    const copier = visitorOn(db);
    expectValue(await joinByLink(copier, token, "C"));
    const reevaluated = expectValue(await reevaluateCopies(copier, [id], (name) => name)).ids[0] ?? "";
    const copies = [
      reevaluated,
      expectValue(await copyAssessment(copier, id, "copy")).id,
      expectValue(await copyAssessment(copier, reevaluated, "copy of a copy")).id,
      expectValue(await copyWithWhatIf(copier, id, "", "variant")).id,
    ];
    const agree = {
      kind: "agree",
      byName: "A",
      revision: 1,
      text: "",
      riskOwner: null,
      controls: null,
    } as const;
    for (const copy of copies) {
      expectValue(await concludeAssessment(copier, copy, 1));
      const link = expectValue(await createShareLink(copier, copy, linkTerms("R", { scope: "review" })));
      expectValue(await joinByLink(author, link.token, "A"));
      const decided = await recordDecision(author, copy, { ...agree, endsAt: null });
      expect(decided).toEqual({ ok: false, failure: { code: "withheld", why: "author" } });
    }
  });
});
