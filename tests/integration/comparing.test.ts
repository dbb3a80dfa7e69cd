import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import type { Caller } from "@/lib/access/caller";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { compareAssessments } from "@/lib/assessments/compare-assessments";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { whoMayShare, whyVerdictsDiffer } from "@/lib/assessments/explain-comparison";
import { listPickable } from "@/lib/assessments/list-pickable";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { startAssessment } from "@/lib/assessments/start-assessment";
import { chosen, unknown } from "@/lib/catalogue/examples";
import { comparisonJson } from "@/lib/documents/comparison-json";
import type { Answer } from "@/lib/engine/question";
import { countedQueries } from "../support/counted-queries";
import { eachDatabase } from "../support/databases";
import { expectValue, ownerWithAssessment, visitorOn } from "../support/visitors";

const latestOf = (assessmentId: string) => ({ assessmentId, revision: null });

/** Another assessment of the same owner. */
async function another({ db, visitorHash }: Caller, name: string): Promise<string> {
  return await startAssessment(db, visitorHash ?? "", { name, presetId: null });
}

async function say(owner: Caller, id: string, answers: Readonly<Record<string, Answer>>) {
  for (const [question, answer] of Object.entries(answers)) {
    const { version } = expectValue(await readAssessment(owner, id)).assessment;
    expectValue(await answerQuestion(owner, id, question, { answer }, version));
  }
}

