import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { compareAssessments } from "@/lib/assessments/compare-assessments";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { endShareLink, readShareLinks } from "@/lib/assessments/share-revision";
import { fail, notFound } from "@/lib/result";
import { eachDatabase } from "../support/databases";
import { expectValue, ownerWithAssessment } from "../support/visitors";
import { attempts, makeScene, type Scene } from "./permission-attempts";
import {
  type Action,
  actions,
  type Cell,
  type Principal,
  principals,
  type State,
  stated,
  states,
} from "./permission-matrix";

const events = [
  "nothing happens",
  "a verdict is reached",
  "it is put in the bin",
  "it is taken out of the bin",
  "the edit link is withdrawn",
  "the edit link expires",
  "the read link is withdrawn",
] as const;

const step = fc.record({
  event: fc.constantFrom(...events),
  action: fc.constantFrom(...actions),
  principal: fc.constantFrom(...principals),
});

/** Lets something happen to an assessment, as its owner or as time would. */
async function happen(event: (typeof events)[number], { db, id, owner, links }: Scene): Promise<void> {
  const change = async (link: string, data: { revokedAt?: Date; expiresAt?: Date }) => {
    await db.shareLink.updateMany({ where: { id: links[link]?.id ?? "" }, data });
  };
  switch (event) {
    case "nothing happens":
      return;
    case "a verdict is reached": {
      const found = await readAssessment(owner, id);
      if (found.ok) expectValue(await concludeAssessment(owner, id, found.value.assessment.version));
      return;
    }
    case "it is put in the bin":
      await db.assessment.updateMany({ where: { id }, data: { deletedAt: new Date() } });
      return;
    case "it is taken out of the bin":
      await db.assessment.updateMany({ where: { id }, data: { deletedAt: null } });
      return;
    case "the edit link is withdrawn":
      await change("edit link, live", { revokedAt: new Date() });
      return;
    case "the edit link expires":
      await change("edit link, live", { expiresAt: new Date(0) });
      return;
    case "the read link is withdrawn":
      await change("read link, live", { revokedAt: new Date() });
      return;
  }
}

/** Where an assessment and a principal stand by now: a live link may have ended. */
async function standingOf(
  { db, id, links }: Scene,
  principal: Principal,
): Promise<{ readonly state: State; readonly principal: Principal }> {
  const found = await db.assessment.findUnique({ where: { id } });
  if (!found) return { state: "deleted", principal };
  const hasVerdict = (await db.revision.count({ where: { assessmentId: id } })) > 0;
  const state = found.deletedAt ? "in the bin" : hasVerdict ? "concluded" : "draft";
  if (principal !== "edit link, live" && principal !== "read link, live") return { state, principal };
  const link = await db.shareLink.findUniqueOrThrow({ where: { id: links[principal]?.id ?? "" } });
  const kind = principal === "edit link, live" ? "edit link" : "read link";
  if (link.revokedAt) return { state, principal: `${kind}, withdrawn` };
  return { state, principal: link.expiresAt ? `${kind}, expired` : principal };
}

/** What an attempt led to, as the table has it. A late write is one that was allowed. */
async function outcomeOf(scene: Scene, action: Action, principal: Principal): Promise<Cell> {
  const result = await attempts[action](scene.callers[principal], scene, principal);
  return result.ok ? "+" : letterOf(result.failure.code);
}

function letterOf(code: string): Cell {
  if (code === "not-found") return ".";
  return code === "not-allowed" ? "x" : "+";
}

/** Everything stored of an assessment, by which it shows whether an attempt changed anything. */
async function everythingOf({ db, id }: Scene): Promise<string> {
  const where = { where: { assessmentId: id } };
  return JSON.stringify([
    await db.assessment.findUnique({ where: { id } }),
    await db.change.count(where),
    await db.revision.count(where),
    await db.reviewEntry.count(where),
    await db.grant.count(where),
    await db.shareLink.findMany({ ...where, orderBy: { id: "asc" } }),
    await db.assessment.count(),
  ]);
}

