import { expect, it } from "vitest";
import { z } from "zod";
import type { Caller } from "@/lib/access/caller";
import { runOnce } from "@/lib/assessments/run-once";
import { fail, succeed } from "@/lib/result";
import { eachDatabase } from "../support/databases";
import { visitorOn } from "../support/visitors";

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
});