eachDatabase((database) => {
  it("a comparison tells not asked from skipped and from not known", async () => {
    const db = await database.open();
    const { owner, id: left } = await ownerWithAssessment(db);
    await say(owner, left, {
      "co-tenants": chosen("nobody"),
      "code-origin": chosen("own-reviewed"),
      devices: unknown,
    });
    const right = await another(owner, "other");
    await say(owner, right, {
      "co-tenants": chosen("same-team"),
      trust: chosen("full"),
      devices: chosen("none"),
    });
    const picks = [left, right].map(latestOf);
    const { questions, likeForLike } = expectValue(await compareAssessments(owner, picks));
    const states = Object.fromEntries(
      questions.map(({ question, answers }) => [question, answers.map(({ state }) => state)]),
    );
    expect(states).toEqual({
      "co-tenants": ["answered", "answered"],
      trust: ["not-asked", "answered"],
      "code-origin": ["answered", "unanswered"],
      devices: ["answered", "answered"],
    });
    expect(questions.every(({ differs }) => differs)).toBe(true);
    expect(likeForLike).toBe(true);
  });

  it("two revisions of one assessment stand side by side, and the latest beside them", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    await say(owner, id, { "co-tenants": chosen("nobody") });
    expectValue(await concludeAssessment(owner, id, 2));
    await say(owner, id, { "co-tenants": chosen("unrelated-organisations") });
    expectValue(await concludeAssessment(owner, id, 3));
    await say(owner, id, { trust: chosen("hostile") });
    const first = { assessmentId: id, revision: 1 };
    const second = { assessmentId: id, revision: 2 };
    const { sides } = expectValue(
      await compareAssessments(owner, [first, second, latestOf(id)], { ...second }),
    );
    expect(sides.map(({ revision }) => revision?.number)).toEqual([2, 1, 2]);
    expect(sides.map(({ latest, hasChanged }) => [latest, hasChanged])).toEqual([
      [2, true],
      [2, true],
      [2, true],
    ]);
    expect(sides[0]?.answers).not.toEqual(sides[1]?.answers);
    const nothing = { ok: false, failure: { code: "not-found" } };
    expect(await compareAssessments(owner, [first, { assessmentId: id, revision: 3 }])).toEqual(nothing);
  });

  it("the database is asked as often for six as for two", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db, "public-cloud");
    const ids = [id];
    for (let made = 0; made < 5; made += 1) ids.push(await another(owner, `workload ${made}`));
    for (const each of ids) expectValue(await concludeAssessment(owner, each, 1));
    const counted = countedQueries(db);
    const count = async (picks: readonly string[]) => {
      counted.take();
      expectValue(await compareAssessments({ ...owner, db: counted.db }, picks.map(latestOf)));
      return counted.take();
    };
    // The first comparison reads the rule book as well, which is then known.
    await count(ids);
    const forTwo = await count(ids.slice(0, 2));
    expect(await count(ids)).toBe(forTwo);
    expect(forTwo).toBeLessThanOrEqual(5);
  });

  it("one that the caller may not see, or that lies in the bin, shows none of them", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    const other = await another(owner, "other");
    const { id: foreign } = await ownerWithAssessment(db);
    const nothing = { ok: false, failure: { code: "not-found" } };
    for (const stranger of [foreign, randomUUID(), "rubbish"]) {
      expect(await compareAssessments(owner, [id, stranger].map(latestOf))).toEqual(nothing);
    }
    expect(await compareAssessments(visitorOn(db), [id, other].map(latestOf))).toEqual(nothing);
    await db.assessment.update({ where: { id: other }, data: { deletedAt: new Date() } });
    expect(await compareAssessments(owner, [id, other].map(latestOf))).toEqual(nothing);
    expect((await listPickable(owner, [id, other, foreign], "")).items.map((each) => each.id)).toEqual([id]);
  });

  it("what to compare is found by words among many, and what is picked stays listed", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    const ledger = await another(owner, "Über ledger");
    for (let made = 0; made < 50; made += 1) await another(owner, `workload ${made}`);
    const latest = await listPickable(owner, [], "");
    expect(latest).toMatchObject({ found: 50, hasMore: true });
    expect(latest.items.map((each) => each.id)).not.toContain(ledger);
    const found = await listPickable(owner, [id, id], "uber LED");
    expect(found).toMatchObject({ found: 1, hasMore: false });
    expect(found.items.map(({ name, latestRevision }) => [name, latestRevision])).toEqual([
      ["payments-api", null],
      ["Über ledger", null],
    ]);
    expect(await listPickable(owner, [ledger], "ledger")).toMatchObject({ found: 1, items: { length: 1 } });
    for (const picked of [
      [id, ledger],
      [ledger, id],
    ]) {
      expect((await listPickable(owner, picked, "nothing")).items.map((each) => each.id)).toEqual(picked);
    }
    expect((await listPickable(visitorOn(db), [ledger], "ledger")).items).toEqual([]);
    expect((await listPickable({ db, visitorHash: null }, [ledger], "")).items).toEqual([]);
  });

  it("a comparison as JSON is what its published schema says, and the schema is strict", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db, "public-cloud");
    expectValue(await concludeAssessment(owner, id, 1));
    const draft = await startAssessment(db, owner.visitorHash, {
      name: "research",
      presetId: "university-research-groups",
    });
    const blank = await another(owner, "blank");
    await say(owner, blank, { devices: unknown, "data-kinds": chosen("keys") });
    const picks = [id, draft, blank].map(latestOf);
    const comparison = expectValue(await compareAssessments(owner, picks));
    const { sides } = comparison;
    const explained = {
      comparison,
      differences: whyVerdictsDiffer(sides),
      neighbourhood: whoMayShare(sides),
      isDifferencesOnly: false,
    };
    const schema = "https://scale.example.org/schemas/comparison-1.json";
    const file = JSON.parse(comparisonJson(explained, schema));
    const published = z.fromJSONSchema(
      JSON.parse(
        readFileSync(path.join(import.meta.dirname, "../../public/schemas/comparison-1.json"), "utf8"),
      ),
    );
    expect(published.safeParse(file).error?.issues ?? []).toEqual([]);
    expect(file).toMatchObject({ $schema: schema, sides: [{ assessment: id }, { revision: null }, {}] });
    expect(file.differences.flatMap((each: { ways: unknown[] }) => each.ways).length).toBeGreaterThan(0);
    const answersTo = (asked: string) =>
      file.questions.find(({ question }: { question: string }) => question === asked).answers;
    expect(answersTo("devices")[2]).toEqual({ state: "answered", answer: "unknown", source: "person" });
    expect(answersTo("data-kinds")[2]).toMatchObject({ answer: ["keys"] });
    for (const damaged of [
      { ...file, more: 1 },
      { ...file, sides: file.sides.slice(1, 2) },
      { ...file, sides: file.sides.map((side: object) => ({ ...side, recommended: "cellar" })) },
      { ...file, format: "tenancy-scale/comparison/2" },
    ]) {
      expect(published.safeParse(damaged).success).toBe(false);
    }
    const differing = JSON.parse(comparisonJson({ ...explained, isDifferencesOnly: true }, schema));
    expect(differing.questions.length).toBeGreaterThan(0);
    expect(differing.questions.every(({ differs }: { differs: boolean }) => differs)).toBe(true);
  });
});