eachDatabase((database) => {
  it.each(actions)("%s: everybody, in every state", async (action) => {
    const db = await database.open();
    for (const state of states) {
      const scene = await makeScene(db, state);
      const tell = async (principal: Principal) => {
        const result = await attempts[action](scene.callers[principal], scene, principal);
        // Strictly: here nothing is late, so what is allowed succeeds.
        const cell = result.ok ? "+" : letterOf(result.failure.code).replace("+", result.failure.code);
        return `${action}, ${state}, ${principal}: ${cell}`;
      };
      const cells = principals.map((principal) => ({ principal, cell: stated(action, state, principal) }));
      // Refusals first, and by all of them together nothing has changed.
      const before = await everythingOf(scene);
      for (const { principal, cell } of cells.filter((each) => each.cell !== "+")) {
        expect(await tell(principal)).toBe(`${action}, ${state}, ${principal}: ${cell}`);
      }
      expect(await everythingOf(scene)).toBe(before);
      for (const { principal, cell } of cells.filter((each) => each.cell === "+")) {
        expect(await tell(principal)).toBe(`${action}, ${state}, ${principal}: ${cell}`);
      }
    }
  });

  it("whatever happens in whatever order, everybody may do what the table says", async () => {
    const db = await database.open();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 14 }), async (steps) => {
        const scene = await makeScene(db, "draft");
        const past: string[] = [];
        for (const { event, action, principal } of steps) {
          await happen(event, scene);
          const now = await standingOf(scene, principal);
          const cell = await outcomeOf(scene, action, principal);
          past.push(`${event}; ${principal} (${now.principal}, ${now.state}): ${action}`);
          expect(`${past.join("\n")} -> ${cell}`).toBe(
            `${past.join("\n")} -> ${stated(action, now.state, now.principal)}`,
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it("once a link is withdrawn nobody writes by it, however many were about to", async () => {
    const db = await database.open();
    const scene = await makeScene(db, "draft");
    const writer = scene.callers["edit link, live"];
    const before = await db.change.count({ where: { assessmentId: scene.id } });
    const about = Array.from({ length: 6 }, () => attempts.answer(writer, scene, "edit link, live"));
    const [, ...outcomes] = await Promise.all([
      endShareLink(scene.owner, scene.id, scene.links["edit link, live"]?.id ?? ""),
      ...about,
    ]);
    const written = outcomes.filter(({ ok }) => ok).length > 0 ? 1 : 0;
    expect((await db.change.count({ where: { assessmentId: scene.id } })) - before).toBe(written);
    expect(await attempts.rename(writer, scene, "edit link, live")).toEqual(fail(notFound));
    expect(await attempts.answer(writer, scene, "edit link, live")).toEqual(fail(notFound));
  });

  it("addresses that nobody gave out lead to nothing, also for an owner", async () => {
    const scene = await makeScene(await database.open(), "concluded");
    for (const guess of [randomUUID(), "", "1", "../library", "\u0000", "%", "x".repeat(10_000)]) {
      for (const action of actions) {
        if (action === "open what a read link shows") continue;
        const cell = await outcomeOf({ ...scene, id: guess }, action, "owner");
        expect(`${action} ${guess.slice(0, 40)}: ${cell}`).toBe(`${action} ${guess.slice(0, 40)}: .`);
      }
    }
  });

  it("a link of one assessment cannot be ended through another", async () => {
    const db = await database.open();
    const scene = await makeScene(db, "concluded");
    const { owner: attacker, id: theirs } = await ownerWithAssessment(db);
    expect(await endShareLink(attacker, theirs, scene.linkId)).toMatchObject({ ok: false });
    const links = expectValue(await readShareLinks(scene.owner, scene.id)).links;
    expect(links.find(({ id }) => id === scene.linkId)).toMatchObject({ revokedAt: null });
  });

  it("a comparison with one foreign assessment shows none of them", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    const { id: foreign } = await ownerWithAssessment(db);
    const picks = [id, foreign].map((assessmentId) => ({ assessmentId, revision: null }));
    expect(await compareAssessments(owner, picks)).toEqual({
      ok: false,
      failure: { code: "not-found" },
    });
  });
});
