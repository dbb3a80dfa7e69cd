import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import type { Caller } from "@/lib/access/caller";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { readReport } from "@/lib/assessments/read-report";
import { readReview, readReviewStatuses } from "@/lib/assessments/read-review";
import {
  type NewComment,
  type NewDecision,
  recordComment,
  recordDecision,
  reviewLimits,
} from "@/lib/assessments/record-review";
import { runOnce } from "@/lib/assessments/run-once";
import { chosen, unknown } from "@/lib/catalogue/examples";
import { eachDatabase } from "../support/databases";
import { runProgram } from "../support/program";
import { expectValue, memberOf, ownerWithAssessment, visitorOn } from "../support/visitors";

const now = new Date();
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

const comment = { byName: "A. Novak", revision: 1, text: "Why?", subject: "verdict" } satisfies NewComment;
const agree = {
  kind: "agree",
  byName: "A. Novak",
  revision: 1,
  text: "",
  riskOwner: null,
  controls: null,
  endsAt: null,
} satisfies NewDecision;
const accept = {
  ...agree,
  kind: "accept-risk",
  text: "Moves in May.",
  riskOwner: "Head of payments",
  controls: "None",
  endsAt: inDays(90),
} satisfies NewDecision;

eachDatabase((database) => {
  /** An assessment with one revision, its owner, and a reviewer. */
  async function reviewed(answers: Readonly<Record<string, string>> = {}) {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    let version = 1;
    for (const [question, option] of Object.entries(answers)) {
      const saved = await answerQuestion(owner, id, question, { answer: chosen(option) }, version);
      version = expectValue(saved).version;
    }
    expectValue(await concludeAssessment(owner, id, version));
    return { db, owner, id, version, reviewer: await memberOf(db, id, "reviewer") };
  }

  const withheld = (why: string) => ({ ok: false, failure: { code: "withheld", why } });
  const read = async (caller: Caller, id: string) => expectValue(await readReview(caller, id, now));
  const statusOf = async (caller: Caller, id: string) => (await read(caller, id)).status.kind;

  it("a comment and a decision are numbered, bound to the revision, and kept under the name given", async () => {
    const { reviewer, id } = await reviewed();
    expect(await recordComment(reviewer, id, comment)).toEqual({ ok: true, value: { number: 1 } });
    expect(await recordDecision(reviewer, id, agree)).toEqual({ ok: true, value: { number: 2 } });
    const { entries, status, check, name } = await read(reviewer, id);
    expect(entries).toMatchObject([
      { number: 1, kind: "comment", subject: "verdict", byName: "A. Novak", byRole: "reviewer", revision: 1 },
      { number: 2, kind: "agree", subject: "verdict", revision: 1 },
    ]);
    expect(status).toMatchObject({ kind: "agreed", decision: { number: 2 } });
    expect(check).toMatchObject({ isWhole: true, length: 2 });
    expect(name).toBe("A. Novak");
  });

  it("a comment may be on a question of the revision, and on nothing else", async () => {
    const { reviewer, id } = await reviewed();
    const on = (subject: string) => recordComment(reviewer, id, { ...comment, subject });
    expectValue(await on("co-tenants"));
    expect(await on("no-such-question")).toEqual({ ok: false, failure: { code: "not-found" } });
    expect(await recordComment(reviewer, id, { ...comment, revision: 2 })).toMatchObject({ ok: false });
    expect((await read(reviewer, id)).entries).toHaveLength(1);
  });

  it("nobody agrees with their own work: not owners, not editors, not who was one once", async () => {
    const { db, owner, id, version } = await reviewed();
    const editor = await memberOf(db, id, "editor");
    for (const author of [owner, editor]) {
      expect((await read(author, id)).offer).toEqual({
        agree: "author",
        "ask-for-changes": "role",
        "accept-risk": null,
      });
      expect(await recordDecision(author, id, agree)).toMatchObject({ failure: { code: "not-allowed" } });
    }
    const saved = await answerQuestion(editor, id, "co-tenants", { answer: unknown }, version);
    expectValue(await concludeAssessment(owner, id, expectValue(saved).version));
    await db.grant.updateMany({
      where: { assessmentId: id, role: "editor" },
      data: { role: "reviewer" },
    });
    const onLatest = { ...agree, revision: 2 };
    expect(await recordDecision(editor, id, onLatest)).toEqual(withheld("author"));
    expectValue(await recordDecision(editor, id, { ...onLatest, kind: "ask-for-changes", text: "Ask Ana." }));
    expectValue(await recordDecision(owner, id, { ...accept, revision: 2 }));
    expect((await read(owner, id)).entries.map(({ kind, byRole }) => [kind, byRole])).toEqual([
      ["ask-for-changes", "reviewer"],
      ["accept-risk", "owner"],
    ]);
  });

  it("nobody agrees while today is short of the floor; the risk can be accepted", async () => {
    const { reviewer, id } = await reviewed({
      today: "container",
      "co-tenants": "unrelated-organisations",
      "code-origin": "arbitrary-code",
    });
    const { offer, revision } = await read(reviewer, id);
    expect(revision.verdict.gap?.rungsShort).toBeGreaterThan(0);
    expect(offer).toEqual({ agree: "short", "ask-for-changes": null, "accept-risk": null });
    expect(await recordDecision(reviewer, id, agree)).toEqual(withheld("short"));
    expectValue(await recordDecision(reviewer, id, accept));
    expect(await statusOf(reviewer, id)).toBe("risk-accepted");
  });

  it("an edit makes a decision stale, and so does a new revision; nothing is deleted", async () => {
    const { owner, reviewer, id, version } = await reviewed();
    expectValue(await recordDecision(reviewer, id, agree));
    const saved = await answerQuestion(owner, id, "co-tenants", { answer: unknown }, version);
    expect((await read(reviewer, id)).status).toMatchObject({ kind: "stale", because: "changed-answers" });
    expect(await recordDecision(reviewer, id, agree)).toEqual(withheld("outdated"));
    expectValue(await recordComment(reviewer, id, comment));

    expectValue(await concludeAssessment(owner, id, expectValue(saved).version));
    expect((await read(reviewer, id)).status).toMatchObject({ kind: "stale", because: "newer-revision" });
    // The page they have open still shows revision 1.
    expect(await recordDecision(reviewer, id, agree)).toEqual(withheld("outdated"));
    expectValue(await recordDecision(reviewer, id, { ...agree, revision: 2 }));
    const { status, entries, check } = await read(reviewer, id);
    expect(status).toMatchObject({ kind: "agreed", decision: { revision: 2 } });
    expect(entries.map(({ revision }) => revision)).toEqual([1, 1, 2]);
    expect(check.isWhole).toBe(true);
  });

  it("an acceptance lapses by itself, and the report of the revision says so", async () => {
    const { reviewer, id } = await reviewed();
    expectValue(await recordDecision(reviewer, id, accept));
    expect(expectValue(await readReview(reviewer, id, inDays(91))).status.kind).toBe("lapsed");
    const report = expectValue(await readReport(reviewer, id, 1, inDays(91)));
    expect(report.review).toMatchObject({ status: { kind: "lapsed" }, decisions: [{ number: 1 }], count: 1 });
  });

  it("statuses of many are read at once, and only of those that the caller may see", async () => {
    const { db, owner, reviewer, id } = await reviewed();
    expectValue(await recordDecision(reviewer, id, agree));
    const { id: untouched } = await ownerWithAssessment(db);
    const { owner: another, id: foreign } = await ownerWithAssessment(db);
    const statuses = await readReviewStatuses(owner, [id, foreign, randomUUID(), "x"], now);
    expect([...statuses].map(([key, { kind }]) => [key, kind])).toEqual([[id, "agreed"]]);
    expect([...(await readReviewStatuses(another, [foreign, id], now)).keys()]).toEqual([foreign]);
    expect((await readReviewStatuses({ db, visitorHash: null }, [id, untouched], now)).size).toBe(0);
  });

  it("20 reviewers at once are numbered 1 to 20 without a gap, and the record is whole", async () => {
    const { db, id } = await reviewed();
    const reviewers = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const member = await memberOf(db, id, "reviewer");
        // The embedded database has one connection, PostgreSQL many.
        return database.kind === "sqlite" ? member : { ...member, db: await database.open() };
      }),
    );
    const value = z.object({ number: z.int() });
    const outcomes = await Promise.all(
      reviewers.map((reviewer, at) =>
        runOnce(reviewer, "comment", "one-key-for-each-of-them", value, async (caller) =>
          at % 2 === 0
            ? await recordComment(caller, id, { ...comment, byName: `Reviewer ${at}` })
            : await recordDecision(caller, id, { ...agree, byName: `Reviewer ${at}` }),
        ),
      ),
    );
    const numbers = outcomes.map((outcome) => expectValue(outcome).number);
    const oneToTwenty = Array.from({ length: 20 }, (_, at) => at + 1);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(oneToTwenty);
    const { entries, check } = await read(reviewers[0] ?? visitorOn(db), id);
    expect(entries.map(({ number }) => number)).toEqual(oneToTwenty);
    expect(check).toMatchObject({ isWhole: true, length: 20 });
  });

  it("what the application is refused to change is found when somebody changes the database itself", async () => {
    const { db, reviewer, id } = await reviewed();
    for (const text of ["first", "second", "third"]) {
      expectValue(await recordComment(reviewer, id, { ...comment, text }));
    }
    const tamper = () => db.reviewEntry.updateMany({ where: { number: 2 }, data: { text: "never said" } });
    await expect(tamper()).rejects.toThrow();
    expect((await read(reviewer, id)).check.isWhole).toBe(true);

    const on = database.kind === "postgresql" ? ' ON "ReviewEntry"' : "";
    await db.$executeRawUnsafe(`DROP TRIGGER "ReviewEntry_never_changed"${on}`);
    await tamper();
    expect((await read(reviewer, id)).check).toEqual({ isWhole: false, brokenAt: 2 });
  });

  it("an entry taken out of the database is found too", async () => {
    const { db, reviewer, id } = await reviewed();
    for (const text of ["first", "second", "third"]) {
      expectValue(await recordComment(reviewer, id, { ...comment, text }));
    }
    await expect(db.reviewEntry.deleteMany({ where: { number: 1 } })).rejects.toThrow();
    const on = database.kind === "postgresql" ? ' ON "ReviewEntry"' : "";
    await db.$executeRawUnsafe(`DROP TRIGGER "ReviewEntry_never_deleted"${on}`);
    await db.reviewEntry.deleteMany({ where: { number: 1 } });
    expect((await read(reviewer, id)).check).toEqual({ isWhole: false, brokenAt: 1 });
  });

  it("a check of every record finds what was taken off an end, by what was noted before", async () => {
    const { db, reviewer, id } = await reviewed();
    for (const text of ["first", "second", "third"]) {
      expectValue(await recordComment(reviewer, id, { ...comment, text }));
    }
    const args = (...since: string[]) => ["bin/run.mjs", "bin/verify-history.ts", ...since];
    const settings = { DATABASE_URL: database.url };
    const before = await runProgram(args(), settings);
    const { check } = await read(reviewer, id);
    expect(before).toEqual({ code: 0, output: `${id} 3 ${check.isWhole ? check.lastHash : ""}\n` });
    const folder = mkdtempSync(path.join(tmpdir(), "tenancy-scale-history-"));
    const noted = path.join(folder, "noted.txt");
    writeFileSync(noted, before.output);
    expectValue(await recordComment(reviewer, id, comment));
    expect(await runProgram(args("--since", noted), settings)).toMatchObject({ code: 0 });

    const on = database.kind === "postgresql" ? ' ON "ReviewEntry"' : "";
    await db.$executeRawUnsafe(`DROP TRIGGER "ReviewEntry_never_deleted"${on}`);
    await db.reviewEntry.deleteMany({ where: { number: { gt: 2 } } });
    expect(await runProgram(args(), settings)).toMatchObject({ code: 0 });
    expect(await runProgram(args("--since", noted), settings)).toEqual({
      code: 1,
      output: `${id}: entry 3 is missing or not what it was when it was written.\n`,
    });
    writeFileSync(noted, "nonsense\n");
    expect(await runProgram(args("--since", noted), settings)).toMatchObject({ code: 2 });
    rmSync(folder, { recursive: true });
  });

  it("a record that is full says so, comments leaving room for decisions", async () => {
    const { db, reviewer, id } = await reviewed();
    expectValue(await recordComment(reviewer, id, comment));
    const { hash: _, revision, ...first } = (await read(reviewer, id)).entries[0] ?? expect.fail();
    expect(revision).toBe(1);
    await db.reviewEntry.createMany({
      data: Array.from({ length: reviewLimits.comments - 1 }, (__, at) => ({
        ...first,
        id: randomUUID(),
        number: at + 2,
        hash: "not looked at here",
      })),
    });
    const full = { ok: false, failure: { code: "record-full", limit: reviewLimits.comments } };
    expect(await recordComment(reviewer, id, comment)).toEqual(full);
    expect(await recordDecision(reviewer, id, agree)).toEqual({
      ok: true,
      value: { number: reviewLimits.comments + 1 },
    });
  });
});
