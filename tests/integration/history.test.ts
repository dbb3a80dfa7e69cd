import { expect, it } from "vitest";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { diffRevisions } from "@/lib/assessments/diff-revisions";
import { nameMilestone } from "@/lib/assessments/name-milestone";
import { type History, readHistory } from "@/lib/assessments/read-history";
import { renameAssessment } from "@/lib/assessments/rename-assessment";
import { restoreRevision } from "@/lib/assessments/restore-revision";
import { chosen, unknown } from "@/lib/catalogue/examples";
import { listChanges } from "@/lib/db/changes";
import { findRevision } from "@/lib/db/revisions";
import { eachDatabase } from "../support/databases";
import { concludeUnder, rulesReworded, rulesWithoutFloors } from "../support/old-rules";
import { expectValue, ownerWithAssessment, storedEntries } from "../support/visitors";

eachDatabase((database) => {
  /** An assessment with two revisions: tenants unrelated, then tenants of one team. */
  const withTwoRevisions = async () => {
    const { owner, id } = await ownerWithAssessment(await database.open(), "public-cloud");
    expectValue(
      await answerQuestion(
        owner,
        id,
        "co-tenants",
        { answer: chosen("unrelated-organisations"), note: "as sold" },
        1,
      ),
    );
    expectValue(await concludeAssessment(owner, id, 2));
    expectValue(await answerQuestion(owner, id, "co-tenants", { answer: chosen("same-team") }, 2));
    expectValue(await concludeAssessment(owner, id, 3, "after the talk with sales"));
    return { owner, id };
  };

  it("a history tells who, when, why and what changed, newest first", async () => {
    const { owner, id } = await withTwoRevisions();
    await owner.db.visitor.updateMany({ data: { name: "Ada" } });
    expectValue(await renameAssessment(owner, id, "ledger", 3));
    expectValue(await concludeAssessment(owner, id, 4));
    const { items, latest, drift } = expectValue(await readHistory(owner, id, null));
    expect(items).toMatchObject([
      {
        number: 3,
        cause: "concluded",
        reason: null,
        createdByName: "Ada",
        name: "ledger",
        previous: { number: 2 },
      },
      { number: 2, cause: "concluded", reason: "after the talk with sales", createdByName: null },
      { number: 1, cause: "concluded", reason: null, previous: null },
    ]);
    expect(latest).toMatchObject({ number: 3, version: 4 });
    expect(drift).toBeNull();
  });

  it("a long history is read page by page, each revision once", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    for (let version = 1; version <= 45; version += 1) {
      expectValue(await renameAssessment(owner, id, `name ${version}`, version));
      expectValue(await concludeAssessment(owner, id, version + 1));
    }
    const seen: number[] = [];
    let before: number | null = null;
    do {
      const page: History = expectValue(await readHistory(owner, id, before));
      seen.push(...page.items.map(({ number }) => number));
      // The first of a page is set against the last of the next one.
      expect(page.items.every(({ number, previous }) => (previous?.number ?? 0) === number - 1)).toBe(true);
      before = page.next;
    } while (before !== null);
    expect(seen).toEqual(Array.from({ length: 45 }, (_, index) => 45 - index));
  });

  it("a milestone can be named, renamed and taken away, and nothing else changes", async () => {
    const { owner, id } = await withTwoRevisions();
    const before = await findRevision(owner.db, id, 1);
    expectValue(await nameMilestone(owner, id, 1, "Before launch"));
    expect(await findRevision(owner.db, id, 1)).toEqual({ ...before, milestone: "Before launch" });
    expectValue(await nameMilestone(owner, id, 1, null));
    expect(await findRevision(owner.db, id, 1)).toEqual(before);
    expect(await nameMilestone(owner, id, 99, "x")).toEqual({ ok: false, failure: { code: "not-found" } });
  });

  it("restoring makes the answers of then the draft, notes included, and says so in the history", async () => {
    const { owner, id } = await withTwoRevisions();
    const { revision } = expectValue(await restoreRevision(owner, id, 1, 3, "the deal is off"));
    expect(revision).toBe(3);
    expect((await storedEntries(owner, id))["co-tenants"]).toEqual({
      answer: chosen("unrelated-organisations"),
      note: "as sold",
      source: "person",
      changedIn: 4,
    });
    const { items } = expectValue(await readHistory(owner, id, null));
    expect(items[0]).toMatchObject({
      cause: "restored",
      restoredFrom: 1,
      reason: "the deal is off",
      version: 4,
    });
    const [change] = await listChanges(owner.db, id, null, 1);
    expect(change).toMatchObject({ version: 4, subject: "co-tenants" });
    expect(change?.entries?.before?.answer).toEqual(chosen("same-team"));
  });

  it("a draft with changes that no revision records is kept before it is replaced", async () => {
    const { owner, id } = await withTwoRevisions();
    expectValue(await answerQuestion(owner, id, "data-kinds", { answer: unknown, note: "ask legal" }, 3));
    const draft = await storedEntries(owner, id);
    expectValue(await restoreRevision(owner, id, 1, 4, null));
    const { items } = expectValue(await readHistory(owner, id, null));
    expect(items.map(({ cause }) => cause)).toEqual(["restored", "kept", "concluded", "concluded"]);
    expect((await findRevision(owner.db, id, 3))?.answers.entries).toEqual(draft);
    // And back again: what was kept is what was there.
    expectValue(await restoreRevision(owner, id, 3, 5, null));
    const back = await storedEntries(owner, id);
    expect(Object.keys(back)).toEqual(Object.keys(draft));
    expect(back["data-kinds"]).toMatchObject({ answer: unknown, note: "ask legal" });
  });

  it("restoring is refused when the draft changed after it was seen, and nothing is kept or changed", async () => {
    const { owner, id } = await withTwoRevisions();
    const before = await storedEntries(owner, id);
    expect(await restoreRevision(owner, id, 1, 2, null)).toEqual({
      ok: false,
      failure: { code: "stale", version: 3 },
    });
    expect(await restoreRevision(owner, id, 99, 3, null)).toEqual({
      ok: false,
      failure: { code: "not-found" },
    });
    expect(await storedEntries(owner, id)).toEqual(before);
    expect(expectValue(await readHistory(owner, id, null)).items).toHaveLength(2);
  });

  it("of two who restore at once one succeeds, and the other is told", async () => {
    const { owner, id } = await withTwoRevisions();
    const other = database.kind === "sqlite" ? owner : { ...owner, db: await database.open() };
    const outcomes = await Promise.all([
      restoreRevision(owner, id, 1, 3, null),
      restoreRevision(other, id, 1, 3, null),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ failure: { code: "stale" } });
    expect(expectValue(await readHistory(owner, id, null)).items).toHaveLength(3);
  });

  it("a diff says what the answers did, by which rules, and which of them account for it", async () => {
    const { owner, id } = await withTwoRevisions();
    const { diff } = expectValue(await diffRevisions(owner, id, 2, 1));
    expect(diff.effect.moves).toBe(true);
    expect(diff.effect.newlyBinding.length).toBeGreaterThan(0);
    expect(diff.byRules).toBeNull();
    expect(diff.byAnswers).toEqual(diff.effect);
    expect(diff.because.flat().map(({ question }) => question)).toContain("co-tenants");
    const changed = diff.questions.filter(({ change }) => change !== "same");
    expect(changed).toMatchObject([
      { id: "co-tenants", change: "changed", differs: { answer: true, note: true, source: false } },
    ]);
    expect(diff.questions.length).toBeGreaterThan(5);
  });

  it("a diff across rule sets tells what the rules did apart from what the answers did", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open(), "public-cloud");
    await concludeUnder(rulesWithoutFloors, owner, id);
    expectValue(await concludeAssessment(owner, id, 1));
    const { diff } = expectValue(await diffRevisions(owner, id, 1, "draft"));
    expect(diff.byRules?.drift).toEqual(diff.effect);
    expect(diff.byRules?.deciding.length).toBeGreaterThan(0);
    expect(diff.byRules?.added).toEqual(expect.arrayContaining([...(diff.byRules?.deciding ?? [])]));
    expect(diff.byAnswers).toMatchObject({ moves: false });
    expect(diff.questions.every(({ change }) => change === "same")).toBe(true);
    // And backwards: the earlier rules are run as they were stored.
    const back = expectValue(await diffRevisions(owner, id, 2, 1)).diff;
    expect(back.byRules?.deciding).toEqual(diff.byRules?.deciding);
    expect(back.byRules?.removed).toEqual(diff.byRules?.added);
  });

  it("other words alone change no rule", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open(), "public-cloud");
    await concludeUnder(rulesReworded, owner, id);
    const { diff } = expectValue(await diffRevisions(owner, id, 1, "draft"));
    expect(diff.byRules).toMatchObject({ added: [], removed: [], changed: [], drift: { moves: false } });
  });

  it("an answer that a restored revision took away is not given again unseen", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    expectValue(await concludeAssessment(owner, id, 1));
    expectValue(await answerQuestion(owner, id, "co-tenants", { answer: chosen("nobody") }, 1));
    expectValue(await restoreRevision(owner, id, 1, 2, null));
    const again = { answer: chosen("same-team") };
    const late = await answerQuestion(owner, id, "co-tenants", again, 2);
    expect(late).toEqual({ ok: false, failure: { code: "stale", version: 3 } });
    // Other questions do no harm, and whoever has seen it decides.
    expectValue(await answerQuestion(owner, id, "trust", { answer: unknown }, 2));
    expectValue(await answerQuestion(owner, id, "co-tenants", again, 3));
  });
});
