import { expect, it } from "vitest";
import { z } from "zod";
import type { Caller } from "@/lib/access/caller";
import { changeOnce } from "@/lib/assessments/change-once";
import { renameAssessment } from "@/lib/assessments/rename-assessment";
import { runOnce, runRequestOnce } from "@/lib/assessments/run-once";
import { fail, succeed } from "@/lib/result";
import { eachDatabase } from "../support/databases";
import { expectValue, ownerWithAssessment, visitorOn } from "../support/visitors";

const value = z.object({ id: z.string() });
const key = "a-key-of-one-form";

eachDatabase((database) => {
  /** Stores a row per call, by which the test counts how often the work was done. */
  async function worker() {
    const db = await database.open();
    const caller = visitorOn(db);
    const work = (id: string) => (within: Caller) =>
      within.db.onceKey.create({ data: { id, outcome: "done" } }).then(() => succeed({ id }));
    const countDone = () => db.onceKey.count({ where: { outcome: "done" } });
    return { caller, work, countDone };
  }

  it("the same key does its work once, and the retry gets the same outcome", async () => {
    const { caller, work, countDone } = await worker();
    const run = (id: string) => runOnce(caller, "make", key, value, work(id));
    expect(await run("first")).toEqual(succeed({ id: "first" }));
    expect(await run("second")).toEqual(succeed({ id: "first" }));
    expect(await countDone()).toBe(1);
  });

  it("of many at once with the same key one does the work, and all get its outcome", async () => {
    const { caller, work, countDone } = await worker();
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, at) => runOnce(caller, "make", key, value, work(`${at}`))),
    );
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(await countDone()).toBe(1);
  });

  it("what failed is undone and may be tried again under the same key", async () => {
    const { caller, work, countDone } = await worker();
    const failing = await runOnce(caller, "make", key, value, async (within) => {
      await work("undone")(within);
      return fail({ code: "stale" });
    });
    expect(failing).toEqual(fail({ code: "stale" }));
    expect(await countDone()).toBe(0);
    const again = await runOnce(caller, "make", key, value, work("again"));
    expect(again).toEqual(succeed({ id: "again" }));
  });

  it("another visitor, or another thing to do, has nothing to do with the key", async () => {
    const { caller, work, countDone } = await worker();
    const stranger = visitorOn(caller.db);
    await runOnce(caller, "make", key, value, work("1"));
    await runOnce(caller, "share", key, value, work("2"));
    await runOnce(stranger, "make", key, value, work("3"));
    expect(await countDone()).toBe(3);
  });

  it("a page out of the history is told of its success only while nothing has been written since", async () => {
    const db = await database.open();
    const { owner, id } = await ownerWithAssessment(db);
    const rename = (name: string, version: number) =>
      changeOnce(owner, "rename", id, key, (within) => renameAssessment(within, id, name, version));
    expect(await rename("first", 1)).toEqual(succeed({ version: 2 }));
    expect(await rename("first", 1)).toEqual(succeed({ version: 2 }));
    expectValue(await renameAssessment(owner, id, "second", 2));
    expect(await rename("first", 1)).toEqual(fail({ code: "stale", version: 3 }));
  });

  it("a program that uses a key for another request is refused", async () => {
    const { caller, work, countDone } = await worker();
    const run = (request: string) =>
      runRequestOnce(caller, "make", { key, request }, value, work(`made for ${request}`));
    expect(await run("one")).toEqual(succeed({ id: "made for one" }));
    expect(await run("one")).toEqual(succeed({ id: "made for one" }));
    expect(await run("another")).toEqual(fail({ code: "key-reused" }));
    expect(await countDone()).toBe(1);
  });

  it("outcomes are forgotten after a day, and not before", async () => {
    const { caller } = await worker();
    const { db } = caller;
    const keptSince = async (id: string, hours: number) =>
      db.onceKey.create({ data: { id, outcome: "x", createdAt: new Date(Date.now() - hours * 3_600_000) } });
    await keptSince("old", 25);
    await keptSince("young", 23);
    // A process forgets with its first keyed write and then with one in 200.
    for (let at = 0; at <= 200; at += 1) {
      await runOnce(caller, "nothing", `${key}-${at}`, z.null(), async () => succeed(null));
    }
    expect(await db.onceKey.findUnique({ where: { id: "old" } })).toBeNull();
    expect(await db.onceKey.findUnique({ where: { id: "young" } })).not.toBeNull();
  });
});
