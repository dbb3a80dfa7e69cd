import { randomUUID } from "node:crypto";
import { expect, it, vi } from "vitest";
import { driftStream } from "@/app/drift-report";
import type { Caller } from "@/lib/access/caller";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { driftInBatches, reportDrift } from "@/lib/assessments/find-drift";
import { readRevision } from "@/lib/assessments/read-assessment";
import { readHistory } from "@/lib/assessments/read-history";
import { reevaluateCopies } from "@/lib/assessments/reevaluate-copies";
import { startAssessment } from "@/lib/assessments/start-assessment";
import { verdictDrift } from "@/lib/assessments/verdict-drift";
import { chosen } from "@/lib/catalogue/examples";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { englishWords } from "@/lib/messages/words";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { eachDatabase } from "../support/databases";
import { concludeUnder, oldRules, rulesReworded, rulesWithoutFloors } from "../support/old-rules";
import { runProgram } from "../support/program";
import { expectValue, memberOf, ownerWithAssessment, storedEntries } from "../support/visitors";

async function allOf<T>(parts: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

/** All that the page about today's rules sends to somebody, in one. */
async function pageOf(caller: Caller, after: string | null): Promise<string> {
  const stream = driftStream({ words: englishWords(), caller, after, once: "once", problem: null });
  return (await allOf(stream.parts())).join("");
}

eachDatabase((database) => {
  it("a verdict under earlier rules stays as it was, and is said to come out otherwise, by which rules", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open(), "public-cloud");
    await concludeUnder(rulesWithoutFloors, owner, id);
    const { revision } = expectValue(await readRevision(owner, id, null));
    expect(revision.verdict.floor.firm).toBe("process");
    expect(revision.ruleSet).toMatchObject({ version: "0.9.0", hash: rulesWithoutFloors.stored.hash });
    const drift = verdictDrift(revision);
    expect(drift).toMatchObject({ moves: true, before: { floor: "process" }, unasked: [], unreadable: [] });
    expect(drift?.newlyBinding.length).toBeGreaterThan(0);
    expect(expectValue(await readHistory(owner, id, null)).drift).toEqual(drift);
  });

  it("where the conclusion stands under today's rules, that is what is said", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open(), "public-cloud");
    await concludeUnder(rulesReworded, owner, id);
    expect(expectValue(await readHistory(owner, id, null)).drift).toMatchObject({
      moves: false,
      newlyBinding: [],
      noLongerBinding: [],
    });
  });

  it("answers to questions and options that are gone are kept in a copy, named, and never count", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db, "public-cloud");
    const [model] = ruleSet.questions;
    if (!model) throw new Error("There are questions.");
    const entries = {
      ...(await storedEntries(owner, id)),
      "question-of-then": { answer: chosen("yes"), source: "person", changedIn: 1 },
      "co-tenants": { answer: chosen("option-of-then"), source: "person", changedIn: 1 },
    };
    await db.assessment.update({ where: { id }, data: { answers: JSON.stringify({ shape: 1, entries }) } });
    const then = oldRules({ questions: [...ruleSet.questions, { ...model, id: "question-of-then" }] });
    await concludeUnder(then, owner, id);
    expect(expectValue(await readHistory(owner, id, null)).drift).toMatchObject({
      unasked: ["question-of-then"],
      unreadable: ["co-tenants"],
    });
    const { ids } = expectValue(await reevaluateCopies(owner, [id], (name) => name));
    expect(await storedEntries(owner, ids[0] ?? "")).toMatchObject({
      "question-of-then": { answer: chosen("yes") },
      "co-tenants": { answer: chosen("option-of-then") },
    });
  });

  it("copies are concluded under today's rules and belong to whoever made them; the originals stay", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db, "public-cloud");
    await concludeUnder(rulesWithoutFloors, owner, id);
    const before = expectValue(await readRevision(owner, id, null)).revision;
    const viewer = await memberOf(db, id, "viewer");
    const { ids } = expectValue(await reevaluateCopies(viewer, [id], (name) => `${name} again`));
    const copy = expectValue(await readRevision(viewer, ids[0] ?? "", null));
    expect(copy).toMatchObject({
      role: "owner",
      revision: { number: 1, name: "payments-api again", cause: "re-evaluated" },
    });
    expect(copy.revision.ruleSet.hash).toBe(currentRuleSet.hash);
    expect(copy.revision.verdict.floor.firm).not.toBe("process");
    expect(copy.revision.answers).toEqual(before.answers);
    expect(await db.assessment.findUnique({ where: { id: ids[0] ?? "" } })).toMatchObject({
      copiedFromId: before.id,
    });
    expect(expectValue(await readRevision(owner, id, null)).revision).toEqual(before);
    expect(await readRevision(owner, ids[0] ?? "", null)).toMatchObject({ ok: false });
  });

  it("copies are made of all that was asked for, or of none", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db, "public-cloud");
    await concludeUnder(rulesWithoutFloors, owner, id);
    const { id: foreign } = await ownerWithAssessment(db, "public-cloud");
    const count = await db.assessment.count();
    const many = Array.from({ length: 101 }, () => id);
    expect(await reevaluateCopies(owner, [id, foreign], String)).toMatchObject({
      failure: { code: "not-found" },
    });
    expect(await reevaluateCopies(owner, many, String)).toMatchObject({
      failure: { code: "too-many", limit: 100 },
    });
    expect(await db.assessment.count()).toBe(count);
  });

  it("the report names what comes out otherwise among the caller's own, step by step, and how far it got", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db, "public-cloud");
    await concludeUnder(rulesWithoutFloors, owner, id);
    const drifted = [id];
    for (let index = 0; index < 60; index += 1) {
      const next = await startAssessment(db, owner.visitorHash, {
        name: `<no> ${index}`,
        presetId: "public-cloud",
      });
      await concludeUnder(index % 2 === 0 ? rulesWithoutFloors : rulesReworded, owner, next);
      if (index % 2 === 0) drifted.push(next);
    }
    await startAssessment(db, owner.visitorHash, { name: "no verdict yet", presetId: null });
    const { owner: other, id: others } = await ownerWithAssessment(db, "public-cloud");
    await concludeUnder(rulesWithoutFloors, other, others);

    const steps = await allOf(reportDrift(owner, null));
    expect(steps.map(({ looked, total }) => [looked, total])).toEqual([
      [0, 62],
      [50, 62],
      [62, 62],
    ]);
    const listed = steps.flatMap((step) => step.listed.map(({ assessmentId }) => assessmentId));
    expect(listed).toEqual(drifted.toSorted());
    expect(steps.at(-1)).toMatchObject({ moved: 31, standing: 30 });
    const [half = ""] = listed.slice(15);
    expect((await allOf(reportDrift(owner, half))).at(-1)).toMatchObject({ looked: 62, moved: 15 });
    const nobody = await allOf(reportDrift({ db, visitorHash: null }, null));
    expect(nobody).toMatchObject([{ looked: 0, total: 0, moved: 0 }]);

    // As a page: one form, whole, with a row each, what people wrote as text, and a step before the end.
    const page = await pageOf(owner, null);
    expect(page.match(/<form/g)).toHaveLength(1);
    expect(page.match(/<\/form>/g)).toHaveLength(1);
    expect(page.match(/name="ids"/g)).toHaveLength(31);
    expect(page).toContain("Re-evaluate all shown here: 31");
    expect(page).toContain("&lt;no&gt; 0");
    expect(page).not.toContain("<no>");
    expect(page).toContain("Looked at 50 of 62 of your assessments.");
    expect(page.lastIndexOf("Looked at 62 of 62")).toBeGreaterThan(page.indexOf("</form>"));
    expect(page).not.toContain("data-stream-place");
  });

  it("the report lists as many as may be copied at once, counts the others, and says where they go on", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db, "public-cloud");
    await concludeUnder(rulesWithoutFloors, owner, id);
    const revision = await db.revision.findFirstOrThrow({ where: { assessmentId: id } });
    const { id: visitorId } = await db.visitor.findFirstOrThrow({ where: { tokenHash: owner.visitorHash } });
    const original = await db.assessment.findUniqueOrThrow({ where: { id } });
    const ids = Array.from({ length: 129 }, () => randomUUID());
    await db.assessment.createMany({ data: ids.map((each) => ({ ...original, id: each })) });
    await db.grant.createMany({
      data: ids.map((assessmentId) => ({ id: randomUUID(), role: "owner", visitorId, assessmentId })),
    });
    await db.revision.createMany({
      data: ids.map((assessmentId) => ({ ...revision, id: randomUUID(), assessmentId })),
    });
    const all = [id, ...ids].toSorted();
    const steps = await allOf(reportDrift(owner, null));
    expect(steps.flatMap(({ listed }) => listed)).toHaveLength(100);
    expect(steps.at(-1)).toMatchObject({ moved: 130, looked: 130, listedUpTo: all[99] });
    const page = await pageOf(owner, null);
    expect(page).toContain("30 of them are not listed here yet.");
    expect(page).toContain(`href="/library/drift?after=${all[99]}"`);
    const rest = await pageOf(owner, all[99] ?? null);
    expect(rest.match(/name="ids"/g)).toHaveLength(30);
    expect(rest).toContain('href="/library/drift"');
    expect(rest).not.toContain("not listed here yet");
  });

  it("a report that fails half way says so, and where to go on", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db, "public-cloud");
    await concludeUnder(rulesWithoutFloors, owner, id);
    const told = vi.spyOn(console, "error").mockReturnValue();
    const failing = db.$extends({
      query: {
        revision: {
          findMany() {
            throw new Error("The database is gone.");
          },
        },
      },
    });
    const page = await pageOf({ ...owner, db: failing as unknown as Caller["db"] }, null);
    expect(page).toContain("The report stopped before its end");
    expect(page).toContain('href="/library/drift"');
    expect(page).not.toContain("Every result of yours");
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });

  it("the latest revision counts, and nothing that lies in the bin", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db, "public-cloud");
    await concludeUnder(rulesWithoutFloors, owner, id);
    const { owner: other, id: binned } = await ownerWithAssessment(db, "public-cloud");
    await concludeUnder(rulesWithoutFloors, other, binned);
    const moved = async () => {
      const ids: string[] = [];
      for await (const { drifted } of driftInBatches(db, "everybody", { size: 1 })) {
        ids.push(...drifted.filter(({ drift }) => drift.moves).map(({ assessmentId }) => assessmentId));
      }
      return ids;
    };
    expect(await moved()).toEqual([id, binned].toSorted());
    await db.assessment.update({ where: { id: binned }, data: { deletedAt: new Date() } });
    expect(await moved()).toEqual([id]);
    expectValue(await concludeAssessment(owner, id, 1));
    expect(await moved()).toEqual([]);
  });

  it("the command prints what moves and ends with 1, with 0 when all stands, with 2 when it cannot tell", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db, "public-cloud");
    const drift = (...args: string[]) =>
      runProgram(["bin/run.mjs", "bin/drift.ts", ...args], { DATABASE_URL: database.url });
    expect((await drift()).code).toBe(0);
    await concludeUnder(rulesWithoutFloors, owner, id);
    const found = await drift();
    expect(found.code).toBe(1);
    expect(found.output).toContain(id);
    expect(found.output).toMatch(/floor process → [a-z-]+\t\+[A-Z]{3}-\d+/);
    expect(found.output).toContain("1 of 1 assessments, 1 under other rules, 1 come out otherwise");
    expect((await drift("--jsn")).code).toBe(2);
    expect((await drift("--json")).output).toContain(`"ruleSet":{"hash":"${rulesWithoutFloors.stored.hash}"`);
  });
});
